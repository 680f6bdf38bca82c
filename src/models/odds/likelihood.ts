import { fail, ok, type Known, type Outcome } from "../../rules";
import { checkOf, type LikelihoodCheck } from "./likelihoodCheck";
import { learn, winProbability, type Outcomes } from "./naiveBayes";
import { codesOf } from "./traits";

/** What a trait of a customer adds to his likelihood. */
export interface Factor {
  /** Index among the traits. */
  readonly trait: number;
  /** Points of 100 that the likelihood would lose without what is known of the trait; negative where it would gain. */
  readonly points: number;
}

/** How likely customers are to buy, learnt from those whose outcome is known. */
export interface Likelihood {
  /** By row, 0 to 100; of customers whose outcome is known, too. */
  readonly scores: Float64Array;
  /** Rows that were won and lost: what was learnt from. */
  readonly won: number;
  readonly lost: number;
  /** Rows whose outcome is open, the likeliest first: the call list. */
  readonly open: Uint32Array;
  /** How well the likelihood told outcomes that it had not learnt from; null where either outcome is too rare to be left out in turns. */
  readonly check: LikelihoodCheck | null;
  /** What speaks for and against a row, the most telling first; traits that say nothing are left out. */
  readonly factorsOf: (row: number) => readonly Factor[];
}

const countsOf = (outcomes: Outcomes): readonly [won: number, lost: number] => [
  outcomes.filter((each) => each === 1).length,
  outcomes.filter((each) => each === 0).length,
];

/**
 * The likelihood to buy of each row, 0 to 100, by naive Bayes over its traits (columns of any type; numbers by thirds of the decided rows), with what made it and how well it holds.
 * `outcomes` are 1 won, 0 lost, -1 open. Needs a won and a lost row, otherwise `too-few-customers`.
 */
export const likelihoodOf = (
  outcomes: Outcomes,
  columns: readonly Known[],
): Outcome<Likelihood> => {
  const traits = columns.map((each) => codesOf(each, (row) => (outcomes[row] as number) >= 0));
  const learnt = learn(traits, outcomes);
  if (!learnt.ok) return fail(learnt.problem);
  const model = learnt.value;
  const scores = Float64Array.from(outcomes, (_, row) => 100 * winProbability(model, traits, row));
  const rows = Uint32Array.from(outcomes, (_, row) => row);
  const [won, lost] = countsOf(outcomes);
  const without = (trait: number, row: number): number =>
    100 *
    winProbability(
      {
        ...model,
        weights: model.weights.map((each, k) => (k === trait ? new Float64Array(0) : each)),
      },
      traits,
      row,
    );
  return ok({
    scores,
    won,
    lost,
    open: rows
      .filter((row) => outcomes[row] === -1)
      .sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other),
    check: checkOf(traits, outcomes),
    factorsOf: (row) =>
      traits
        .map((_, trait) => ({ trait, points: (scores[row] as number) - without(trait, row) }))
        .filter(({ points }) => Math.abs(points) > 1e-9)
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points)),
  });
};
