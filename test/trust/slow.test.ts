import {
  mapHeaders,
  readBoolean,
  readChoice,
  readDate,
  readNumber,
  readText,
} from "../../src/cells";
import { readDmn, readSchemeJson } from "../../src/dmn";
import { scanFields } from "../../src/files/csv/fields";
import { readArguments, readReading } from "../../src/history/reading";
import { normaliseText } from "../../src/industry/model/text";
import { readRules, rulesHash } from "../../src/rulebook";
import { readExpression } from "../../src/dmn/import/expression";
import { readFormula } from "../../src/rules/feel/formula";
import { readTests } from "../../src/rules/feel/parse";
import type { Input } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { displayFormula, isDateFormat, moveFormula, storedFormula } from "../../src/xlsx";
import { joinRuns } from "../../src/xlsx/read/sharedStrings";
import { parseXml, plainText } from "../../src/xlsx/xml/tree";
import { tableOf } from "../rulebook/tables";
import { bounded } from "./bounded";
import { repeated } from "./payloads";

jest.setTimeout(120_000);

/** One of the four forms of every text, by turns. */
const byTurns = (texts: readonly string[]): readonly string[] =>
  texts.filter((_, at) => at % 4 === (1 + Math.floor(at / 4)) % 4);
/** The longest text of a cell of Excel. */
const CELL = byTurns(repeated(32_767));
/** Files have no such bound. */
const PART = byTurns(repeated(150_000));

const words = { zh: "甲", en: "a" };
const input: Input = {
  key: "a",
  label: words,
  synonyms: { zh: [], en: [] },
  type: "choice",
  blank: "unknown",
  choices: [{ key: "b", label: words, synonyms: { zh: [], en: [] } }],
};
const money: Input = { ...input, type: "number", unit: { label: { zh: "万元", en: "10k CNY" }, scale: 10_000 } }; // prettier-ignore

/** Does something and gives nothing: what is refused by an exception of a reader's own kind is refused. */
const refusing = (work: (text: string) => unknown) => (text: string) => {
  try {
    work(text);
  } catch (error) {
    // The stack is not to run out, and nothing is to be called that is not there.
    expect(error).not.toBeInstanceOf(RangeError);
    expect(error).not.toBeInstanceOf(TypeError);
  }
};

const rules = tableOf("logistics-abc");
/** The rules with a text in every cell of a column. */
const withText = (text: string, column: number) =>
  rules.map((row, at) => (at === 0 ? row : row.map((cell, i) => (i === column ? text : cell))));

const cells: readonly (readonly [string, (text: string) => unknown])[] = [
  ["numbers", (text) => [readNumber(text), readNumber(text, money)]],
  ["days", readDate],
  ["yes and no", readBoolean],
  ["choices", (text) => readChoice(text, input)],
  ["texts", readText],
  ["headers", (text) => mapHeaders([input, money], [text, `${text}a`])],
  ["names of schemes", schemeNamed],
  ["tests of rules", readTests],
  ["formulas of rules", readFormula],
  ["history", (text) => [readReading(`a=${text}`), readReading(`a="${text}`), readArguments(text)]],
  ["descriptions of business", normaliseText],
  ["expressions of DMN", refusing((text) => readExpression(text, ["a", "a b"], "d"))],
  ["formulas of Excel", (text) => [displayFormula(text), storedFormula(text)]],
  ["formulas that move", (text) => moveFormula(text, 1)],
  ["formats of numbers", isDateFormat],
];

const parts: readonly (readonly [string, (text: string) => unknown])[] = [
  ["delimited text", (text) => scanFields(text, ",")],
  ["DMN", (text) => [readDmn(text), readDmn(`<definitions>${text}`)]],
  ["JSON", (text) => [readSchemeJson(text), readSchemeJson(`{"id":"${text}`)]],
  ["a part of a workbook", refusing((text) => parseXml(`<a>${text}`, "", false))],
  ["attributes of a part", refusing((text) => parseXml(`<a b="${text}`, "", false))],
  ["the text of a part", plainText],
  ["runs of a text", joinRuns],
];

test.each(cells)("no text of a cell keeps the reader of %s for long", (_, read) => {
  for (const text of CELL) bounded(() => read(text));
});

test.each(parts)("no file keeps the reader of %s for long", (_, read) => {
  for (const text of PART) bounded(() => read(text));
});

test("no text keeps the reader of a rules table for long, in whatever column", () => {
  const few = CELL.filter((_, at) => at % 2 === 0);
  for (const column of (rules[0] ?? []).keys())
    for (const text of few)
      bounded(() => {
        const read = readRules(withText(text, column), () => null);
        if (read.ok) rulesHash(read.value.scheme);
      });
});

test("a hundred thousand digits are a number beyond all, and no number of ours", () => {
  for (const text of ["9".repeat(100_000), `0.${"0".repeat(100_000)}1`, `1e${"9".repeat(100_000)}`])
    expect(bounded(() => readNumber(text))).toMatchObject({ ok: expect.any(Boolean) });
  expect(readNumber("9".repeat(100_000))).toMatchObject({
    ok: false,
    problem: { code: "not-a-number" },
  });
});
