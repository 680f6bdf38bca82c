const rulesCount = (count: string): string => (count === "1" ? "1 rule" : `${count} rules`);
const rowsCount = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);
const cellsCount = (count: string): string => (count === "1" ? "1 cell" : `${count} cells`);

/** Words of the page of rules in English; its type is what the other locale must have. */
export const rules = {
  lead: "Rules are edited in a sheet of this workbook. What the table says is what counts, in this pane and in formulas.",
  choose: "Choose a scheme to see or change its rules.",
  inWorkbook: "In this workbook",

  from: "Rules",
  menu: "Built in",
  workbook: (p: { sheet: string }): string => `Sheet “${p.sheet}”`,
  unreadable: (p: { sheet: string }): string => `Sheet “${p.sheet}”, cannot be read`,
  second: (p: { sheet: string }): string =>
    `Sheet “${p.sheet}” is a second table for the same scheme: only the first one counts.`,
  unreadableShort: "unreadable rules",
  goToTable: "Show the table",
  version: "Version",
  hash: "Rules hash",
  hashMeans: "The same rules have the same hash, whatever they are called.",
  changes: "Against built in",
  unchanged: "No change",
  changed: (p: { cells: string; added: string; removed: string }): string =>
    [
      p.cells === "0" ? "" : `${cellsCount(p.cells)} changed`,
      p.added === "0" ? "" : `${rowsCount(p.added)} added`,
      p.removed === "0" ? "" : `${rowsCount(p.removed)} taken out`,
    ]
      .filter((text) => text !== "")
      .join(", "),
  wordsOnly: (p: { changes: string }): string => `${p.changes}: words only, grades stay the same`,
  own: "A scheme of this workbook",
  formula: "In formulas",

  edit: "Edit rules",
  show: "Go to the rules",
  policies: "Service policies",
  working: "Inserting…",
  inserted: (p: { sheet: string }): string =>
    `Inserted “${p.sheet}”. Change any cell: grades follow, here and in formulas that refer to the table.`,
  insertedPolicies: (p: { sheet: string }): string => `Inserted “${p.sheet}”.`,

  check: "Check",
  checking: "Checking…",
  clean: {
    rules: (p: { count: string }): string => `${rulesCount(p.count)}: every case has a result.`,
    plain: "Nothing is wrong.",
  },
  counts: (p: { errors: string; warnings: string; notes: string }): string =>
    [
      p.errors === "0" ? "" : p.errors === "1" ? "1 error" : `${p.errors} errors`,
      p.warnings === "0" ? "" : p.warnings === "1" ? "1 warning" : `${p.warnings} warnings`,
      p.notes === "0" ? "" : p.notes === "1" ? "1 note" : `${p.notes} notes`,
    ]
      .filter((text) => text !== "")
      .join(", "),
  severity: { error: "Error", warning: "Warning", note: "Note" },
  unread: "Rules that cannot be read grade nobody. Put these cells right.",
  goThere: "Go there",
  goThereNamed: (p: { address: string }): string => `Go there: ${p.address}`,
  insertRow: "Insert this row",
  insertRowNamed: (p: { address: string }): string => `Insert the row that ${p.address} lacks`,
  rest: (p: { gaps: string; tier: string }): string =>
    `One row at the end that gives ${p.tier} to all others closes these ${p.gaps} gaps.`,
  insertRest: (p: { gaps: string }): string => `Insert one row for all ${p.gaps} gaps`,
  insertedRow: (p: { address: string }): string =>
    `Inserted at the end of the table, ${p.address}. Its number puts it in its place. Check the tier it gives.`,
  notInserted: "The table has changed since it was checked. Look at it again.",
  more: (p: { count: string }): string => `Show ${p.count} more`,

  share: "Export and import",
  export: "Export",
  import: "Import",
  format: "Format",
  json: "Scheme (.json)",
  dmn: "Decision table (.dmn)",
  exported: "Scheme as text",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Select the text above and press Ctrl+C.",
  download: "Download",
  paste: "Paste a scheme here",
  pasteHint: "The text of a .json or .dmn file, or choose the file.",
  file: "Choose a file",
  read: (p: { name: string; version: string }): string => `${p.name}, version ${p.version}.`,
  notRead: "This cannot be read as a scheme:",
  moreFaults: (p: { count: string }): string => `and ${p.count} more`,
  taken: (p: { sheet: string }): string =>
    `The workbook has rules of this scheme already, in “${p.sheet}”. Delete that sheet first, or change it there.`,
  add: "Insert as a sheet",
  addNamed: (p: { name: string }): string => `Insert as a sheet: ${p.name}`,

  publish: {
    title: "Publish a version",
    lead: "Freezes these rules under a number. Grades say by which version they were made.",
    last: (p: { version: string; who: string; date: string }): string =>
      `Last: ${p.version}, ${[p.date, p.who].filter((text) => text !== "").join(", ")}`,
    never: "Not yet published",
    unchanged: (p: { version: string }): string =>
      `Published as ${p.version}, and unchanged since.`,
    number: "Version",
    who: "Your name",
    why: "Why",
    whyHint: "What changed, and who decided it",
    button: "Publish",
    publishing: "Publishing…",
    done: (p: { version: string }): string => `Published as version ${p.version}.`,
    notClean: "Rules with errors cannot be published.",
  },
};
