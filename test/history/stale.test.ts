import { isStale, wouldChange } from "../../src/history";
import { from, input, minimal, table } from "../rules/minimal";
import { graded, runOf, snapshotOf } from "./runs";

const bySize = (bound: number) =>
  minimal({
    inputs: [input("a")],
    method: table([
      { when: { a: `>= ${bound}` }, tier: "A", from },
      { when: {}, tier: "C", from },
    ]),
  });
const then = snapshotOf(
  runOf("1"),
  graded(bySize(10), { c1: { a: 15 }, c2: { a: 30 }, c3: { a: 1 }, c4: { a: null } }),
);

test("a grade made under other rules than today's is stale", () => {
  expect([isStale(then.run, "r0"), isStale(then.run, "r1")]).toEqual([false, true]);
});

test("tells whose tier today's rules would change, and how many", () => {
  const found = wouldChange(then, { scheme: bySize(20), arguments: {}, models: {} });
  expect(found.customers).toMatchObject([{ key: "c1", from: "A", to: "C" }]);
  const at = (place: string) => found.places.indexOf(place);
  expect(found.tally.counts[at("A")]?.[at("C")]).toBe(1);
  expect(found.tally.counts[at("?")]?.[at("?")]).toBe(1);
});

test("the same rules would change nothing", () => {
  expect(wouldChange(then, { scheme: bySize(10), arguments: {}, models: {} }).customers).toEqual(
    [],
  );
});
