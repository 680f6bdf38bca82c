import fc from "fast-check";
import {
  entriesOf as entrySteps,
  historyOf,
  lastRun,
  lastSnapshot as lastSnapshotSteps,
  snapshotAt,
  snapshotSteps,
  type CustomerState,
  type Entry,
} from "../../src/history";
import { atOnce } from "../../src/rules";
import { DAY, runOf } from "./runs";

const entriesOf = (...given: Parameters<typeof entrySteps>) => atOnce(entrySteps(...given));
const lastSnapshot = (...given: Parameters<typeof lastSnapshotSteps>) =>
  atOnce(lastSnapshotSteps(...given));

const state = (tier: string | null, more: Partial<CustomerState> = {}): CustomerState => ({
  tier,
  plain: tier,
  score: null,
  value: null,
  read: "a=1",
  ...more,
});
const customers = (given: Readonly<Record<string, CustomerState>>) =>
  new Map(Object.entries(given));

const tiersAt = (history: ReturnType<typeof historyOf>, id: string) => {
  const found = snapshotAt(history, id);
  return found.ok
    ? Object.fromEntries([...found.value.customers].map(([key, { tier }]) => [key, tier]))
    : found.problem;
};

const first = customers({ c1: state("A"), c2: state("B") });
const begun = entriesOf("1", null, first).entries;
const afterFirst = historyOf([runOf("1")], begun);
const lastOfFirst = lastSnapshot(afterFirst, "test", "Customers");

test("the first run writes every customer", () => {
  expect(begun.map(({ key }) => key)).toEqual(["c1", "c2"]);
});

test("a run writes only who is not as he was", () => {
  const now = customers({ c1: state("A"), c2: state("A") });
  expect(entriesOf("2", lastOfFirst, now)).toMatchObject({ changed: 1, entries: [{ key: "c2" }] });
});

test("a customer whose inputs were read otherwise is written though his tier is the same", () => {
  const now = customers({ c1: state("A", { read: "a=2" }), c2: state("B") });
  expect(entriesOf("2", lastOfFirst, now)).toMatchObject({ changed: 0, entries: [{ key: "c1" }] });
});

test("a customer who went is written as gone, with what he last was", () => {
  expect(entriesOf("2", lastOfFirst, customers({ c1: state("A") }))).toMatchObject({
    left: 1,
    entries: [{ key: "c2", tier: "B", gone: true }],
  });
});

test("two authors who grade at once leave both runs as each saw them", () => {
  const mine = entriesOf("2", lastOfFirst, customers({ c1: state("B"), c2: state("B") })).entries;
  const hers = entriesOf("3", lastOfFirst, customers({ c1: state("A"), c2: state("C") })).entries;
  const history = historyOf(
    [
      runOf("3", { base: "1", when: DAY + 2 }),
      runOf("2", { base: "1", when: DAY + 1 }),
      runOf("1"),
    ],
    [...hers, ...begun, ...mine],
  );
  expect(tiersAt(history, "2")).toEqual({ c1: "B", c2: "B" });
  expect(tiersAt(history, "3")).toEqual({ c1: "A", c2: "C" });
  expect(tiersAt(history, "1")).toEqual({ c1: "A", c2: "B" });
});

test("a run that is not on record is told", () => {
  expect(tiersAt(afterFirst, "9")).toEqual({ code: "no-such-run", run: "9" });
});

test("a run whose former run was deleted is told, and the next one begins anew", () => {
  const history = historyOf([runOf("2", { base: "1" })], []);
  expect(tiersAt(history, "2")).toEqual({ code: "broken-record", run: "2", base: "1" });
  expect(lastSnapshot(history, "test", "Customers")).toBeNull();
});

test("runs that were edited into a circle are told", () => {
  const history = historyOf([runOf("1", { base: "2" }), runOf("2", { base: "1" })], []);
  expect(tiersAt(history, "2")).toMatchObject({ code: "broken-record" });
});

test("a run whose customers have no key has no customers on record", () => {
  expect(tiersAt(historyOf([runOf("1", { keyHeader: "" })], []), "1")).toEqual({
    code: "no-key",
    run: "1",
  });
});

test("the last run is that of the same scheme at the same place, before a time where one is asked for", () => {
  const history = historyOf(
    [
      runOf("3", { when: DAY + 9 }),
      runOf("1", { when: DAY }),
      runOf("2", { when: DAY + 5, place: "Others" }),
      runOf("4", { when: DAY + 7, scheme: "other" }),
    ],
    [],
  );
  expect(lastRun(history, "test", "Customers")?.id).toBe("3");
  expect(lastRun(history, "test", "Customers", DAY + 9)?.id).toBe("1");
  expect(lastRun(history, "none", "Customers")).toBeUndefined();
});

test("a run that was taken back is not the last one", () => {
  const history = historyOf([runOf("1"), runOf("2", { when: DAY + 1, undone: DAY + 2 })], []);
  expect(lastRun(history, "test", "Customers")?.id).toBe("1");
});

test("since when a customer has his tier, and over how many runs he was held, are told from the whole record", () => {
  const steps: readonly CustomerState[] = [
    state("B"),
    state("A"),
    state("A", { plain: "B" }),
    state("A", { plain: "B" }),
  ];
  let entries: readonly Entry[] = [];
  const runs = steps.map((_, at) =>
    runOf(String(at), { asOf: DAY + at, when: DAY + at, base: at === 0 ? null : String(at - 1) }),
  );
  steps.forEach((step, at) => {
    const last =
      at === 0 ? null : lastSnapshot(historyOf(runs.slice(0, at), entries), "test", "Customers");
    entries = [...entries, ...entriesOf(String(at), last, customers({ c: step })).entries];
  });
  const found = snapshotAt(historyOf(runs, entries), "3");
  expect(found.ok && found.value.customers.get("c")).toMatchObject({ since: DAY + 1, held: 2 });
});

test("whatever customers do, each run is rebuilt as it was", () => {
  const someone = fc.record({
    tier: fc.constantFrom("A", "B", "C", null),
    value: fc.constantFrom(1, 2, null),
    read: fc.constantFrom("a=1", "a=2"),
  });
  const base = fc.dictionary(fc.constantFrom("k", "l", "m", "n"), someone, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(base, { minLength: 1, maxLength: 6 }), fc.nat(), (stages, seed) => {
      const entries: Entry[] = [];
      const runs = stages.map((_, at) =>
        // Now and then a run builds on one that is not the last, as a co-author's does.
        runOf(String(at), {
          when: DAY + at,
          base: at === 0 ? null : String(at === 1 || (seed >> at) % 2 === 0 ? at - 1 : at - 2),
        }),
      );
      const states = stages.map((stage) =>
        customers(
          Object.fromEntries(
            Object.entries(stage).map(([key, one]) => [
              key,
              state(one.tier, { ...one, plain: one.tier }),
            ]),
          ),
        ),
      );
      states.forEach((now, at) => {
        const before = runs[at]?.base ?? null;
        const last = before === null ? null : snapshotAt(historyOf(runs, entries), before);
        entries.push(...entriesOf(String(at), last?.ok ? last.value : null, now).entries);
      });
      const shuffled = historyOf([...runs].reverse(), [...entries].reverse().reverse());
      states.forEach((now, at) => {
        const found = snapshotAt(shuffled, String(at));
        if (!found.ok) throw new Error(found.problem.code);
        const rebuilt = [...found.value.customers].map(([key, { since: _, held: __, ...rest }]) => [
          key,
          rest,
        ]);
        expect(Object.fromEntries(rebuilt)).toEqual(Object.fromEntries(now));
      });
    }),
  );
});

test("many customers are worked on in many steps, and each is there once", () => {
  const many = new Map(Array.from({ length: 10_000 }, (_, at) => [`c${at}`, state("A")]));
  const written = entrySteps("1", null, many);
  let steps = 0;
  let step = written.next();
  for (; step.done !== true; step = written.next()) steps++;
  expect(steps).toBe(3);
  const history = historyOf([runOf("1")], step.value.entries);
  expect([...snapshotSteps(history, "1")]).toHaveLength(6);
  expect(lastSnapshot(history, "test", "Customers")?.customers.size).toBe(10_000);
});
