import type { pane as keys } from "../en-US/pane";
import { halfWritten } from "./halfWritten";
import { untouched } from "./untouched";

/** 同名英文表的中文。 */
export const pane: typeof keys = {
  title: "客户分级",
  back: "返回",
  functionsPage: "函数",
  templatesPage: "模板",
  industryPage: "行业编码",
  valuePage: "客户价值",
  rulesPage: "规则",
  historyPage: "历史",
  stampPage: "哪些规则定的？",
  selfTestPage: "自检",
  settingsPage: "设置",
  notInExcel:
    "客户分级在 Excel 打开的工作簿中使用，请从 Excel 的“客户分级”选项卡打开。如果这里就是 Excel，说明 Office.js 没有加载成功，请管理员检查网络能否访问它。",
  starting: "正在查找客户表…",
  loading: "正在打开…",
  retry: "重试",
  dismiss: "关闭",
  join: "、",

  tabs: {
    label: "关于客户的问题",
    grade: "分级",
    why: "解释",
    "what-if": "试算",
    insight: "洞察",
    "to-do": "待办",
    ungraded: "还没有定级：请先选好方案和它的列。",
    toGrade: "去分级",
  },

  table: {
    line: (p) =>
      p.key === null ? `${p.name} · ${p.rows} 行` : `${p.name} · ${p.rows} 行 · 以${p.key}识别`,
    button: (p) => `客户表：${p.line}。更换客户表或识别列`,
    other: "客户表",
    key: "用哪一列认客户",
    noKey: "没有这样的列",
    option: (p) => `${p.name}（${p.rows} 行）`,
    noneTitle: "选中客户表里的任一单元格",
    noneText: "一行一个客户，第一行是表头。普通区域与 Excel 表格都可以。",
    look: "再找一次",
    template: "从模板开始",
  },

  scheme: {
    label: "分级方案",
    placeholder: "选择或搜索方案",
    fit: (p) => `${p.found}/${p.needed} 项`,
    none: "没有名称或说明相符的方案",
    fits: "适合这张表",
    personal: "个人信息",
    rules: "全部规则",
    noFitTitle: "这张表还不能直接用任何方案",
    noFitText:
      "下面几个最接近。选一个，再指明所缺的内容在哪一列，或者在表中补上这些列。如果这不是客户表，请选中客户表里的任一单元格。",
    missing: (p) => `还缺：${p.inputs}`,
    use: "使用",
    useScheme: (p) => `使用：${p.scheme}`,
    lacks: "这张表还缺方案需要的列。",
    insertColumns: "插入带这些列的工作表",
    own: (p) => `本工作簿的规则 v${p.version}`,
    ownLine: (p) => `按本工作簿的规则 v${p.version}（工作表“${p.sheet}”）定级。`,
    editRules: "编辑规则",
    unreadable: (p) => `这个方案的规则在工作表“${p.sheet}”里，读不懂。改好之前谁也不定级。`,
    unknownRules: (p) =>
      `工作表“${p.sheet}”里的规则读不懂，也看不出属于哪个方案；这里的定级没有用到它。`,
    seeRules: "看哪里不对",
  },

  search: {
    named: "名称相符",
    mentioned: "说明中提到",
    clear: "清除",
  },

  personal: {
    title: "读取个人信息",
  },

  open: {
    title: (p) => `来源未说明的地方（${p.count}）`,
    lead: "来源没有说明以下各点。我们的取法列在这里，多数可在上面更改。",
    taken: "取法：",
  },

  inputs: {
    title: "输入",
    count: (p) => `${p.found}/${p.needed}`,
    complete: "齐全",
    none: "表中没有",
    option: (p) => `${p.letters} 列 · ${p.header}`,
    sample: (p) => `${p.shown} → ${p.read}`,
    unread: (p) => `“${p.shown}”读不出`,
    blank: "空白",
    missing: "分级需要这一项",
    blankIs: (p) => `空白按“${p.value}”处理`,
    blankIsNone: "空白表示没有",
    several: (p) => `有几列都叫“${p.header}”，请选一列`,
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
    recording: "正在记录…",
    tier: (p) => `${p.tier}：${p.count} 个客户，${p.share}`,
    ungraded: "未分级",
    computed: "已算出",
    ungradedCount: (p) => `${p.count} 行`,
    cells: (p) => `${p.count} 个单元格待更正`,
    change: (p) => `比上次多 ${p.entered} 个，少 ${p.left} 个`,
    moved: "与上次相比",
    movedCount: (p) => `${p.count} 个客户变了`,
    unmoved: "与上次相比，等级都没有变",
    noTier: "无等级",
    goTo: (p) => `转到单元格 ${p.address}`,
    readInSpite: "已分级，但请留意",
    allGraded: "没有遗漏的行",
  },

  checks: {
    title: "整体检查",
    allPass: (p) => (p.count === "1" ? "符合" : `${p.count} 项都符合`),
    fail: (p) => `${p.count} 项不符合`,
    open: (p) => `${p.count} 项无法判断`,
    labelled: (p) => `${p.label}：${p.verdict}`,
    first: (p) =>
      p.count === "1" ? p.address : `${p.address} 等${p.least ? "至少" : ""} ${p.count} 行`,
  },

  preview: {
    row: (p) => `第 ${p.row} 行`,
    outdated: "算出结果之后，表又有改动。",
    refresh: "重新计算",
    remote: "算出结果之后，同事改动了表。",
  },

  write: {
    title: "写入",
    replaces: (p) => `覆盖 ${p.letters} 列`,
    nothing: "至少选一列",
    more: "更多结果",
    chosen: (p) => `${p.chosen} / ${p.all}`,
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
    done: (p) => `已写入 ${p.rows} 行（${p.columns}）。${p.some ? `${p.ungraded} 行未分级。` : ""}`,
    columns: (p) => (p.first === p.last ? `列 ${p.first}` : `列 ${p.first}–${p.last}`),
    undone: (p) => `已撤销：${p.cells} 个单元格恢复原样。`,
    left: (p) => `${p.cells} 个单元格后来被改过，保持不动：${p.first}`,
    cancelled: "已停止，没有任何改动。",
  },

  untouched,
  halfWritten,
  fault: {
    editing:
      "有单元格正在编辑，编辑完之前 Excel 不做别的事。请在 Excel 中按 Enter 或 Esc，然后重试。",
    tooLarge: "有一行内容太多，Excel 交不出来，这一步没有做。请去掉很长的文本列后重试。",
    taken: (p) =>
      `表格右侧的 ${p.where} 已有内容，没有写入。请移开这些内容，或按 Ctrl+T 把客户区域变成 Excel 表格，然后重试。`,
    changed: "读取之后表格有了变化，没有再写入。请再找一次，核对结果后应用。",
    notFound: (p) => `工作簿中已经没有“${p.what}”，这一步没有做。请选择另一张客户表。`,
    readOnly: "工作簿以只读方式打开，不接受改动。请启用编辑，或另存一份后在副本中操作。",
    protected: (p) =>
      `工作表“${p.what}”受保护，没有写入。请在“审阅”选项卡撤销工作表保护，然后重试。`,
    merged: (p) => `单元格 ${p.where} 是合并的，没有写入。请在“开始”选项卡取消合并，然后重试。`,
    filtered: (p) =>
      `筛选隐藏了“${p.what}”的一些行，Excel 没有写入这些行，一切保持原样。请在“数据”选项卡清除筛选，然后重试。`,
    tooLong: (p) =>
      `要写入 ${p.where} 的文本超过 32,767 个字符，单元格放不下，没有写入。请缩短后重试。`,
    unsupported: "这个版本的 Excel 做不到，工作簿保持原样。请更新 Excel，或使用网页版 Excel。",
    busy: "Excel 正忙，这一步没有做。请稍候重试。",
    silent: (p) =>
      `Excel 已 ${p.seconds} 秒没有回应，也许还在做。如果有单元格正在编辑，请按 Enter；否则请稍候，看看工作表再重试。`,
    disconnected:
      "与 Excel 的连接断开了，已经写进工作簿的内容都在。请检查网络，重新打开工作簿，看看工作表再试。",
    unknown: (p) =>
      `Excel 没有做这一步，原有内容不变：${p.detail}。请重试；如果仍然这样，请保存后重新打开工作簿。`,
    bug: (p) =>
      `客户分级自身出错，工作簿没有受损。请重试；如果仍然这样，请把这句话告诉维护人员：${p.detail}`,
  },

  templates: {
    lead: "新建一张工作表：有方案要读的各列、每列的填写说明，以及几行示例。",
    search: "搜索模板",
    found: (p) => `找到 ${p.count} 个模板`,
    none: "没有名称或说明相符的模板",
    tables: "其他表格",
    insert: "插入工作表",
    insertNamed: (p) => `插入工作表：${p.name}`,
    inserting: "正在插入…",
    inserted: (p) => `已插入“${p.sheet}”，含 ${p.rows} 行示例。请改填自己的客户。`,
  },

  functions: {
    lead: "在任一单元格中输入这些函数。点名称查看用法。",
    parameters: "参数",
    returns: "结果",
    example: "示例",
    page: "打开帮助页",
  },

  preferences: {
    language: "语言",
    auto: (p) => `与 Excel 相同（${p.language}）`,
    chinese: "中文",
    english: "English",
    theme: "颜色",
    themeAuto: "与 Excel 相同",
    light: "浅色",
    dark: "深色",
    keptHere: "只为您本人保存在这台电脑上。",
    privacy: "数据不离开工作簿：客户分级不向任何地方发送数据。",
    version: (p) => `版本 ${p.version}`,
    selfTest: "自检",
    selfTestText: "检查客户分级对 Excel 的各项假定，并把看到的情况写入一张新工作表。",
    open: "打开自检",
  },
};
