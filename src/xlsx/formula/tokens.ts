/** A piece of a formula; `reference` is a cell, whole columns or whole rows, without its sheet. */
export interface FormulaToken {
  readonly kind: "reference" | "name" | "text" | "other";
  readonly text: string;
}

/**
 * Text in quotes; a quoted sheet name; brackets (tables, other books); a cell; columns; rows; a name; a number; any sign.
 * A cell that is followed by a letter, a dot, a parenthesis or `!` is the beginning of a name (`LOG10(`, `Q1!`).
 */
const TOKEN =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])*\])|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.]))|([A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*)|(\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|[^])/g;

/** Cuts a formula into pieces that together are the formula again. */
export const formulaTokens = (formula: string): FormulaToken[] =>
  Array.from(formula.matchAll(TOKEN), ([text, quoted, reference, name]) => ({
    kind:
      quoted !== undefined
        ? "text"
        : reference !== undefined
          ? "reference"
          : name !== undefined
            ? "name"
            : "other",
    text,
  }));
