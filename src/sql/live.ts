import { col, type Expr } from "./expr";
import type { Step } from "./query";

const children = (expr: Expr): readonly Expr[] => {
  switch (expr.op) {
    case "and":
    case "or":
    case "call":
      return expr.terms;
    case "not":
    case "in":
    case "isNull":
    case "cast":
    case "extract":
    case "replace":
      return [expr.term];
    case "matches":
      return typeof expr.pattern === "string" ? [expr.term] : [expr.term, expr.pattern];
    case "compare":
    case "arithmetic":
      return [expr.left, expr.right];
    case "case":
      return [
        ...expr.branches.flatMap(({ when, then }) => [when, then]),
        ...(expr.otherwise ? [expr.otherwise] : []),
      ];
    case "series":
      return [expr.last, expr.each(col("t"))];
    case "over":
      return [expr.term, ...expr.by, ...(expr.falling ? [expr.falling] : [])];
    default:
      return [];
  }
};

const namesIn = (expr: Expr, found: Set<string>): void => {
  if (expr.op === "column") found.add(expr.name);
  for (const child of children(expr)) namesIn(child, found);
};

/** The names of the columns that a step reads. */
const readBy = ({ adds, joins = [], where, groupBy = [] }: Step): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const expr of [
    ...adds.map(({ is }) => is),
    ...joins.map(({ on }) => on),
    ...(where ? [where] : []),
    ...groupBy,
  ])
    namesIn(expr, found);
  return found;
};

/** For each step the columns that it takes over from the one before and that no later step reads. */
export const idleColumns = (steps: readonly Step[]): readonly (readonly string[])[] => {
  const later: ReadonlySet<string>[] = [];
  let read: ReadonlySet<string> = new Set();
  for (let k = steps.length - 1; k >= 0; k--) {
    later[k] = read;
    read = new Set([...read, ...readBy(steps[k] as Step)]);
  }
  const held = new Map<string, readonly string[]>();
  return steps.map(({ name, from, all, adds }, k) => {
    const before = all ? (held.get(from) ?? []) : [];
    const idle = before.filter((column) => !later[k]?.has(column));
    held.set(name, [
      ...before.filter((column) => !idle.includes(column)),
      ...adds.map((each) => each.name),
    ]);
    return idle;
  });
};
