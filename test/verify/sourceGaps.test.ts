/**
 * The gaps and overlaps that the source documents have, each as the table that a reader would first make of them; the schemes of the menu have mended all of these.
 */
import { argumentsOf, type Scheme } from "../../src/rules";
import { verify } from "../../src/verify";
import { from } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { named, ofSource, type Row, type Table } from "./ofSource";

describe("rohs-abcd", () => {
  const columns: readonly Row[] = [
    ["A", { inRohsChain: "true", soldToRegulatedRegion: "true", manyNewProducts: "true" }],
    ["B", { inRohsChain: "true", soldToRegulatedRegion: "true", manyNewProducts: "false" }],
    ["C", { inRohsChain: "true", soldToRegulatedRegion: "false", manyNewProducts: "true" }],
    ["D", { inRohsChain: "false" }],
  ];
  test("four headings over five columns leave out yes, no, no", () => {
    const [gap, ...others] = findingsOf(ofSource("rohs-abcd", columns), "gap");
    expect(gap?.when).toEqual({
      inRohsChain: "true",
      soldToRegulatedRegion: "false",
      manyNewProducts: "false",
    });
    expect(others).toEqual([]);
  });
  test("B for two columns and C for the third meet nowhere, C twice does", () => {
    const wide: readonly Row[] = [
      ...columns,
      ["D", { inRohsChain: "true", soldToRegulatedRegion: "false" }],
    ];
    expect(found(ofSource("rohs-abcd", wide))).toEqual(["overlap 3 5"]);
  });
  test("ours is complete and unique, all eight combinations, whichever way the open column is read", () => {
    const scheme = named("rohs-abcd");
    expect(verify(scheme)).toEqual([]);
    expect(argumentsOf(scheme, { yesNoNo: "c" }).ok).toBe(true);
    const { rules } = scheme.method as Table;
    for (const left of rules.keys()) {
      const fewer: Scheme = {
        ...scheme,
        method: { ...(scheme.method as Table), rules: rules.filter((_, place) => place !== left) },
      };
      expect(findingsOf(fewer, "gap")).toHaveLength(1);
    }
  });
});

test("cti-stage: who was contacted and has no need is in no stage", () => {
  const scheme = ofSource("cti-stage", [
    ["cooperating", { dealCount: ">= 1" }],
    ["target", { dealCount: "< 1", contacted: "true", needConfirmed: "true" }],
    ["potential", { dealCount: "< 1", contacted: "false" }],
  ]);
  expect(found(scheme)).toEqual(["gap dealCount < 1 contacted true needConfirmed false"]);
});

test("cti-callback: class D has no frequency", () => {
  const scheme = ofSource("cti-callback", [
    ["monthly", { class: '"a"' }],
    ["two-monthly", { class: '"b"' }],
    ["three-monthly", { class: '"c"' }],
  ]);
  expect(found(scheme)).toEqual(['gap class "d"', "tier-never-given none"]);
});

test("logistics-abc: without a definition of C most customers are in no class", () => {
  const ours = named("logistics-abc");
  const { rules } = ours.method as Table;
  const scheme: Scheme = {
    ...ours,
    method: { ...(ours.method as Table), rules: rules.slice(0, -1) },
  };
  const [gap] = findingsOf(scheme, "gap");
  expect(gap).toMatchObject({
    severity: "error",
    when: { isFirstOrder: "false", largeAllYear: "false", orderQty: "< 10000" },
  });
  expect(found(scheme)).toContain("tier-never-given C");
});

test("jia-yi-bing: who is aware and has no matching need is in no class", () => {
  const scheme = ofSource("jia-yi-bing", [
    ["jia", { awareness: '"high"', trainingBudget: ">= 50", matchedBudget: ">= 10" }],
    ["yi", { awareness: '"low"' }],
    ["drop", { awareness: '"none"' }],
  ]);
  const gaps = findingsOf(scheme, "gap").map(({ when }) => when);
  expect(gaps).toContainEqual({ awareness: '"unclear"' });
  expect(gaps).toContainEqual({ awareness: '"high"', trainingBudget: "< 50" });
  expect(gaps).toContainEqual({
    awareness: '"high"',
    trainingBudget: ">= 50",
    matchedBudget: "< 10",
  });
});

test("tobacco-licence: who does not meet the conditions though hours and premises are fixed is in no class", () => {
  const scheme = ofSource("tobacco-licence", [
    ["licensed", { hasLicence: "true" }],
    ["licensable", { hasLicence: "false", meetsConditions: "true" }],
    ["not-licensable", { hasLicence: "false", meetsConditions: "false", fixedHours: "false" }],
    [
      "not-licensable",
      {
        hasLicence: "false",
        meetsConditions: "false",
        fixedHours: "true",
        fixedPremises: "false",
      },
    ],
  ]);
  expect(findingsOf(scheme, "gap").map(({ when }) => when)).toContainEqual({
    hasLicence: "false",
    meetsConditions: "false",
    fixedHours: "true",
    fixedPremises: "true",
  });
});

test("relation-abcd: a clear intent without the money is in no class", () => {
  const scheme = ofSource("relation-abcd", [
    ["A", { intent: '"clear"', canAfford: "true" }],
    ["B", { intent: '"hesitant"' }],
    ["C", { intent: '"latent"' }],
    ["D", { intent: '"refused"' }],
  ]);
  expect(found(scheme)).toEqual(['gap intent "clear" canAfford false']);
});

test("commission-split: later deals of customers who were handed over have no shares", () => {
  const ours = named("commission-split");
  if (ours.method.kind !== "split") throw new Error("it is a split");
  const { cases } = ours.method;
  const scheme: Scheme = {
    ...ours,
    method: { ...ours.method, cases: [cases[0]!, ...cases.slice(3)] },
  };
  expect(findingsOf(scheme, "gap").map(({ when }) => when)).toEqual([
    { case: '"handoverLater"' },
    { case: '"handover"', firstDeal: "false" },
  ]);
});

test("demand-state: blanks are in no state", () => {
  const scheme = ofSource("demand-state", [
    ["target", { demandNow: "true" }],
    ["potential", { demandNow: "false", demandFuture: "true" }],
    ["dead", { demandNow: "false", demandFuture: "false" }],
  ]);
  expect(findingsOf(scheme, "gap").map(({ about, when }) => [about, when])).toEqual([
    ["blank", { demandNow: "null" }],
    ["blank", { demandNow: "false", demandFuture: "null" }],
  ]);
});

test("industry-3: other industries are in no class", () => {
  const ours = named("industry-3");
  const section = {
    ...ours,
    inputs: [
      ...ours.inputs,
      {
        ...ours.inputs[0]!,
        key: "kind",
        type: "choice" as const,
        choices: ["manufacturing", "retail", "services", "farming"].map((key) => ({
          key,
          label: { zh: key, en: key },
          synonyms: { zh: [], en: [] },
        })),
      },
    ],
    method: {
      kind: "lookup" as const,
      input: "kind",
      entries: ["manufacturing", "retail", "services"].map((tier) => ({
        values: [tier],
        tier,
        from,
      })),
    },
  };
  expect(found(section)).toEqual(['gap kind "farming"', "tier-never-given other"]);
});

test("gov-score: the one anchor that the source has for sales leaves out all else", () => {
  const ours = named("gov-score");
  if (ours.method.kind !== "scorecard") throw new Error("it is a scorecard");
  const [sales, ...rest] = ours.method.criteria;
  const scheme: Scheme = {
    ...ours,
    method: {
      ...ours.method,
      criteria: [{ ...sales!, bands: [{ test: "400", points: 90, from }] }, ...rest],
    },
  };
  expect(found(scheme)).toEqual(
    expect.arrayContaining(["gap expectedSales < 400", "gap expectedSales > 400"]),
  );
});
