import type { Arguments, PlainScheme, Scheme, SchemePath } from "../rules";
import { checkCutoffs } from "./cutoffs";
import type { RuleFinding } from "./finding";
import { at, groundOf, type Ground, type ScoreRange } from "./ground";
import { checkBands } from "./methods/bands";
import { checkCuts } from "./methods/cuts";
import { checkTable } from "./methods/decisionTable";
import { checkLookup } from "./methods/lookup";
import { checkScorecard } from "./methods/scorecard";
import { scoresOf } from "./methods/scores";
import { checkSplit } from "./methods/split";
import { hullOf } from "./scoreSet";
import { checkDerived, checkRemarks } from "./texts";
import { neverGiven, unknownTier, type MethodChecked } from "./tiers";

type Findings = readonly RuleFinding[];

/** Between which bounds the scores of a part lie: those of a scorecard are known, others may be anything. */
const scoreRange: ScoreRange = (scheme, handed) => {
  const anything = { low: -Infinity, high: Infinity };
  if (scheme.method.kind !== "scorecard") return anything;
  const ground = groundOf(scheme, [], handed, scoreRange);
  const scores = scoresOf(ground, scheme.method, checkBands(ground, scheme.method));
  return scores === null ? anything : hullOf(scores);
};

const checkMethod = (ground: Ground): MethodChecked => {
  const { method, tiers } = ground.scheme;
  switch (method.kind) {
    case "decision-table":
      return checkTable(ground, method);
    case "scorecard":
      return checkScorecard(ground, method);
    case "lookup":
      return checkLookup(ground, method);
    case "split":
      return checkSplit(ground, method);
    case "share":
    case "rank":
      return checkCuts(ground, method);
    case "formula": {
      const { cutoffs = [] } = method;
      const given =
        cutoffs.length > 0 ? cutoffs.map(({ tier }) => tier) : tiers.map(({ key }) => key);
      return { findings: checkCutoffs(ground, cutoffs), given: new Set(given) };
    }
  }
};

const tierOf = (finding: RuleFinding): readonly string[] =>
  finding.code === "tier-out-of-reach" ? [finding.tier] : [];

const checkOne = (
  scheme: PlainScheme & Pick<Scheme, "precondition">,
  path: SchemePath,
  handed: Arguments,
): Findings => {
  const ground = groundOf(scheme, path, handed, scoreRange);
  const { findings, given } = checkMethod(ground);
  const { precondition } = scheme;
  const all = new Set([...(given ?? []), ...(precondition ? [precondition.otherwise] : [])]);
  const told = new Set(findings.flatMap(tierOf));
  return [
    ...findings,
    ...(given === null ? [] : neverGiven(ground, all, told)),
    ...checkDerived(ground),
    ...checkRemarks(ground),
    ...(scheme.parts ?? []).flatMap((part, index) =>
      checkOne(part.scheme, [...path, "parts", index, "scheme"], ground.values),
    ),
    ...(precondition ? checkEntry(ground, precondition) : []),
  ];
};

/** The precondition is a scheme of its own, with its own arguments. */
const checkEntry = (
  ground: Ground,
  { scheme, passes, otherwise }: NonNullable<Scheme["precondition"]>,
): Findings => {
  const path = at(ground, "precondition", "scheme");
  const own = groundOf(scheme, at(ground), {}, scoreRange);
  return [
    ...passes.flatMap((tier, index) => unknownTier(own, tier, ["precondition", "passes", index])),
    ...unknownTier(ground, otherwise, ["precondition", "otherwise"]),
    ...checkOne(scheme, path, {}),
  ];
};

/**
 * What is wrong with the rules of a scheme, its parts and its precondition; nothing for clean rules. Exact on numbers, dates, booleans, choices and texts:
 * every input is cut at every boundary that a cell names. Number arguments that cells name have their defaults, choice arguments that rules ask for all their values.
 * Always ends: a table with too many combinations says so (`too-many-combinations`). Never throws for what is wrong with a scheme.
 */
export const verify = (scheme: Scheme): Findings => checkOne(scheme, [], {});
