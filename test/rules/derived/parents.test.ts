import type { Derived, Models } from "../../../src/rules";
import { needsPopulation, parentsOf, readsDay } from "../../../src/rules/derived/parents";
import { silent } from "../modelSaying";
import { base } from "./derived";

const one = { ...base, of: "a" } as const;
const many = { ...base, of: ["a", "b"] } as const;
const model = (name: string): Derived => ({ kind: "model", ...many, model: name, type: "number" });

const kinds: readonly (readonly [Derived, readonly string[]])[] = [
  [{ kind: "monthsSince", ...one }, ["a"]],
  [{ kind: "monthsUntil", ...one }, ["a"]],
  [{ kind: "daysSince", ...one }, ["a"]],
  [{ kind: "daysUntil", ...one }, ["a"]],
  [{ kind: "lastYearly", ...one, lead: 1 }, ["a"]],
  [{ kind: "sum", ...base, terms: [{ input: "a" }, { input: "b", times: -1 }] }, ["a", "b"]],
  [{ kind: "product", ...one, by: "b" }, ["a", "b"]],
  [{ kind: "ratio", ...one, by: "b" }, ["a", "b"]],
  [{ kind: "greatest", ...many }, ["a", "b"]],
  [{ kind: "leading", ...many }, ["a", "b"]],
  [{ kind: "first", ...many }, ["a", "b"]],
  [{ kind: "either", ...one, prefer: "b", test: "-" }, ["b", "a"]],
  [{ kind: "same", ...one, as: "b" }, ["a", "b"]],
  [{ kind: "filled", ...many }, ["a", "b"]],
  [{ kind: "shareOfTotal", ...one }, ["a"]],
  [{ kind: "percentile", ...one }, ["a"]],
  [{ kind: "quantile", ...one, bins: "parts" }, ["a"]],
  [{ kind: "score", ...one }, ["a"]],
  [model("m"), ["a", "b"]],
];

test.each(kinds.map(([derived, parents]) => [derived.kind, derived, parents] as const))(
  "%s is computed from what it names",
  (_, derived, parents) => {
    expect(parentsOf(derived)).toEqual(parents);
  },
);

test("what counts from or to a date asks for the day of grading, and nothing else does", () => {
  expect(kinds.filter(([derived]) => readsDay(derived)).map(([{ kind }]) => kind)).toEqual([
    "monthsSince",
    "monthsUntil",
    "daysSince",
    "daysUntil",
    "lastYearly",
  ]);
});

test("places and shares need the population, and a model that says so", () => {
  const models: Models = { alone: silent("row"), together: silent("column") };
  const needing = kinds.filter(([derived]) => needsPopulation(derived, models));
  expect(needing.map(([{ kind }]) => kind)).toEqual(["shareOfTotal", "percentile", "quantile"]);
  expect(["alone", "together"].map((name) => needsPopulation(model(name), models))).toEqual([
    false,
    true,
  ]);
});
