import { blankWords } from "../../cells";
import {
  and,
  call,
  cast,
  choose,
  cmp,
  col,
  isIn,
  isKnown,
  isNull,
  matches,
  nothing,
  or,
  val,
  type Branch,
  type Expr,
  type SqlType,
} from "../expr";
import { addStep, type Added, type Query } from "../query";
import { booleanReading, choiceReading, textReading } from "./answers";
import { dateReading } from "./date";
import { isPlainNumber, numberPowers, numberReading, typedNumber } from "./number";
import { plainText, sign } from "./signs";
import type { Reading, Source } from "./source";

/** The type that values of an input have in SQL. */
export const sqlType = (type: Source["input"]["type"]): SqlType =>
  type === "boolean" ? "boolean" : type === "number" || type === "date" ? "number" : "text";

/** Whether a column is taken as it is: it holds what the input wants. */
const isTyped = (source: Source): boolean => {
  const { input, column } = source;
  if (column.type === "number") return input.type === "number" && isPlainNumber(source);
  return column.type === "boolean" && input.type === "boolean";
};

const rawName = ({ name }: Source): string => `${name}_cell`;

const readingOf = (source: Source): Reading => {
  switch (source.input.type) {
    case "number":
      return numberReading(source);
    case "date":
      return dateReading(source);
    case "boolean":
      return booleanReading(source);
    case "choice":
      return choiceReading(source);
    case "text":
      return textReading({
        op: "replace",
        term: call(
          "translate",
          cast("text", col(rawName(source))),
          val("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\ufe0e\ufe0f"),
          val(""),
        ),
        pattern: "^[\\s\u3000\u00a0]+|[\\s\u3000\u00a0]+$",
        by: "",
      });
  }
};

/** Whether plain text stands for an empty cell. */
const isBlank = ({ input, name }: Source): Expr => {
  const text = col(`${name}_text`);
  const words = [...blankWords(input.type)];
  return or(
    cmp(text, "=", val("")),
    ...(words.length === 0 ? [] : [isIn(call("lower", text), words)]),
    matches(call("lower", text), sign("blanks")),
  );
};

const isError = ({ name }: Source): Expr => {
  const text = col(`${name}_text`);
  return and(cmp(call("left", text, val(1)), "=", val("#")), {
    op: "matches",
    term: { op: "call", name: "upper", terms: [text] },
    pattern: sign("errors"),
  });
};

/** The value as the cell says it. A text is one of anything but an empty cell and an error. */
const valueColumn = (source: Source, reading: Reading): Added => {
  const { name, input } = source;
  const none = or(isBlank(source), isError(source));
  const is =
    input.type === "text"
      ? choose("text", [{ when: none, then: nothing("text") }], reading.value)
      : reading.value;
  return { name: `${name}_value`, is };
};

/** What stands in the way: a cell that cannot be read, or a value that is not plausible. */
const problemColumn = (source: Source, reading: Reading | undefined): Added => {
  const { name, input } = source;
  const value = col(`${name}_value`);
  const { min, max } = input;
  const outside = or(
    ...(min === undefined ? [] : [cmp(value, "<", val(min))]),
    ...(max === undefined ? [] : [cmp(value, ">", val(max))]),
  );
  const readable: readonly Branch[] =
    input.type === "number" || input.type === "date"
      ? [{ when: outside, then: val("out-of-range") }]
      : [];
  const there: Branch = { when: isKnown(value), then: nothing("text") };
  if (reading === undefined) {
    const cell = col(rawName(source));
    return {
      name: `${name}_problem`,
      is: choose("text", [...readable, there, { when: isKnown(cell), then: val("not-a-number") }]),
    };
  }
  const unread: readonly Branch[] = [
    { when: isError(source), then: val("cell-error") },
    { when: isBlank(source), then: nothing("text") },
    ...reading.problems.map(({ when, code }) => ({ when, then: val(code) })),
  ];
  return {
    name: `${name}_problem`,
    is: choose("text", [...readable, there, ...unread], val(reading.otherwise)),
  };
};

/** The steps that read the cells of inputs: each leaves `name_value`, NULL where there is none, and `name_problem`, which says why unless the cell is empty. */
export const addReading = (query: Query, sources: readonly Source[]): void => {
  const typed = sources.filter(isTyped);
  const texts = sources.filter((source) => !isTyped(source));
  const readings = texts.map((source) => ({ source, reading: readingOf(source) }));
  const numbers = texts.filter(({ input }) => input.type === "number");
  addStep(
    query,
    "cells",
    ["Every cell as plain text: full-width characters as ASCII, one kind of space, trimmed."],
    [
      ...texts.map((source): Added => ({
        name: `${source.name}_text`,
        is: plainText(call("coalesce", cast("text", col(rawName(source))), val(""))),
      })),
    ],
  );
  addStep(
    query,
    "apart",
    ["Signs, brackets, times of day and weekdays taken off."],
    readings.flatMap(({ reading }) => reading.apart),
  );
  addStep(
    query,
    "pieces",
    ["Digits, currency marks and units of numbers; year, month and day of dates."],
    readings.flatMap(({ reading }) => reading.pieces),
  );
  addStep(
    query,
    "scales",
    ["千, 万, 亿, k, m in front of a unit."],
    numbers.map((source) => ({ name: `${source.name}_scale`, is: numberPowers(source).scale })),
  );
  addStep(
    query,
    "powers",
    ["The power of ten that takes a number to the unit of its input."],
    numbers.map((source) => ({ name: `${source.name}_power`, is: numberPowers(source).power })),
  );
  addStep(
    query,
    "readings",
    ["What the cells say: NULL where a cell is empty, or cannot be read."],
    [
      ...typed.map((source): Added => ({
        name: `${source.name}_value`,
        is:
          source.input.type === "number"
            ? typedNumber(cast("number", col(rawName(source))))
            : cast("boolean", col(rawName(source))),
      })),
      ...readings.map(({ source, reading }) => valueColumn(source, reading)),
    ],
  );
  addStep(
    query,
    "checked",
    [
      "Why there is no value, unless the cell is empty: nothing that cannot be read becomes 0, or NULL without a word.",
    ],
    [
      ...typed.map((source) => problemColumn(source, undefined)),
      ...readings.map(({ source, reading }) => problemColumn(source, reading)),
    ],
  );
};

/** Whether an input's cell is empty. */
export const isEmpty = (name: string): Expr =>
  and(isNull(col(`${name}_value`)), isNull(col(`${name}_problem`)));
