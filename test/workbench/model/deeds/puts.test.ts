import fc from "fast-check";

import { rebase, type Deed } from "../../../../src/workbench/model";
import type { PutDeed } from "../../../../src/workbench/model/deeds/deed";
import { createPuts, eachPut } from "../../../../src/workbench/model/deeds/puts";
import { ONE } from "../sheetsOf";

const cell = (value: string | undefined) => (value === undefined ? undefined : { value });

/** Puts of values, one after the other, as deeds. */
const gathered = (...puts: readonly (readonly [number, number, string | undefined])[]) => {
  const deeds: PutDeed[] = [];
  const all = createPuts(deeds);
  for (const [row, column, value] of puts) all.add(ONE, row, column, undefined, cell(value));
  return deeds;
};

/** The deeds cell by cell. */
const singly = (deeds: readonly Deed[]): PutDeed[] =>
  deeds.flatMap((deed) => {
    if (deed.kind !== "put") return [];
    const cells: PutDeed[] = [];
    eachPut(deed, (row, before, after) => {
      cells.push({ ...deed, row, before: [before], after: [after] });
    });
    return cells;
  });

/** What a sheet holds after deeds: a value for each cell. */
const result = (deeds: readonly Deed[]) => {
  const held = new Map<string, unknown>();
  for (const { row, column, after } of singly(deeds)) held.set(`${row} ${column}`, after[0]);
  return held;
};

test("a matrix that is put row by row is a deed for each column", () => {
  const deeds = gathered([3, 1, "a"], [3, 2, "b"], [4, 1, "c"], [4, 2, "d"]);
  expect(deeds).toMatchObject([
    { row: 3, column: 1, after: [{ value: "a" }, { value: "c" }] },
    { row: 3, column: 2, after: [{ value: "b" }, { value: "d" }] },
  ]);
});

test("a cell that is put twice is in two deeds, the later one behind", () => {
  const deeds = gathered([0, 0, "a"], [1, 0, "b"], [0, 0, "c"]);
  expect(deeds.map(({ row, after }) => [row, after.length])).toEqual([
    [0, 2],
    [0, 1],
  ]);
});

test("a deed that was closed grows no more", () => {
  const deeds: PutDeed[] = [];
  const puts = createPuts(deeds);
  puts.add(ONE, 0, 0, undefined, cell("a"));
  puts.close();
  puts.add(ONE, 1, 0, undefined, cell("b"));
  expect(deeds.map(({ after }) => after.length)).toEqual([1, 1]);
});

const place = fc.integer({ min: 0, max: 6 });
const puts = fc.array(fc.tuple(place, place, fc.constantFrom("a", "b", "=A1+C3", undefined)));
const formula = (value: string | undefined) =>
  value?.startsWith("=") ? { value: 0, formula: value } : cell(value);

test("whatever is put, the deeds leave what the puts one by one leave", () => {
  fc.assert(
    fc.property(puts, (all) => {
      const one = new Map<string, unknown>();
      for (const [row, column, value] of all) one.set(`${row} ${column}`, cell(value));
      expect(result(gathered(...all))).toEqual(one);
    }),
  );
});

test("past another author's deed, the cells of one deed go where each of them would go", () => {
  const area = fc.record({
    row: place,
    column: place,
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  const theirs = fc.oneof(
    fc.record({
      kind: fc.constant("shift" as const),
      sheet: fc.constant(ONE),
      name: fc.constant("One"),
      area,
      shift: fc.constantFrom("Down" as const, "Up" as const, "Left" as const, "Right" as const),
    }),
    area.chain(({ row, column, columns }) =>
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }).map((order) => ({
        kind: "sort" as const,
        sheet: ONE,
        area: { row, column, rows: 4, columns },
        order,
      })),
    ),
    fc.constant({ kind: "rename" as const, sheet: ONE, from: "One", to: "Uno" }),
  );
  fc.assert(
    fc.property(puts, theirs, (all, other) => {
      const deeds: PutDeed[] = [];
      const gathering = createPuts(deeds);
      for (const [row, column, value] of all)
        gathering.add(ONE, row, column, undefined, formula(value));
      const whole = rebase(deeds, [other], true);
      const apart = rebase(singly(deeds), [other], true);
      expect(result(whole.mine)).toEqual(result(apart.mine));
    }),
  );
});
