/** Some number of things: one is one. */
const counted = (number: string, thing: string): string =>
  `${number} ${number === "1" ? thing : `${thing}s`}`;

/** Words of the command line in English; its type is what the other locale must have. */
export const cli = {
  usage: {
    lead: "Clientele grades the customers of a workbook.",
    commands: "Commands",
    options: "Options",
    example: "Example",
    more: "More on a command: clientele COMMAND --help",
    schemes: "List the schemes that there are",
    grade: "Grade the customers of an .xlsx or .csv file",
    industry: "Give the customers of a file the codes of their industries",
    history: "List the runs on record in a workbook, or compare two of them",
    verify: "Look for gaps, overlaps and other slips in rules",
    convert: "Convert a scheme between JSON, DMN and a workbook with its rules",
    "models rfm": "Score and segment customers by recency, frequency and amount",
    "models clv": "Say who still buys, what to expect of customers and what that is worth",
    template: "Write a workbook to fill in, with the columns of a scheme and example rows",
    "models overdue": "Say which customers have been away longer than is usual for them",
    "models backtest": "Test tiers by what the same customers were worth afterwards",
    "models cluster":
      "Put the customers of a file into clusters of those who are alike, and find rules for them",
    sql: "Print a scheme as SQL for DuckDB, ClickHouse or PostgreSQL",
    run: "Grade a table of a ClickHouse server or cluster into another",
    exits:
      "Exit codes: 0 done, 1 some rows could not be graded, 2 bad arguments or unreadable file",
  },
  option: {
    rulesFile: "file with the rules to grade by: a workbook, JSON or DMN",
    clickhouse: "address of the server's HTTP interface, as http://host:8123",
    sourceTable: "the table to grade, as NAME or DATABASE.NAME",
    into: "the table to create for the grades: all columns of the table, and the results",
    dialect: "the database: duckdb, clickhouse or postgres",
    readTable: "the table to read, as NAME or SCHEMA.NAME",
    carry: "a column of the table that the result carries along; repeatable",
    mapColumn: "read an input from a column; empty for none; repeatable",
    user: "user of the server; default without it. The password is read from CLICKHOUSE_PASSWORD",
    database: "database that names without one mean",
    cluster: "cluster over whose servers the new table is spread",
    dryRun: "show the statements and the server's plan, and write nothing",
    json: "print one JSON object on stdout",
    lang: "language of what is printed and written: zh or en",
    help: "show this",
    version: "show the version",
    sheet: "the sheet to grade; without it the one whose columns fit best",
    scheme: "id of the scheme (clientele schemes lists them)",
    rules:
      "workbook with the rules table to grade by; without it the one in the file itself, if any",
    verifyScheme: "verify the scheme of this id; with a workbook, only its table there",
    map: "read an input from a column, by header or letter; empty for none; repeatable",
    key: "column that names the customer",
    asOf: "day of grading, as 2026-01-31; today without it",
    groupBy: "column within whose values customers are ranked",
    arg: "an argument of the scheme; repeatable",
    out: "write the file with the grades in new columns; may be the input itself",
    why: "give the reason for each grade",
    record:
      "put the run on record in the workbook at --out: who, when, by which rules, and each customer's tier",
    who: "who grades, for the record",
    from: "run to compare from, by its name or its month (2026-01)",
    to: "run to compare with; without it the last one of the same scheme and table",
    changesOut:
      "write the workbook with the list of changes on a sheet of its own; may be the input itself",
    convertTo: "dmn, json or xlsx; without it what the end of --out says",
    convertOut: "write to this file, replacing one of that name; without it on stdout",
    convertScheme: "of a workbook with several rules tables, that of this scheme",
    decision: "of a DMN file with several, the decision of this name",
    template: "write the new workbook here; replaces a file of that name",
    text: "column that says what the customer does, by header or letter",
    taxonomy: "taxonomy of the codes; key-account without it",
    level: "deepest level wanted: section, division, group, industry or class",
    confidence: "how sure a code must be, as 0.8 or 80%; 0.66 without it",
    corrections: "file with the columns text and code, which go first",
    textSheet: "the sheet with the texts; without it the one that has the column",
    customer: "column that says who bought, by header or letter",
    date: "column of the dates of purchases",
    amount: "column of their amounts; negative ones are refunds",
    document: "column of order or invoice numbers; those that begin with C are cancellations",
    modelAsOf: "last day that counts, as 2026-01-31; without it the day of the last purchase",
    customersAsOf:
      "last day that counts, as 2026-01-31; without it the day of the last purchase, or today for a table of customers",
    refunds:
      "deduct (the default) takes refunds off the purchases before them, leave-out ignores them",
    duplicates:
      "keep (the default) or leave-out: rows equal in customer, date, amount and document",
    bins: "scores a side, 1 to 9; 5 without it",
    binning: "quantile (the default) for equal numbers of customers, width for equal widths",
    breaks: "breaks of one side: recency, frequency or monetary; repeatable",
    mode: "rfm-R (the default) adds 1 to quantiles as the R package rfm, plain does not",
    segments: "ten (the default), wide or eight; a rules sheet for rfm in the file goes first",
    modelOut: "write the results as a sheet of their own into this .xlsx; may be the input itself",
    unit: "unit of time: day, week (the default) or month",
    holdout: "fit on purchases up to this day and compare with those after it",
    buyingModel: "bg-nbd (the default) or pareto-nbd",
    ahead: "units of time that expected purchases look ahead; a year without it",
    discount: "discount rate a year, as 0.1 or 10%; 10% without it",
    years: "years that lifetime values look ahead; 10 without it",
    margin: "how much of an amount is value, as 0.35 or 35%; all of it without it",
    modelSheet: "the sheet to read; without it the first that fits",
    codesOut: "write the file with the codes in new columns; may be the input itself",
    overdueShare: "the share of his own pauses that a customer may stay within; 0.95 without it",
    overdueLeast: "days with purchases that a rhythm needs; 4 without it",
    backtestTier: "column that holds the tiers, by header or letter",
    backtestAfterwards:
      "column that says what customers were worth afterwards, by header or letter",
    backtestBestFirst:
      "the tiers from the best down; without it as their scheme has them, or by the alphabet",
    backtestLater: "column that holds later tiers, to say how far they have moved",
    clusterColumns: "columns to cluster by, by header or letter; without it all columns of numbers",
    clusterLog: "take logarithms of columns that are skewed and not negative",
    clusterMethod: "kmeans, ward, single, complete or average; kmeans without it",
    clusterK: "number of clusters; auto (the best silhouette) without it",
    clusterShare:
      "cluster on the principal components that hold this share of the variance, as 0.9 or 90%",
    clusterSheet: "the sheet with the customers; without it the first that has the columns",
    clustersOut: "write the file with the clusters in new columns; may be the input itself",
    clusterRules: "write rules that approximate the clusters, as .xlsx, .json or .dmn",
  },
  verify: {
    clean: "nothing found",
    counts: (p: { errors: string; warnings: string; notes: string }): string =>
      `${counted(p.errors, "error")}, ${counted(p.warnings, "warning")}, ${counted(p.notes, "note")}`,
    jsonShape:
      "--json prints {schemes: [{scheme, version, table?, findings: [{code, severity, path, cell?, message, ...}]}]}. " +
      "severity is error, warning or note; path leads to the place in the scheme, cell is that of the workbook.",
    exits:
      "Exit codes: 0 no error was found, 1 there are errors, 2 bad arguments or unreadable file",
    nothing: "Say what to verify: --scheme ID, or a workbook with rules tables.",
    noTable: (p: { file: string }): string =>
      `${p.file} has no rules table. “Edit rules” in the pane makes one.`,
  },
  jsonShape:
    "--json prints {scheme, version, rows: [{row, key, tier, score, why?, problems?}], summary}. " +
    "row is the row of the sheet, from 1; tier is a key of the scheme, null where none could be given; score is null where there is none.",
  industry: {
    taxonomies: (p: { list: string }): string => `T is one of: ${p.list}.`,
    jsonShape:
      "--json prints {taxonomy, rows: [{row, code, level, confidence, candidates: [{code, confidence}]}], summary}. " +
      "row is the row of the sheet, from 1; code is null where none is sure enough; candidates come best first.",
    exits: "Exit codes: 0 done, 1 some texts have no code, 2 bad arguments or unreadable file",
    level: {
      section: "section",
      division: "division",
      group: "group",
      industry: "industry",
      class: "class",
      sector: "sector",
    },
    column: { level: "Level", sure: "Sure" },
    found: (p: {
      file: string;
      place: string;
      rows: string;
      texts: string;
      column: string;
    }): string =>
      `${p.file} · ${p.place} · column ${p.column} · ${counted(p.rows, "row")}, ${counted(p.texts, "different text")}`,
    coded: (p: {
      taxonomy: string;
      id: string;
      level: string;
      confidence: string;
      corrections: string;
    }): string =>
      `${p.taxonomy} (${p.id}) · down to ${p.level} · at least ${p.confidence} sure${p.corrections === "0" ? "" : ` · ${counted(p.corrections, "correction")}`}`,
    notCoded: "no code",
    uncoded: "Without a code, the most frequent first, and what they may be:",
    more: (p: { count: string }): string =>
      `… and ${counted(p.count, "more text")}; --json lists all`,
    written: (p: { file: string; columns: string; rows: string }): string =>
      `Wrote ${counted(p.rows, "code")} to ${p.file} (${p.columns}).`,
    notWritten: (p: { file: string }): string =>
      `The column has no text: ${p.file} was not written.`,
    badCorrections: (p: { file: string; count: string; row: string; content: string }): string =>
      `${p.file}: ${counted(p.count, "correction")} left out whose code the taxonomy does not have, the first in row ${p.row}: “${p.content}”.`,
    fault: {
      noText: "Say which column says what the customer does: --text HEADER.",
      noSuchTaxonomy: (p: { got: string; near: string; known: string }): string =>
        `There is no taxonomy “${p.got}”.${p.near === "" ? ` There are: ${p.known}.` : ` Did you mean ${p.near}?`}`,
      noSuchLevel: (p: { got: string; near: string; known: string }): string =>
        `There is no level “${p.got}”.${p.near === "" ? ` There are: ${p.known}.` : ` Did you mean ${p.near}?`}`,
      badConfidence: (p: { got: string }): string =>
        `--confidence “${p.got}” must be from 0 to 1, as 0.8 or 80%.`,
      noCorrections: (p: { path: string }): string =>
        `${p.path} has no corrections: it needs a column headed text and one headed code.`,
    },
  },
  rules: {
    used: (p: { file: string; id: string; version: string }): string =>
      `Graded by the rules of ${p.id} ${p.version} in ${p.file}.`,
    none: (p: { file: string }): string =>
      `${p.file} has no rules table for this scheme. “Edit rules” in the pane makes one.`,
    several: (p: { file: string; ids: string }): string =>
      `${p.file} has rules for several schemes. Say which, as --scheme ID: ${p.ids}.`,
    unreadable: (p: { file: string }): string =>
      `The rules in ${p.file} cannot be read, so nothing was graded. Put these cells right:`,
    unreadablePolicies: (p: { file: string }): string =>
      `The service policies in ${p.file} cannot be read, so the results say nothing of service. Put these cells right:`,
  },
  /** Between the items of a list. */
  listSeparator: ", ",
  column: {
    id: "Scheme",
    name: "Name",
    topic: "Purpose",
    inputs: "Inputs",
    tiers: "Tiers",
    tier: "Tier",
    score: "Score",
    rows: "Rows",
    share: "Share",
    row: "Row",
    key: "Customer",
    why: "Why",
    input: "Input",
    read: "Column",
  },
  found: (p: { file: string; place: string; rows: string; key: string | null }): string =>
    `${p.file} · ${p.place} · ${counted(p.rows, "row")} · ${p.key === null ? "no key column" : `key ${p.key}`}`,
  graded: (p: { scheme: string; id: string; version: string; asOf: string | null }): string =>
    `${p.scheme} (${p.id} ${p.version})${p.asOf === null ? "" : ` · as of ${p.asOf}`}`,
  noColumn: "none: blank in all rows",
  checks: "The customers as a whole:",
  notGraded: "Not graded",
  ungraded: "Not graded:",
  /** What a scheme without tiers did. */
  valued: (p: { rows: string }): string => `A value for ${counted(p.rows, "row")}.`,
  /** Rows that are no customers. */
  totals: (p: { rows: readonly string[]; more: boolean }): string => {
    const rows = p.rows.join(", ") + (p.more ? ", …" : "");
    return p.rows.length === 1
      ? `Set aside: row ${rows} is a totals row, not graded.`
      : `Set aside: rows ${rows} are totals rows, not graded.`;
  },
  inSpite: "Graded, but please check:",
  /** Rows that share a problem, in place of an address. */
  rows: (p: { first: string; count: string }): string =>
    p.count === "1" ? `row ${p.first}` : `${p.count} rows from row ${p.first}`,
  more: (p: { count: string }): string => `… and ${p.count} more; --json lists all`,
  written: (p: { file: string; columns: string; rows: string }): string =>
    `Wrote ${counted(p.rows, "grade")} to ${p.file} (${p.columns}).`,
  template: (p: { file: string; name: string; columns: string; rows: string }): string =>
    `Wrote ${p.file}: “${p.name}”, ${counted(p.columns, "column")}, ${counted(p.rows, "example row")}.`,
  tables: (p: { list: string }): string =>
    `ID is that of a scheme (clientele schemes lists them) or of a table: ${p.list}.`,
  protectedSheet: (p: { sheet: string }): string =>
    `The sheet “${p.sheet}” is protected. The grades were written all the same, and the protection was kept.`,
  notWritten: (p: { file: string }): string => `No row was graded: ${p.file} was not written.`,
  columns: (p: { first: string; last: string }): string =>
    p.first === p.last ? `column ${p.first}` : `columns ${p.first}–${p.last}`,
  progress: (p: { done: string; total: string; perSecond: string; left: string }): string =>
    `${p.done} of ${p.total} rows · ${p.perSecond} rows/s · ${p.left} s left`,
  today: (p: { day: string }): string =>
    `Graded as of today, ${p.day}. Give --as-of to get the same result on another day.`,
  fault: {
    /** Follows a sentence at once. */
    hint: (p: { command: string }): string => ` See ${p.command} --help.`,
    noCommand: "Say what to do: schemes, template, grade or industry.",
    noSuchCommand: (p: { got: string; near: string; known: string }): string =>
      `There is no command “${p.got}”. ${p.near === "" ? `There are: ${p.known}.` : `Did you mean ${p.near}?`}`,
    noSuchOption: (p: { got: string; near: string }): string =>
      `There is no option ${p.got}.${p.near === "" ? "" : ` Did you mean ${p.near}?`}`,
    noValue: (p: { option: string }): string => `${p.option} needs a value.`,
    repeated: (p: { option: string }): string => `${p.option} is given twice; give it once.`,
    noValueWanted: (p: { option: string }): string => `${p.option} takes no value.`,
    noFile: "Say which file to read.",
    schemesAlone: (p: { got: string }): string =>
      `schemes takes no file: “${p.got}” is one too many.`,
    noTemplate: "Say of which scheme or table: clientele template ID --out FILE.xlsx.",
    noSuchTemplate: (p: { got: string; near: string }): string =>
      `There is no scheme or table “${p.got}”.${p.near === "" ? " clientele schemes lists the schemes." : ` Did you mean ${p.near}?`}`,
    severalTemplates: (p: { got: string }): string =>
      `One scheme or table at a time; “${p.got}” is one too many.`,
    noOut: "Say where to write: --out FILE.xlsx.",
    outNotXlsx: (p: { got: string }): string =>
      `--out “${p.got}” must end in .xlsx: lists and notes need a workbook.`,
    severalFiles: (p: { got: string }): string =>
      `One file at a time; “${p.got}” is one too many. Put quotes around a name with spaces.`,
    noScheme: "Say by which scheme to grade: --scheme ID. clientele schemes lists them.",
    badDate: (p: { got: string }): string =>
      `“${p.got}” is not a valid date. Write it as 2026-01-31.`,
    badLanguage: (p: { got: string }): string =>
      `“${p.got}” is not a language that Clientele speaks. Write zh or en.`,
    badPair: (p: { option: string; got: string; example: string }): string =>
      `${p.option} “${p.got}” cannot be read. Write it as ${p.example}.`,
    noSuchInput: (p: { got: string; near: string; known: string }): string =>
      `The scheme has no input “${p.got}”.${p.near === "" ? "" : ` Did you mean ${p.near}?`} It has: ${p.known}.`,
    noSuchHeader: (p: { got: string; near: string; known: string }): string =>
      `There is no column “${p.got}”.${p.near === "" ? "" : ` Did you mean ${p.near}?`} There are: ${p.known}.`,
    severalColumns: (p: { got: string; columns: readonly string[] }): string =>
      `More than one column is headed “${p.got}”: ${p.columns.join(", ")}. Give the letter of the one you mean.`,
    duplicateHeader: (p: { input: string; header: string; columns: readonly string[] }): string =>
      `More than one column could be ${p.input}: “${p.header}” in ${p.columns.join(", ")}. Say which, as --map ${p.input}=${p.columns[0] ?? "A"}.`,
    badCuts: (p: { name: string; got: string; count: number; byValue: boolean }): string => {
      const wanted = p.byValue
        ? `descending values, as --arg ${p.name}=${[100000, 50000, 10000].slice(0, p.count).join(",")}`
        : `ascending shares, as --arg ${p.name}=${["5%", "20%", "50%"].slice(0, p.count).join(",")}`;
      return `--arg ${p.name}: “${p.got}” are not valid cut-offs. The scheme needs ${String(p.count)} ${wanted}.`;
    },
    cutsNeeded: (p: { name: string; count: number }): string =>
      `Tiers by the value itself need cut-offs of their own: give ${String(p.count)} descending values, as --arg ${p.name}=${[100000, 50000, 10000].slice(0, p.count).join(",")}.`,
    badArgument: (p: { name: string; sentence: string }): string =>
      `--arg ${p.name}: ${p.sentence}.`,
    noCustomers:
      "There are no customers in this file: a row of headers with rows below it was not found.",
    noInputs: (p: { input: string; known: string }): string =>
      `None of the scheme's inputs was found among the columns. Say which column holds one, as --map ${p.input}=HEADER. The columns are: ${p.known}.`,
    otherKind: (p: { input: string; output: string }): string =>
      `Of ${p.input} no file ending in ${p.output} can be made. Let --out end as the input does, or in .xlsx, .csv or .parquet; macros neither come nor go.`,
    fileNotFound: (p: { path: string }): string => `There is no file ${p.path}.`,
    sheetNotFound: (p: { name: string; known: string }): string =>
      `There is no sheet “${p.name}”.${p.known === "" ? "" : ` There are: ${p.known}.`}`,
    unsupported: (p: { extension: string }): string =>
      p.extension === ""
        ? "The file's name has no extension. Save it as .xlsx, .csv or .parquet."
        : `Files ending in “${p.extension}” are not read. Save it as .xlsx, .csv or .parquet.`,
    unreadable: (p: { detail: string }): string => `The file cannot be read: ${p.detail}`,
    notWritable: (p: { path: string; detail: string }): string =>
      `Writing ${p.path} failed: ${p.detail}`,
    tooLong: (p: { where: string }): string =>
      `The text for ${p.where} has more than 32,767 characters, which no cell holds. Nothing was written.`,
    taken: (p: { where: string }): string =>
      `Something stands where the results are to go, in ${p.where}. Nothing was written. Move it, then try again.`,
    notInText: (p: { file: string }): string =>
      `“${p.file}” holds values alone: it has no room for formulas, tables, history or rules. Save it as .xlsx, then try again.`,
    notInFile: (p: { what: string }): string =>
      `This cannot be done in a closed file: “${p.what}”. Open the workbook in Excel and do it there.`,
    tooManyRows: (p: { rows: string }): string =>
      `A sheet holds 1,048,576 rows, and the table has ${p.rows}. Let --out end in .csv or .parquet.`,
    changed: (p: { header: string }): string =>
      `The column “${p.header}” cannot be told from another of the same name.`,
    bug: (p: { detail: string }): string => `Something went wrong in Clientele itself: ${p.detail}`,
  },
  unclosedQuote: (p: { line: string }): string =>
    `a quotation mark opens in line ${p.line} and is closed nowhere`,
  /** What is wrong with a file, by the code that the reader gives. */
  unreadable: {
    "not-a-zip": "it is not an .xlsx file",
    empty: "it is empty",
    markup:
      "it is a web page or XML that some program saved under this name; open it in Excel and save it as .xlsx",
    "plain-text": "it is a text and no workbook; if it is a .csv, give it that name",
    "open-document": "it is in the format of OpenDocument (.ods); save it as .xlsx",
    encrypted: "it has a password; save it without one",
    "legacy-xls": "it is in the old .xls format; save it as .xlsx",
    "binary-workbook": "it is an .xlsb file; save it as .xlsx",
    "not-a-workbook": "it is not a workbook",
    truncated: "its end is missing; copy or download it again",
    "zip-bomb": "it would unpack to far more than a workbook holds",
    "missing-part": "a part of it is missing; copy or download it again",
    "corrupt-part": "a part of it is damaged; copy or download it again",
    "bad-xml": "a part of it is damaged; open it in Excel, which repairs it, and save it",
    "unsupported-zip": "it is packed in a way that Excel does not write",
    "changed-on-disk": "another program has changed it meanwhile; start again",
    "not-parquet": "it is not a Parquet file",
    "encrypted-parquet": "it is encrypted; write it without encryption",
    "broken-parquet": "it is damaged, or of a kind that is not read; write it again",
    "parquet-codec":
      "it is compressed in a way that is not read; write it with Snappy, ZSTD or GZIP",
    encoding: "its text is neither UTF-8, UTF-16 nor GB18030",
    EISDIR: "it is a folder",
    EACCES: "you may not read it",
  } as Readonly<Record<string, string>>,
  /** Why a file cannot be written, by the code that the system gives. */
  unwritable: {
    ENOENT: "there is no such folder",
    ENOTDIR: "there is no such folder",
    EISDIR: "it is a folder",
    EACCES: "you may not write there",
    EPERM: "you may not write there, or another program has it open",
    EROFS: "you may not write there",
    EBUSY: "another program has it open",
    ENOSPC: "the disk is full",
  } as Readonly<Record<string, string>>,
};
