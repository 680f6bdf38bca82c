import type { Plan } from "./plan";
import type { Population } from "./population";
import type { Derived } from "./scheme/input";

/** What a row holds. */
interface Row {
  readonly plan: Plan;
  readonly asOf: number | undefined;
  readonly number: (key: string) => number | undefined;
  readonly others: ((key: string) => Population) | undefined;
}

/** Values that a key must take for a derived number to take the wanted ones. */
type Inverse = readonly [key: string, values: readonly number[]];

const throughTerms = (
  { number }: Row,
  { terms }: Extract<Derived, { kind: "sum" }>,
  wanted: readonly number[],
): readonly Inverse[] =>
  terms.map(({ input, times = 1 }) => {
    const rest = terms
      .filter((term) => term.input !== input)
      .reduce((sum, term) => sum + (term.times ?? 1) * (number(term.input) ?? NaN), 0);
    return [input, wanted.map((value) => (value - rest) / times)];
  });

/** Values of the others at which a row's place among them may turn: those beside the wanted place. */
const besidePlace = (values: Float64Array, fraction: number): readonly number[] => {
  const place = Math.round((1 - fraction) * values.length);
  return [-2, -1, 0, 1].flatMap((step) => {
    const value = values[place + step];
    return value === undefined ? [] : [value];
  });
};

const throughPlaces = (
  { others }: Row,
  of: string,
  fractions: readonly number[],
  falling: boolean,
): readonly Inverse[] => {
  const values = others?.(of).values ?? new Float64Array(0);
  const wanted = fractions.flatMap((each) => besidePlace(values, falling ? 1 - each : each));
  return [[of, [...new Set(wanted)]]];
};

/** How the inputs behind a derived number must change, each alone, for it to take wanted values; none where that cannot be said. */
export const inversesOf = (
  row: Row,
  derived: Derived,
  wanted: readonly number[],
): readonly Inverse[] => {
  const value = (key: string) => row.number(key) ?? NaN;
  switch (derived.kind) {
    case "sum":
      return throughTerms(row, derived, wanted);
    case "product":
      return [
        [derived.of, wanted.map((each) => each / value(derived.by))],
        [derived.by, wanted.map((each) => each / value(derived.of))],
      ];
    case "ratio":
      return [
        [derived.of, wanted.map((each) => each * value(derived.by))],
        [derived.by, wanted.map((each) => value(derived.of) / each)],
      ];
    case "greatest":
    case "first":
      return derived.of.map((key) => [key, wanted]);
    case "daysSince":
      return [[derived.of, wanted.map((each) => (row.asOf ?? NaN) - each)]];
    case "daysUntil":
      return [[derived.of, wanted.map((each) => (row.asOf ?? NaN) + each)]];
    case "shareOfTotal": {
      const total = row.others?.(derived.of).total ?? NaN;
      return [[derived.of, wanted.map((each) => (each * total) / (1 - each))]];
    }
    case "percentile":
      return throughPlaces(
        row,
        derived.of,
        wanted.map((each) => each / 100),
        derived.falling === true,
      );
    case "quantile": {
      const bins = Number(row.plan.arguments[derived.bins]);
      const cuts = wanted.flatMap((each) => [(each - 1) / bins, each / bins]);
      return throughPlaces(row, derived.of, cuts, derived.falling === true);
    }
    default:
      return [];
  }
};
