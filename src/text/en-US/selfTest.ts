/** Words of the self-test in English; its type is what the other locale must have. */
export const selfTest = {
  title: "Self-test",
  lead: "Tries what Clientele takes for granted of Excel, on scratch sheets that it deletes again, and writes what it saw to a sheet. It takes about half a minute.",
  run: "Run the self-test",
  again: "Run again",
  running: (p: { done: string; total: string }): string => `Check ${p.done} of ${p.total}`,
  done: (p: { passed: string; failed: string; rest: string }): string =>
    `${p.passed} passed, ${p.failed} failed, ${p.rest} could not be tried.`,
  written: (p: { sheet: string }): string => `The report is on the sheet “${p.sheet}”.`,
  sheet: "Clientele self-test",
  header: ["What is taken for granted", "Expected", "Seen", "Verdict"],
  facts: {
    host: "Host",
    version: "Version",
    languages: "Languages",
    browser: "Browser",
    addin: "Clientele",
    when: "Run at",
  },
  verdicts: {
    pass: "pass",
    fail: "FAIL",
    "not-modelled": "not available in this host",
    skipped: "skipped: this version of the host lacks it",
    manual: "please look yourself",
  },
  checks: {
    "requirement-sets": {
      what: "The host has the requirement sets that Clientele needs",
      expected: "ExcelApi 1.9 or later, SharedRuntime 1.1",
    },
    "shared-runtime": {
      what: "Pane, commands and functions share one runtime",
      expected: "CustomFunctions is there in the pane",
    },
    "change-event": {
      what: "An edit raises an event with its kind, source and address",
      expected: "RangeEdited, Local, A1",
    },
    "own-edits-told-apart": {
      what: "Our own edits can be told from the user's",
      expected: "ThisLocalAddin",
    },
    "selection-event": { what: "Selecting a cell raises an event", expected: "1" },
    "undo-group": {
      what: "Several writes can be one undo step",
      expected: "[[1],[2]], without an error",
    },
    "undo-one-step": {
      what: "After Apply in the pane, one Ctrl+Z takes back all columns",
      expected: "All columns gone after one Ctrl+Z (several on versions before ExcelApi 1.20)",
    },
    "co-author-flag": {
      what: "The workbook says whether AutoSave is on, which co-authoring needs",
      expected: "autoSave true or false",
    },
    "co-author-edit": {
      what: "A co-author's edit of a customer reaches the pane",
      expected: "The counts in the pane follow within two seconds of a colleague's edit",
    },
    settings: { what: "Settings travel in the workbook", expected: '{"n":1,"list":["客户"]}' },
    theme: {
      what: "The host tells its colours and languages",
      expected: "Dark or not, a colour; two language tags",
    },
    "cell-edit": {
      what: "Apply waits while a cell is being edited",
      expected:
        "Type into a cell without Enter, press Apply: it is written after Enter, without an error",
    },
    names: { what: "Functions are typed without a prefix", expected: "012" },
    "text-stays-text": { what: "A code given as text stays text", expected: "String 012" },
    spill: {
      what: "A function that gives a matrix spills",
      expected: "More than one row and column",
    },
    "spill-blocked": { what: "A spill that is blocked says so", expected: "#SPILL!" },
    "not-found": { what: "Nothing found is #N/A", expected: "Error #N/A" },
    "bad-input": { what: "Bad input is #VALUE! or #N/A", expected: "#VALUE! or #N/A" },
    "error-message": {
      what: "The error of a function says in words what is wrong",
      expected: '=CLIENTSCORE("x","y","no such scheme"): the card of the error names the scheme',
    },
    "localised-help": {
      what: "Function help is in the language of Excel",
      expected:
        "Typing =CLIENTSCORE( shows the description and the parameters in the language of Excel's menus",
    },
    "blank-argument": {
      what: "A blank cell arrives as an empty text, 0 or nothing",
      expected: 'string "", number 0 or null',
    },
    "error-argument": { what: "An error cell arrives as an error", expected: "error #N/A" },
    "date-argument": { what: "A date arrives as its serial number", expected: "number 46053" },
    "omitted-argument": { what: "An argument left out arrives as null", expected: "null" },
    "range-argument": {
      what: "A range arrives as a matrix, errors in it as errors",
      expected: 'matrix 2x2: number 1, (blank), error #N/A, string "x"',
    },
    "guarded-text": {
      what: "Text that looks like a formula or a number stays text",
      expected: "=1+1 | -x | @a | 012",
    },
    "error-values": {
      what: "An error is told from a text that looks like one",
      expected: "Error #DIV/0! | String #N/A",
    },
    "date-system": { what: "Dates count from 1900", expected: "46053" },
    "one-format-for-all": {
      what: "One number format can be given to many cells",
      expected: "yyyy-mm-dd, four times",
    },
    "table-growth": {
      what: "A column added to a table moves what stands beside it",
      expected: '3: ["a","b","c"], beside',
    },
    "conditional-format": { what: "Conditional formats can be added", expected: "1: =$A1>1" },
    "block-around-a-cell": {
      what: "The block of cells around a cell can be found",
      expected: "B2:C4",
    },
    payload: { what: "Two megabytes fit into one request", expected: "10000 x 10" },
  },
};
