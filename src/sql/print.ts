import type { Words } from "./dialects";
import type { Expr } from "./expr";
import { idleColumns } from "./live";
import { named } from "./names";
import type { Step } from "./query";

/** How far a line goes before it is broken. */
const WIDE = 100;

const indent = (text: string, by = "  "): string => text.replace(/\n/g, `\n${by}`);
/** What people have written goes into a comment on one line, and cannot end it. */
const comment = (text: string): string => text.replace(/\s+/g, " ").replace(/\*\//g, "* /");

// How tightly an operator binds.
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARE = 4;
const ADD = 5;
const MULTIPLY = 6;
const ATOM = 9;

const strength = (expr: Expr): number => {
  switch (expr.op) {
    case "or":
      return OR;
    case "and":
      return AND;
    case "not":
      return NOT;
    case "compare":
    case "in":
    case "isNull":
    case "matches":
      return COMPARE;
    case "arithmetic":
      return expr.sign === "**" ? ATOM : expr.sign === "*" || expr.sign === "/" ? MULTIPLY : ADD;
    case "call":
      return expr.name === "concat" || expr.name === "contains" ? COMPARE : ATOM;
    case "value":
      return typeof expr.value === "number" && expr.value < 0 ? ADD : ATOM;
    default:
      return ATOM;
  }
};

type Print = (expr: Expr) => string;

/** An expression in brackets where what is around it binds more tightly. */
const within = (print: Print, expr: Expr, around: number): string =>
  strength(expr) < around ? `(${indent(print(expr), " ")})` : print(expr);

const listed = (terms: readonly string[], word: string): string => {
  const line = terms.join(` ${word} `);
  return line.length > WIDE || line.includes("\n")
    ? terms.map((term) => indent(term)).join(`\n  ${word} `)
    : line;
};

const printCase = (print: Print, expr: Expr & { op: "case" }): string => {
  const branches = expr.branches.map(({ when, then, note }) => {
    const given = then.op === "null" ? "NULL" : indent(print(then));
    const line = `WHEN ${indent(print(when))} THEN ${given}`;
    return note === undefined ? line : `${line} -- ${comment(note)}`;
  });
  const last =
    expr.otherwise === undefined || expr.otherwise.op === "null"
      ? []
      : [`ELSE ${indent(print(expr.otherwise))}`];
  const all = [...branches, ...last];
  const line = `CASE ${all.join(" ")} END`;
  const noted = expr.branches.some(({ note }) => note !== undefined);
  const short = !noted && line.length <= WIDE && !line.includes("\n");
  return short ? line : `CASE\n${all.map((each) => `  ${indent(each)}`).join("\n")}\nEND`;
};

const printValue = (words: Words, { value, note }: Expr & { op: "value" }): string => {
  const text =
    typeof value === "string"
      ? words.text(value)
      : typeof value === "number"
        ? words.number(value)
        : value
          ? "TRUE"
          : "FALSE";
  return note === undefined ? text : `${text} /* ${comment(note)} */`;
};

const printArithmetic = (
  words: Words,
  print: Print,
  { sign, left, right }: Expr & { op: "arithmetic" },
): string => {
  if (sign === "**") return words.power(print(left), print(right));
  const own = sign === "*" || sign === "/" ? MULTIPLY : ADD;
  // On the right the same strength needs brackets: a - (b + c), and doubles are added from left to right.
  return `${within(print, left, own)} ${sign} ${within(print, right, own + 1)}`;
};

const printOver = (print: Print, { term, by, falling }: Expr & { op: "over" }): string => {
  const parts = [
    ...(by.length > 0 ? [`PARTITION BY ${by.map(print).join(", ")}`] : []),
    ...(falling === undefined ? [] : [`ORDER BY ${print(falling)} DESC ROWS UNBOUNDED PRECEDING`]),
  ];
  return `${print(term)} OVER (${parts.join(" ")})`;
};

/** The printer of expressions in the words of a dialect. */
const printerOf = (words: Words): Print => {
  const print: Print = (expr) => {
    switch (expr.op) {
      case "column":
        return expr.of === undefined ? named(expr.name) : `${named(expr.of)}.${named(expr.name)}`;
      case "value":
        return printValue(words, expr);
      case "null":
        return words.cast(expr.type, "NULL");
      case "and":
        return listed(
          expr.terms.map((term) => within(print, term, AND + 1)),
          "AND",
        );
      case "or":
        return listed(
          expr.terms.map((term) => within(print, term, OR + 1)),
          "OR",
        );
      case "not":
        return `NOT ${within(print, expr.term, COMPARE + 1)}`;
      case "compare":
        return `${within(print, expr.left, COMPARE + 1)} ${expr.sign} ${within(print, expr.right, COMPARE + 1)}`;
      case "in":
        return words.isIn(
          within(print, expr.term, COMPARE + 1),
          expr.values.map((value) => printValue(words, { op: "value", value })).join(", "),
          expr.not,
        );
      case "isNull":
        return `${within(print, expr.term, COMPARE + 1)} IS ${expr.not ? "NOT " : ""}NULL`;
      case "arithmetic":
        return printArithmetic(words, print, expr);
      case "case":
        return printCase(print, expr);
      case "cast":
        return words.cast(expr.type, print(expr.term));
      case "call":
        return words.call(
          expr.name,
          expr.terms.map((term) =>
            within(
              print,
              term,
              expr.name === "concat" || expr.name === "contains" ? COMPARE + 1 : OR,
            ),
          ),
        );
      case "matches":
        return words.matches(
          within(print, expr.term, COMPARE + 1),
          typeof expr.pattern === "string" ? words.text(expr.pattern) : print(expr.pattern),
        );
      case "extract":
        return words.extract(print(expr.term), expr.pattern, expr.group);
      case "replace":
        return words.replace(print(expr.term), expr.pattern, expr.by);
      case "only":
        return `(SELECT ${named(expr.column)} FROM ${named(expr.step)})`;
      case "series":
        return words.series(print(expr.last), (number) =>
          print(expr.each({ op: "column", name: number })),
        );
      case "over":
        return printOver(print, expr);
    }
  };
  return print;
};

const printStep = (words: Words, print: Print, step: Step, idle: readonly string[]): string => {
  const { from, all, adds, joins = [], where, groupBy } = step;
  const columns = [
    ...(all ? [words.all(joins.length > 0 ? `${named(from)}.*` : "*", idle.map(named))] : []),
    ...adds.map(({ name, is }) => {
      const text = print(is);
      return text === named(name) ? text : `${text} AS ${named(name)}`;
    }),
  ];
  const notes = [...(all ? [undefined] : []), ...adds.map(({ note }) => note)];
  const lines = columns.map((text, k) => {
    const note = notes[k] === undefined ? "" : `    -- ${comment(notes[k])}\n`;
    return `${note}    ${indent(text, "    ")}`;
  });
  return [
    `  SELECT\n${lines.join(",\n")}`,
    ...(from === "" ? [] : [`  FROM ${/[."(]/.test(from) ? from : named(from)}`]),
    ...joins.map(
      ({ step: other, on }) => `  LEFT JOIN ${named(other)} ON ${indent(print(on), "    ")}`,
    ),
    ...(where === undefined ? [] : [`  WHERE ${indent(print(where), "    ")}`]),
    ...(groupBy === undefined || groupBy.length === 0
      ? []
      : [`  GROUP BY ${groupBy.map(print).join(", ")}`]),
  ].join("\n");
};

/** The statement of a query: its steps by name, then the last one; `head` are the lines of the comment in front. */
export const printQuery = (
  words: Words,
  steps: readonly Step[],
  head: readonly string[],
): string => {
  const print = printerOf(words);
  const idle = idleColumns(steps);
  const blocks = steps.map((step, k) => {
    const notes = step.notes.map((note) => `-- ${comment(note)}\n`).join("");
    return { name: step.name, notes, body: printStep(words, print, step, idle[k] ?? []) };
  });
  const last = blocks.pop();
  const tables = blocks.map(
    ({ name, notes, body }) => `${notes}${named(name)} ${words.as} (\n${body}\n)`,
  );
  const end = `${last?.notes ?? ""}${(last?.body ?? "").replace(/^ {2}/gm, "")}`;
  return [
    ...head.map((line) => (line === "" ? "--" : `-- ${comment(line)}`)),
    `WITH\n${tables.join(",\n\n")}`,
    end,
    ...(words.settings === "" ? [] : [words.settings]),
  ].join("\n");
};
