import type { Tier } from "../rules";
import { asExcel, dayParts, daysIn, serial } from "./calendar";
import {
  call,
  choose,
  cmp,
  col,
  isIn,
  isKnown,
  isNull,
  math,
  nothing,
  val,
  type Expr,
} from "./expr";
import { addStep } from "./query";
import { valueOf, type Scope } from "./scope";

/** What is due, as a column of the result. */
interface Due {
  readonly key: string;
  readonly name: string;
  readonly type: "date" | "number";
}

/** So many months, or days, to the next contact, by the tiers that have them. */
const everyOf = (tiers: readonly Tier[], unit: "months" | "days", tier: string): Expr => {
  const found = new Map<number, string[]>();
  for (const { key, policy } of tiers) {
    const { cadence } = policy ?? {};
    const every =
      cadence &&
      (unit in cadence ? Object.entries(cadence).find(([name]) => name === unit)?.[1] : undefined);
    if (typeof every === "number") found.set(every, [...(found.get(every) ?? []), key]);
  }
  return choose(
    "number",
    [...found].map(([every, keys]) => ({ when: isIn(col(tier), keys), then: val(every) })),
  );
};

const at = (part: string): Expr => col(`last_contact_${part}`);

/** The day that so many months after the last contact is the same, or the last of a shorter month. */
const sameDay = (): Expr => {
  const [year, month] = [col("due_year"), col("due_month")];
  const length = daysIn(year, month);
  const day = choose("number", [{ when: cmp(at("day"), ">", length), then: length }], at("day"));
  return asExcel(serial(year, month, day));
};

/** The steps to the day on which the next contact is due: the last one, moved by the cadence of the tier. */
const addNext = ({ query, plan }: Scope, last: Expr, tier: string): void => {
  const { tiers } = plan.scheme;
  const notes = ["The day of the last contact, taken apart."];
  for (const [k, parts] of dayParts(last, at).entries())
    addStep(
      query,
      "last_contact",
      k === 0 ? notes : [],
      parts.map(([part, is]) => ({ name: `last_contact_${part}`, is })),
    );
  const months = math(math(at("year"), "*", val(12)), "+", math(at("month"), "-", val(1)));
  addStep(
    query,
    "due_months",
    ["The next contact by the cadence of the tier."],
    [
      { name: "due_months", is: math(months, "+", everyOf(tiers, "months", tier)) },
      { name: "due_days", is: math(last, "+", everyOf(tiers, "days", tier)) },
    ],
  );
  const year = call("floor", math(col("due_months"), "/", val(12)));
  addStep(
    query,
    "due_month",
    [],
    [
      { name: "due_year", is: year },
      {
        name: "due_month",
        is: math(math(col("due_months"), "-", math(year, "*", val(12))), "+", val(1)),
      },
    ],
  );
  const days = { when: isKnown(col("due_days")), then: col("due_days") };
  addStep(query, "next_due", [], [{ name: "next_due", is: choose("number", [days], sameDay()) }]);
};

/** Adds the day on which the next contact is due, and how many days it is overdue. */
export const addDue = (scope: Scope, contact: string, tier: string): readonly Due[] => {
  const { query, asOf } = scope;
  addNext(scope, call("floor", col(valueOf(scope, contact).name)), tier);
  const late = math(val(Math.floor(asOf ?? NaN), "as of"), "-", col("next_due"));
  const branches = [
    { when: isNull(col("next_due")), then: nothing("number") },
    { when: cmp(late, ">", val(0)), then: late },
  ];
  addStep(
    query,
    "days_overdue",
    [],
    [{ name: "days_overdue", is: choose("number", branches, val(0)) }],
  );
  return [
    { key: "nextDue", name: "next_due", type: "date" },
    { key: "daysOverdue", name: "days_overdue", type: "number" },
  ];
};
