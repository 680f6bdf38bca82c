import type { dmn as keys } from "../en-US/dmn";

const beyond: Readonly<Record<string, string>> = {
  share: "它按全体客户的占比分级",
  rank: "它给全体客户排名",
  formula: "它按公式计算数值",
  split: "它分摊金额",
  contains: "它在文字里查找",
};

const types: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "对象",
};

/** 方案文件（DMN、JSON）的中文。 */
export const dmn: typeof keys = {
  sentences: {
    "too-large": (p) => `文件超过 ${p.limit} 个字符。`,
    "not-xml": (p) => `从第 ${p.line} 行第 ${p.column} 列起不是合格的 XML。`,
    doctype: (p) =>
      `文件里有文档类型声明（第 ${p.line} 行）。这样的文件不读取，请删去 <!DOCTYPE …> 后再试。`,
    "too-deep": (p) => `模型嵌套得太深（超过 ${p.limit}）。`,
    "wrong-root": (p) =>
      `这不是 DMN 1.1 到 1.5 的文件：开头是 <${p.got}>${p.namespace === "" ? "" : `（${p.namespace}）`}。`,
    missing: (p) => `“${p.within}”缺少 ${p.element}（第 ${p.line} 行）。`,
    "unsupported-element": (p) =>
      `“${p.within}”用了 <${p.element}>，不能导入${p.line === 0 ? "" : `（第 ${p.line} 行）`}。请改成决策表。`,
    "other-language": (p) => `“${p.within}”是用 ${p.language} 写的，只能读 FEEL。`,
    "duplicate-name": (p) => `有两个“${p.name}”。请各起一个名称。`,
    "no-decisions": "文件里没有决策。",
    "no-such-decision": (p) => `没有“${p.name}”这个决策。现有：${p.known.join("、")}。`,
    cycle: (p) => `“${p.decision}”直接或间接需要它自己的结果。`,
    "unsupported-type": (p) => `“${p.name}”的类型是 ${p.type}。列里只能是数字、文字、日期或是非。`,
    "unknown-name": (p) =>
      `“${p.within}”用到“${p.name}”，但它既不是文件里的输入数据，也不是其中的决策。`,
    "unsupported-expression": (p) =>
      `“${p.within}”的表达式“${p.text}”从第 ${p.at + 1} 个字符起不能导入。可以用名称、四则运算和乘方、比较，以及 if-then-else。`,
    "unknown-hit-policy": (p) => `“${p.table}”：没有 ${p.got} 这种命中策略。`,
    "unknown-aggregation": (p) => `“${p.table}”：${p.got} 不是汇总方式，或者命中策略不是 COLLECT。`,
    "wrong-cells": (p) =>
      `“${p.table}”的第 ${p.rule} 条规则有 ${p.got} 个${p.part === "input" ? "条件" : "结果"}，应有 ${p.wanted} 个。`,
    "bad-cell": (p) => `“${p.table}”的第 ${p.rule} 条规则：“${p.text}”不能用来判断“${p.input}”。`,
    "output-expression": (p) =>
      `“${p.table}”的第 ${p.rule} 条规则给出“${p.text}”。结果只能是数字、带引号的文字、true 或 false。`,
    "output-values": (p) =>
      p.got === null
        ? `“${p.table}”按优先级取结果，但没有列出输出值。`
        : `“${p.table}”按优先级取结果，但“${p.got}”不在输出值里。`,
    "mixed-outputs": (p) =>
      `“${p.table}”在同一项结果里混用了数字和文字，或者汇总的不是同一项数字。`,
    "list-as-input": (p) =>
      `“${p.within}”用到“${p.table}”，而它给出的是一组结果。请给它换一个只有一个结果的命中策略。`,
    "default-output": (p) =>
      `“${p.table}”的默认结果要给每一项都写上，而且只能是数字、带引号的文字、true 或 false。`,
    "invalid-scheme": () => "",
    "not-json": (p) => `从第 ${p.line} 行第 ${p.column} 列起不是 JSON。`,
    "not-a-scheme-file": "文件里没有方案。",
    "beyond-dmn": (p) =>
      `“${p.scheme}”不能写成决策表：${beyond[p.what] ?? ""}。请存成 .json 或工作簿。`,
  },
  issues: {
    missing: "缺少这一项",
    "wrong-type": (p) => `这里应当是${types[p.wanted] ?? ` ${p.wanted}`}`,
    "unknown-keys": (p) => `不认识：${p.keys.join("、")}`,
    "not-one-of": (p) => `这里只能是其中之一：${p.values.join("、")}`,
    "wrong-value": "这里不能是这个值",
    broken: (p) => p.message,
  },
  convert: {
    notes:
      "IN 可以是 DMN 文件（1.1 到 1.5）、.json 方案，或带规则表的工作簿；ID 是方案的代号（clientele schemes 会列出）。" +
      "写出的 DMN 是 1.3 版：表里是各项设置的数值，方案本身也在文件里，再读回来一样不少。",
    noSource: "请写出要转换什么：方案的代号，或 .dmn、.json、.xlsx 文件。",
    noFormat: "请写出要转成什么：--to dmn、json 或 xlsx。",
    badFormat: (p) => `方案没有“${p.got}”这种格式。请写 dmn、json 或 xlsx。`,
    otherEnd: (p) => `--out “${p.out}”的结尾和 --to ${p.format} 不一致。`,
    noOut: "工作簿要写到文件里：--out 规则.xlsx。",
    unreadable: (p) => `不能由 ${p.file} 得到方案：`,
    unwritable: (p) => `不能写成 ${p.format}：`,
    several: (p) => `不止一个方案在 ${p.file} 里。请用 --decision 名称 指明：${p.names}。`,
    written: (p) => `已把“${p.name}”写入 ${p.file}。`,
    lost: (p) =>
      `${p.file} 在别的程序里改过，而且不只改了规则。只取了其中的表：服务政策、设置和另一种语言的文字没有带过来。`,
  },
  at: (place, what) => (place === "" ? `${what}。` : `${place}：${what}。`),
  step: "，",
  members: {
    inputs: "项输入",
    derived: "项推导",
    arguments: "项设置",
    tiers: "个等级",
    remarks: "条备注",
    examples: "行示例",
    checks: "项检查",
    parts: "个部分",
    rules: "条规则",
    criteria: "个项目",
    bands: "个区间",
    multipliers: "个系数",
    cutoffs: "个分数线",
    limits: "条限制",
    entries: "个条目",
    cases: "种情形",
    shares: "份",
    choices: "个选项",
    terms: "个加项",
    open: "个未决问题",
    actions: "项动作",
    visits: "项拜访",
  },
  member: (p) => `第 ${p.number} ${p.name}`,
  when: (p) => `“${p.input}”的条件`,
  precondition: "前提",
};
