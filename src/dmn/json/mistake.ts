// JSON.parse tells the place of a mistake in some versions of some engines only.

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

const DEEPEST = 500;
const BLANKS = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** Moves past what a pattern matches; false where it matches nothing here. */
const pass = (cursor: Cursor, pattern: RegExp): boolean => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return false;
  cursor.at = pattern.lastIndex;
  return true;
};

const sign = (cursor: Cursor, wanted: string): boolean => {
  pass(cursor, BLANKS);
  if (cursor.text[cursor.at] !== wanted) return false;
  cursor.at++;
  return true;
};

/** Passes the items of an object or list up to its end. */
const items = (cursor: Cursor, end: string, item: () => boolean): boolean => {
  if (sign(cursor, end)) return true;
  for (;;) {
    if (!item()) return false;
    if (sign(cursor, end)) return true;
    if (!sign(cursor, ",")) return false;
  }
};

const value = (cursor: Cursor): boolean => {
  if (cursor.depth >= DEEPEST) return false;
  cursor.depth++;
  const passed = whole(cursor);
  cursor.depth--;
  return passed;
};

const whole = (cursor: Cursor): boolean => {
  if (sign(cursor, "{"))
    return items(cursor, "}", () => {
      pass(cursor, BLANKS);
      return pass(cursor, TEXT) && sign(cursor, ":") && value(cursor);
    });
  if (sign(cursor, "[")) return items(cursor, "]", () => value(cursor));
  return pass(cursor, TEXT) || pass(cursor, PLAIN);
};

/** Line and column, from 1, at which a text stops being JSON, or goes deeper than five hundred levels; the end where it ends too early. */
export const mistakeIn = (text: string): { readonly line: number; readonly column: number } => {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  value(cursor);
  pass(cursor, BLANKS);
  const lines = text.slice(0, cursor.at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
