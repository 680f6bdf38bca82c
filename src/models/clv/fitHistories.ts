import { ok, type Outcome, type Steps } from "../../rules";
import type { Fit } from "./assess";
import { mostLikely, ROUGH } from "./fit";
import { enoughOf, inOrderOf, meanAge, rescaled, sampleOf, type Histories } from "./histories";

/** A model of how often customers buy and when they stop. */
export interface BuyingModel<Name extends string> {
  readonly names: readonly Name[];
  /** Values of the parameters to start from, in the order of the names. */
  readonly starts: readonly (readonly number[])[];
  /** Parameters that are times: they are in the unit of the histories. */
  readonly times: readonly Name[];
  logLikelihood(parameters: Readonly<Record<Name, number>>, histories: Histories): Steps<number>;
}

/** Fits a model to histories by maximum likelihood; the order of the customers does not matter. Needs 10 of them of whom 3 bought again, otherwise `too-few-customers`. */
export function* fitHistories<Name extends string>(
  { names, starts, times, logLikelihood }: BuyingModel<Name>,
  histories: Histories,
): Steps<Outcome<Readonly<Record<Name, number>> & Fit<Name>>> {
  const counts = enoughOf(histories);
  if (!counts.ok) return counts;
  const pool = yield* inOrderOf(histories);
  const unit = meanAge(pool);
  const scaled = rescaled(pool, 1 / unit);
  const named = (logs: readonly number[]) =>
    Object.fromEntries(names.map((name, at) => [name, Math.exp(logs[at] ?? NaN)])) as Readonly<
      Record<Name, number>
    >;
  const unlikely = (over: Histories) =>
    function* (logs: readonly number[]) {
      return -(yield* logLikelihood(named(logs), over));
    };
  const scales: Partial<Record<Name, number>> = {};
  for (const name of times) scales[name] = unit;
  const found = yield* mostLikely({
    names,
    starts,
    rough: unlikely(sampleOf(scaled, ROUGH)),
    exact: unlikely(scaled),
    scales,
    ...counts.value,
  });
  return ok({ ...found, logLikelihood: yield* logLikelihood(found, pool) });
}
