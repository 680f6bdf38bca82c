import { boundOf } from "./bound";
import { CellState } from "./column";
import type { Passing } from "./grader";
import { inputsOf } from "./inputsOf";
import type { Traveller } from "./moves";
import { needsDay } from "./needsDay";
import { tryChanges, type Change } from "./trial";

/** Days that are looked at: two years. */
const HORIZON = 731;

/** Shorter months bend a count of months by up to three days: a date that much younger is certainly not over the bound. */
const YOUNGER = [1, 2, 3, 4];

type Dated = Required<Pick<Change, "input">> & { readonly value: number };

const datesOf = ({ core, columns, surroundings }: Traveller): readonly Dated[] => {
  const bound = surroundings && boundOf(core.plan).inputs;
  return inputsOf(core.plan.scheme).flatMap((input) => {
    const column = columns.columns[input.key];
    const known = input.type === "date" && column?.state[0] === CellState.value;
    return known && !bound?.has(input.key) ? [{ input, value: Number(column.values[0]) }] : [];
  });
};

/** The dates that bring a change by themselves: were one of them a little later, the row would have the tier of the eve still. */
const causesOf = (traveller: Traveller, on: number, was: number): readonly string[] => {
  const { core, columns, asOf, surroundings } = traveller;
  const changes = datesOf(traveller).flatMap(({ input, value }) =>
    YOUNGER.map((days) => ({ input, value: value + days, asOf: on })),
  );
  const tiers = tryChanges(core, columns, changes, asOf, surroundings);
  const causes = changes.filter((_, at) => tiers[at] === was);
  return [...new Set(causes.map(({ input }) => input.key))];
};

/**
 * The tiers that a row gets through time alone within two years, found by grading it on each of the days to come. Empty where others would grow older with
 * it, and it is compared with them.
 */
export const aheadOf = (traveller: Traveller): readonly Passing[] => {
  const { core, columns, found, asOf, surroundings } = traveller;
  const now = found.verdict.tier[0] ?? -1;
  if (asOf === undefined || now < 0 || !needsDay(core.plan.scheme)) return [];
  if (surroundings !== undefined && boundOf(core.plan).day) return [];
  const today = Math.floor(asOf);
  const days = Array.from({ length: HORIZON }, (_, day) => ({ asOf: today + 1 + day }));
  const tiers = tryChanges(core, columns, days, asOf, surroundings);
  return days.flatMap(({ asOf: on }, day) => {
    const was = day === 0 ? now : (tiers[day - 1] as number);
    const tier = tiers[day] as number;
    return tier === was ? [] : [{ on, tier, inputs: causesOf(traveller, on, was) }];
  });
};
