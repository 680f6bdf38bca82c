import { halfWritten } from "./halfWritten";
import { untouched } from "./untouched";

/** How many rows, in words: `count` is a number as it is shown. */
const rows = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);

const templates = (count: string): string => (count === "1" ? "1 template" : `${count} templates`);

/** Words of the pane area in English; its type is what the other locale must have. */
export const pane = {
  title: "Clientele",
  back: "Back",
  functionsPage: "Functions",
  templatesPage: "Templates",
  industryPage: "Industry coding",
  valuePage: "Customer value",
  rulesPage: "Rules",
  historyPage: "History",
  stampPage: "Which rules made this cell?",
  selfTestPage: "Self-test",
  settingsPage: "Settings",
  notInExcel:
    "Clientele works on the workbook that is open in Excel: open it there, on the tab Clientele. If this is Excel, Office.js could not be loaded: ask your administrator whether this network reaches it.",
  starting: "Looking for your customers…",
  loading: "Loading…",
  retry: "Try again",
  dismiss: "Dismiss",
  /** Between the names of a list. */
  join: ", ",

  tabs: {
    label: "Questions about the customers",
    grade: "Grade",
    why: "Why",
    "what-if": "What if",
    insight: "Insight",
    "to-do": "To do",
    ungraded: "Nothing is graded yet: choose a scheme and its columns first.",
    toGrade: "Go to Grade",
  },

  table: {
    line: (p: { name: string; rows: string; key: string | null }): string =>
      p.key === null ? `${p.name} · ${rows(p.rows)}` : `${p.name} · ${rows(p.rows)} · by ${p.key}`,
    button: (p: { line: string }): string => `Customer table: ${p.line}. Change table or key`,
    other: "Table",
    key: "Customer ID column",
    noKey: "No column",
    option: (p: { name: string; rows: string }): string => `${p.name} (${rows(p.rows)})`,
    noneTitle: "Select any cell of your customer table",
    noneText: "One row a customer, headers on top. A plain range is as good as an Excel table.",
    look: "Look again",
    template: "Start from a template",
  },

  scheme: {
    label: "Scheme",
    placeholder: "Choose a scheme or search",
    fit: (p: { found: number; needed: number }): string => `${p.found}/${p.needed} inputs`,
    none: "No scheme is called that, or mentions it",
    fits: "Fits this table",
    personal: "personal data",
    rules: "All its rules",
    noFitTitle: "None of the schemes fits this table as it is",
    noFitText:
      "These come nearest. Choose one and say which columns hold what is missing, or add the columns. If these are not your customers, select any cell of their table.",
    missing: (p: { inputs: string }): string => `Missing: ${p.inputs}`,
    use: "Use",
    useScheme: (p: { scheme: string }): string => `Use: ${p.scheme}`,
    lacks: "This table lacks columns that the scheme needs.",
    insertColumns: "Insert a sheet with these columns",
    own: (p: { version: string }): string => `own rules v${p.version}`,
    ownLine: (p: { version: string; sheet: string }): string =>
      `By the rules v${p.version} of this workbook, sheet “${p.sheet}”.`,
    editRules: "Edit rules",
    unreadable: (p: { sheet: string }): string =>
      `The rules of this scheme stand in sheet “${p.sheet}”, and cannot be read. Nobody is graded until they can.`,
    unknownRules: (p: { sheet: string }): string =>
      `The rules in sheet “${p.sheet}” cannot be read, not even for which scheme they are. What is graded here does not follow them.`,
    seeRules: "See what is wrong",
  },

  search: {
    named: "By name",
    mentioned: "In the description",
    clear: "Clear",
  },

  personal: {
    title: "Reads personal data",
  },

  open: {
    title: (p: { count: string }): string => `Left open by the source (${p.count})`,
    lead: "The source does not say this. What we took can be judged here, and often be changed above.",
    taken: "Taken:",
  },

  inputs: {
    title: "Inputs",
    count: (p: { found: number; needed: number }): string => `${p.found}/${p.needed}`,
    complete: "complete",
    none: "Not in this table",
    option: (p: { letters: string; header: string }): string => `${p.letters} · ${p.header}`,
    sample: (p: { shown: string; read: string }): string => `${p.shown} → ${p.read}`,
    unread: (p: { shown: string }): string => `“${p.shown}” cannot be read`,
    blank: "blank",
    missing: "Needed for a grade",
    blankIs: (p: { value: string }): string => `Blank counts as “${p.value}”`,
    blankIsNone: "Blank means that there is none",
    several: (p: { header: string }): string =>
      `Several columns are headed “${p.header}”: choose one`,
  },

  settings: {
    title: "As of and thresholds",
    asOf: "Grade as of",
    asOfHint: "Months since and until are counted from this day",
    reset: "Back to defaults",
    fromSource: "from the source",
    fromDefault: "our default",
    numbersHint: "Numbers with commas between them",
    bad: "This is not a value that the scheme takes",
  },

  result: {
    title: "Result",
    working: "Grading…",
    recording: "Recording…",
    tier: (p: { tier: string; count: string; share: string }): string =>
      `${p.tier}: ${p.count} customers, ${p.share}`,
    ungraded: "Not graded",
    computed: "Computed",
    ungradedCount: (p: { count: string }): string => rows(p.count),
    cells: (p: { count: string }): string => `${p.count} cells to put right`,
    change: (p: { entered: string; left: string }): string =>
      `${p.entered} came in and ${p.left} went out since the last run`,
    moved: "Changes since the last run",
    movedCount: (p: { count: string }): string =>
      p.count === "1" ? "1 customer" : `${p.count} customers`,
    unmoved: "No tier changes since the last run",
    noTier: "none",
    goTo: (p: { address: string }): string => `Go to cell ${p.address}`,
    readInSpite: "Read with a remark",
    allGraded: "No row was left out",
  },

  checks: {
    title: "Checks of the whole",
    allPass: (p: { count: string }): string => (p.count === "1" ? "passes" : `all ${p.count} pass`),
    fail: (p: { count: string }): string => (p.count === "1" ? "1 fails" : `${p.count} fail`),
    open: (p: { count: string }): string => `${p.count} open`,
    labelled: (p: { label: string; verdict: string }): string => `${p.label}: ${p.verdict}`,
    /** The first cell that offends, and how many there are; `least` where they were not counted to the end. */
    first: (p: { address: string; count: string; least: boolean }): string =>
      p.count === "1"
        ? p.address
        : `${p.address}, the first of ${p.least ? "at least " : ""}${p.count}`,
  },

  preview: {
    row: (p: { row: string }): string => `Row ${p.row}`,
    outdated: "The sheet has changed since this was computed.",
    refresh: "Compute again",
    remote: "A co-author has changed the sheet since this was computed.",
  },

  write: {
    title: "Columns to write",
    replaces: (p: { letters: string }): string => `replaces ${p.letters}`,
    nothing: "Choose at least one column",
    more: "More results",
    chosen: (p: { chosen: string; all: string }): string => `${p.chosen} of ${p.all}`,
  },

  apply: {
    button: (p: { rows: string }): string => `Apply to ${rows(p.rows)}`,
    cancel: "Cancel",
    undo: "Undo",
    undoing: "Undoing…",
    progress: (p: { done: string; total: string }): string => `${p.done} of ${rows(p.total)}`,
    pace: (p: { perSecond: string; left: string }): string =>
      `${p.perSecond} rows/s · ${p.left} left`,
    seconds: (p: { seconds: string }): string => `${p.seconds} s`,
    minutes: (p: { minutes: string }): string => `${p.minutes} min`,
    writing: "Writing…",
    done: (p: { rows: string; columns: string; ungraded: string; some: boolean }): string =>
      `Wrote ${rows(p.rows)} (${p.columns}).${p.some ? ` Not graded: ${rows(p.ungraded)}.` : ""}`,
    columns: (p: { first: string; last: string }): string =>
      p.first === p.last ? `column ${p.first}` : `columns ${p.first}–${p.last}`,
    undone: (p: { cells: string }): string =>
      `Undone: ${p.cells === "1" ? "1 cell" : `${p.cells} cells`} restored.`,
    left: (p: { cells: string; first: string }): string =>
      `Changed since, and left alone: ${p.cells === "1" ? "1 cell" : `${p.cells} cells`}, ${p.first}`,
    cancelled: "Stopped. Nothing was changed.",
  },

  untouched,
  halfWritten,
  fault: {
    editing:
      "A cell is being edited, and until that is done Excel does nothing else. Press Enter or Esc in Excel, then try again.",
    tooLarge:
      "One row is too large for Excel to hand over, so this was not done. Leave out a long text column and try again.",
    taken: (p: { where: string }): string =>
      `Something stands beside the table, in ${p.where}. Nothing was written. Move it, or make the customers an Excel table (Ctrl+T), then try again.`,
    changed:
      "The table has changed since it was read, so nothing more was written. Look again, check the result, and apply.",
    notFound: (p: { what: string }): string =>
      `“${p.what}” is no longer in the workbook, so this was not done. Choose another table.`,
    readOnly:
      "The workbook is open for reading only and takes no changes. Turn on editing, or save a copy and work in that.",
    protected: (p: { what: string }): string =>
      `The sheet “${p.what}” is protected. Nothing was written. Unprotect it (Review tab), then try again.`,
    merged: (p: { where: string }): string =>
      `The cells ${p.where} are merged. Nothing was written. Unmerge them (Home tab, Merge & Center), then try again.`,
    filtered: (p: { what: string }): string =>
      `A filter hides rows of “${p.what}”, and Excel does not write to them. All is as it was. Clear the filter (Data tab), then try again.`,
    tooLong: (p: { where: string }): string =>
      `The text for ${p.where} has more than 32,767 characters, which no cell holds. Nothing was written. Shorten it, then try again.`,
    unsupported:
      "This version of Excel cannot do that, and the workbook is as it was. Update Excel, or use Excel on the web.",
    busy: "Excel is busy and has not done this. Wait a moment, then try again.",
    silent: (p: { seconds: string }): string =>
      `Excel has not answered for ${p.seconds} seconds, and may still be at it. If a cell is being edited, press Enter; otherwise wait a moment, look at the sheet, then try again.`,
    disconnected:
      "The connection to Excel is lost. What had reached the workbook stands there. Check the network, open the workbook anew, look at the sheet, then try again.",
    unknown: (p: { detail: string }): string =>
      `Excel did not do this, and what stood there before stays: ${p.detail}. Try again; if it stays so, save, close and open the workbook.`,
    bug: (p: { detail: string }): string =>
      `Something went wrong in Clientele itself; the workbook is not harmed. Try again. If it stays so, tell whoever looks after Clientele: ${p.detail}`,
  },

  templates: {
    lead: "A new sheet with the columns that a scheme reads, notes on what to enter, and some rows to show how it works.",
    search: "Search the templates",
    found: (p: { count: string }): string => `${templates(p.count)} found`,
    none: "No template is called that, or mentions it",
    tables: "Other tables",
    insert: "Insert sheet",
    insertNamed: (p: { name: string }): string => `Insert sheet: ${p.name}`,
    inserting: "Inserting…",
    inserted: (p: { sheet: string; rows: string }): string =>
      `Inserted “${p.sheet}” with ${rows(p.rows)} as examples. Write your own customers over them.`,
  },

  functions: {
    lead: "Type these into any cell. Select a name to see what it takes.",
    parameters: "Parameters",
    returns: "Returns",
    example: "Example",
    page: "Open the help page",
  },

  preferences: {
    language: "Language",
    auto: (p: { language: string }): string => `Same as Excel (${p.language})`,
    chinese: "中文",
    english: "English",
    theme: "Colours",
    themeAuto: "Same as Excel",
    light: "Light",
    dark: "Dark",
    keptHere: "Kept on this computer, for you alone.",
    privacy: "Nothing leaves the workbook: Clientele sends no data anywhere.",
    version: (p: { version: string }): string => `Version ${p.version}`,
    selfTest: "Self-test",
    selfTestText:
      "Checks what Clientele takes for granted of Excel, and writes what it saw to a new sheet.",
    open: "Open the self-test",
  },
};
