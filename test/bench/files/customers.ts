/**
 * Made-up customers for the benches of files: skewed as real ones are (few large, many small; few industries hold most), and dirty in places. The same seed and
 * number of rows give the same customers.
 */

/** A made-up cell; dates are serials in the columns that `DATE_COLUMNS` names. */
export type MadeCell = number | string | null;

/** The header row: a key, a name, a text to code, and the inputs of the scheme `logistics-abc`. */
export const HEADERS = [
  "客户编号",
  "客户名称",
  "行业描述",
  "首单",
  "常年量大",
  "年订单量",
  "单次订单量",
  "竞争激烈地区",
  "最近严重投诉",
  "最近一般投诉",
  "物流敏感",
  "物流要求较多",
] as const;

/** Columns that hold serials of days. */
export const DATE_COLUMNS: ReadonlySet<number> = new Set([8, 9]);

const TRADES = [
  "纸箱包装",
  "液体灌装机械",
  "医药中间体",
  "汽车零部件",
  "冷链物流",
  "精细化工",
  "饮料生产",
  "连锁超市",
  "软件开发",
  "建筑工程",
];
const WORKS = ["制造", "批发", "零售", "研发", "进出口", "加工", "服务", "安装"];
const PLACES = ["华东", "华南", "华北", "西南", "西北", "东北", "华中"];

/** A small generator of equal parts in [0, 1). */
const equalParts = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Small numbers often, large ones seldom, below `most`. */
const skewed = (chance: number, most: number): number => Math.floor(chance ** 4 * most);

const quantity = (chance: number, dirt: number, most: number): MadeCell => {
  const value = 1 + skewed(chance, most);
  if (dirt < 0.01) return null;
  if (dirt < 0.013) return `${(value / 10_000).toFixed(2)}万`;
  if (dirt < 0.015) return ` ${value.toLocaleString("en-US")} `;
  return dirt < 0.0155 ? "待定" : value;
};

const tick = (chance: number): MadeCell =>
  chance < 0.04 ? "是" : chance < 0.0401 ? "?" : chance < 0.1 ? null : "否";

const day = (chance: number): MadeCell =>
  chance < 0.15 ? null : 40_000 + Math.floor(chance * 6000);

/** Customers row by row. */
export function* customers(rows: number, seed = 7): Generator<readonly MadeCell[]> {
  const next = equalParts(seed);
  for (let row = 0; row < rows; row++) {
    const name = skewed(next(), 60_000);
    const trade = skewed(next(), 2000);
    yield [
      `KH${String(row + 1).padStart(8, "0")}`,
      `${PLACES[name % 7] ?? ""}${name}号客户有限公司`,
      `${TRADES[trade % 10] ?? ""}${WORKS[trade % 8] ?? ""}（${trade}）`,
      tick(next()),
      tick(next()),
      quantity(next(), next(), 400_000),
      quantity(next(), next(), 90_000),
      tick(next()),
      day(next()),
      day(next()),
      tick(next()),
      tick(next()),
    ];
  }
}
