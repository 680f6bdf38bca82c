import type { rules as keys } from "../en-US/rules";

/** 同名英文表的中文。 */
export const rules: typeof keys = {
  lead: "规则在本工作簿的一张工作表里修改。表里怎么写，窗格和公式就怎么定级。",
  choose: "选择一个方案，查看或修改它的规则。",
  inWorkbook: "本工作簿的规则",

  from: "规则来自",
  menu: "内置方案",
  workbook: (p) => `工作表“${p.sheet}”`,
  unreadable: (p) => `工作表“${p.sheet}”，读不懂`,
  second: (p) => `工作表“${p.sheet}”是同一方案的第二张规则表：只有第一张有效。`,
  unreadableShort: "规则读不懂",
  goToTable: "转到规则表",
  version: "版本",
  hash: "规则指纹",
  hashMeans: "规则相同，指纹就相同，与名称无关。",
  changes: "与内置相比",
  unchanged: "没有改动",
  changed: (p) =>
    [
      p.cells === "0" ? "" : `改了 ${p.cells} 个单元格`,
      p.added === "0" ? "" : `加了 ${p.added} 行`,
      p.removed === "0" ? "" : `删了 ${p.removed} 行`,
    ]
      .filter((text) => text !== "")
      .join("，"),
  wordsOnly: (p) => `${p.changes}，只是文字，不影响定级`,
  own: "本工作簿自己的方案",
  formula: "用于公式",

  edit: "编辑规则",
  show: "转到规则",
  policies: "服务规定",
  working: "正在插入…",
  inserted: (p) => `已插入“${p.sheet}”。改动任一单元格，窗格和引用这张表的公式随即按新规则定级。`,
  insertedPolicies: (p) => `已插入“${p.sheet}”。`,

  check: "检查",
  checking: "正在检查…",
  clean: {
    rules: (p) => `${p.count} 条规则，全部情况都有结果。`,
    plain: "没有发现问题。",
  },
  counts: (p) =>
    [
      p.errors === "0" ? "" : `${p.errors} 处错误`,
      p.warnings === "0" ? "" : `${p.warnings} 处可疑`,
      p.notes === "0" ? "" : `${p.notes} 处提示`,
    ]
      .filter((text) => text !== "")
      .join("，"),
  severity: { error: "错误", warning: "可疑", note: "提示" },
  unread: "规则无法识别，所有客户都不会定级。请改正这些单元格。",
  goThere: "去看",
  goThereNamed: (p) => `去看 ${p.address}`,
  insertRow: "插入此行",
  insertRowNamed: (p) => `插入 ${p.address} 缺的这一行`,
  rest: (p) => `在末尾加一行，其余客户都给 ${p.tier}，就补上这 ${p.gaps} 处空缺。`,
  insertRest: (p) => `用一行补上全部 ${p.gaps} 处空缺`,
  insertedRow: (p) => `已插到表的末尾 ${p.address}，序号决定它排在哪里。请核对它给的等级。`,
  notInserted: "检查之后表又改过，请再看一次。",
  more: (p) => `再显示 ${p.count} 条`,

  share: "导出与导入",
  export: "导出",
  import: "导入",
  format: "格式",
  json: "方案（.json）",
  dmn: "决策表（.dmn）",
  exported: "方案的文本",
  copy: "复制",
  copied: "已复制",
  copyFailed: "请选中上面的文字，按 Ctrl+C 复制。",
  download: "下载",
  paste: "把方案粘贴到这里",
  pasteHint: ".json 或 .dmn 文件的内容，也可以直接选择文件。",
  file: "选择文件",
  read: (p) => `${p.name}，版本 ${p.version}。`,
  notRead: "读不出方案：",
  moreFaults: (p) => `还有 ${p.count} 处`,
  taken: (p) =>
    `本工作簿已有这个方案的规则，在“${p.sheet}”。请先删掉那张工作表，或直接在那里修改。`,
  add: "插入为工作表",
  addNamed: (p) => `插入为工作表：${p.name}`,

  publish: {
    title: "发布版本",
    lead: "把现在的规则定为一个版本。等级会注明按哪个版本评定。",
    last: (p) => `上次：${p.version}，${[p.date, p.who].filter((text) => text !== "").join("，")}`,
    never: "尚未发布",
    unchanged: (p) => `已发布为 ${p.version}，之后没有改动。`,
    number: "版本号",
    who: "您的名字",
    why: "为什么",
    whyHint: "改了什么，谁定的",
    button: "发布",
    publishing: "正在发布…",
    done: (p) => `已发布为版本 ${p.version}。`,
    notClean: "有错误的规则不能发布。",
  },
};
