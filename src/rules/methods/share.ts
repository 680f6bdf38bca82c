import { knownOf, type Batch } from "../batch";
import { tidy } from "../tidy";
import type { Fact, Located, Move, Reason } from "../grader";
import { fractionsOf } from "../cuts";
import { argumentOf, checkKey, cutsOf, inputBehind, tierIndex, type Plan } from "../plan";
import type { Problem } from "../problem";
import type { Share } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import { measured } from "./fact";
import { blankVerdict, type CompiledMethod, type Moves, type Verdict } from "./method";
import { membersOf, Standing, type Members } from "../population";
import { atOnce, STEP, type Steps } from "../steps";
import { curveOf, standing, targets, type Curve, type Cutting, type Target } from "./shareCurve";

interface Sharing {
  readonly key: string;
  /** The input whose cell a problem is told at. */
  readonly input: string;
  readonly cutting: Cutting;
  readonly tiers: readonly number[];
  readonly from: Provenance | undefined;
}

interface Standings {
  readonly members: Members;
  readonly curves: readonly Curve[];
}

const cuttingOf = (plan: Plan, method: Share): Cutting => {
  const measure = String(argumentOf(plan, method.measure, "method.measure", "choice"));
  const boundary = argumentOf(plan, method.boundary, "method.boundary", "choice");
  const cuts = cutsOf(plan, method.cuts);
  const known = ["share", "count", "value"] as const;
  return {
    measure: known.find((each) => each === measure) ?? "share",
    cuts: measure === "value" ? cuts : fractionsOf(cuts),
    crossing: boundary === "crossing",
  };
};

/** Why a row whose value is known has no share; a negative value is shown as its cell has it. */
const whyNot = ({ key, input }: Sharing, standing: number, batch: Batch, row: number): Located => {
  if (standing !== Standing.refused) return { input, problem: { code: "missing-input", input } };
  const column = batch.columns[key];
  const content = column && "contents" in column ? column.contents?.get(row) : undefined;
  const got = content ?? (knownOf(batch, key).values[row] as number);
  return { input, problem: { code: "negative-share", got } };
};

const standingsOf = (sharing: Sharing, batch: Batch): Standings => {
  const refuse = (_: number, value: number) => sharing.cutting.measure === "share" && value < 0;
  const members = membersOf(knownOf(batch, sharing.key), batch.setting, refuse);
  return { members, curves: members.groups.map(curveOf) };
};

/** Why nobody of a population has a share: a sum of nothing, or one beyond all numbers. */
const whyNobody = ({ cutting }: Sharing, { total }: Curve): Problem | undefined => {
  if (cutting.measure !== "share") return undefined;
  if (total === 0) return { code: "empty-population" };
  return Number.isFinite(total) ? undefined : { code: "total-too-large" };
};

function* gradeSteps(sharing: Sharing, standings: Standings, batch: Batch): Steps<Verdict> {
  const { members, curves } = standings;
  const verdict = blankVerdict(batch.rows);
  const { values } = knownOf(batch, sharing.key);
  for (let row = 0; row < batch.rows; row++) {
    if (row % STEP === 0) yield;
    const group = members.group[row] as number;
    const value = values[row] as number;
    const curve = curves[group];
    if (group === Standing.unknown) verdict.pending.set(row, [sharing.key]);
    else if (group === Standing.excluded) continue;
    else if (curve === undefined) verdict.problems.set(row, whyNot(sharing, group, batch, row));
    else {
      const problem = whyNobody(sharing, curve);
      if (problem) {
        verdict.problems.set(row, { problem });
        continue;
      }
      const { position, share } = standing(sharing.cutting, curve, value);
      verdict.tier[row] = sharing.tiers[position] as number;
      verdict.score[row] = sharing.cutting.measure === "value" ? value : share;
    }
  }
  return verdict;
}

const factOfRow = (
  { cutting, key }: Sharing,
  curve: Curve,
  batch: Batch,
  row: number,
  position: number,
): Fact => {
  const { measure, cuts, crossing } = cutting;
  const value = knownOf(batch, key).values[row] as number;
  const last = position === cuts.length;
  const bound = cuts[last ? position - 1 : position];
  if (measure === "value") return measured(key, last ? "<" : ">=", bound, value);
  const found = standing(cutting, curve, value);
  if (found.above === 0) return measured("rank", "<=", 1, 1);
  return crossing
    ? measured("before", last ? ">=" : "<", bound, found.before)
    : measured("share", last ? ">" : "<=", bound, found.share);
};

const reasonsOf = (
  sharing: Sharing,
  { members, curves }: Standings,
  batch: Batch,
  row: number,
  tier: number,
): readonly Reason[] => {
  const position = sharing.tiers.indexOf(tier);
  const curve = curves[members.group[row] as number];
  if (position < 0 || curve === undefined) return [];
  const facts = [factOfRow(sharing, curve, batch, row, position)];
  const { from } = sharing;
  return [{ rule: position + 1, facts, tier, ...(from && { from }) }];
};

const moveTo = (
  { key, tiers }: Sharing,
  target: Target | null,
  value: number,
  rises: boolean,
): Move | null =>
  target && {
    tier: tiers[target.position] as number,
    steps: [
      {
        input: key,
        to: target.to,
        by: tidy(target.to - value),
        rises,
        inclusive: target.inclusive,
      },
    ],
  };

const movesOf = (
  sharing: Sharing,
  { members, curves }: Standings,
  batch: Batch,
  row: number,
): Moves => {
  const curve = curves[members.group[row] as number];
  const value = knownOf(batch, sharing.key).values[row] as number;
  if (curve === undefined || whyNobody(sharing, curve)) return { better: null, worse: null };
  const { better, worse } = targets(sharing.cutting, curve, value);
  return {
    better: moveTo(sharing, better, value, true),
    worse: moveTo(sharing, worse, value, false),
  };
};

/**
 * Tiers by the share that the rows from the greatest down hold of a sum or of the head count, or by the value itself, within each group.
 * A negative value takes no part in a share of a sum (negative-share); a sum of nothing gives empty-population, one beyond all numbers total-too-large.
 * The score is the cumulative share up to and including the row, or the value.
 */
export const compileShare = (plan: Plan, method: Share): CompiledMethod => {
  checkKey(plan, method.input, "method.input", ["number"]);
  const sharing: Sharing = {
    key: method.input,
    input: inputBehind(plan, method.input),
    cutting: cuttingOf(plan, method),
    tiers: method.tiers.map((tier) => tierIndex(plan, tier, "method.tiers")),
    from: plan.scheme.arguments.find(({ name }) => name === method.cuts)?.from,
  };
  const standings = new WeakMap<Batch, Standings>();
  const ranked = (batch: Batch): Standings => {
    const found = standings.get(batch) ?? standingsOf(sharing, batch);
    standings.set(batch, found);
    return found;
  };
  return {
    scope: "column",
    uses: [method.input],
    turns: [],
    grade: (batch) => atOnce(gradeSteps(sharing, ranked(batch), batch)),
    gradeSteps: (batch) => gradeSteps(sharing, ranked(batch), batch),
    reasons: (batch, row, { tier }) => ({
      because: reasonsOf(sharing, ranked(batch), batch, row, tier),
      also: [],
    }),
    moves: (batch, row) => movesOf(sharing, ranked(batch), batch, row),
  };
};
