import type { problem as keys } from "../en-US/problem";

const list = (items: readonly string[], most = 12): string =>
  items.length > most ? `${items.slice(0, most).join("、")}……` : items.join("、");

const perhaps = (near: readonly string[]): string =>
  near.length > 0 ? `；是不是${list(near)}？` : "";

/** 同名英文表的中文。 */
export const problem: typeof keys = {
  sentences: {
    "not-a-number": ({ got }) => `“${got}”不是数字`,
    "other-unit": ({ got }) => `“${got}”的单位不明确，或与这一列不符`,
    "not-a-date": ({ got }) => `“${got}”不是日期`,
    "not-a-boolean": ({ got }) => `“${got}”无法判断是“是”还是“否”`,
    "not-a-choice": ({ got, choices }, names) =>
      `“${got}”不在可选项中：${list(choices.map((key) => names.choice(key)))}`,
    "ambiguous-date": ({ got }) =>
      `“${got}”缺少年份、日期不完整或不能确定是哪一天，请写成 2026-01-31`,
    "cell-error": ({ got }) => `单元格是错误值 ${got}`,
    "out-of-range": ({ got, min, max }) => {
      if (min !== undefined && max !== undefined)
        return `“${String(got)}”不在 ${String(min)} 到 ${String(max)} 之间`;
      return min !== undefined
        ? `“${String(got)}”小于 ${String(min)}`
        : `“${String(got)}”大于 ${String(max ?? "")}`;
    },
    "missing-input": ({ input }, names) => `${names.input(input)}是空的`,
    "missing-column": ({ inputs }, names) =>
      `没有找到这些列：${list(inputs.map((key) => names.input(key)))}`,
    "missing-as-of": () => "缺少分级日期（asOf），请给出日期，例如 TODAY()",
    "duplicate-header": ({ header, input }, names) =>
      `不止一列可以作为${names.input(input)}，其中有“${header}”`,
    "unit-mismatch": ({ header, input, unit }, names) =>
      `“${header}”的单位是${unit}，不能换算成${names.input(input)}的单位`,
    "no-such-scheme": ({ name, near }) => `没有“${name}”这个方案${perhaps(near)}`,
    "no-such-argument": ({ name, known }) => `没有“${name}”这个参数，方案的参数有${list(known)}`,
    "wrong-scope": ({ scheme }) => `${scheme} 要在客户之间比较，请一次给出所有行`,
    "no-rule-matched": () => "没有规则适用于这个客户",
    "rules-conflict": ({ rules }) => `规则 ${list(rules.map(String))} 相互矛盾`,
    "empty-population": () => "没有可以比较的数值",
    "too-few-customers": ({ got, min }) => `模型至少需要 ${min} 户数据齐全的客户，现有 ${got} 户`,
    "total-too-large": () => "数值合计过大，无法计算",
    "negative-share": ({ got }) => `负数（“${String(got)}”）不能计算占比`,
    "shape-mismatch": ({ rows, columns, wantRows, wantColumns }) =>
      `区域是 ${String(rows)} 行 ${String(columns)} 列，需要 ${String(wantRows)} 行 ${String(wantColumns)} 列`,
    "bad-cuts": ({ got }) =>
      `“${got}”不能作为分界：请给出由小到大的占比，如 {0.8,0.95} 或 "80/95"，或由大到小的数值`,
    "bad-choice-argument": ({ argument, got, choices }) =>
      `${argument} 不能是“${got}”，可以是${list(choices)}`,
    "not-given": ({ scheme, what, tier }) =>
      `${scheme} 不给出${what === "tier" ? "等级" : "得分"}${tier === undefined ? "" : `：客户为“${tier}”`}`,
    "ambiguous-industry": ({ got, readings }) =>
      `“${got}”可能是 ${list(readings.map(({ code, name }) => `${code} ${name}`))}，请把代码写成文本并保留前面的 0`,
    "no-industry-match": ({ text, candidates }) =>
      candidates.length === 0
        ? `不能确定“${text}”属于哪个行业`
        : `不能确定“${text}”属于哪个行业，可能是 ${list(candidates.map(({ code, name }) => `${code} ${name}`))}`,
    "no-such-industry": ({ got, near }) => `没有“${got}”这个行业${perhaps(near)}`,
    "no-such-taxonomy": ({ name, known }) => `没有“${name}”这个行业分类，可用的有${list(known)}`,
  },
  at: (column, sentence) => `${column}：${sentence}`,
  join: (parts) => parts.join("；"),
};
