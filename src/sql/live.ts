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

const within = (expr: Expr): readonly Expr[] => [expr, ...children(expr).flatMap(within)];

/** All expressions of a step, those within others as well. */
const expressionsOf = ({ adds, joins = [], where, groupBy = [] }: Step): readonly Expr[] =>
  [
    ...adds.map(({ is }) => is),
    ...joins.map(({ on }) => on),
    ...(where ? [where] : []),
    ...groupBy,
  ].flatMap(within);

/** The names of the columns that a step reads. */
const readBy = (step: Step): ReadonlySet<string> =>
  new Set(
    expressionsOf(step).flatMap((expr) => {
      if (expr.op === "column") return [expr.name];
      return expr.op === "only" ? [expr.column] : [];
    }),
  );

/** The steps that a step is made from, itself the last of them. */
export const stepsBehind = (steps: readonly Step[], last: Step): readonly Step[] => {
  const needed = new Set([last.name]);
  const place = steps.indexOf(last);
  const kept: Step[] = [];
  // A step reads only what stands before it.
  for (const step of steps.slice(0, place + 1).reverse()) {
    if (!needed.has(step.name)) continue;
    kept.unshift(step);
    needed.add(step.from);
    for (const join of step.joins ?? []) needed.add(join.step);
    for (const expr of expressionsOf(step)) if (expr.op === "only") needed.add(expr.step);
  }
  return kept;
};

/** Steps without the columns that no later one reads, and without those that then add nothing. */
export const liveSteps = (steps: readonly Step[]): readonly Step[] => {
  const read = new Set<string>();
  // Steps that a join names to tell their columns from those of the other side stay as they are.
  const named = new Set(
    steps.flatMap(expressionsOf).flatMap((expr) => (expr.op === "column" ? [expr.of] : [])),
  );
  const kept: Step[] = [];
  for (const step of [...steps].reverse()) {
    const isLast = kept.length === 0;
    const live = { ...step, adds: step.adds.filter(({ name }) => isLast || read.has(name)) };
    if (live.all && live.adds.length === 0 && !named.has(step.name)) {
      // Whoever took it from there takes it from the step before.
      kept.forEach((later, at) => {
        if (later.from === step.name) kept[at] = { ...later, from: step.from };
      });
      continue;
    }
    for (const name of readBy(live)) read.add(name);
    kept.unshift(live);
  }
  return kept;
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
