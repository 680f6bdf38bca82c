/** How many rows, in words: `count` is a number as it is shown. */
const rows = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);

const lines = (count: string): string => (count === "1" ? "1 line" : `${count} lines`);

const texts = (count: string): string => (count === "1" ? "1 text" : `${count} texts`);

const corrections = (count: string): string =>
  count === "1" ? "1 correction" : `${count} corrections`;

/** Words for coding industries in English; its type is what the other locale must have. */
export const industry = {
  /** The table in the workbook: these names are given once, when it is made. */
  corrections: {
    sheet: "Industry corrections",
    table: "Industry_corrections",
    notes: {
      text: "The text whose code is set right. Width, case, blanks and punctuation do not matter.",
      code: "The right code. It is used before anything else from now on.",
      taxonomy: "The taxonomy of the code.",
      who: "Who set it right.",
      when: "The day on which it was set right.",
    },
  },

  choices: {
    column: "Column with the text",
    option: (p: { letters: string; header: string }): string => `${p.letters} · ${p.header}`,
    noColumn: "Choose a column",
    noColumnText: "Choose the column that says what each customer does.",
    taxonomy: "Taxonomy",
    more: "Level, confidence",
    summary: (p: { level: string; percent: string }): string => `${p.level} · ${p.percent}`,
    level: "Deepest level",
    deepest: "Deepest sure one",
    threshold: (p: { percent: string }): string => `Least confidence: ${p.percent}`,
    thresholdMeans: (p: { percent: string }): string =>
      `A code is given only where at least ${p.percent} of such answers are right. Higher: fewer codes and fewer mistakes.`,
  },
  levels: {
    section: "Section",
    division: "Division",
    group: "Group",
    industry: "Industry",
    class: "Class",
    sector: "Sector",
  },

  loading: "Loading tables and model…",
  loadFailed: (p: { detail: string }): string =>
    `The tables and the model could not be loaded. Check the connection and try again. (${p.detail})`,

  result: {
    title: "Result",
    working: "Coding…",
    progress: (p: { done: string; total: string }): string => `${p.done} of ${rows(p.total)}`,
    stop: "Stop",
    stopped: "Stopped. Nothing was coded.",
    start: "Code this column",
    coded: (p: { coded: string; all: string }): string => `${p.coded} of ${rows(p.all)} coded`,
    mean: (p: { percent: string }): string => `Mean confidence ${p.percent}`,
    uncoded: "Not coded",
    line: (p: { name: string; count: string; share: string }): string =>
      `${p.name}: ${rows(p.count)}, ${p.share}`,
    empty: "No text stands in this column.",
  },

  selected: {
    title: "Selected row",
    row: (p: { row: string }): string => `Row ${p.row}`,
    hint: "Select a row in the sheet to see why it has its code.",
    blank: (p: { row: string }): string => `Row ${p.row} has no text to code.`,
  },

  check: {
    title: "To check",
    lead: "Texts without a code, and the least sure ones. The most frequent first.",
    none: "Every text has a sure code.",
    more: (p: { count: string }): string => `Show ${p.count} more`,
    rows: (p: { rows: string }): string => rows(p.rows),
    notCoded: "not coded",
  },

  text: {
    code: "Code",
    noCode: "None: not sure enough",
    sure: (p: { percent: string }): string => `${p.percent} sure`,
    noText: "There is no letter or digit in it: nothing to code.",
    why: "Because",
    how: {
      correction: "set right by hand",
      code: "the text holds the code",
      name: "the text is the name of the industry",
      words: "the words leave no doubt",
      model: "the words point to it",
      nothing: "",
    },
    words: (p: { words: string }): string => `“${p.words}”`,
    by: (p: { who: string }): string => `by ${p.who}`,
    below: "Part of",
    cells: "Cells",
    all: (p: { rows: string }): string => `${rows(p.rows)} in all`,
    accept: "Accept",
    candidates: "Which is right?",
    candidate: (p: { code: string; name: string; percent: string }): string =>
      `${p.code} ${p.name}, ${p.percent}`,
    other: "Another one",
    search: "Code or name",
    found: (p: { code: string; name: string }): string => `${p.code} ${p.name}`,
    none: "No industry has that code or name",
    similar: (p: { texts: string; rows: string }): string =>
      `Also correct ${texts(p.texts)} with the same first clause: ${rows(p.rows)} in all`,
  },

  kept: {
    done: (p: { rows: string; code: string; name: string }): string =>
      `${rows(p.rows)} now: ${p.code} ${p.name}. Kept in the table of corrections.`,
    added: (p: { count: string }): string => `${corrections(p.count)} added.`,
    nothing: "The table of corrections says so already.",
    replaced: (p: { who: string; code: string }): string =>
      `Before, ${p.who || "the table"} had ${p.code}.`,
    left: (p: { text: string; code: string; who: string }): string =>
      `“${p.text}” stays ${p.code}${p.who === "" ? "" : `, as ${p.who} has set it`}: check it in the table of corrections.`,
    leftMany: (p: { count: string }): string =>
      `${texts(p.count)} had another code in the table: that one stays.`,
    undone: (p: { count: string }): string => `${corrections(p.count)} taken back.`,
    undoneLeft: (p: { count: string }): string =>
      `${rows(p.count)} changed by somebody since: left as they are.`,
  },

  table: {
    title: "Corrections",
    none: "Corrections go to a table in this workbook, and are used first from then on.",
    count: (p: { count: string }): string => corrections(p.count),
    goTo: "Show the table",
    who: "Your name",
    whoHint: "Written beside your corrections. May stay blank.",
    faults: "Cells of the table that cannot be followed",
    fault: (p: { address: string; content: string; why: string }): string =>
      `${p.address} “${p.content}”: ${p.why}`,
    twice: "an earlier row gives this text another code; this one is used",
    export: "Export",
    import: "Import",
    exported: "Corrections as CSV",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Select the text above and press Ctrl+C.",
    download: "Download",
    file: "industry-corrections.csv",
    paste: "Paste corrections here",
    pasteHint: "Text and code, apart by tabs or commas. With or without headers.",
    read: (p: { count: string }): string => `${corrections(p.count)} read.`,
    unread: (p: { count: string }): string => `${lines(p.count)} cannot be taken over:`,
    line: (p: { line: string; why: string }): string => `Line ${p.line}: ${p.why}`,
    why: {
      "no-text": (): string => "no text",
      "no-code": (p: { content: string }): string =>
        p.content === "" ? "no code" : `“${p.content}” is no code of this taxonomy`,
      "other-taxonomy": (p: { content: string }): string => `for another taxonomy, “${p.content}”`,
    },
    add: (p: { count: string }): string => `Add ${corrections(p.count)}`,
  },

  done: (p: { rows: string; columns: string; uncoded: string; some: boolean }): string =>
    `${rows(p.rows)} coded (${p.columns}).${p.some ? ` ${p.uncoded} without a code.` : ""}`,
};
