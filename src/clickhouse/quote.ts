const escaped = (text: string, quote: string): string =>
  `${quote}${text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)}${quote}`;

/** A name as the server reads exactly that name, whatever it holds. */
export const quoteName = (name: string): string => escaped(name, "`");

/** A text as a literal. */
export const quoteText = (text: string): string => escaped(text, "'");

/** A table of a database. */
export interface TableName {
  readonly database: string;
  readonly table: string;
}

/** A table's full name, quoted. */
export const quoteTable = ({ database, table }: TableName): string =>
  `${quoteName(database)}.${quoteName(table)}`;

/**
 * A table as somebody types it: "customers", "sales.customers", or with either part in backticks where it holds a dot or a backtick (doubled).
 * Null where it cannot be read as one or two names.
 */
export const readTableName = (typed: string, database: string): TableName | null => {
  const part = "(?:`((?:[^`]|``)+)`|([^`.]+))";
  const found = new RegExp(`^${part}(?:\\.${part})?$`, "su").exec(typed.trim());
  if (found === null) return null;
  const [first, second] = [found[1] ?? found[2], found[3] ?? found[4]].map((name) =>
    name?.replaceAll("``", "`"),
  );
  if (first === undefined) return null;
  return second === undefined ? { database, table: first } : { database: first, table: second };
};
