import { Knowledge, knowledgeAt, type Known } from "../known";
import { above, membersOf, type Population } from "../population";
import { tidy } from "../tidy";
import { column, ready, type Deriving, type Kind } from "./deriving";

/** The value of a row among those of its group, its own included. */
interface Place {
  readonly value: number;
  readonly population: Population;
  /** Whether the population is that of the others, without the row's own value. */
  readonly apart: boolean;
}

/** How many are greater, how many as great or greater (the row itself included), of how many. */
export const countsOf = ({ value, population: { values }, apart }: Place) => {
  const own = apart ? 1 : 0;
  const greater = above(values, value);
  let low = greater;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) >= value) low = middle + 1;
    else high = middle;
  }
  return { greater, smaller: values.length - low, count: values.length + own };
};

const eachPlace = (deriving: Deriving, key: string, compute: (place: Place) => number): Known => {
  const { rows, setting } = deriving;
  const of = ready(deriving, key);
  const values = new Float64Array(rows);
  const knowledge = new Uint8Array(rows);
  const others = setting.surroundings?.others(key);
  const members = others ? undefined : membersOf(of, setting);
  for (let row = 0; row < rows; row++) {
    const known = knowledgeAt(of, row);
    const population = others ?? members?.groups[members.group[row] as number];
    knowledge[row] = known === Knowledge.value && population === undefined ? Knowledge.none : known;
    if (knowledge[row] !== Knowledge.value || population === undefined) continue;
    const value = of.values[row] as number;
    const found = compute({ value, population, apart: others !== undefined });
    if (Number.isFinite(found)) values[row] = found;
    else knowledge[row] = Knowledge.none;
  }
  return column("number", values, knowledge);
};

/** The value as a fraction of the sum of its group; none where the sum is 0. */
export const shareOfTotal = (deriving: Deriving, { of }: Kind<"shareOfTotal">): Known =>
  eachPlace(deriving, of, ({ value, population: { total }, apart }) => {
    const sum = apart ? total + value : total;
    return sum === 0 ? NaN : value / sum;
  });

/** How many percent of the others a value is not behind; alone, a row is behind nobody. */
export const percentile = (deriving: Deriving, { of, falling }: Kind<"percentile">): Known =>
  eachPlace(deriving, of, (place) => {
    const { greater, smaller, count } = countsOf(place);
    const ahead = falling ? smaller : greater;
    return count === 1 ? 100 : tidy(((count - 1 - ahead) / (count - 1)) * 100);
  });

/** The k-th smallest (from 0) of a place's values, its own included. */
const smallest = ({ value, population: { values }, apart }: Place, k: number): number => {
  const at = (index: number) => values[values.length - 1 - index] as number;
  if (!apart) return at(k);
  const below = values.length - above(values, value);
  // The own value stands at `below` among the others, behind its equals.
  return k < below ? at(k) : k === below ? value : at(k - 1);
};

/** A quantile of type 7 of Hyndman and Fan, which is Excel's PERCENTILE.INC. */
const quantileOf = (place: Place, count: number, p: number): number => {
  const exact = (count - 1) * p;
  const low = Math.floor(exact + 1e-12);
  const from = smallest(place, low);
  const part = Math.max(0, exact - low);
  return part === 0 ? from : from + part * (smallest(place, low + 1) - from);
};

/** The place among equal parts of the population. */
export const quantile = (deriving: Deriving, derived: Kind<"quantile">): Known => {
  const { plan } = deriving;
  const bins = Number(plan.arguments[derived.bins]);
  const raised = derived.plusOne !== undefined && plan.arguments[derived.plusOne] === true;
  const known = new WeakMap<Population, readonly number[]>();
  const breaksOf = (place: Place): readonly number[] => {
    const found = place.apart ? undefined : known.get(place.population);
    if (found) return found;
    const count = place.population.values.length + (place.apart ? 1 : 0);
    const breaks = Array.from({ length: bins - 1 }, (_, k) =>
      quantileOf(place, count, (k + 1) / bins),
    );
    if (!place.apart) known.set(place.population, breaks);
    return breaks;
  };
  return eachPlace(deriving, derived.of, (place) => {
    const { value } = place;
    const passed = breaksOf(place).filter((each) => (raised ? value >= each + 1 : value > each));
    const part = passed.length + 1;
    return derived.falling ? bins + 1 - part : part;
  });
};
