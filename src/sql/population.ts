import { and, call, cast, choose, cmp, col, isKnown, math, val, type Expr } from "./expr";
import { addTable, type Added } from "./query";
import { valueOf, type Scope } from "./scope";

/** The column of the group that a row is in. */
export const GROUP = "ranked_within";
/** The columns of the first pass of a ranking: the group, the value, and how many rows of the group have it. */
export const COUNTED = [GROUP, "value", "rows_with_it"] as const;

const sum = (term: Expr): Expr => call("sum", term);
const group = (step?: string): Expr => col(GROUP, step);
/** A sum over the values of a group, from the greatest down or of all. */
const over = (term: Expr, falling: boolean): Expr =>
  cast("number", {
    op: "over",
    term: sum(term),
    by: [group()],
    falling: falling ? col("value") : undefined,
  });

/** Tables beside the rows that tell where a value stands among the others. */
export interface Ladder {
  /** The table with a row a different value: `ranked_within`, `value`, `rows_with_it`, `rows_down_to_it`, `rows_in_all`, and the sums likewise. */
  readonly table: string;
}

/**
 * Where each value of a key stands, in two passes: rows are counted by value, which every node of a cluster does for its own; only the different values, far fewer than
 * rows where figures repeat, are put in order.
 */
export const addLadder = (scope: Scope, key: string, refuse: Expr = val(false)): Ladder => {
  const { query, member } = scope;
  const { name, step } = valueOf(scope, key);
  // Where a precondition decides who takes part, the ranking begins behind it.
  const from = member.op === "value" && refuse.op === "value" ? (step ?? query.last) : query.last;
  const takesPart = and(
    isKnown(col(name)),
    member,
    refuse.op === "value" ? val(true) : { op: "not", term: refuse },
  );
  const counted = addTable(query, {
    wanted: `${name}_values`,
    notes: [`Ranking ${name}, first pass: how many rows have each value.`],
    from,
    all: false,
    adds: [
      { name: COUNTED[0], is: group() },
      { name: COUNTED[1], is: col(name) },
      { name: COUNTED[2], is: call("count") },
    ],
    where: takesPart,
    groupBy: [group(), col(name)],
    counts: true,
  });
  const worth = math(col("value"), "*", col("rows_with_it"));
  const adds: readonly Added[] = [
    {
      name: "rows_down_to_it",
      is: over(col("rows_with_it"), true),
      note: "from the greatest value down",
    },
    { name: "rows_in_all", is: over(col("rows_with_it"), false) },
    { name: "sum_down_to_it", is: over(worth, true) },
    { name: "sum_of_all", is: over(worth, false) },
  ];
  const table = addTable(query, {
    wanted: `${name}_ladder`,
    notes: ["Second pass: how many rows, and how much, stand above each value."],
    from: counted,
    all: true,
    adds,
  });
  return { table };
};

/** The join that puts each row beside its value in a ladder. */
export const onLadder = (
  scope: Scope,
  key: string,
  { table }: Ladder,
): { step: string; on: Expr } => {
  const { name } = valueOf(scope, key);
  const { last } = scope.query;
  return {
    step: table,
    on: and(cmp(group(last), "=", group(table)), cmp(col(name, last), "=", col("value", table))),
  };
};

/** How many rows of its group have a greater value than the row. */
export const rowsAbove = ({ table }: Ladder): Expr =>
  math(col("rows_down_to_it", table), "-", col("rows_with_it", table));
export const rowsInAll = ({ table }: Ladder): Expr => col("rows_in_all", table);
/** How many have a smaller one. */
export const rowsBelow = (ladder: Ladder): Expr =>
  math(rowsInAll(ladder), "-", col("rows_down_to_it", ladder.table));

/** Breaks of a ladder into equal parts, one table with a row a group: `break_1` and so on. Quantiles of type 7, as Excel's PERCENTILE.INC. */
export const addBreaks = (scope: Scope, key: string, { table }: Ladder, bins: number): string => {
  const { name } = valueOf(scope, key);
  const places = Array.from({ length: bins - 1 }, (_, k) => k + 1);
  const place = (k: number, rows: Expr): Expr => math(math(rows, "-", val(1)), "*", val(k / bins));
  const low = (k: number, rows: Expr): Expr => call("floor", math(place(k, rows), "+", val(1e-12)));
  // How many rows have this value or a smaller one.
  const upTo = math(
    math(col("rows_in_all"), "-", col("rows_down_to_it")),
    "+",
    col("rows_with_it"),
  );
  const smallest = (k: number, ahead: number): Expr =>
    call(
      "min",
      choose("number", [
        {
          when: cmp(upTo, ">", math(low(k, col("rows_in_all")), "+", val(ahead))),
          then: col("value"),
        },
      ]),
    );
  const around = addTable(scope.query, {
    wanted: `${name}_around`,
    notes: [
      `The values on both sides of the ${bins - 1} breaks of ${name} into ${bins} equal parts.`,
    ],
    from: table,
    all: false,
    adds: [
      { name: GROUP, is: group() },
      { name: "rows_ranked", is: call("max", col("rows_in_all")) },
      ...places.flatMap((k) => [
        { name: `low_${k}`, is: smallest(k, 0) },
        { name: `high_${k}`, is: smallest(k, 1) },
      ]),
    ],
    groupBy: [group()],
  });
  const breakAt = (k: number): Expr => {
    const part = math(place(k, col("rows_ranked")), "-", low(k, col("rows_ranked")));
    const between = math(
      col(`low_${k}`),
      "+",
      math(part, "*", math(col(`high_${k}`), "-", col(`low_${k}`))),
    );
    return choose("number", [{ when: cmp(part, ">", val(0)), then: between }], col(`low_${k}`));
  };
  return addTable(scope.query, {
    wanted: `${name}_breaks`,
    notes: ["Quantiles of type 7, as Excel's PERCENTILE.INC has them."],
    from: around,
    all: false,
    adds: [
      { name: GROUP, is: group() },
      ...places.map((k) => ({ name: `break_${k}`, is: breakAt(k) })),
    ],
  });
};

/** The join that puts the breaks of its group beside each row. */
export const onGroup = (scope: Scope, table: string): { step: string; on: Expr } => ({
  step: table,
  on: cmp(group(scope.query.last), "=", group(table)),
});
