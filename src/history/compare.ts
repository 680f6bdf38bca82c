import type { Moved } from "./moved";
import { regrade, type Graded, type Rules } from "./regrade";
import type { CustomerState } from "./run";
import { dayOfRun, type Found, type Snapshot } from "./snapshot";
import { splitOf, type Split } from "./split";
import { ABSENT, UNGRADED, tallyOf, type Place, type Tally } from "./tally";

/** Two runs against each other. */
export interface Comparison {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Tiers, best first, those that only the former rules had behind them; then ungraded, then absent. */
  readonly places: readonly Place[];
  readonly customers: readonly Moved[];
  /** From where to where customers went. */
  readonly migration: Tally;
  readonly split: Split;
}

/** The place of a customer, or of nobody. */
const placeOf = (state: Graded | undefined): Place =>
  state === undefined ? ABSENT : (state.tier ?? UNGRADED);

const weightOf = ({ value }: CustomerState): number =>
  value === null || !Number.isFinite(value) ? 0 : Math.round(value * 100);

const sameRules = (before: Snapshot, after: Snapshot): boolean =>
  before.run.rules === after.run.rules &&
  JSON.stringify(before.run.arguments) === JSON.stringify(after.run.arguments);

const plainOf = (states: Snapshot["customers"]): ReadonlyMap<string, Graded> =>
  new Map([...states].map(([key, { plain, score }]) => [key, { tier: plain, score }]));

/** The customers of two runs, each with where he was, is, and would be. */
export const movedBetween = (
  before: ReadonlyMap<string, CustomerState>,
  after: ReadonlyMap<string, CustomerState>,
  byData: ReadonlyMap<string, Graded>,
  byRules: ReadonlyMap<string, Graded>,
): readonly Moved[] =>
  [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const was = before.get(key);
    const is = after.get(key);
    const known = is ?? was;
    return {
      key,
      from: placeOf(was),
      to: placeOf(is),
      plainFrom: placeOf(was && { tier: was.plain, score: null }),
      plainTo: placeOf(is && { tier: is.plain, score: null }),
      byData: placeOf(byData.get(key)),
      byRules: placeOf(byRules.get(key)),
      weight: known === undefined ? 0 : weightOf(known),
    };
  });

/** All places that customers stand in; tiers of the newer rules first. */
export const placesOf = (
  rules: readonly Rules[],
  customers: readonly Moved[],
): readonly Place[] => {
  const stood = customers.flatMap((one) => [one.from, one.to, one.byData, one.byRules]);
  const tiers = rules.flatMap(({ scheme }) => scheme.tiers.map(({ key }) => key));
  const others = stood.filter((place) => place !== UNGRADED && place !== ABSENT);
  return [...new Set([...tiers, ...others]), UNGRADED, ABSENT];
};

/**
 * Compares two runs of a scheme, the earlier first: who went from where to where, and what of it the data and what the rules have done. Customers are the same by their key,
 * wherever they stand. The old data are those of the former run with its day of grading, the old rules its scheme with its arguments.
 * Throws an InvalidSchemeError where rules do not hold together.
 */
export const compareRuns = (
  before: Snapshot,
  after: Snapshot,
  rules: { readonly before: Rules; readonly after: Rules },
): Found<Comparison> => {
  if (before.run.scheme !== after.run.scheme) {
    const facts = { before: before.run.scheme, after: after.run.scheme };
    return { ok: false, problem: { code: "other-schemes", ...facts } };
  }
  // What the same rules would give is what they gave.
  const same = sameRules(before, after);
  const byData = same
    ? plainOf(after.customers)
    : regrade(rules.before, after.customers, dayOfRun(after.run));
  const byRules = same
    ? plainOf(before.customers)
    : regrade(rules.after, before.customers, dayOfRun(before.run));
  const customers = movedBetween(before.customers, after.customers, byData, byRules);
  const places = placesOf([rules.after, rules.before], customers);
  return {
    ok: true,
    value: {
      before,
      after,
      places,
      customers,
      migration: tallyOf(places, customers),
      split: splitOf(places, customers),
    },
  };
};

/** The customers behind a cell of the migration. */
export const customersBehind = (
  { customers }: Comparison,
  from: Place,
  to: Place,
): readonly Moved[] => customers.filter((one) => one.from === from && one.to === to);
