import { tidy, type Method } from "../../rules";
import {
  appliesUnder,
  combinationsOf,
  contradictions,
  underAll,
  type Combination,
} from "../combinations";
import { checkCutoffs, reachOf } from "../cutoffs";
import type { RuleFinding } from "../finding";
import { at, type Ground } from "../ground";
import type { MethodChecked } from "../tiers";
import { checkBands, type BandsChecked } from "./bands";
import { checkLimits } from "./limits";
import { scoresOf } from "./scores";

type Card = Extract<Method, { kind: "scorecard" }>;
type Criterion = Card["criteria"][number];

/** What weights that are shares of a whole should come to: parts of 1, or percents; undefined where they are neither. */
const wholeOf = (weights: readonly number[]): 1 | 100 | undefined => {
  const least = Math.min(...weights);
  const most = Math.max(...weights);
  if (least <= 0 || weights.length < 2) return undefined;
  if (most < 1) return 1;
  // Points a unit (1, 2, 5) are no shares; weights of 10 and more are percents.
  return most >= 10 && least >= 1 ? 100 : undefined;
};

const checkWeights = (ground: Ground, criteria: readonly Criterion[]): readonly RuleFinding[] => {
  const weights = criteria.map(({ weight }) => weight);
  const expected = wholeOf(weights);
  if (expected === undefined) return [];
  const sum = tidy(weights.reduce((total, weight) => total + weight, 0));
  // Thirds and sixths are written with three digits.
  const rounding = expected * 0.0005 * weights.length;
  if (Math.abs(sum - expected) <= rounding) return [];
  const path = at(ground, "method", "criteria");
  return [{ code: "weights-sum", severity: "warning", path, sum, expected }];
};

const checkUnder = (
  ground: Ground,
  card: Card,
  bands: readonly BandsChecked[],
  combination: Combination,
) => {
  const applying = bands.filter(({ item }) => appliesUnder(item, combination));
  const criteria = card.criteria.filter((each) => appliesUnder(each, combination));
  const scores = scoresOf(ground, card, applying);
  const reach = reachOf(ground, card.cutoffs, scores ?? []);
  const limits = checkLimits(ground, card, applying);
  return {
    findings: [...checkWeights(ground, criteria), ...reach.findings, ...limits.findings],
    given: [...reach.given, ...limits.given],
  };
};

/** Checks a scorecard: the bands of each criterion and multiplier, the weights, the cut-offs, what scores there can be, the limits. */
export const checkScorecard = (ground: Ground, card: Card): MethodChecked => {
  const bands = checkBands(ground, card);
  const { combinations } = combinationsOf(ground, [...card.criteria, ...card.multipliers]);
  const found = combinations.map((combination) => ({
    combination,
    ...checkUnder(ground, card, bands, combination),
  }));
  const broken = bands.some(({ points }) => points === null);
  return {
    findings: [
      ...bands.flatMap(({ findings }) => findings),
      ...contradictions(ground, card.criteria, ["method", "criteria"]),
      ...contradictions(ground, card.multipliers, ["method", "multipliers"]),
      ...checkCutoffs(ground, card.cutoffs),
      ...underAll(found),
    ],
    given:
      broken || card.cutoffs.length === 0 ? null : new Set(found.flatMap(({ given }) => given)),
  };
};
