/** A spreadsheet would take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const MUST_QUOTE = /[",;\t\r\n]|^\s|\s$/;

const field = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return MUST_QUOTE.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Lines of fields as comma-separated text; what a spreadsheet would take for a formula gets an apostrophe in front. */
export const writeDelimited = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map(field).join(",")).join("\r\n");

/** What parts the fields: tabs where the first line has any, as cells are pasted, then the more frequent of comma and semicolon. */
const delimiterOf = (text: string): string => {
  const bare = text.replace(/"[^"]*"/g, "");
  const [first = ""] = bare.split(/[\r\n]/, 1);
  if (first.includes("\t")) return "\t";
  return first.split(";").length > first.split(",").length ? ";" : ",";
};

const unmarked = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Reads delimited text, with quoted fields that may hold line breaks; without the blank line at its end. */
export const readDelimited = (given: string): readonly (readonly string[])[] => {
  const text = given.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(text);
  const lines: string[][] = [];
  let line: string[] = [];
  let value = "";
  let quoted = false;
  const endField = (): void => {
    line.push(unmarked(value));
    value = "";
  };
  const endLine = (): void => {
    endField();
    lines.push(line);
    line = [];
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (quoted) {
      if (unit !== '"') value += unit;
      else if (text[at + 1] === '"') value += text[at++]!;
      else quoted = false;
    } else if (unit === '"' && value === "") quoted = true;
    else if (unit === delimiter) endField();
    else if (unit === "\n" || unit === "\r") {
      if (unit === "\r" && text[at + 1] === "\n") at++;
      endLine();
    } else value += unit;
  }
  if (value !== "" || line.length > 0) endLine();
  return lines;
};
