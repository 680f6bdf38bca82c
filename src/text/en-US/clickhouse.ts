/** Some number of things: one is one. */
const counted = (number: string, thing: string): string =>
  `${number} ${number === "1" ? thing : `${thing}s`}`;

/** Words on grading tables of a ClickHouse server, in English; their type is what the other locale must have. */
export const clickhouse = {
  found: (p: {
    table: string;
    host: string;
    version: string;
    rows: string | null;
    columns: string;
  }): string =>
    `${p.table} · ${p.host} (ClickHouse ${p.version}) · ${p.rows === null ? "rows not counted by the server" : counted(p.rows, "row")}, ${counted(p.columns, "column")}`,
  spread: (p: { cluster: string; table: string }): string =>
    `The rows lie in ${p.table} on every shard of the cluster ${p.cluster}.`,
  shardByShard: "Each shard grades its own rows.",
  together:
    "The scheme compares customers with each other: each shard counts its rows by value, and the server that is asked grades them all.",
  countedApart:
    "The scheme compares customers with each other: each shard counts its rows by value, then grades its own rows by the counts of all.",
  column: {
    input: "Input",
    column: "Column",
    type: "Type",
    rows: "Rows",
    share: "Share",
    tier: "Tier",
    problem: "Problem",
  },
  noColumn: "none: blank in all rows",
  creates: "This creates the table:",
  counts: "Each shard counts its rows by value first:",
  grades: "This grades into it:",
  plan: "The server would run it so:",
  nothingWritten: "A dry run: nothing was written.",
  running: (p: {
    done: string;
    total: string | null;
    perSecond: string;
    memory: string;
    left: string | null;
  }): string =>
    `${p.done}${p.total === null ? "" : ` of ${p.total}`} rows read · ${p.perSecond} rows/s · ${p.memory} MB in use${p.left === null ? "" : ` · about ${p.left} s left`}`,
  stopping: "Ending the query on the server … Ctrl-C once more leaves it alone.",
  written: (p: { table: string; rows: string; seconds: string; perSecond: string }): string =>
    `${counted(p.rows, "row")} graded into ${p.table} in ${p.seconds} s: ${p.perSecond} rows a second.`,
  uncleared: (p: { clear: readonly string[] }): string =>
    `A table that only the grading needed could not be dropped. Drop it yourself: ${p.clear.join("; ")}.`,
  uncounted: (p: { table: string }): string =>
    `The grades are in ${p.table}, but counting them failed:`,
  notGraded: "Not graded",
  problems: "What stood in the way, by input:",
  openPassword:
    "The password crosses the network in the clear. Use an https address where the server has one.",
  jsonShape:
    "--json prints {scheme, version, table, into, rows, seconds, rowsPerSecond, tiers: [{tier, rows}], problems: [{input, problem, rows}], columns: [{input, column}]}; " +
    "with --dry-run {…, estimate, create, counts, insert, plan} in place of the figures.",
  exits:
    "The password is read from the environment variable CLICKHOUSE_PASSWORD only.\nExit codes: 0 done, 1 some rows could not be graded, 2 bad arguments, an error of the server, or ended",
  /** What stands in a row's way, in few words, by the code of the problem. */
  problem: {
    "not-a-number": "not a number that can be read",
    "other-unit": "in another unit",
    "not-a-date": "not a date",
    "not-a-boolean": "neither yes nor no",
    "not-a-choice": "none of the answers that the scheme knows",
    "ambiguous-date": "an incomplete date, or one that can be read as several days",
    "cell-error": "an error such as #N/A",
    "out-of-range": "outside what is plausible",
    "missing-input": "blank",
    "missing-column": "no column",
    "missing-as-of": "no day of grading",
    "no-rule-matched": "no rule fits",
    "rules-conflict": "rules contradict each other",
    "empty-population": "no value to compare with",
    "total-too-large": "the values add up to more than can be counted with",
    "negative-share": "negative: no share can be taken of it",
  } as Readonly<Record<string, string>>,
  left: {
    nothing: (_: { table: string; query: string }): string => "Nothing was created.",
    dropped: (p: { table: string; query: string }): string =>
      `The table ${p.table} held a part of the rows and was taken away again.`,
    target: (p: { table: string; query: string }): string =>
      `The table ${p.table} is left with a part of the rows, or with none: look at it, and drop it before the next run.`,
    running: (p: { table: string; query: string }): string =>
      `The query may still be running on the server, as ${p.query}: end it there (KILL QUERY WHERE query_id = '${p.query}'), then drop ${p.table}.`,
  },
  fault: {
    noAddress: "Say which server: --clickhouse http://HOST:8123.",
    noTable: "Say which table to grade: --table NAME.",
    noTarget: "Say which table to create for the grades: --into NAME.",
    noFiles: (p: { got: string }): string =>
      `run takes tables, no files: “${p.got}” is one too many.`,
    badAddress: {
      unreadable: (p: { got: string }): string =>
        `“${p.got}” is not an address. Write it as http://HOST:8123 or https://HOST:8443.`,
      "password-within": (_: { got: string }): string =>
        "The address holds a user or a password. Give the user as --user, and the password in the environment variable CLICKHOUSE_PASSWORD.",
      "parameters-within": (_: { got: string }): string =>
        "The address holds parameters behind its path. Leave them out; --user, --database and --cluster say what they would.",
    },
    badTable: (p: { option: string; got: string }): string =>
      `${p.option} “${p.got}” is not the name of a table. Write NAME or DATABASE.NAME, and put a part that holds a dot in backticks.`,
    sameTable: "--into must be another table than --table.",
    exists: (p: { table: string }): string =>
      `The table ${p.table} is there already, and is never written over. Drop it, or give another name as --into.`,
    modelAsked: (p: { scheme: string; models: string }): string =>
      `The scheme ${p.scheme} asks a model (${p.models}) that has no SQL: grade a file with clientele grade.`,
    noInputs: (p: { input: string; known: string }): string =>
      `None of the scheme's inputs was found among the columns of the table. Say which column holds one, as --map ${p.input}=COLUMN. The columns are: ${p.known}.`,
    doubleColumn: (p: { input: string; column: string }): string =>
      `More than one column could be ${p.input}, “${p.column}” among them. Say which, as --map ${p.input}=COLUMN.`,
    refused: (p: { host: string }): string =>
      `Nothing answers at ${p.host}: the connection was refused. Is the server running, and is this the port of its HTTP interface (8123, with TLS 8443)?`,
    unknownHost: (p: { host: string }): string => `There is no host ${p.host}. Check the address.`,
    timeout: (p: { host: string; seconds: string }): string =>
      `The server at ${p.host} gave no answer within ${p.seconds} s.`,
    lost: (p: { host: string }): string => `The connection to ${p.host} broke.`,
    certificate: (p: { host: string; detail: string }): string =>
      `The certificate of ${p.host} cannot be trusted (${p.detail}). Give the certificate of its authority in the environment variable NODE_EXTRA_CA_CERTS.`,
    notClickHouse: (p: { host: string }): string =>
      `What answers at ${p.host} is not the HTTP interface of ClickHouse. Check the address, the port and whether it is http or https.`,
    wrongPassword: (p: { user: string; given: boolean }): string =>
      p.given
        ? `The server does not take the user “${p.user}” with the password in CLICKHOUSE_PASSWORD.`
        : `The server does not take the user “${p.user}” without a password. Put it in the environment variable CLICKHOUSE_PASSWORD.`,
    noRight: (p: { user: string; detail: string }): string =>
      `The user “${p.user}” lacks a right that this needs. The server says: ${p.detail}`,
    noSuchTable: (p: { table: string; detail: string }): string =>
      `There is no table ${p.table}. The server says: ${p.detail}`,
    noSuchDatabase: (p: { detail: string }): string =>
      `There is no such database. The server says: ${p.detail}`,
    noSuchCluster: (p: { detail: string }): string =>
      `The server knows no such cluster: ${p.detail}. SELECT cluster FROM system.clusters lists them.`,
    shard: (p: { detail: string }): string =>
      `The server cannot reach a shard of the cluster. It says: ${p.detail}`,
    memory: (p: { detail: string }): string =>
      `The query needs more memory than the server gives it. It says: ${p.detail}`,
    noSpace: (p: { detail: string }): string => `The server has no room left. It says: ${p.detail}`,
    serverTimeout: (p: { detail: string }): string =>
      `The query took longer than the server lets it. It says: ${p.detail}`,
    killed: "The query was ended.",
    server: (p: { number: string; detail: string }): string =>
      `The server gave the error ${p.number}: ${p.detail}`,
  },
};
