import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of a reference table, by column name. */
export type Row = Readonly<Record<string, string>>;

const splitCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1] === undefined ? match[2]! : match[1].replace(/""/g, '"'));
    if (match[3] === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
};

/** Reads a reference table with a header row. */
export const readTable = (folder: string, name: string): readonly Row[] => {
  const [head = [], ...rows] = splitCsv(
    readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, ""),
  );
  return rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ""])));
};

/** Reads one of our own lists: a code, then terms between blanks (Chinese) or commas (English). */
export const readTerms = (file: string, between: RegExp): readonly [string, readonly string[]][] =>
  readFileSync(new URL(`./terms/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, code = "", rest = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
      return [code, rest.split(between).filter((term) => term.trim() !== "")];
    });
