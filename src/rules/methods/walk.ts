import { knownOf, type Batch } from "../batch";
import { bind, Truth } from "../feel/fill";
import { placesOf, type Places } from "../feel/places";
import { addTogether, placesAt, placesIn, together, TOGETHER, type Placed } from "../feel/together";
import { truthAt, type CompiledCell } from "./fact";

/** The cells of each rule. */
type Rules = readonly { readonly cells: readonly CompiledCell[] }[];

/**
 * Ways that rows have gone so far: what is true of each rule, by way. A row stands at its way times the places of the next stage, and its place there
 * is added: `next` says where it stands then.
 */
interface Ways {
  /** Places of the next stage; 1 at the end of all ways. */
  readonly width: number;
  readonly truths: Uint8Array[];
  readonly known: Map<string, number>;
  next: Int32Array;
}

/** A column that rows pass on their way: what its cells say of each rule, by place. */
interface Column extends Placed {
  readonly truths: readonly Uint8Array[];
}

/** Columns that rows pass in one step. */
interface Stage {
  readonly columns: readonly Column[];
  readonly before: Ways;
  readonly after: Ways;
}

/**
 * All rules of a table asked at once. Rows walk through the columns; which rules may still hold is worked out once for each way that any row takes, and
 * ways that leave the same rules are one. So a row costs a step a stage, however many rules there are.
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
/** Ways that are remembered at most, times what is kept of each, the rules of a table and the places of the next stage: some megabytes. */
const MOST = 4_000_000;

/** Places of a later stage at most: it has them for each way into it. */
const LATER = 64;

const waysTo = (next: readonly Column[] = []): Ways => ({
  width: placesIn(next),
  truths: [],
  known: new Map(),
  next: new Int32Array(0),
});

/** Where a row stands on the way on which this is true of the rules; a new one where none is known, with room for where it goes on to. */
const standOn = (ways: Ways, truths: Uint8Array): number => {
  const mark = String.fromCharCode(...truths);
  const known = ways.known.get(mark);
  if (known !== undefined) return known;
  const stand = ways.truths.length * ways.width;
  ways.truths.push(truths);
  ways.known.set(mark, stand);
  const needed = stand + ways.width;
  if (needed > ways.next.length) {
    const longer = new Int32Array(needed * 2).fill(NOT_GONE);
    longer.set(ways.next);
    ways.next = longer;
  }
  return stand;
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

/** The columns in the order in which the rules name them. */
const columnsOf = (rules: Rules, batch: Batch): readonly Column[] => {
  const cells = rules.flatMap((rule) => rule.cells);
  return [...new Set(cells.map(({ key }) => key))].map((key) => {
    const tests = cells.filter((cell) => cell.key === key).map(({ predicate }) => predicate);
    const places = placesOf(tests, knownOf(batch, key));
    return { ...places, truths: truthsOn(rules, key, places) };
  });
};

/** The stages, and the ways from one to the next. */
const stagesOf = (rules: Rules, batch: Batch): [readonly Stage[], ends: Ways] => {
  const groups = together(columnsOf(rules, batch), (before) => (before === 0 ? TOGETHER : LATER));
  let before = waysTo(groups[0]);
  standOn(before, new Uint8Array(rules.length).fill(Truth.yes));
  const stages = groups.map((columns, k) => {
    const stage = { columns, before, after: waysTo(groups[k + 1]) };
    before = stage.after;
    return stage;
  });
  return [stages, before];
};

/** Goes on from a way and a place on it where no row has gone yet. */
const goOn = ({ before, after, columns }: Stage, at: number): number => {
  const so = (before.truths[Math.floor(at / before.width)] as Uint8Array).slice();
  placesAt(columns, at % before.width).forEach((place, k) => {
    const asked = columns[k]?.truths[place] as Uint8Array;
    asked.forEach((truth, rule) => (so[rule] = (so[rule] as number) & truth));
  });
  const found = standOn(after, so);
  before.next[at] = found;
  return found;
};

/** Sets rows from `first` on to where `next` leads, up to one that goes where no row has gone yet. It calls nothing, so that what is known of the arrays holds from row to row. */
const follow = (next: Int32Array, stands: Int32Array, first: number, count: number): number => {
  let i = first;
  for (; i < count; i++) {
    const found = next[stands[i] as number] as number;
    if (found === NOT_GONE) break;
    stands[i] = found;
  }
  return i;
};

const pass = (stage: Stage, from: number, to: number, stands: Int32Array): void => {
  addTogether(stage.columns, from, to, stands);
  const { next } = stage.before;
  const count = to - from;
  for (let i = 0; (i = follow(next, stands, i, count)) < count; i++)
    stands[i] = goOn(stage, stands[i] as number);
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
  const [stages, ends] = stagesOf(rules, batch);
  return {
    fill: (from, to, stands) => {
      stands.fill(0, 0, to - from);
      for (const stage of stages) pass(stage, from, to, stands);
    },
    truths: ends.truths,
    isFull: () =>
      stages.some(({ after }) => after.truths.length * (rules.length + after.width) > MOST),
  };
};
