import { displayFormula, storedFormula } from "../../xlsx";

/** What Excel puts before the name of an add-in's function when it saves (its dots become underscores): OfficeDev/Excel-Custom-Functions#108. */
const PREFIX = "_xldudf_";

/** A formula of the file as people see it, "=" in front. `functions` are the names of the add-in's functions, with their namespace. */
export function shownFormula(stored: string, functions: readonly string[]): string {
  const shown = displayFormula(stored);
  const dotted = functions.filter((name) => name.includes("."));
  return `=${dotted.reduce((text, name) => text.replaceAll(`${name.replaceAll(".", "_")}(`, `${name}(`), shown)}`;
}

/** A formula with "=" in front as the file stores it. `table` is the name of the table that its cell stands in, if it stands in one. */
export function fileFormula(shown: string, functions: readonly string[], table = ""): string {
  const names = new Map(
    functions.map((name) => [name.toUpperCase(), PREFIX + name.replaceAll(".", "_")]),
  );
  const plain = shown.replace(/^=/, "");
  const prefixed = plain.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu,
    (word) => names.get(word.toUpperCase()) ?? word,
  );
  return storedFormula(prefixed, table);
}
