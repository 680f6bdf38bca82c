import type { verify as keys } from "../en-US/verify";

const list = (items: readonly (string | number)[], most = 8): string =>
  items.length > most ? `${items.slice(0, most).join("、")}……` : items.join("、");

const percent = (sum: number, whole: 1 | 100): string =>
  whole === 100 ? String(sum) : `${String(Number((sum * 100).toFixed(6)))}%`;

const figure = (value: number): string => String(Number(value.toFixed(6)));

const types: Readonly<Record<string, string>> = {
  number: "数字",
  date: "日期",
  boolean: "是或否",
  text: "文字",
  choice: "选项",
};

const aspects = {
  cells: "单元格",
  gaps: "遗漏",
  overlaps: "重叠",
  shadowed: "不起作用的行",
  scores: "得分",
  arguments: "参数的全部组合",
};

const bounds = (min: number | undefined, max: number | undefined): string => {
  if (min !== undefined && max !== undefined) return `（取值从 ${min} 到 ${max}）`;
  if (min !== undefined) return `（取值从 ${min} 起）`;
  return max === undefined ? "" : `（取值到 ${max} 为止）`;
};

const misfits = {
  "other-type": (input: string, type: string, got: string) =>
    `${input}是${types[type] ?? type}，不能与 ${got} 比较。请改这个单元格。`,
  "no-such-argument": (_: string, __: string, got: string) =>
    `“${got}”既不是值，也不是数字参数。文字请加引号，或者写数字。`,
  "no-such-choice": (input: string, _: string, got: string) =>
    `${input}没有选项 ${got}。请写已有的选项。`,
  "text-only": (input: string, _: string, got: string) =>
    `${input}是文字：只能写加引号的文字，不能与 ${got} 比大小。`,
  alone: () => "“!= null”不能与其他条件写在一起。请单独写 not(null)。",
};

/** 同名英文表的中文。 */
export const verify: typeof keys = {
  sentences: {
    "cell-unreadable": ({ content, at }) =>
      `“${content}”从第 ${at} 个字符起看不懂。可以写 >= 30000、[10000..30000)、"A","B"、not("C")，不限则写 -。`,
    "cell-unfit": ({ key, reason, got, type, choices }, names) => {
      const said = misfits[reason](names.input(key), type, got);
      const known = choices?.map((choice) => names.cell(key, JSON.stringify(choice))) ?? [];
      return reason === "no-such-choice" && known.length > 0
        ? `${said}可选：${list(known)}。`
        : said;
    },
    "interval-upside-down": ({ content }) => `区间“${content}”的终点小于起点。请把小的值写在前面。`,
    "never-holds": ({ key, content, min, max }, names) =>
      `${names.input(key)}没有一个值符合“${names.cell(key, content)}”${bounds(min, max)}，这一行永远不成立。请改正单元格，或删除这一行。`,
    gap: ({ when, about, boundary, proposal }, names) => {
      const said = names.when(when);
      const who = said === "" ? "任何客户" : `${said}的客户`;
      if (boundary)
        return `相邻两行都没有包括${names.input(boundary.key)} ${boundary.point}：${who}没有一行适用，得不到等级。请把这个点写进其中一行。`;
      if (about === "others")
        return `${list(Object.keys(when).map((key) => names.input(key)))}写的是各行都没有列出的文字时，没有一行适用，客户得不到等级。可以为其余的加一行；如果本意如此，可以不改。`;
      if (about === "blank")
        return `${who}没有一行适用：缺这个值就得不到等级。可以为他们加一行；如果本意如此，可以不改。`;
      const tier = proposal && "tier" in proposal ? names.tier(proposal.tier) : undefined;
      return `${who}没有一行适用，得不到等级。请为他们插入一行${tier === undefined ? "" : `，等级暂拟${tier}`}。`;
    },
    "more-gaps": ({ listed }) => `遗漏不止列出的 ${listed} 处。补上这些，其余的会接着显示。`,
    overlap: ({ rows: [one, other], when, boundary, outcome }, names) => {
      const who = names.when(when);
      const where = boundary
        ? `都包括${names.input(boundary.key)} ${boundary.point}${who === "" ? "" : `（${who}）`}`
        : `对${who === "" ? "任何客户" : `${who}的客户`}都成立`;
      const so =
        outcome === "conflict"
          ? "这样的客户得不到等级。请只留在其中一行。"
          : `那里按第 ${one} 行。如果本意如此，可以不改，否则请改其中一行。`;
      return `第 ${one} 行和第 ${other} 行${where}。${so}`;
    },
    "more-overlaps": ({ listed, count }) =>
      `共有 ${count} 对行重叠，列出了 ${listed} 对。如果本来就是先成立的行作数，请把命中方式改为 F。`,
    "left-out": ({ rows: [one, other], taker, boundary }, names) =>
      `第 ${one} 行和第 ${other} 行都没有包括${names.input(boundary.key)} ${boundary.point}，结果落到第 ${taker} 行。请把这个点写进其中一行。`,
    shadowed: ({ row, by }) =>
      `第 ${row} 行不起作用：它适用的客户都被前面的第 ${list(by)} 行占去。请把它上移、修改或删除。`,
    "contradictory-only": ({ argument, is }, names) =>
      `这一行只在${names.argument(argument)}为“${is}”时适用，但它没有这个值。请改正条件。`,
    "too-many-combinations": ({ checked, unchecked }) =>
      `组合太多，无法全部检查。已检查：${list(checked.map((each) => aspects[each]))}。只查了一部分：${list(unchecked.map((each) => aspects[each]))}。请把表拆成几部分。`,
    "no-such-input": ({ key }) => `没有输入项“${key}”。请改正名称。`,
    "no-such-tier": ({ tier }) => `没有等级“${tier}”。请写方案已有的等级。`,
    "tier-never-given": ({ tier }, names) =>
      `不会有客户得到${names.tier(tier)}：没有一行给出它。请加一行，或去掉这个等级。`,
    "tier-out-of-reach": ({ tier, least, most }, names) =>
      `不会有客户得到${names.tier(tier)}：得分从 ${figure(least)} 到 ${figure(most)}，没有一个落在这一档。请改分数线或得分。`,
    "weights-sum": ({ sum, expected }) =>
      `权重之和是 ${percent(sum, expected)}，不是 ${percent(expected, expected)}。请改其中一个。`,
    "shares-sum": ({ sum }) => `比例之和是 ${percent(sum, 1)}，不是 100%。请改其中一个。`,
    "cutoffs-order": ({ atLeast, before }) =>
      `分数线 ${atLeast} 不低于前一档的 ${before}。分数线要从最好的等级往下写。`,
    "cutoffs-tiers": ({ tier }, names) =>
      `${names.tier(tier)}排在更差的等级后面。分数线要从最好的等级往下写。`,
    "cutoffs-rest": ({ which }) =>
      which === "last-bounded"
        ? "最后一档要包括其余全部：请删去它的分数线，否则更低的得分没有等级。"
        : "只有最后一档可以不写分数线：请给这一档写一个数。",
    "keep-above": ({ keepAbove, atLeast, next }) =>
      `达到 ${atLeast} 分才有的等级不能保留到 ${keepAbove} 分：保留线最高 ${atLeast}${next === undefined ? "" : `，且要高于下一档的 ${next}`}。`,
    "cuts-count": ({ got, wanted }) =>
      `给了 ${got} 个分界，需要 ${wanted} 个（比等级少一个）。请增删。`,
    "cuts-order": ({ got, wanted }) =>
      `分界 ${list(got)} 要从${wanted === "ascending" ? "小到大" : "大到小"}写。请排好次序。`,
    "cuts-range": ({ got }) => `分界 ${list(got)} 要大于 0 且不超过 100%。请改不符合的。`,
    "limit-never-bites": ({ row, atBest, because }, names) =>
      because === "no-better"
        ? `第 ${row} 条限制不起作用：它适用的客户得分本来就不会高过${names.tier(atBest)}。请删除或修改。`
        : `第 ${row} 条限制不起作用：另一条限制已经同样限制了这些客户。请删除或修改。`,
    "value-twice": ({ value, rows: [first, second] }) =>
      first === second
        ? `“${value}”在第 ${first} 行写了两次。请删去一个。`
        : `“${value}”在第 ${first} 行已经有了。请从其中一行删去。`,
  },
  severity: { error: "错误", warning: "警告", note: "提示" },
  and: "，",
  yes: "是",
  no: "否",
  none: "无",
  quoted: (text) => `“${text}”`,
  under: (conditions) => `（${conditions.join("；")}）`,
  is: (argument, value) => `${argument}：${value}`,
  taking: (argument, value) => `${argument}按 ${value} 计`,
  lists: {
    rules: "规则",
    criteria: "项目",
    multipliers: "系数",
    bands: "区间",
    cutoffs: "分数线",
    limits: "限制",
    entries: "对照",
    cases: "情形",
    tiers: "等级",
    remarks: "备注",
    derived: "推算项",
    arguments: "参数",
    precondition: "准入",
  },
  row: (name, number) => `${name}第 ${number} 行`,
};
