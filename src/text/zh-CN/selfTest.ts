import type { selfTest as keys } from "../en-US/selfTest";

/** 同名英文表的中文。 */
export const selfTest: typeof keys = {
  title: "自检",
  lead: "逐项尝试客户分级对 Excel 的假定：在临时工作表上进行，用完即删，再把看到的情况写入一张工作表。约需半分钟。",
  run: "开始自检",
  again: "再检一次",
  running: (p) => `第 ${p.done} 项，共 ${p.total} 项`,
  done: (p) => `${p.passed} 项通过，${p.failed} 项不符，${p.rest} 项无法尝试。`,
  written: (p) => `报告在工作表“${p.sheet}”中。`,
  sheet: "客户分级自检",
  header: ["假定", "预期", "看到", "结论"],
  facts: {
    host: "宿主",
    version: "版本",
    languages: "语言",
    browser: "浏览器",
    addin: "客户分级",
    when: "时间",
  },
  verdicts: {
    pass: "通过",
    fail: "不符",
    "not-modelled": "此宿主没有",
    skipped: "跳过：宿主版本不支持",
    manual: "请您亲自看",
  },
  checks: {
    "requirement-sets": {
      what: "宿主具备所需的要求集",
      expected: "ExcelApi 1.9 或更高，SharedRuntime 1.1",
    },
    "shared-runtime": {
      what: "窗格、命令与函数在同一个运行时中",
      expected: "窗格中有 CustomFunctions",
    },
    "change-event": {
      what: "编辑会引发事件，并带有种类、来源与地址",
      expected: "RangeEdited, Local, A1",
    },
    "own-edits-told-apart": { what: "能把自己的写入与用户的编辑分开", expected: "ThisLocalAddin" },
    "selection-event": { what: "选中单元格会引发事件", expected: "1" },
    "undo-group": { what: "几次写入可以合为一步撤销", expected: "[[1],[2]]，不报错" },
    "undo-one-step": {
      what: "在窗格中应用之后，按一次 Ctrl+Z 就能撤销所有列",
      expected: "按一次 Ctrl+Z 后各列消失（ExcelApi 1.20 之前的版本需按几次）",
    },
    "co-author-flag": {
      what: "工作簿会说明是否自动保存（协作编辑需要）",
      expected: "autoSave true 或 false",
    },
    "co-author-edit": {
      what: "同事改动客户后，窗格会知道",
      expected: "同事改动后两秒内，窗格中的数目随之变化",
    },
    settings: { what: "设置随工作簿保存", expected: '{"n":1,"list":["客户"]}' },
    theme: { what: "宿主会说明颜色与语言", expected: "是否深色、一个颜色、两个语言标记" },
    "cell-edit": {
      what: "有单元格正在编辑时，应用会等待",
      expected: "在单元格中输入但不按 Enter，点“应用”：按 Enter 之后写入，不报错",
    },
    names: { what: "函数名不带前缀", expected: "012" },
    "text-stays-text": { what: "以文本给出的代码仍是文本", expected: "String 012" },
    spill: { what: "返回矩阵的函数会溢出", expected: "不止一行一列" },
    "spill-blocked": { what: "溢出受阻时会说明", expected: "#SPILL!" },
    "not-found": { what: "找不到时是 #N/A", expected: "Error #N/A" },
    "bad-input": { what: "输入有误时是 #VALUE! 或 #N/A", expected: "#VALUE! 或 #N/A" },
    "error-message": {
      what: "函数出错时会用文字说明",
      expected: '=CLIENTSCORE("x","y","no such scheme")：错误卡片中写有方案名',
    },
    "localised-help": {
      what: "函数帮助使用 Excel 的语言",
      expected: "输入 =CLIENTSCORE( 时，说明与参数名是 Excel 菜单的语言",
    },
    "blank-argument": {
      what: "空白单元格传入时是空文本、0 或空值",
      expected: 'string ""、number 0 或 null',
    },
    "error-argument": { what: "错误单元格传入时是错误", expected: "error #N/A" },
    "date-argument": { what: "日期传入时是序列号", expected: "number 46053" },
    "omitted-argument": { what: "省略的参数传入时是 null", expected: "null" },
    "range-argument": {
      what: "区域传入时是矩阵，其中的错误仍是错误",
      expected: 'matrix 2x2: number 1, (空白), error #N/A, string "x"',
    },
    "guarded-text": { what: "形似公式或数字的文本仍是文本", expected: "=1+1 | -x | @a | 012" },
    "error-values": {
      what: "能区分错误值与形似错误的文本",
      expected: "Error #DIV/0! | String #N/A",
    },
    "date-system": { what: "日期从 1900 年起算", expected: "46053" },
    "one-format-for-all": {
      what: "可以一次为许多单元格设置数字格式",
      expected: "yyyy-mm-dd，四次",
    },
    "table-growth": {
      what: "表格增加一列时，旁边的内容会移开",
      expected: '3: ["a","b","c"], beside',
    },
    "conditional-format": { what: "可以添加条件格式", expected: "1: =$A1>1" },
    "block-around-a-cell": { what: "能找到一个单元格周围的区域", expected: "B2:C4" },
    payload: { what: "一次请求容得下两兆字节", expected: "10000 x 10" },
  },
};
