import { BLOCK } from "../steps";
import { knownOf, type Batch } from "../batch";
import { bind, Truth } from "../feel/fill";
import { placesOf, type Places } from "../feel/places";
import { truthAt, type CompiledCell } from "./fact";

/** The cells of each rule. */
type Rules = readonly { readonly cells: readonly CompiledCell[] }[];

/** Ways that rows have gone so far: what is true of each rule, by way, and which way goes on from it in which place of the next column. */
interface Ways {
  readonly truths: Uint8Array[];
  readonly known: Map<string, number>;
  next: Int32Array;
}

/** A column that rows pass on their way: what its cells say of each rule, by place. */
interface Stage {
  readonly places: Places;
  readonly truths: readonly Uint8Array[];
  readonly before: Ways;
  readonly after: Ways;
}

/**
 * All rules of a table asked at once. Rows walk through the columns; which rules may still hold is worked out once for each way that any row takes, and
 * ways that leave the same rules are one. So a row costs a step a column, however many rules there are.
 */
export interface Walk {
  /** Writes the end of the way of rows [from, to) into `ends`, from its start. */
  readonly fill: (from: number, to: number, ends: Int32Array) => void;
  /** The `Truth` of each rule, by end; grows as rows are walked. */
  readonly truths: readonly Uint8Array[];
  /** Whether so many ways are known that it is better to begin anew. */
  readonly isFull: () => boolean;
}

const NOT_GONE = -1;
/** Ways that are remembered at most, times the rules of a table: some megabytes. */
const MOST = 4_000_000;

const waysOf = (): Ways => ({ truths: [], known: new Map(), next: new Int32Array(0) });

/** The way on which this is true of the rules; a new one where none is known, with room for where it goes on to. */
const wayOf = (ways: Ways, truths: Uint8Array, width: number): number => {
  const mark = String.fromCharCode(...truths);
  const known = ways.known.get(mark);
  if (known !== undefined) return known;
  const way = ways.truths.length;
  ways.truths.push(truths);
  ways.known.set(mark, way);
  const needed = (way + 1) * width;
  if (needed > ways.next.length) {
    const longer = new Int32Array(needed * 2).fill(NOT_GONE);
    longer.set(ways.next);
    ways.next = longer;
  }
  return way;
};

/** What the cells on a column say of each rule, by place; a rule without one has nothing against it. */
const truthsOn = (rules: Rules, key: string, { count, specimen }: Places): Uint8Array[] => {
  const byPlace = Array.from({ length: count }, () => new Uint8Array(rules.length).fill(Truth.yes));
  const truths = new Uint8Array(count);
  rules.forEach(({ cells }, rule) => {
    for (const cell of cells) {
      if (cell.key !== key) continue;
      bind(cell.predicate, specimen)(0, count, truths);
      byPlace.forEach((truth, place) => (truth[rule] = truths[place] as number));
    }
  });
  return byPlace;
};

const stagesOf = (rules: Rules, batch: Batch, start: Ways): readonly Stage[] => {
  const cells = rules.flatMap((rule) => rule.cells);
  let before = start;
  return [...new Set(cells.map(({ key }) => key))].map((key) => {
    const tests = cells.filter((cell) => cell.key === key).map(({ predicate }) => predicate);
    const places = placesOf(tests, knownOf(batch, key));
    const stage = { places, truths: truthsOn(rules, key, places), before, after: waysOf() };
    before = stage.after;
    return stage;
  });
};

/** Goes on from a way in a place where no row has gone yet. */
const goOn = (stage: Stage, following: Stage | undefined, way: number, place: number): number => {
  const { before, after, places, truths } = stage;
  const asked = truths[place] as Uint8Array;
  const so = (before.truths[way] as Uint8Array).map(
    (truth, rule) => truth & (asked[rule] as number),
  );
  const found = wayOf(after, so, following?.places.count ?? 0);
  before.next[way * places.count + place] = found;
  return found;
};

const pass = (
  stage: Stage,
  following: Stage | undefined,
  count: number,
  place: Uint32Array,
  ways: Int32Array,
): void => {
  const { next } = stage.before;
  const width = stage.places.count;
  for (let i = 0; i < count; i++) {
    const way = ways[i] as number;
    const found = next[way * width + (place[i] as number)] as number;
    ways[i] = found === NOT_GONE ? goOn(stage, following, way, place[i] as number) : found;
  }
};

/** What is true of each rule on one row. */
export const truthsAt = (rules: Rules, batch: Batch, row: number): Uint8Array =>
  Uint8Array.from(rules, ({ cells }) => truthAt(cells, batch, row));

/** The same for few rows: each is asked by itself, and goes a way of its own. */
export const fewOf = (rules: Rules, batch: Batch): Walk => {
  const truths: Uint8Array[] = [];
  return {
    fill: (from, to, ends) => {
      for (let row = from; row < to; row++)
        ends[row - from] = truths.push(truthsAt(rules, batch, row)) - 1;
    },
    truths,
    isFull: () => false,
  };
};

/** Makes ready to walk the rows of a batch through the columns that the rules ask, in the order in which they name them. */
export const walkOf = (rules: Rules, batch: Batch): Walk => {
  const start = waysOf();
  const stages = stagesOf(rules, batch, start);
  const place = new Uint32Array(Math.min(BLOCK, batch.rows));
  wayOf(start, new Uint8Array(rules.length).fill(Truth.yes), stages[0]?.places.count ?? 0);
  const ends = stages.at(-1)?.after ?? start;
  return {
    fill: (from, to, ways) => {
      ways.fill(0, 0, to - from);
      stages.forEach((stage, k) => {
        stage.places.fill(from, to, place);
        pass(stage, stages[k + 1], to - from, place, ways);
      });
    },
    truths: ends.truths,
    isFull: () => stages.some(({ after }) => after.truths.length * (rules.length + 1) > MOST),
  };
};
