import { Knowledge, type Known } from "../known";
import { nextUp } from "../double";
import { addReached } from "../feel/places";
import { above, membersOf, runEnd, Standing, type Members, type Population } from "../population";
import { BLOCK, eachRow, inBlocks, type Steps } from "../steps";
import { tidy } from "../tidy";
import { column, ready, type Deriving, type Kind } from "./deriving";

/** Values to be, and what is known of them: as much as of what they are derived from. */
interface Filling {
  readonly of: Known;
  readonly values: Float64Array | Uint8Array;
  readonly knowledge: Uint8Array;
}

/** Ways to fill a column that says where each row stands among those of its group. */
interface Standings {
  /** Room for so many values. */
  readonly room?: (rows: number) => Filling["values"];
  /** Among the others of a row, who are held while the row is tried out. */
  readonly among: (others: Population, value: number) => number;
  /** Of all rows at once, who stand in their groups. */
  readonly within: (members: Members, filling: Filling) => Steps<void>;
}

const knowledgeOf = ({ knowledge }: Known, rows: number): Uint8Array =>
  knowledge === null ? new Uint8Array(rows) : knowledge.slice();

/** Numbers where there are finite ones, none elsewhere. */
const put = ({ values, knowledge }: Filling, row: number, value: number): void => {
  if (Number.isFinite(value)) values[row] = value;
  else knowledge[row] = Knowledge.none;
};

/** Rows that take no part have no standing. */
const leaveOut = ({ group }: Members, knowledge: Uint8Array): void => {
  for (let row = 0; row < group.length; row++)
    if (group[row] === Standing.excluded && knowledge[row] === Knowledge.value)
      knowledge[row] = Knowledge.none;
};

function* standing(
  deriving: Deriving,
  key: string,
  { room = (rows) => new Float64Array(rows), among, within }: Standings,
): Steps<Known> {
  const { rows, setting } = deriving;
  const of = ready(deriving, key);
  const filling = { of, values: room(rows), knowledge: knowledgeOf(of, rows) };
  const { values, knowledge } = filling;
  const others = setting.surroundings?.others(key);
  if (others) {
    for (let row = 0; row < rows; row++)
      if (knowledge[row] === Knowledge.value)
        put(filling, row, among(others, of.values[row] as number));
    return column("number", values, knowledge);
  }
  const members = membersOf(of, setting);
  if (setting.excluded) leaveOut(members, knowledge);
  yield* within(members, filling);
  return column("number", values, knowledge);
}

/** The value as a fraction of the sum of its group; none where the sum is 0. */
export const shareOfTotal = (deriving: Deriving, { of }: Kind<"shareOfTotal">): Steps<Known> =>
  standing(deriving, of, {
    among: ({ total }, value) => (total + value === 0 ? NaN : value / (total + value)),
    *within({ group, groups }, filling) {
      yield;
      const totals = groups.map(({ total }) => total);
      yield* eachRow(group.length, (row) => {
        const total = totals[group[row] as number];
        if (total === undefined) return;
        put(filling, row, total === 0 ? NaN : (filling.of.values[row] as number) / total);
      });
    },
  });

/** How many values are as great or greater. */
const reaching = (values: Float64Array, value: number): number => {
  let low = above(values, value);
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) >= value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many percent of the others, who are so many, stand behind so many. */
const notBehind = (others: number, ahead: number): number =>
  others === 0 ? 100 : tidy(((others - ahead) / others) * 100);

/** How many percent of the others a value is not behind; alone, a row is behind nobody. */
export const percentile = (
  deriving: Deriving,
  { of, falling: falls }: Kind<"percentile">,
): Steps<Known> =>
  standing(deriving, of, {
    among: ({ values }, value) =>
      notBehind(
        values.length,
        falls ? values.length - reaching(values, value) : above(values, value),
      ),
    *within({ groups }, filling) {
      yield;
      for (const { falling, values, count } of groups) {
        let from = 0;
        yield* inBlocks(count, (_, end) => {
          while (from < end) {
            const to = runEnd(values, from);
            const found = notBehind(count - 1, falls ? count - to : from);
            for (; from < to; from++) put(filling, falling[from] as number, found);
          }
        });
      }
    },
  });

/** The k-th smallest (from 0) of a value and its others. */
const smallestWith = ({ values }: Population, value: number, k: number): number => {
  const at = (index: number) => values[values.length - 1 - index] as number;
  const below = values.length - above(values, value);
  // The own value stands at `below` among the others, behind its equals.
  return k < below ? at(k) : k === below ? value : at(k - 1);
};

/** Gives the k-th smallest values, from 0. */
type Smallest = (ks: readonly number[]) => readonly number[];

/** The breaks between equal parts of so many values: quantiles of type 7 of Hyndman and Fan, which are Excel's PERCENTILE.INC. */
const breaksOf = (bins: number, count: number, smallest: Smallest): readonly number[] => {
  const places = Array.from({ length: bins - 1 }, (_, k) => {
    const exact = (count - 1) * ((k + 1) / bins);
    const low = Math.floor(exact + 1e-12);
    return { low, part: Math.max(0, exact - low) };
  });
  const wanted = smallest(places.flatMap(({ low }) => [low, low + 1]));
  return places.map(({ part }, k) => {
    const from = wanted[2 * k] as number;
    return part === 0 ? from : from + part * ((wanted[2 * k + 1] as number) - from);
  });
};

/** The place among equal parts of the population. */
export const quantile = (deriving: Deriving, derived: Kind<"quantile">): Steps<Known> => {
  const { plan } = deriving;
  const bins = Number(plan.arguments[derived.bins]);
  const raised = derived.plusOne !== undefined && plan.arguments[derived.plusOne] === true;
  // From which value on the next part begins; rising also where endless values make a break none.
  const boundsOf = (count: number, smallest: Smallest): Float64Array =>
    Float64Array.from(breaksOf(bins, count, smallest), (each) =>
      raised ? each + 1 : nextUp(each),
    ).sort();
  const partOf = (reached: number): number => (derived.falling ? bins - reached : reached + 1);
  return standing(deriving, derived.of, {
    // A byte each where the parts are so few, as they mostly are.
    room: (rows) =>
      Uint8Array.of(bins)[0] === bins ? new Uint8Array(rows) : new Float64Array(rows),
    among: (others, value) => {
      const smallest = (ks: readonly number[]) => ks.map((k) => smallestWith(others, value, k));
      const bounds = boundsOf(others.values.length + 1, smallest);
      return partOf(bounds.filter((bound) => value >= bound).length);
    },
    *within({ groups }, { values }) {
      yield;
      for (const { count, smallest, spread } of groups) {
        const { values: numbers, rows } = spread;
        const add = addReached(numbers, boundsOf(count, smallest));
        const reached = new Int32Array(Math.min(BLOCK, numbers.length));
        yield* inBlocks(numbers.length, (from, to) => {
          reached.fill(0);
          add(from, to, reached);
          for (let k = from; k < to; k++)
            values[rows === undefined ? k : (rows[k] as number)] = partOf(
              reached[k - from] as number,
            );
        });
      }
    },
  });
};
