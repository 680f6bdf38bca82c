import type { Words } from "../../rules";
import type { rulebook as enUS } from "../en-US/rulebook";

const list = (items: readonly Words[], most = 12): string => {
  const said = [...new Set(items.map(({ zh }) => zh))];
  return said.length > most ? `${said.slice(0, most).join("、")}……` : said.join("、");
};

const TYPES: Readonly<Record<string, string>> = {
  number: "数字",
  date: "日期",
  boolean: "是/否",
  text: "文字",
  choice: "选项",
};

/** What each fault of a rules table says in Chinese: what was found, and what helps. No full stop. */
const sentences: (typeof enUS)["sentences"] = {
  "no-scheme": () => "没有一行说明这是哪个方案；请恢复“方案代码”一行，或重新写出规则表",
  "unknown-scheme": ({ id }) => `没有方案“${id}”，表中也没有它的定义；请检查方案代码`,
  "other-scheme": ({ content, id }) =>
    `“${content}”不是本表所属的方案“${id}”；请改正，或删去这一行`,
  "missing-column": ({ header }) => `缺少“${header}”列；请恢复，或把改过的列名改回来`,
  "duplicate-column": ({ header }) => `“${header}”列出现了两次；请改名或删去一列`,
  "missing-row": ({ item }) => `缺少“${item.zh}”一行；请恢复`,
  "duplicate-row": ({ item }) => `这样的行(${item.zh})只能有一行；请删去一行`,
  "unknown-kind": ({ content, known }) =>
    content === ""
      ? `“内容”没有写明这一行是什么；请写其中之一：${list(known, 20)}`
      : `规则表没有“${content}”这种行；请写其中之一：${list(known, 20)}`,
  "kind-not-here": ({ content, known }) =>
    `这个方案没有“${content}”行；可用的有：${list(known, 20)}`,
  "unknown-part": ({ content, known }) =>
    `这个方案没有子方案“${content}”${known.length > 0 ? `；可用的有：${list(known)}` : ""}`,
  "bad-number": ({ content }) => `“${content}”不是数字，无法据以排序`,
  "duplicate-number": ({ content }) =>
    `序号 ${content} 出现了两次；请给这一行换一个(如带 .5 的数)，或清空`,
  "order-unclear": () =>
    "表按别的列排过序，而这一行没有序号，不知道它该在哪里；请填序号，或按“序”列排回去",
  "no-parent": ({ parent }) => `这一行所属的“${parent.zh}”行不在表中`,
  "cell-error": ({ content }) => `单元格是错误值 ${content}`,
  "missing-value": () => "这里缺少内容",
  "number-expected": ({ content }) => `“${content}”不是能读出的数字`,
  "yes-or-no-expected": ({ content }) => `“${content}”既不是“是”也不是“否”`,
  "unknown-tier": ({ content, known }) => `方案没有等级“${content}”；可用的有：${list(known)}`,
  "unknown-input": ({ content, known }) => `方案没有数据列“${content}”；可用的有：${list(known)}`,
  "unknown-choice": ({ content, known }) => `“${content}”不在可选项中：${list(known)}`,
  "unknown-setting": ({ content, known }) =>
    `方案没有参数“${content}”${known.length > 0 ? `；可用的有：${list(known)}` : ""}`,
  "not-one-of": ({ content, known }) => `“${content}”不在可写的内容中：${list(known)}`,
  "bad-test": ({ content, at }) =>
    `“${content}”从第 ${String(at)} 个字符起读不懂；请写 >= 5、[3..5)、"A","B" 或 -`,
  "unfit-test": ({ content, type }) =>
    `“${content}”不能用来判断${TYPES[type] ?? type}；其中的名字须是数字参数，区间须从小到大`,
  "bad-setting": ({ problem }, say) => say(problem),
  "bad-party": ({ content }) => `“${content}”没有代码；请在名称后用方括号写上代码：销售 [sales]`,
  "bad-rhythm": ({ content }) => `“${content}”不是联系周期；请写“2 个月”或“30 天”`,
  "bad-visits": ({ content }) => `“${content}”没有写清谁多久拜访几次；请写“销售：1 个月 4 次”`,
  "bad-definition": ({ content }) => `“${content}”不是能放到方案中的定义`,
  "cutoffs-not-falling": () => "分数线须从最好的等级往下，一级比一级低",
  "last-cutoff-bound": () => "最后一级包括其余所有客户：下限请留空",
  invalid: ({ path, message }) => `规则前后不一致：${message}(${path})`,
};

const rowOfTable: (typeof enUS)["rowOfTable"] = ({ row }) => `表格第 ${String(row)} 行：`;

export const rulebook: typeof enUS = { sentences, rowOfTable };
