import type { coding as keys } from "../en-US/coding";

type Sure = Parameters<typeof keys.unsure>[0]["candidates"][number];

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join("");
const listed = (candidates: readonly Sure[]): string =>
  candidates.map(({ code, name, percent }) => `${code} ${name} ${percent}`).join("、");
const from = (words: readonly string[]): string =>
  words.length === 0 ? "" : `，依据${quoted(words)}`;

/** 同名英文表的中文。 */
export const coding: typeof keys = {
  found: (p) => `${p.code} ${p.name}：${p.how}`,
  correction: "按更正记录",
  code: (p) => `按其中的代码${quoted(p.words)}`,
  name: "与名称一致",
  words: (p) => `依据${quoted(p.words)}`,
  model: (p) =>
    `把握 ${p.percent}${from(p.words)}${p.behind.length === 0 ? "" : `；其次是${listed(p.behind)}`}`,
  unsure: (p) => `未给代码，把握不足：可能是${listed(p.candidates)}${from(p.words)}`,
  nothing: "未给代码：看不出做什么业务",
  candidate: (p) => `${p.name} ${p.percent}`,
  notLoaded:
    "加载项有文件没有加载成功，请检查网络后按 Ctrl+Alt+F9 重算；仍不行时，请部署加载项的人确认它的各个文件夹都可以访问",
  kind: {
    exact: "相同",
    broader: "更宽",
    narrower: "更窄",
    partial: "部分重叠",
    inferred: "推断",
  },
  sureness: { high: "把握大", medium: "把握中", low: "把握小", alternative: "另一种理解" },
  inferred: (p) => `${p.kind}（${p.sureness}）`,
};
