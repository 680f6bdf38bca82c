import type { industry as keys } from "../en-US/industry";

/** 同名英文表的中文。 */
export const industry: typeof keys = {
  corrections: {
    sheet: "行业更正",
    table: "行业更正",
    notes: {
      text: "要更正的文本。全角半角、大小写、空格和标点不影响。",
      code: "正确的代码。今后最先使用。",
      taxonomy: "代码所属的行业分类。",
      who: "谁更正的。",
      when: "哪一天更正的。",
    },
  },

  choices: {
    column: "文本所在列",
    option: (p) => `${p.letters} 列 · ${p.header}`,
    noColumn: "选择一列",
    noColumnText: "请选择说明客户做什么的那一列。",
    taxonomy: "行业分类",
    more: "层级与把握",
    summary: (p) => `${p.level} · ${p.percent}`,
    level: "最细到哪一级",
    deepest: "有把握的最细一级",
    threshold: (p) => `最低把握：${p.percent}`,
    thresholdMeans: (p) =>
      `同样把握的结果中至少有 ${p.percent} 正确，才给出代码。越高，给出的代码越少，错误也越少。`,
  },
  levels: {
    section: "门类",
    division: "大类",
    group: "中类",
    industry: "行业",
    class: "小类",
    sector: "行业",
  },

  loading: "正在载入分类表和模型…",
  loadFailed: (p) => `分类表和模型没有载入。请检查网络后重试。（${p.detail}）`,

  result: {
    title: "结果",
    working: "正在编码…",
    progress: (p) => `${p.done} / ${p.total} 行`,
    stop: "停止",
    stopped: "已停止，没有编码。",
    start: "给这一列编码",
    coded: (p) => `${p.all} 行中已编码 ${p.coded} 行`,
    mean: (p) => `平均把握 ${p.percent}`,
    uncoded: "未编码",
    line: (p) => `${p.name}：${p.count} 行，${p.share}`,
    empty: "这一列没有文本。",
  },

  selected: {
    title: "选中的行",
    row: (p) => `第 ${p.row} 行`,
    hint: "在表中选中一行，就能看到它为什么是这个代码。",
    blank: (p) => `第 ${p.row} 行没有可以编码的文本。`,
  },

  check: {
    title: "待确认",
    lead: "没有代码和最没有把握的文本，出现最多的在前。",
    none: "每个文本都有可靠的代码。",
    more: (p) => `再显示 ${p.count} 个`,
    rows: (p) => `${p.rows} 行`,
    notCoded: "未编码",
  },

  text: {
    code: "代码",
    noCode: "没有：把握不够",
    sure: (p) => `把握 ${p.percent}`,
    noText: "里面没有文字或数字，无法编码。",
    why: "依据",
    how: {
      correction: "人工更正",
      code: "文本里有代码",
      name: "文本就是行业名称",
      words: "用词没有疑义",
      model: "这些词指向它",
      nothing: "",
    },
    words: (p) => `“${p.words}”`,
    by: (p) => p.who,
    below: "属于",
    cells: "单元格",
    all: (p) => `共 ${p.rows} 行`,
    accept: "接受",
    candidates: "哪一个正确？",
    candidate: (p) => `${p.code} ${p.name}，${p.percent}`,
    other: "其他行业",
    search: "代码或名称",
    found: (p) => `${p.code} ${p.name}`,
    none: "没有这样的代码或名称",
    similar: (p) => `一并更正第一句相同的 ${p.texts} 个文本，共 ${p.rows} 行`,
  },

  kept: {
    done: (p) => `${p.rows} 行改为 ${p.code} ${p.name}，已记入更正表。`,
    added: (p) => `已加入 ${p.count} 条更正。`,
    nothing: "更正表里已经是这样。",
    replaced: (p) => `${p.who || "表中"}原来定为 ${p.code}。`,
    left: (p) =>
      `“${p.text}”仍为 ${p.code}${p.who === "" ? "" : `（${p.who}更正）`}：请在更正表中核对。`,
    leftMany: (p) => `${p.count} 个文本在表中已有别的代码，保持不变。`,
    undone: (p) => `已撤销 ${p.count} 条更正。`,
    undoneLeft: (p) => `${p.count} 行后来被人改过，保持不动。`,
  },

  table: {
    title: "更正",
    none: "更正记入本工作簿的一张表，今后最先使用。",
    count: (p) => `${p.count} 条`,
    goTo: "转到更正表",
    who: "您的名字",
    whoHint: "写在您的更正旁边，可以不填。",
    faults: "更正表中用不了的单元格",
    fault: (p) => `${p.address}“${p.content}”：${p.why}`,
    twice: "前面有一行给了这个文本别的代码，以这一行为准",
    export: "导出",
    import: "导入",
    exported: "CSV 格式的更正",
    copy: "复制",
    copied: "已复制",
    copyFailed: "请选中上面的文字，按 Ctrl+C 复制。",
    download: "下载",
    file: "行业更正.csv",
    paste: "把更正粘贴到这里",
    pasteHint: "文本和代码，用制表符或逗号隔开，有没有表头都可以。",
    read: (p) => `读到 ${p.count} 条更正。`,
    unread: (p) => `${p.count} 行用不了：`,
    line: (p) => `第 ${p.line} 行：${p.why}`,
    why: {
      "no-text": () => "没有文本",
      "no-code": (p) => (p.content === "" ? "没有代码" : `“${p.content}”不是这个分类的代码`),
      "other-taxonomy": (p) => `属于别的分类“${p.content}”`,
    },
    add: (p) => `加入 ${p.count} 条更正`,
  },

  done: (p) =>
    `已给 ${p.rows} 行编码（${p.columns}）。${p.some ? `${p.uncoded} 行没有代码。` : ""}`,
};
