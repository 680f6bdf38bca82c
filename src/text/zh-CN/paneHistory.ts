import type { paneHistory as enUS } from "../en-US/paneHistory";

/** Words of the pages on what has been, in Chinese. */
export const paneHistory: typeof enUS = {
  keep: {
    label: "记入历史",
    hint: "记在本工作簿的几张工作表里，谁都看得到：谁在何时按哪版规则分级，以及每户的等级。",
    who: "您的名字（写进历史）",
    whoHint: "可以不填，只问一次；以后可在“历史”页修改。",
    keyless: "没有客户编号列，只记下这次分级，不记每户的等级。请在上面选出编号列。",
    failed: ({ why }) => `等级已写入，但没有记入历史：${why}`,
    repeated: ({ rows, first }) => `有 ${rows} 行凭客户编号分不清，第一处在第 ${first} 行。`,
  },

  held: ({ count }) => `${count} 户保持原等级：本方案不让客户一次就降级。`,

  stale: {
    text: ({ version, hash, day }) =>
      `这些等级是按规则 v${version}（${hash}）于 ${day} 评定的，之后规则已改。`,
    counting: "正在计算谁会变动…",
    nobody: "重新分级不会有人变动。",
    some: ({ count }) => `重新分级会有 ${count} 户变动。`,
    unknown: "算不出谁会变动。",
    see: "看看谁会变",
    hide: "收起",
    regrade: "重新分级",
    list: "会变动的客户",
    step: ({ from, to }) => `${from} → ${to}`,
  },

  undo: {
    button: ({ when, who }) => (who === "" ? `撤销 ${when} 的分级` : `撤销 ${when} ${who}的分级`),
    undoing: "正在撤销…",
    done: ({ cells, columns }) =>
      columns === "0"
        ? `已撤销：恢复 ${cells} 个单元格。`
        : `已撤销：恢复 ${cells} 个单元格，删去新增的 ${columns} 列。`,
    left: ({ cells }) => `${cells} 个单元格之后被改过，保持不动：`,
    leftCell: ({ header, row, key }) =>
      key === "" ? `${header}，第 ${row} 行` : `${header}，第 ${row} 行，${key}`,
    nothing: "没有可以撤销的了。",
    gone: ({ place }) => `“${place}”已不在工作簿里，这次分级无法撤销。`,
  },

  page: {
    reading: "正在读取历史…",
    rows: ({ rows }) => `正在读取历史：${rows} 行…`,
    comparing: "正在比较…",
    none: "还没有历史",
    noneText:
      "应用等级时勾选“记入历史”，每次分级就会记在这里。任选两次即可比较：谁升了、谁降了，是数据变了还是规则变了。",
    one: "这是第一次分级。再分一次级，就可以比较两次。",
    runs: "历次分级",
    runsHint: "勾选两次进行比较。",
    run: ({ when, who, scheme, version }) =>
      [when, who, `${scheme} v${version}`].filter((text) => text !== "").join(" · "),
    facts: ({ place, rows, changed }) => `${place}：${rows} 户，${changed} 户变动`,
    undone: "已撤销",
    more: ({ count }) => `再显示 ${count} 条`,
    by: "统计口径",
    byCount: "户数",
    byValue: "金额",
  },

  matrix: {
    title: "等级迁移",
    caption: ({ from, to }) => `行：${from} 的等级；列：${to} 的等级。`,
    from: "原等级",
    total: "合计",
    cell: ({ from, to, count }) => `${from} 到 ${to}：${count} 户`,
    behind: ({ from, to, count }) => `${from} → ${to} · ${count} 户`,
    close: "收起名单",
    scroll: "等级迁移表",
  },

  flows: {
    title: "升降",
    way: "变动",
    count: "户数",
    value: "金额",
    none: "两次分级之间没有客户变动等级。",
  },

  split: {
    title: "起因",
    hint: "数据：旧规则用在新数据上，日期往后推也算在内。规则：新规则用在旧数据上。交互：两者合在一起才有的。各项相加等于合计。",
    way: "变动",
    data: "数据",
    rules: "规则",
    interaction: "交互",
    held: "保持",
    total: "合计",
    sameRules: "两次用的是同样的规则：变动全部来自数据和日期。",
  },

  report: {
    button: "放入工作表",
    writing: "正在写入…",
    done: ({ sheet, rows }) => `已插入“${sheet}”：${rows} 条变动。`,
    none: "没有客户变动等级，无可报告。",
  },

  goTo: ({ customer }) => `去看 ${customer}`,
  customerGone: ({ customer, place }) => `${customer} 已不在“${place}”里。`,

  formulas: {
    title: "公式",
    lead: "工作簿要交给没有本加载项的人时，先冻结；公式失灵时，再修复。",
    freeze: "冻结为数值",
    repair: "修复公式",
    freezeHint: "用现在显示的值代替本加载项的公式，其他公式不动。",
    repairHint: "重新输入卡在 #NAME? 的公式。",
    working: "正在查找公式…",
    frozen: ({ formulas, cells }) => `已冻结 ${formulas} 个公式，共 ${cells} 个单元格。`,
    noneOfOurs: "可见的工作表里没有本加载项的公式。",
    unresolved: ({ count }) => `${count} 个公式还没有结果，保持不动：`,
    repaired: ({ count }) => (count === "0" ? "没有卡住的公式。" : `已重新输入 ${count} 个公式。`),
    stuck: ({ count }) => `${count} 个公式仍显示 #NAME?：其中还有别的名称这里没有。`,
    left: ({ count }) => `${count} 个公式这期间被改过，保持不动：`,
    goTo: ({ address }) => `去看 ${address}`,
  },

  stamp: {
    looking: "正在查看…",
    select: "选中一个等级单元格",
    selectText: "选中本加载项写入的列，或含有本加载项公式的单元格，这里会显示是哪些规则定的。",
    unkept: "本工作簿的历史里没有哪次分级写过这个单元格。",
    scheme: "方案",
    version: "版本",
    hash: "规则指纹",
    who: "评定人",
    when: "评定时间",
    asOf: "评级日期",
    arguments: "参数",
    noArguments: "按方案的默认值",
    anonymous: "没有留名",
    state: "今天的规则",
    current: "相同",
    stale: "已改：这个等级已过时",
    unknownRules: "本版加载项里没有这个方案",
    customer: "客户",
    tier: "当时的等级",
    noTier: "未分级",
    why: "原因",
    whyReading: "正在读取历史…",
    notThere: "那次分级时表中没有这个客户。",
    heldNow: ({ tier }) => `方案让该客户保持了这个等级；单按规则应是 ${tier}，原因如上。`,
    formula: "公式",
    byTable: "规则",
    noTable: ({ table }) => `本工作簿里没有表“${table}”。`,
    builtIn: ({ scheme }) => `内置方案：${scheme}`,
    noRules: "这个函数没有指明方案，按它自己的参数计算。",
    ownScheme: "没有指明：按函数的默认方案，见“函数”页",
    showRules: "转到规则表",
    live: "公式随单元格变化而重算，不会过时。",
  },
};
