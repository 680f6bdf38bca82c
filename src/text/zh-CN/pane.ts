import type { pane as keys } from "../en-US/pane";

/** 同名英文表的中文。 */
export const pane: typeof keys = {
  title: "客户分级",
  back: "返回",
  functionsPage: "函数",
  settingsPage: "设置",
  notInExcel:
    "客户分级在 Excel 打开的工作簿中使用。请从 Excel 的“开始”选项卡打开。",
  starting: "正在查找客户表…",
  retry: "重试",
  dismiss: "关闭",

  table: {
    label: "客户表",
    line: (p) =>
      p.key === null
        ? `${p.name} · ${p.rows} 行`
        : `${p.name} · ${p.rows} 行 · 键 ${p.key}`,
    choose: "更换客户表或键",
    other: "客户表",
    key: "用哪一列认客户",
    noKey: "没有这样的列",
    option: (p) => `${p.name}(${p.rows} 行)`,
    noneTitle: "选中客户表里的任一单元格",
    noneText: "一行一个客户,第一行是标题。普通区域与 Excel 表格都可以。",
    look: "再找一次",
  },

  scheme: {
    label: "分级方案",
    placeholder: "选择或搜索方案",
    search: "按名称或编号搜索",
    fit: (p) => `${p.found}/${p.needed} 项`,
    none: "没有这个名称的方案",
    about: "方案说明",
    noFitTitle: "这张表还不能直接用任何方案",
    noFitText:
      "下面几个最接近。选一个,再指明所缺的内容在哪一列,或者在表中补上这些列。",
    missing: (p) => `还缺:${p.inputs}`,
    use: "使用",
    version: (p) => `版本 ${p.version}`,
  },

  inputs: {
    title: "输入",
    count: (p) => `${p.found}/${p.needed}`,
    complete: "齐全",
    column: (p) => `${p.label}所在的列`,
    none: "表中没有",
    option: (p) => `${p.letters} 列 · ${p.header}`,
    samples: "读作",
    sample: (p) => `${p.shown} → ${p.read}`,
    unread: (p) => `“${p.shown}”读不出`,
    blank: "空白",
    missing: "分级需要这一项",
    optional: "空白按“无”处理",
    several: (p) => `有几列都叫“${p.header}”,请选一列`,
    yes: "是",
    no: "否",
  },

  settings: {
    title: "基准日与参数",
    asOf: "分级基准日",
    asOfHint: "“几个月内”都从这一天算起",
    reset: "恢复默认",
    fromSource: "出自原文",
    fromDefault: "我们的默认值",
    numbersHint: "多个数用逗号隔开",
    bad: "方案不接受这个值",
  },

  result: {
    title: "结果",
    working: "正在分级…",
    tier: (p) => `${p.tier}:${p.count} 个客户,${p.share}`,
    ungraded: "未分级",
    ungradedCount: (p) => `${p.count} 行`,
    show: "查看读不出的单元格",
    hide: "收起读不出的单元格",
    cells: (p) => `${p.count} 个单元格待更正`,
    cell: (p) =>
      p.got === ""
        ? `${p.address} ${p.reason}`
        : `${p.address} “${p.got}” ${p.reason}`,
    goTo: (p) => `转到单元格 ${p.address}`,
    rowOnly: (p) => `第 ${p.row} 行:${p.reason}`,
    readInSpite: "已分级,但请留意",
    allGraded: "每一行都有等级",
    empty: "表中还没有客户",
  },

  preview: {
    title: "原因",
    selected: "选中的行",
    first: "前几行",
    hint: "在表中选中一行客户,就能看到它为什么是这个等级",
    because: "因为",
    also: "还符合",
    better: (p) => `升 ${p.tier}`,
    worse: (p) => `降 ${p.tier}`,
    read: "读到",
    from: "出处",
    score: "得分",
    more: "更多行",
    row: (p) => `第 ${p.row} 行`,
    ungraded: "未分级",
    goTo: (p) => `转到第 ${p.row} 行`,
    outdated: "算出结果之后,表又有改动。",
    refresh: "重新计算",
    remote: "算出结果之后,同事改动了表。",
  },

  write: {
    title: "写入",
    replaces: (p) => `覆盖 ${p.letters} 列`,
    nothing: "至少选一列",
  },

  apply: {
    button: (p) => `应用到 ${p.rows} 行`,
    cancel: "取消",
    undo: "撤销",
    undoing: "正在撤销…",
    progress: (p) => `${p.done} / ${p.total} 行`,
    pace: (p) => `每秒 ${p.perSecond} 行 · 还需 ${p.left}`,
    seconds: (p) => `${p.seconds} 秒`,
    minutes: (p) => `${p.minutes} 分钟`,
    writing: "正在写入…",
    done: (p) =>
      `已写入 ${p.rows} 行(${p.columns})。${p.some ? `${p.ungraded} 行未分级。` : ""}`,
    columns: (p) =>
      p.first === p.last ? `列 ${p.first}` : `列 ${p.first}–${p.last}`,
    undone: (p) => `已撤销:${p.cells} 个单元格恢复原样。`,
    left: (p) => `${p.cells} 个单元格后来被改过,保持不动:${p.first}`,
    cancelled: "已停止,没有任何改动。",
  },

  fault: {
    editing: "有单元格正在编辑。请按 Enter 结束编辑,然后重试。",
    tooLarge: "有一行内容太多,Excel 交不出来。请去掉很长的文本列后重试。",
    taken: (p) =>
      `表格右侧的 ${p.where} 已有内容,没有写入。请移开这些内容,或按 Ctrl+T 把客户区域变成 Excel 表格,然后重试。`,
    changed: "读取之后表格有了变化。请再找一次,核对结果后应用。",
    notFound: (p) => `工作簿中已经没有“${p.what}”。请选择另一张客户表。`,
    readOnly:
      "工作表受保护,或工作簿以只读方式打开。请在“审阅”选项卡撤销保护,或另存一份。",
    unsupported: "这个版本的 Excel 做不到。请更新 Excel,或使用网页版 Excel。",
    busy: "Excel 正忙,请稍候重试。",
    unknown: (p) => `Excel 没有完成:${p.detail}`,
    bug: (p) => `客户分级自身出错:${p.detail}`,
  },

  functions: {
    lead: "在任一单元格中输入这些函数。点名称查看用法。",
    parameters: "参数",
    returns: "结果",
    example: "示例",
    optional: "可省略",
    insert: "复制示例",
    copied: "已复制",
    page: "打开帮助页",
  },

  preferences: {
    language: "语言",
    auto: (p) => `与 Excel 相同(${p.language})`,
    chinese: "中文",
    english: "English",
    theme: "颜色",
    themeAuto: "与 Excel 相同",
    light: "浅色",
    dark: "深色",
    keptHere: "只为您本人保存在这台电脑上。",
    privacy: "数据不离开工作簿:客户分级不向任何地方发送数据。",
    version: (p) => `版本 ${p.version}`,
    selfTest: "自检",
    selfTestText:
      "检查客户分级对 Excel 的各项假定,并把看到的情况写入一张新工作表。",
    open: "打开自检",
  },
};
