/** Words on schemes as SQL, in English; their type is what the other locale must have. */
export const sql = {
  noTable: "Which table? Name it with --table customers",
  badDialect: (p: { got: string; known: string }): string =>
    p.got === ""
      ? `For which database? Say --dialect with one of ${p.known}`
      : `There is no dialect "${p.got}": ${p.known}`,
  noFiles: (p: { got: string }): string =>
    `"${p.got}" is one too many: the statement reads a table, which --table names`,
  noInput: (p: { got: string; known: string }): string =>
    `The scheme reads no "${p.got}"; it reads ${p.known}`,
  modelAsked: (p: { scheme: string; asks: string; example: string }): string =>
    `The scheme ${p.scheme} asks what rules cannot say, and SQL cannot either: ${p.asks}. Where a column of the table holds the answer, map it: --map ${p.example}=COLUMN`,
  notes:
    "Prints one SELECT. An input that is not mapped is read from a column under its key; --map INPUT= says that there is none. Columns may be text as people type it, or numbers, booleans and dates.",
};
