import { CellState, serialOfIso } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { explained } from "./graded";
import { from, input, minimal } from "./minimal";

const named = (id: string) => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};
const day = (iso: string): number => serialOfIso(iso) ?? NaN;

const quiet = {
  isFirstOrder: false,
  perennialHighVolume: false,
  orderQty: 500,
  competitiveRegion: false,
  lastSevereComplaint: null,
  lastGeneralComplaint: null,
  logisticsSensitive: false,
  logisticsManyRequirements: false,
};
const logistics = named("logistics-abc");
const asOf = "2026-01-31";

test("what was read has every input and derived input, with its state and value", () => {
  const scheme = minimal({
    inputs: [input("x", "number", { max: 9 }), input("y"), input("z", "boolean")],
    derived: [
      {
        kind: "sum",
        key: "d",
        label: { zh: "差", en: "difference" },
        from,
        terms: [{ input: "x" }, { input: "y", times: -1 }],
      },
    ],
    method: { kind: "decision-table", hitPolicy: "F", rules: [{ when: {}, tier: "A", from }] },
  });
  const problem = { code: "cell-error", got: "#N/A" } as const;
  const { value, blank, problem: bad } = CellState;
  const derived = { input: "d", derived: true };
  const plain = { derived: false };
  expect(explained(scheme, [{ x: 5, y: 3, z: true }], 0).read).toEqual([
    { ...plain, input: "x", state: value, value: 5 },
    { ...plain, input: "y", state: value, value: 3 },
    { ...plain, input: "z", state: value, value: true },
    { ...derived, state: value, value: 2 },
  ]);
  expect(explained(scheme, [{ x: 10, y: { problem }, z: null }], 0).read).toEqual([
    { ...plain, input: "x", state: bad, value: null },
    { ...plain, input: "y", state: bad, value: null },
    { ...plain, input: "z", state: blank, value: null },
    { ...derived, state: blank, value: null },
  ]);
});

test("the way up names each single change that is enough, with the distance", () => {
  const { better } = explained(logistics, [{ ...quiet, orderQty: 23_500 }], 0, { asOf });
  expect(better).toMatchObject({ tier: 0 });
  expect(better?.steps).toMatchObject([
    { input: "isFirstOrder", to: true },
    { input: "perennialHighVolume", to: true },
    { input: "orderQty", to: 30_000, by: 6500, inclusive: true, rises: true },
    { input: "competitiveRegion", to: true },
    { input: "lastSevereComplaint", to: day("2025-12-01"), inclusive: true },
  ]);
});

test("from C the steps that lead to B are told, not those that lead beyond", () => {
  const { better, worse } = explained(logistics, [quiet], 0, { asOf });
  expect(better?.tier).toBe(1);
  expect(better?.steps.map(({ input: key, to }) => [key, to])).toEqual([
    ["orderQty", 10_000],
    ["lastSevereComplaint", day("2025-07-31")],
    ["lastGeneralComplaint", day("2025-12-01")],
    ["logisticsSensitive", true],
    ["logisticsManyRequirements", true],
  ]);
  expect(worse).toBeNull();
});

test("what time does by itself is told with its first day", () => {
  const row = { ...quiet, lastGeneralComplaint: "2026-01-14" };
  expect(explained(logistics, [row], 0, { asOf }).worse).toMatchObject({
    tier: 2,
    steps: [{ input: "lastGeneralComplaint", on: day("2026-03-15") }],
  });
  const leap = { ...quiet, lastGeneralComplaint: "2024-02-29" };
  expect(explained(logistics, [leap], 0, { asOf: "2024-04-29" }).worse?.steps).toMatchObject([
    { on: day("2024-04-30") },
  ]);
});

test("a deal comes nearer by itself", () => {
  const row = { demand: "clear", expectedClose: "2026-07-31" };
  expect(explained(named("close-date-ae"), [row], 0, { asOf }).better?.steps).toMatchObject([
    { input: "expectedClose", on: day("2026-05-01") },
  ]);
});

test("a tier that rests on two criteria has no single way down", () => {
  const row = { ...quiet, orderQty: 10_000, logisticsSensitive: true };
  expect(explained(logistics, [row], 0, { asOf }).worse).toBeNull();
});

test("on its boundary a value has nothing to spare: any less is worse", () => {
  const row = { ...quiet, orderQty: 30_000 };
  expect(explained(logistics, [row], 0, { asOf }).worse).toMatchObject({
    tier: 1,
    steps: [{ input: "orderQty", to: 30_000, by: 0, rises: false, inclusive: false }],
  });
});

test("a row without a tier has no ways, but its problems and whatever holds", () => {
  const row = { ...quiet, orderQty: null, logisticsSensitive: true };
  const { tier, better, worse, problems, also } = explained(logistics, [row], 0, { asOf });
  expect([tier, better, worse]).toEqual([-1, null, null]);
  expect(problems).toEqual([
    { input: "orderQty", problem: { code: "missing-input", input: "orderQty" } },
  ]);
  expect(also).toMatchObject([{ facts: [{ input: "logisticsSensitive", value: true }] }]);
});

test("a step through a difference is told in the input, either way round", () => {
  const row = { expectedSales: 400, grossMargin: 22.3, requiredMargin: 32.3, history2y: 150 };
  const { better } = explained(named("gov-score"), [row], 0);
  expect(better?.steps).toMatchObject([
    { input: "expectedSales", to: 500 },
    { input: "requiredMargin", to: 32.3, by: 0, rises: false, inclusive: false },
    { input: "grossMargin", to: 22.3, by: 0, rises: true, inclusive: false },
    { input: "history2y", to: 300 },
  ]);
});

test("an either is reached by what is told or by the amount", () => {
  const row = { ...quiet, perennialHighVolume: null, annualQty: 100_000 };
  const steps = explained(logistics, [{ ...row, orderQty: 10_000 }], 0, { asOf }).better?.steps;
  expect(steps).toContainEqual(expect.objectContaining({ input: "perennialHighVolume", to: true }));
  expect(steps).toContainEqual(
    expect.objectContaining({ input: "annualQty", to: 120_000, by: 20_000 }),
  );
});
