/**
 * What businesses do to, for or with the thing that they name: a maker of hotel supplies is no hotel, a bank's regulator no bank. Not here are
 * activities that are known words of the table by themselves (软件, 零售, 咨询): they speak for themselves, and the coder abstains between the two.
 */
const ACTIVITIES =
  /制造|生产|加工|设备|器材|器械|用品|用具|产品|配件|耗材|材料|家具|批发|销售|经销|贸易|商贸|商店|监管|监督|监察|监理|外包|押运|保安|食堂|系统|维修|维护|修理|租赁|出租|安装|装修|装饰|施工|培训|学校|\b(?:manufactur(?:e|er|ers|ing)|mak(?:er|ers|ing)|production|equipment|devices|supplies|suppliers?|products|goods|parts|materials|furniture|wholesal(?:e|ers?)|sales|distribut(?:or|ors|ion)|trading|regulat(?:or|ors|ory|ion)|supervis(?:or|ory|ion)|outsourcing|escort|guards?|canteens?|systems?|maintenance|repairs?|leasing|rental|installation|decoration|training|schools?)\b/gu;

/** One character right behind a word that makes another thing of it: a safe (保险箱), a fuse (保险丝), a bank card (银行卡). */
const ENDING = /^[箱柜丝杠带锁卡盒]/u;

/** A Chinese description that opens with what is done: 生产, 主要销售. */
const OPENING =
  /^(?:主要|专业|专门|从事)*(?:制造|生产|加工|批发|销售|经销|监管|监督|维修|租赁|出租)/u;

/** Right before a word: that it is not meant, or is whom somebody serves. 华为 is a name. */
const NEGATED_OR_SERVED =
  /(?:非|不|不是|并非|不属于|不含|无|(?<!华)为|向|给|面向|服务于|除)$|\b(?:non|not|no|for|to|serving|except)(?: [\p{Script=Latin}\p{N}]+){0,2} $/u;

/** Somebody is served further on: 为某地银行提供, 向医院供应. */
const SERVED_BEFORE = /(?:(?<!华)为|向|给)[^为向给]*$/u;
const SERVED_AFTER = /提供|供应|供货|配套/u;

/**
 * Whether a word within a text says what the business does, rather than what it names. `before` and `after` are the rest of the text (normalised)
 * around the word, other known words replaced by "|"; `own` are the names of the classes that the word stands for: an activity that a class's own
 * name says (通信设备制造业) does not speak against it.
 */
export const isOwnBusiness = (before: string, after: string, own: readonly string[]): boolean => {
  const names = own.join(" ").toLowerCase();
  const foreign = (text: string): boolean =>
    [...text.matchAll(ACTIVITIES)].some(([activity]) => !names.includes(activity));
  const latinBefore = before.replace(/\p{Script=Han}+/gu, "|");
  return !(
    NEGATED_OR_SERVED.test(before) ||
    (SERVED_BEFORE.test(before) && SERVED_AFTER.test(after)) ||
    ENDING.test(after) ||
    foreign(after) ||
    // English names what is done first as well: "wholesale of pharmaceuticals"; in Chinese a name's head comes last.
    foreign(latinBefore) ||
    foreign(OPENING.exec(before)?.[0] ?? "")
  );
};
