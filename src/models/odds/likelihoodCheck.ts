import { learn, winProbability, type Codes, type Outcomes } from "./naiveBayes";

/** Decided customers of about one likelihood, and how many of them were won. */
export interface LikelihoodClass {
  /** From where to where the likelihoods are, 0 to 100; the upper end is in the last class only. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Their mean likelihood, and the share that was won, 0 to 100; NaN of nobody. */
  readonly expected: number;
  readonly actual: number;
}

/** How well likelihoods tell outcomes that they were not learnt from. */
export interface LikelihoodCheck {
  /** The chance that a won customer has a higher likelihood than a lost one (ties count half): 0.5 says nothing, 1 tells all (area under the ROC curve). */
  readonly order: number;
  /** The mean squared difference of likelihood (0 to 1) and outcome (Brier 1950), and that of giving everybody the overall rate. */
  readonly error: number;
  readonly errorOfRate: number;
  readonly classes: readonly LikelihoodClass[];
}

/** Parts that are left out in turns; either outcome must be in each. */
const PARTS = 5;
const CLASSES = 5;

/** The part that each decided row belongs to, both outcomes spread evenly; -1 for open rows. */
const partsOf = (outcomes: Outcomes): Int8Array => {
  const counts = [0, 0];
  return outcomes.map((outcome) => {
    if (outcome < 0) return -1;
    const count = counts[outcome] ?? 0;
    counts[outcome] = count + 1;
    return count % PARTS;
  });
};

interface Told {
  readonly chance: number;
  readonly won: boolean;
}

/** The chance of each decided row, learnt from the other parts. */
const leftOut = (traits: readonly Codes[], outcomes: Outcomes): readonly Told[] => {
  const parts = partsOf(outcomes);
  const told: Told[] = [];
  for (let part = 0; part < PARTS; part++) {
    const learnt = learn(
      traits,
      outcomes.map((outcome, row) => (parts[row] === part ? -1 : outcome)),
    );
    if (!learnt.ok) continue;
    parts.forEach((own, row) => {
      if (own === part)
        told.push({ chance: winProbability(learnt.value, traits, row), won: outcomes[row] === 1 });
    });
  }
  return told;
};

/** The area under the ROC curve by ranks: Mann & Whitney (1947). */
const orderOf = (told: readonly Told[]): number => {
  const rising = [...told].sort((one, other) => one.chance - other.chance);
  let [lostBelow, sum, won] = [0, 0, 0];
  for (let at = 0; at < rising.length;) {
    let end = at;
    while (end < rising.length && rising[end]?.chance === rising[at]?.chance) end++;
    const same = rising.slice(at, end);
    const wonHere = same.filter((each) => each.won).length;
    const lostHere = same.length - wonHere;
    sum += wonHere * (lostBelow + lostHere / 2);
    won += wonHere;
    lostBelow += lostHere;
    at = end;
  }
  return sum / (won * lostBelow);
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const classesOf = (told: readonly Told[]): readonly LikelihoodClass[] =>
  Array.from({ length: CLASSES }, (_, k) => {
    const own = told.filter(
      ({ chance }) => Math.min(CLASSES - 1, Math.floor(chance * CLASSES)) === k,
    );
    return {
      from: (100 * k) / CLASSES,
      to: (100 * (k + 1)) / CLASSES,
      customers: own.length,
      expected: 100 * meanOf(own.map(({ chance }) => chance)),
      actual: 100 * meanOf(own.map(({ won }) => Number(won))),
    };
  });

/**
 * Learns from four fifths of the decided rows and looks at the rest, in turns (cross-validation); null where there are fewer than five rows of either outcome.
 */
export const checkOf = (traits: readonly Codes[], outcomes: Outcomes): LikelihoodCheck | null => {
  const won = outcomes.filter((each) => each === 1).length;
  const lost = outcomes.filter((each) => each === 0).length;
  if (won < PARTS || lost < PARTS) return null;
  const told = leftOut(traits, outcomes);
  const rate = won / (won + lost);
  return {
    order: orderOf(told),
    error: meanOf(told.map((each) => (each.chance - Number(each.won)) ** 2)),
    errorOfRate: rate * (1 - rate),
    classes: classesOf(told),
  };
};
