import { knownOf, type Batch } from "../batch";
import { Truth } from "../feel/fill";
import type { Located, Output, Reason } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { checkKey, report, tierIndex, type Plan } from "../plan";
import type { Split } from "../scheme/method";
import { inBlocks, type Steps } from "../steps";
import { tidy } from "../tidy";
import { cellsOf, eachTruth, factOf, truthAt, unknownKeys, type CompiledCell } from "./fact";
import { blankVerdict, type CompiledMethod, type Hindrance, NO_RULE, type Scored } from "./method";

type Given = Split["cases"][number];
type Share = Given["shares"][number];

interface Case extends Pick<Given, "label" | "from" | "shares"> {
  readonly cells: readonly CompiledCell[];
  readonly tier: number;
}

interface Splitting {
  readonly amount: string;
  readonly cases: readonly Case[];
}

// Beyond a million millions the noise is as large as the cents.
const MOST_CENTS = 1e14;

/**
 * Divides an amount by shares to the cent, so that the parts add up to it exactly: each gets its share rounded down, and the cents that are left go
 * to the largest remainders, the first of equals. Shares add up to 1; a negative amount is divided as its opposite is.
 * Source: the method of the largest remainder (Hamilton's).
 */
export const divide = (amount: number, shares: readonly number[]): readonly number[] => {
  const cents = Math.round(tidy(Math.abs(amount) * 100));
  if (!(cents <= MOST_CENTS)) return shares.map((share) => amount * share);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (cents * share) / whole);
  const parts = exact.map(Math.floor);
  const left = cents - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: tidy(value - (parts[index] as number)) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let k = 0; k < left; k++) {
    const { index } = order[k % order.length] as (typeof order)[number];
    parts[index] = (parts[index] as number) + 1;
  }
  return parts.map((part) => (part === 0 ? 0 : (Math.sign(amount) * part) / 100));
};

// More than ever share a part: a larger number is a slip of the hand.
const MOST_HEADS = 1000;

/** Among how many a share is divided on a row; NaN where they are none, or beyond belief. */
const headsOf = ({ among }: Share, batch: Batch, row: number): number => {
  if (among === undefined) return 1;
  const value = valueAt(knownOf(batch, among), row);
  const fits = typeof value === "number" && value >= 1 && value <= MOST_HEADS;
  return fits ? Math.floor(value) : NaN;
};

/** One party of a division, or one of those who share a part: its name, and what each of them gets. */
export interface Portion {
  readonly share: Share;
  readonly heads: number;
  /** One amount for each of the heads; they may differ by a cent. */
  readonly amounts: readonly number[];
}

/** Divides an amount among the parties of a case. */
export const portionsOf = (
  amount: number,
  shares: readonly Share[],
  heads: readonly number[],
): readonly Portion[] => {
  const each = shares.flatMap(({ share }, party) =>
    Array.from({ length: heads[party] as number }, () => share / (heads[party] as number)),
  );
  const amounts = divide(amount, each);
  let from = 0;
  return shares.map((share, party) => {
    const count = heads[party] as number;
    const own = amounts.slice(from, from + count);
    from += count;
    return { share, heads: count, amounts: own };
  });
};

// The number of the case of each row: -1 for none, -2 where something unknown decides.
const NONE = -1;
const OPEN = -2;

const casesOf = ({ cases }: Splitting, batch: Batch): Int16Array => {
  const found = new Int16Array(batch.rows).fill(NONE);
  cases.forEach(({ cells }, index) =>
    eachTruth(cells, batch, (row, truth) => {
      if (found[row] === NONE && truth !== Truth.no)
        found[row] = truth === Truth.yes ? index : OPEN;
    }),
  );
  return found;
};

/** The same on one row. */
const caseAt = ({ cases }: Splitting, batch: Batch, row: number): number => {
  const truths = cases.map(({ cells }) => truthAt(cells, batch, row));
  const first = truths.findIndex((truth) => truth !== Truth.no);
  return first < 0 ? NONE : truths[first] === Truth.yes ? first : OPEN;
};

/** The inputs that a division needs and that are not known on a row. */
const missingAt = (splitting: Splitting, { shares }: Case, batch: Batch, row: number) =>
  [splitting.amount, ...shares.flatMap(({ among }) => among ?? [])].filter(
    (key) => knowledgeAt(knownOf(batch, key), row) !== Knowledge.value,
  );

const portionsAt = (splitting: Splitting, found: Case, batch: Batch, row: number) => {
  if (missingAt(splitting, found, batch, row).length > 0) return [];
  const heads = found.shares.map((share) => headsOf(share, batch, row));
  if (heads.some(Number.isNaN)) return [];
  const amount = knownOf(batch, splitting.amount).values[row] as number;
  return portionsOf(amount, found.shares, heads);
};

/** Among how many a share cannot be divided on a row. */
const badHeads = ({ shares }: Case, batch: Batch, row: number): Located | undefined => {
  const input = shares.find((share) => Number.isNaN(headsOf(share, batch, row)))?.among;
  if (input === undefined) return undefined;
  const got = knownOf(batch, input).values[row] as number;
  return { input, problem: { code: "out-of-range", got, min: 1, max: MOST_HEADS } };
};

/** What stands in the way on a row of which the case is known by number. */
const hindranceIn = (splitting: Splitting, index: number, batch: Batch, row: number): Hindrance => {
  const found = splitting.cases[index];
  if (found) {
    const pending = missingAt(splitting, found, batch, row);
    const problem = pending.length > 0 ? undefined : badHeads(found, batch, row);
    return { pending, ...(problem && { problem }) };
  }
  if (index === NONE) return { pending: [], problem: { problem: NO_RULE } };
  const cells = splitting.cases.flatMap((each) => each.cells);
  return { pending: unknownKeys(cells, batch, row) };
};

function* grade(splitting: Splitting, batch: Batch): Steps<Scored> {
  const verdict = blankVerdict(batch.rows);
  const cases = casesOf(splitting, batch);
  yield* inBlocks(batch.rows, (from, to) => {
    for (let row = from; row < to; row++) {
      const index = cases[row] as number;
      const found = splitting.cases[index];
      const { pending, problem } = hindranceIn(splitting, index, batch, row);
      if (found === undefined || pending.length > 0 || problem !== undefined) {
        verdict.open[row] = 1;
        continue;
      }
      verdict.tier[row] = found.tier;
      verdict.score[row] = knownOf(batch, splitting.amount).values[row] as number;
    }
  });
  return verdict;
}

/** A column for each party: what it gets, or what each of those gets who share it, the first of them where a cent is left over. */
const outputs = (splitting: Splitting, batch: Batch): readonly Output[] => {
  const columns = new Map<string, Output>();
  for (const { shares } of splitting.cases)
    for (const { party: key, label } of shares)
      if (!columns.has(key)) {
        const values = new Float64Array(batch.rows).fill(NaN);
        columns.set(key, { key, label, type: "number", words: [], values });
      }
  casesOf(splitting, batch).forEach((index, row) => {
    const found = splitting.cases[index];
    if (found === undefined) return;
    for (const { share, amounts } of portionsAt(splitting, found, batch, row))
      (columns.get(share.party) as Output).values[row] = amounts[0] as number;
  });
  return [...columns.values()];
};

const reasonsAt = (splitting: Splitting, batch: Batch, row: number): readonly Reason[] => {
  const index = caseAt(splitting, batch, row);
  const found = splitting.cases[index];
  if (found === undefined) return [];
  const { label, from, tier, cells } = found;
  const facts = cells.map((cell) => factOf(batch, row, cell));
  const because: Reason = { rule: index + 1, ...(label && { label }), facts, tier, from };
  const portions = portionsAt(splitting, found, batch, row).map(({ share, amounts }): Reason => ({
    rule: index + 1,
    label: share.label,
    facts: [],
    points: amounts[0] as number,
    from,
  }));
  return [because, ...portions];
};

/** An amount divided among parties to the cent, by the first case that holds: the score is the amount, each party's part an output. */
export const compileSplit = (plan: Plan, method: Split): CompiledMethod => {
  checkKey(plan, method.amount, "method.amount", ["number"]);
  const cases = method.cases.map((given, index): Case => {
    const path = `method.cases.${index}`;
    const { label, from, shares } = given;
    for (const { among } of shares) if (among) checkKey(plan, among, path, ["number"]);
    const total = shares.reduce((sum, { share }) => sum + share, 0);
    if (tidy(total) !== 1) report(plan, `${path}.shares`, `the shares add up to ${total}, not 1`);
    const tier = tierIndex(plan, given.tier, `${path}.tier`);
    return { cells: cellsOf(plan, given.when, path), tier, shares, from, ...(label && { label }) };
  });
  const splitting = { amount: method.amount, cases };
  const cells = cases.flatMap((each) => each.cells);
  const heads = cases.flatMap(({ shares }) => shares.flatMap(({ among }) => among ?? []));
  return {
    scope: "row",
    uses: [...new Set([method.amount, ...cells.map(({ key }) => key), ...heads])],
    turns: cells.map(({ key, predicate }) => ({ key, predicate })),
    grade: (batch) => grade(splitting, batch),
    hindrance: (batch, row) => hindranceIn(splitting, caseAt(splitting, batch, row), batch, row),
    outputs: (batch) => outputs(splitting, batch),
    reasons: (batch, row, { tier }) => ({
      because: tier < 0 ? [] : reasonsAt(splitting, batch, row),
      also: [],
    }),
  };
};
