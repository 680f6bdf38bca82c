import type { Steps } from "../../rules";
import { minimise, type Minimum } from "../numeric/minimise";
import { newton } from "../numeric/newton";
import { assess, type Fit, type Unlikelihood } from "./assess";

/** Customers that a fit needs at least. */
export const LEAST_CUSTOMERS = 10;

/** How many of them must have bought again. */
export const LEAST_REPEATERS = 3;

/** Different customers among which a fit looks for where to start; all of them count in the end. */
export const ROUGH = 2000;

/** Parameters are looked for between e⁻¹² and e¹²: customers who are all alike have no best ones. */
const FURTHEST = 12;

const inBounds = (unlikelihood: Unlikelihood): Unlikelihood =>
  function* (logs) {
    return logs.some((log) => Math.abs(log) > FURTHEST) ? Infinity : yield* unlikelihood(logs);
  };

/** What a search must gain to go on, as a part of the value. */
const SETTLED = 1e-9;

/** Starts anew from where a search ended until that gains nothing: a simplex can flatten before it arrives. */
function* untilSettled(target: Unlikelihood, start: readonly number[], rounds = 5): Steps<Minimum> {
  let best: Minimum = { point: start, value: yield* target(start) };
  for (let round = 0; round < rounds; round++) {
    const search = { step: 0.1, tolerance: 1e-12, evaluations: 400 };
    const next = yield* minimise(target, best.point, search);
    const gain = best.value - next.value;
    if (next.value < best.value) best = next;
    if (!(gain > SETTLED * (1 + Math.abs(best.value)))) break;
  }
  return best;
}

/** What to fit. */
export interface Search<Name extends string> {
  readonly names: readonly Name[];
  /** Values of the parameters to start from. */
  readonly starts: readonly (readonly number[])[];
  /** The unlikelihood over a sample, where there is one, for the rough search; and over all. */
  readonly rough: Unlikelihood;
  readonly exact: Unlikelihood;
  /** What parameters are multiplied by in the end, where times or amounts were scaled. */
  readonly scales?: Partial<Readonly<Record<Name, number>>>;
  readonly customers: number;
  readonly repeaters: number;
}

/** Customers, and those of them who bought again, below which parameters are hardly known. */
const FEW = 100;
const FEW_REPEATERS = 30;

function* topOf<Name extends string>({
  starts,
  rough,
  exact,
}: Search<Name>): Steps<readonly number[]> {
  const coarse = { step: 0.7, tolerance: 1e-5, evaluations: 200 };
  const found: Minimum[] = [];
  for (const start of starts)
    found.push(yield* minimise(inBounds(rough), start.map(Math.log), coarse));
  const best = found.reduce((one, other) => (other.value < one.value ? other : one));
  // Over all customers few evaluations must do; where the sample has led astray, or there is no one best place, the simplex goes on.
  const near = (yield* untilSettled(inBounds(rough), best.point)).point;
  // A parameter that runs away gains next to nothing on its way.
  const rounds = near.some((log) => Math.abs(log) > FURTHEST - 1) ? 1 : 5;
  const top =
    (yield* newton(inBounds(exact), near, SETTLED)) ??
    (yield* untilSettled(inBounds(exact), near, rounds));
  return top.point;
}

/** A fit before it is said how likely it is. */
export type Found<Name extends string> = Readonly<Record<Name, number>> &
  Omit<Fit<Name>, "logLikelihood">;

/** The most likely positive parameters: a rough search from each start, over a sample where there is one, then an exact one from the best of them; and what to know of them. */
export function* mostLikely<Name extends string>(search: Search<Name>): Steps<Found<Name>> {
  const { names, exact, scales = {}, customers, repeaters } = search;
  const top = yield* topOf(search);
  const { relativeErrors, facts } = yield* assess(names, top, exact, FURTHEST);
  const scaleOf = (name: Name): number =>
    (scales as Partial<Readonly<Record<Name, number>>>)[name] ?? 1;
  const parameters = Object.fromEntries(
    names.map((name, k) => [name, Math.exp(top[k] as number) * scaleOf(name)]),
  ) as Record<Name, number>;
  const errors = (relative: Readonly<Record<Name, number>>): Record<Name, number> =>
    Object.fromEntries(names.map((name) => [name, relative[name] * parameters[name]])) as Record<
      Name,
      number
    >;
  const few = customers < FEW || repeaters < FEW_REPEATERS;
  return {
    ...parameters,
    standardErrors: relativeErrors && errors(relativeErrors),
    facts: few ? [{ code: "few-customers", customers, repeaters }, ...facts] : facts,
  };
}
