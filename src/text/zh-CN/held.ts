import type { held as keys } from "../en-US/held";

/** 客户为何保留等级的中文。 */
export const held: typeof keys = {
  band: (p) => `保留 ${p.tier}：${p.score} 分，不低于 ${p.keepAbove} 分`,
  runs: (p) => `保留 ${p.tier}：连续第 ${p.runs} 次低于此级，满 ${p.of} 次才降`,
  dwell: (p) => `保留 ${p.tier}：在此级 ${p.days} 天，至少 ${p.of} 天才变`,
  byRules: (p) => `只按规则为 ${p.tier}（${p.why}）`,
};
