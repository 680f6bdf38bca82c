import { knownOf, type Batch } from "../batch";
import { tidy } from "../tidy";
import type { Fact, Located, Move, Reason } from "../grader";
import { fractionsOf } from "../cuts";
import { argumentOf, checkKey, cutsOf, inputBehind, tierIndex, type Plan } from "../plan";
import type { Problem } from "../problem";
import type { Share } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import { measured } from "./fact";
import {
  blankVerdict,
  type CompiledMethod,
  type Hindrance,
  type Moves,
  type Scored,
} from "./method";
import { membersOf, Standing, type Group, type Members, type Population } from "../population";
import { BLOCK, inBlocks, type Steps } from "../steps";
import {
  curveOf,
  goingDown,
  standing,
  targets,
  type Curve,
  type Cutting,
  type Stands,
  type Target,
} from "./shareCurve";

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
  /** The curve of a group, drawn when someone looks at one of its rows. */
  readonly curveAt: (row: number) => Curve | undefined;
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
  const isShared = sharing.cutting.measure === "share";
  const refuse = isShared ? (_: number, value: number) => value < 0 : undefined;
  const members = membersOf(knownOf(batch, sharing.key), batch.setting, refuse);
  const curves = new Map<Group, Curve>();
  const curveAt = (row: number): Curve | undefined => {
    const group = members.groups[members.group[row] as number];
    if (group === undefined) return undefined;
    const known = curves.get(group) ?? curveOf(group);
    curves.set(group, known);
    return known;
  };
  return { members, curveAt };
};

/** Why nobody of a population has a share: a sum of nothing, or one beyond all numbers. */
const whyNobody = ({ cutting }: Sharing, { total }: Population): Problem | undefined => {
  if (cutting.measure !== "share") return undefined;
  if (total === 0) return { code: "empty-population" };
  return Number.isFinite(total) ? undefined : { code: "total-too-large" };
};

/** Leaves rows open that have no share. */
const leaveOpen = ({ group }: Members, { open }: Scored): void => {
  for (let row = 0; row < group.length; row++) {
    const standing = group[row] as number;
    if (standing < 0 && standing !== Standing.excluded) open[row] = 1;
  }
};

const gradeStretch = (
  { cutting, tiers }: Sharing,
  { falling, values }: Group,
  { position, share }: Stands,
  { tier, score }: Scored,
  from: number,
  to: number,
): void => {
  const byValue = cutting.measure === "value";
  for (let k = from; k < to; k++) {
    const row = falling[k] as number;
    tier[row] = tiers[position[k - from] as number] as number;
    score[row] = byValue ? (values[k] as number) : (share[k - from] as number);
  }
};

/** Grades the rows of one group. */
function* groupSteps(sharing: Sharing, group: Group, verdict: Scored): Steps<void> {
  yield;
  if (whyNobody(sharing, group)) {
    for (const row of group.falling) verdict.open[row] = 1;
    return;
  }
  const goDown = goingDown(sharing.cutting, group);
  const size = Math.min(BLOCK, group.count);
  const stands = { position: new Uint16Array(size), share: new Float64Array(size) };
  yield* inBlocks(group.count, (from, to) => {
    goDown(from, to, stands);
    gradeStretch(sharing, group, stands, verdict, from, to);
  });
}

function* grade(sharing: Sharing, { members }: Standings, batch: Batch): Steps<Scored> {
  const verdict = blankVerdict(batch.rows);
  leaveOpen(members, verdict);
  for (const each of members.groups) yield* groupSteps(sharing, each, verdict);
  return verdict;
}

const hindrance = (
  sharing: Sharing,
  { members }: Standings,
  batch: Batch,
  row: number,
): Hindrance => {
  const standing = members.group[row] as number;
  if (standing === Standing.unknown) return { pending: [sharing.key] };
  const group = members.groups[standing];
  const nobody = group && whyNobody(sharing, group);
  if (nobody) return { pending: [], problem: { problem: nobody } };
  return { pending: [], problem: whyNot(sharing, standing, batch, row) };
};

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
  { curveAt }: Standings,
  batch: Batch,
  row: number,
  tier: number,
): readonly Reason[] => {
  const position = sharing.tiers.indexOf(tier);
  const curve = curveAt(row);
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

const movesOf = (sharing: Sharing, { curveAt }: Standings, batch: Batch, row: number): Moves => {
  const curve = curveAt(row);
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
    grade: (batch) => grade(sharing, ranked(batch), batch),
    hindrance: (batch, row) => hindrance(sharing, ranked(batch), batch, row),
    reasons: (batch, row, { tier }) => ({
      because: reasonsOf(sharing, ranked(batch), batch, row, tier),
      also: [],
    }),
    moves: (batch, row) => movesOf(sharing, ranked(batch), batch, row),
  };
};
