/** How many cells, in words: `count` is a number as it is shown. */
const cells = (count: string): string => (count === "1" ? "1 cell" : `${count} cells`);

/** Words of the pane's page of functions in English; its type is what the other locale must have. */
export const functionsPage = {
  search: "Search the functions",
  found: (p: { count: string }): string =>
    p.count === "1" ? "1 function found" : `${p.count} functions found`,
  none: "No function is called that, or mentions it",
  insert: "Insert into a cell",
  insertNamed: (p: { name: string }): string => `Insert ${p.name} into a cell`,
  all: "All functions",
  table: "Table",
  scheme: "Scheme",
  leftOut: "Left out",
  typedValue: "The same value for all",
  column: (p: { letters: string; header: string }): string => `${p.letters} · ${p.header}`,
  value: (p: { name: string }): string => `${p.name}: value`,
  choose: "Choose…",
  optional: "More, all of it optional",
  bad: "This is not a number",
  rows: "For",
  allRows: "all rows, below the cell",
  thisRow: (p: { row: string }): string => `row ${p.row} alone`,
  noTable:
    "The formula needs a table to read, and this workbook has none yet. Select a cell of your customers, then look again.",
  lacks: (p: { names: string }): string => `Still to choose: ${p.names}`,
  noInputs:
    "None of the scheme's inputs is in this table. Choose another scheme, or say below which columns hold them.",
  headers:
    "A formula finds columns by their headers, and these cannot be told apart. Give the columns different headers.",
  customers: "the scheme and its columns",
  working: "Trying it…",
  formula: "Formula",
  preview: "What it gives",
  noCell: "nothing",
  more: (p: { count: string }): string => `… ${cells(p.count)} in all`,
  tooMany: (p: { most: string }): string =>
    `More than ${p.most} rows: the results are not tried here, Excel works them out once the formula stands.`,
  untried:
    "What it gives cannot be tried here: Excel still has an older version of the functions. The formula can be inserted all the same.",
  target: (p: { cell: string }): string => `Into ${p.cell}`,
  fills: (p: { area: string }): string => `Into ${p.area.split(":")[0] ?? ""}, filling ${p.area}`,
  noTarget: "Select the cell that the formula is to go into.",
  readsItself: (p: { area: string }): string =>
    `${p.area} is among the cells that the formula reads. Select a cell outside of them.`,
  insideTable: (p: { table: string }): string =>
    `The results fill several cells, and Excel does not let them spill inside the table “${p.table}”. Select a cell outside of it.`,
  insertHere: (p: { cell: string }): string => `Insert into ${p.cell}`,
  inserting: "Inserting…",
  occupied: (p: { cell: string; shown: string }): string =>
    `${p.cell} holds “${p.shown}”. Nothing was written. Replace it with the formula?`,
  replace: "Replace",
  keep: "Leave it",
  taken: (p: { where: string }): string =>
    `${p.where} is not empty, so the results have no room. Nothing was written. Empty it, or select another cell.`,
  inserted: (p: { cell: string; area: string }): string =>
    p.cell === p.area
      ? `The formula stands in ${p.cell}.`
      : `The formula stands in ${p.cell}; its results fill ${p.area}.`,
  undone: (p: { cell: string }): string => `Undone: ${p.cell} is as it was before.`,
  changedSince: (p: { cell: string }): string =>
    `${p.cell} was changed since the formula was inserted, and is left as it is now.`,
  /** What can be chosen for a parameter, by what is written for it. */
  options: {
    section: "Section",
    division: "Division",
    group: "Group",
    industry: "Industry",
    class: "Class",
    share: "Share of the total",
    count: "Count of customers",
    value: "The value itself",
    "rfm-R": "Breaks raised by 1",
    plain: "Plain quantiles",
    ten: "Ten segments",
    wide: "Wide intervals",
    eight: "Eight types",
    owner: "Owner",
    sponsor: "Led by",
    coach: "Coached by",
    liability: "Joint liability",
    cadence: "How often",
    channel: "How",
    visits: "Least visits",
    log: "Log kept",
    actions: "What is done",
    "zh-CN": "中文",
    "en-US": "English",
  },
};
