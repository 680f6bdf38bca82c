import { inputsOf, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { sourceSchemes } from "../schemes/sourceSchemes";
import { goldens, rowsOf, tiersOf } from "./cases";

const byId = new Map(goldens.map((golden) => [golden.scheme, golden] as const));
const ofSource: readonly string[] = Object.values(sourceSchemes).flat();
/** Schemes of our own; those that put others together have the cases of these. */
const own = schemes
  .filter(({ id, parts }) => !ofSource.includes(id) && parts === undefined)
  .map(({ id }) => id);
const full = [...sourceSchemes.P1, ...sourceSchemes.P2, ...own];

/** Every row that stands in the cases of a scheme. */
const rowsIn = (id: string) =>
  (byId.get(id)?.cases ?? []).flatMap((each) => {
    const golden = byId.get(id);
    return golden ? rowsOf(golden, each) : [];
  });

/** Tiers that no row can get: the default points of gov-score give 60 at least; clusters are as many as the data have. */
const unreached: Readonly<Record<string, readonly string[]>> = {
  "gov-score": ["D"],
  clustering: ["c4", "c5", "c6", "c7", "c8"],
};

/** The inputs of a scheme and its parts; those of a precondition have cases of their own. */
const ownInputs = ({ precondition: _, ...scheme }: Scheme) => inputsOf(scheme);

const isProblem = (cell: unknown): boolean => typeof cell === "object" && cell !== null;

test.each(schemes.map(({ id }) => id))("%s has golden cases", (id) => {
  expect(byId.get(id)?.cases.length ?? 0).toBeGreaterThanOrEqual(3);
});

describe.each(full.map((id) => [id, byId.get(id)?.of as Scheme] as const))("%s", (id, scheme) => {
  test("has each input blank in a case, and each unreadable", () => {
    const rows = rowsIn(id);
    const keys = ownInputs(scheme).map(({ key }) => key);
    expect(keys.filter((key) => !rows.some((row) => key in row && row[key] === null))).toEqual([]);
    expect(keys.filter((key) => !rows.some((row) => isProblem(row[key])))).toEqual([]);
  });

});

test.each(schemes.map(({ id }) => id))("%s gives each tier in a case", (id) => {
  const given = new Set((byId.get(id)?.cases ?? []).flatMap(tiersOf));
  const wanted = (byId.get(id)?.of.tiers ?? [])
    .map(({ key }) => key)
    .filter((key) => !unreached[id]?.includes(key));
  expect(wanted.filter((key) => !given.has(key))).toEqual([]);
});

/** The numbers at which a test on an input itself turns, those that it calls by the name of an argument included. */
const boundsOf = (test: string, names: Scheme["arguments"]): readonly number[] =>
  [...test.replace(/"[^"]*"/g, "").matchAll(/[a-z]\w*|-?\d+(?:\.\d+)?/gi)].flatMap(([word]) => {
    const named = names.find(({ name }) => name === word)?.default ?? Number(word);
    return typeof named === "number" && !Number.isNaN(named) ? [named] : [];
  });

/** Each number that the rules of a scheme and of its parts compare a number input with. */
const turns = (
  scheme: Pick<Scheme, "inputs" | "arguments" | "method" | "parts">,
): readonly [string, number][] => {
  const numeric = new Set(
    scheme.inputs.filter(({ type }) => type === "number").map(({ key }) => key),
  );
  const { method } = scheme;
  const tests: (readonly [string, string])[] = [];
  if (method.kind === "decision-table")
    for (const { when } of method.rules) tests.push(...Object.entries(when));
  if (method.kind === "scorecard")
    for (const { input, bands } of [...method.criteria, ...method.multipliers])
      for (const { test } of bands ?? []) tests.push([input, test]);
  return [
    ...tests
      .filter(([key]) => numeric.has(key))
      .flatMap(([key, test]) => boundsOf(test, scheme.arguments).map((bound): [string, number] => [key, bound])),
    // What decides in a part alone is seen by no case.
    ...(scheme.parts ?? []).flatMap((part) => turns({ ...part.scheme, arguments: [] })),
  ];
};

const bounded = full
  .map((id) => [id, turns(byId.get(id)?.of as Scheme)] as const)
  .filter(([, bounds]) => bounds.length > 0);

test.each(bounded)("%s has a case on and on both sides of each boundary", (id, bounds) => {
  const rows = rowsIn(id);
  const lacking = bounds.filter(([key, bound]) => {
    const values = rows.map((row) => row[key]).filter((cell) => typeof cell === "number");
    // Below the least plausible value there is nothing to try.
    const least = inputsOf(byId.get(id)?.of as Scheme).find((input) => input.key === key)?.min;
    return !(
      values.includes(bound) &&
      values.some((value) => value > bound) &&
      (least === bound || values.some((value) => value < bound))
    );
  });
  expect(lacking).toEqual([]);
});
