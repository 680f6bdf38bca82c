import fc from "fast-check";
import { rulesHash } from "../../src/rulebook";
import type { Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { schemeOf } from "./tables";

type Json = Readonly<Record<string, unknown>>;

/** The scheme with something else done to each record in it; `map` gets the record and its own key. */
const mapped = (value: unknown, map: (record: Json, key: string) => Json, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((each) => mapped(each, map, key));
  if (typeof value !== "object" || value === null) return value;
  const record = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapped(each, map, name)]),
  );
  return map(record, key);
};

test("Eight hex digits tell the schemes of the menu apart", () => {
  const hashes = schemes.map(rulesHash);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{8}$/);
  expect(new Set(hashes).size).toBe(schemes.length);
});

test("Words, sources, policies, examples and the version do not count", () => {
  for (const scheme of schemes) {
    const reworded = mapped(scheme, (record) =>
      typeof record["zh"] === "string" ? { zh: `${record["zh"]}!`, en: "other" } : record,
    ) as Scheme;
    const tiers = reworded.tiers.map(({ policy: _, ...tier }) => tier);
    const other = { ...reworded, tiers, examples: [], open: [], remarks: [], version: "9" };
    expect(rulesHash(other)).toBe(rulesHash(scheme));
  }
});

test("The order of keys, inputs and settings does not count", () => {
  for (const scheme of schemes) {
    const turned = mapped(scheme, (record) =>
      Object.fromEntries(Object.entries(record).reverse()),
    ) as Scheme;
    const other = {
      ...turned,
      inputs: [...turned.inputs].reverse(),
      arguments: [...turned.arguments].reverse(),
    };
    expect(rulesHash(other)).toBe(rulesHash(scheme));
  }
});

test("Blanks in FEEL and cells that take anything do not count, blanks in texts do", () => {
  const scheme = schemeOf("logistics-abc");
  if (scheme.method.kind !== "decision-table") throw new Error("not a table");
  const [first, ...rest] = scheme.method.rules;
  if (first === undefined) throw new Error("no rules");
  const withTest = (when: Readonly<Record<string, string>>): Scheme => ({
    ...scheme,
    method: { ...scheme.method, rules: [{ ...first, when }, ...rest] } as Scheme["method"],
  });
  expect(rulesHash(withTest({ orderQty: ">=30000", isFirstOrder: "-" }))).toBe(
    rulesHash(withTest({ orderQty: " >= 30000" })),
  );
  expect(rulesHash(withTest({ orderQty: '"a b"' }))).not.toBe(
    rulesHash(withTest({ orderQty: '"ab"' })),
  );
});

/** Every number and every test of what decides grades, as paths. */
const deciding = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value === "number") return [path];
  if (typeof value === "string") {
    const isTest = path.at(-1) === "test" || path.at(-2) === "when";
    const isTier = path.at(-1) === "tier" || path.at(-1) === "input";
    return isTest || isTier ? [path] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => deciding(each, [...path, key]));
};

const changedAt = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined) return typeof value === "number" ? value + 1 : `${String(value)}x`;
  const record = value as Record<string, unknown>;
  const item = changedAt(record[step], rest);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (String(index) === step ? item : each))
    : { ...record, [step]: item };
};

test("Any threshold, weight, point, tier, test or setting counts", () => {
  fc.assert(
    fc.property(fc.constantFrom(...schemes.map(({ id }) => id)), fc.nat(), (id, place) => {
      const scheme = schemeOf(id);
      const { inputs, derived, arguments: settings, method, parts = [], precondition } = scheme;
      const paths = deciding({
        inputs,
        derived,
        arguments: settings,
        method,
        parts,
        precondition,
      }).filter(
        (path) =>
          !path.includes("examples") && !path.includes("policy") && !path.includes("remarks"),
      );
      // The least and the greatest that a setting may be are no rule, but they keep what may be set.
      const path = paths[place % paths.length];
      fc.pre(path !== undefined);
      expect(rulesHash(changedAt(scheme, path) as Scheme)).not.toBe(rulesHash(scheme));
    }),
    { numRuns: 500 },
  );
});
