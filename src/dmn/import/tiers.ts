import type { Tier } from "../../rules";
import { Unread } from "../fault";
import { tierKeyOf } from "./keys";
import { givesNumber, type Literal, type Tabular } from "./node";

/** A tier, and the values of the outputs that it stands for. */
export interface Outcome {
  readonly tier: Tier;
  readonly gives: readonly Literal[];
}

const markOf = (gives: readonly Literal[]): string => JSON.stringify(gives);

/** Places of the values of a rule in the lists of output values, the last place for one that is not listed. */
const placesOf = ({ outputs }: Tabular, gives: readonly Literal[]): readonly number[] =>
  outputs.map(({ values }, output) => {
    const place = values.indexOf(gives[output] as Literal);
    return place < 0 ? values.length : place;
  });

const byPlaces =
  (table: Tabular) =>
  (one: readonly Literal[], other: readonly Literal[]): number => {
    const [a, b] = [placesOf(table, one), placesOf(table, other)];
    const first = a.findIndex((place, output) => place !== b[output]);
    return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
  };

/** Everything that the rules and the default give. */
const givenBy = ({ rows, standard }: Tabular): readonly (readonly Literal[])[] => [
  ...rows.map(({ gives }) => gives),
  ...(standard ? [standard] : []),
];

const checkRanking = (table: Tabular): void => {
  const { name, hitPolicy, outputs } = table;
  if (hitPolicy !== "P" && hitPolicy !== "O") return;
  if (outputs.every(({ values }) => values.length === 0))
    throw new Unread({ code: "output-values", table: name, got: null });
  for (const gives of givenBy(table))
    outputs.forEach(({ values }, output) => {
      const value = gives[output] as Literal;
      if (values.length > 0 && !values.includes(value))
        throw new Unread({ code: "output-values", table: name, got: String(value) });
    });
};

const checkKinds = (table: Tabular): void => {
  const { name, aggregation, outputs, rows } = table;
  const all = givenBy(table);
  const kinds = outputs.map((_, output) => new Set(all.map((gives) => typeof gives[output])));
  const numbers = kinds[0]?.has("number") === true;
  const aggregated = aggregation !== null && aggregation !== "count";
  if (
    kinds.some(({ size }) => size > 1) ||
    (aggregation !== null && outputs.length > 1) ||
    (aggregated && rows.length > 0 && !numbers)
  )
    throw new Unread({ code: "mixed-outputs", table: name });
};

const labelOf = (gives: readonly Literal[]): string => {
  const label = gives.map(String).join(" · ").trim();
  return label === "" ? "-" : label;
};

/**
 * The tiers of a table: the different results of its rules, in the order of its output values where it has any (the first output counts most),
 * otherwise in the order of the rules; output values that no rule gives are tiers as well. None where values are aggregated.
 * Throws Unread: output-values, mixed-outputs.
 */
export const outcomesOf = (table: Tabular): readonly Outcome[] => {
  checkKinds(table);
  checkRanking(table);
  if (table.aggregation !== null) return [];
  const [only, second] = table.outputs;
  const listed = second || givesNumber(table) ? [] : (only?.values ?? []);
  const all = [...listed.map((value) => [value]), ...givenBy(table)];
  const different = [...new Map(all.map((gives) => [markOf(gives), gives])).values()];
  const used = new Set<string>();
  return different.sort(byPlaces(table)).map((gives, index) => {
    const label = labelOf(gives);
    const word = typeof gives[0] === "number" ? "" : tierKeyOf(label);
    const base = word === "" ? `T${index + 1}` : word;
    let key = base;
    for (let number = 2; used.has(key) || key in Object.prototype; number++)
      key = `${base}-${number}`;
    used.add(key);
    const words = { zh: label, en: label };
    return { tier: { key, label: words, name: words }, gives };
  });
};

/** Finds the outcome of a rule among those of its table. */
export const outcomeFinder = (
  outcomes: readonly Outcome[],
): ((gives: readonly Literal[]) => Outcome | undefined) => {
  const byMark = new Map(outcomes.map((outcome) => [markOf(outcome.gives), outcome]));
  return (gives) => byMark.get(markOf(gives));
};
