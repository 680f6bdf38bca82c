import type { Random } from "./random";

/** What may come before, what it is about, and what may come after, as 研发、生产和销售. */
interface Verbs {
  readonly before: readonly string[];
  readonly core: readonly string[];
  readonly after: readonly string[];
  /** What somebody who does that is called. */
  readonly doers: readonly string[];
  /** How often the core is said; who leaves it out 开发和销售. */
  readonly said: number;
}

const words = (text: string): string[] => text.split(" ");

const MAKING: Verbs = {
  before: words("研发 开发 设计 研究 研究开发 研究、开发 设计、研发 研制 技术开发"),
  core: words("生产 制造 生产 制造 加工 生产制造 生产加工"),
  after: words("销售 销售 分销 经销 出口 推广 服务 安装 贸易 进出口 技术服务 售后服务 批发"),
  doers: words("制造商 生产商 供应商 生产企业 制造企业 制造公司 生产厂家"),
  said: 0.92,
};
const MINING: Verbs = {
  before: words("勘探 勘查 收购"),
  core: words("开采 采选 生产 开发 采掘 开采和加工"),
  after: words("销售 加工 冶炼 洗选 运输 贸易"),
  doers: words("生产商 矿业公司 生产企业 开采企业"),
  said: 0.9,
};
const GROWING: Verbs = {
  before: words("育种 繁育 选育 培育 研发"),
  core: words("种植 养殖 生产 饲养 栽培"),
  after: words("销售 加工 收购 推广"),
  doers: words("生产企业 龙头企业 生产商 农业企业"),
  said: 0.9,
};
const PROGRAMMING: Verbs = {
  before: words("设计 研究 策划 规划 研发"),
  core: words("开发 研发 运营 生产 研制 制作 提供"),
  after: words("销售 服务 维护 推广 实施 分销 集成 技术支持 发行"),
  doers: words("开发商 供应商 服务商 开发企业 运营商 解决方案提供商"),
  said: 0.92,
};
const SUPPLYING: Verbs = {
  before: words("投资 开发 建设 投资、建设"),
  core: words("经营 生产 运营 供应 经营管理"),
  after: words("销售 管理 输送 维护 服务"),
  doers: words("运营商 供应商 经营企业 公用事业公司"),
  said: 0.92,
};
const BUILDING: Verbs = {
  before: words("设计 勘察设计 规划 投资 规划设计"),
  core: words("施工 建设 承包 承建 建造 总承包"),
  after: words("管理 养护 安装 监理 运营 维护"),
  doers: words("承包商 建筑企业 施工企业 建设公司 工程公司"),
  said: 0.95,
};
const SERVING: Verbs = {
  before: words("投资 开发 策划 规划"),
  core: words("经营 提供 运营 管理 经营和管理 开展"),
  after: words("管理 租赁 销售 推广 服务"),
  doers: words("服务商 运营商 提供商 服务企业 服务公司"),
  said: 1,
};

const verbsOf = (division: string): Verbs => {
  if (division <= "05") return GROWING;
  if (division <= "12") return MINING;
  if (division <= "42") return MAKING;
  if (division <= "46") return SUPPLYING;
  if (division <= "50") return BUILDING;
  return division >= "63" && division <= "65" ? PROGRAMMING : SERVING;
};

const series = (parts: readonly string[], random: Random): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join("、")}${random.pick(["和", "及", "、", "与", "和"])}${parts[parts.length - 1]!}`;

const chain = (of: Verbs, bare: boolean, random: Random): string => {
  const said = random.chance(of.said) ? [random.pick(of.core)] : [];
  const first = !bare && (said.length === 0 || random.chance(0.4)) ? [random.pick(of.before)] : [];
  const last = !bare && (said.length === 0 || random.chance(0.6)) ? [random.pick(of.after)] : [];
  return series([...new Set([...first, ...said, ...last])], random);
};

const LEADS = words(
  "主要从事 从事 公司主要从事 专业从事 公司从事 专注于 致力于 主营业务为 主要业务为 主营 公司主要业务包括",
);

/** What a company says that it does; $1 is a list of its things or services. */
export const openingZh = (division: string, random: Random): string => {
  const of = verbsOf(division);
  const bare = of === SERVING && random.chance(0.75);
  const way = random.next();
  if (way < 0.3)
    return `${chain(of, bare, random)}$1${of === SERVING && random.chance(0.4) ? "服务" : ""}`;
  if (way < 0.7 && !(of === SERVING && random.chance(0.6)))
    return `${random.pick(LEADS)}$1的${chain(of, bare, random)}${random.chance(0.3) ? "业务" : ""}`;
  if (way < 0.8) {
    const rank = random.pick(["", "领先的", "专业的", "大型", "专业"]);
    return `是一家${rank}$1${random.pick(of.doers)}`;
  }
  if (way < 0.84) return `是一家投资控股公司,通过其子公司${chain(of, bare, random)}$1`;
  return `${random.pick(LEADS)}$1${random.pick(["", "业务", "等业务", "服务"])}`;
};

const GOODS = words(
  "该公司的主要产品包括$1 主要产品有$1等 该公司生产$1和其他产品 公司的产品包括$1及其他相关产品 产品包括$1等 该公司生产和销售$1 主要产品为$1 该公司提供$1等产品",
);
const SERVICES = words(
  "该公司提供$1 该公司提供$1和其他服务 主要服务包括$1 公司业务包括$1等 该公司经营$1 业务范围涵盖$1 该公司的业务包括$1和其他业务",
);

/** A sentence with further things of the same class. */
export const furtherZh = (division: string, random: Random): string =>
  random.pick(division <= "42" ? GOODS : SERVICES);
