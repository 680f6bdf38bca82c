import type { template as keys } from "../en-US/template";

/** 供人填写的模板表的中文。 */
export const template: typeof keys = {
  key: {
    header: "客户编号",
    note: "每个客户一个编号，不要重复；等级按编号写回这一行。",
  },
  table: (p) => (p.name.startsWith("客户") ? p.name : `客户_${p.name}`),
  yes: "是",
  no: "否",
  space: "",
  listSeparator: "、",
  remark: (p) => `${p.words.replace(/。$/, "")}。`,
  type: {
    number: "填数字。",
    date: "填日期，如 2026-01-31。",
    boolean: "填“是”或“否”。",
    text: "填文字。",
    choice: "从列表中选一项。",
  },
  unit: (p) => `填数字，单位：${p.unit}。`,
  percent: "填百分比，如 25%。",
  range: (p) => `合理范围：${p.range}。`,
  choices: (p) => `可选：${p.list}。`,
  blank: {
    unknown: "空白表示不知道：等级要看它时，这一行不分级。",
    error: "空白时这一行不分级。",
    none: "空白表示没有",
    value: (p) => `空白按“${p.value}”计`,
    why: (p) => `（${p.words}）。`,
    stop: "。",
  },
};
