import fc from "fast-check";
import { nextUp } from "../../../src/rules/double";
import { bind } from "../../../src/rules/feel/fill";
import { addReached, placesOf } from "../../../src/rules/feel/places";
import type { Predicate } from "../../../src/rules/feel/predicate";
import type { Known } from "../../../src/rules/known";
import { anyAsked, columnOf, predicate, type Standing } from "./cells";

const truths = (asked: Predicate, column: Known): number[] => {
  const out = new Uint8Array(column.values.length);
  bind(asked, column)(0, out.length, out);
  return [...out];
};

const placed = (
  sources: readonly string[],
  type: Known["type"],
  rows: readonly Standing[],
): { count: number; places: number[] } => {
  const tests = sources.map((source) => predicate(source, type));
  const { count, add } = placesOf(tests, columnOf(type, rows));
  const places = new Int32Array(rows.length);
  add(0, rows.length, places);
  return { count, places: [...places] };
};

describe("reaching bounds", () => {
  const reached = (values: readonly number[], bounds: readonly number[]): number[] => {
    const out = new Int32Array(values.length);
    addReached(Float64Array.from(values), Float64Array.from(bounds))(0, values.length, out);
    return [...out];
  };

  test("a bound is reached by its own value and by no smaller one", () => {
    expect(reached([0.9999999999999999, 1, 1.0000000000000002], [1])).toEqual([0, 1, 1]);
  });

  test("0 and -0 reach each other, endless values reach all or none, and what is no number none", () => {
    expect(reached([-0, 0, Infinity, -Infinity, NaN], [0, 1])).toEqual([1, 1, 2, 0, 0]);
    expect(reached([-0, 0], [-0])).toEqual([1, 1]);
  });

  test("without bounds nothing is reached", () => {
    expect(reached([1, NaN], [])).toEqual([0, 0]);
  });

  test("adds to what stands there, the rows asked for from the start on, and leaves the rest", () => {
    const out = Int32Array.of(10, 20, 30);
    addReached(Float64Array.of(5, 1, 2, 3), Float64Array.of(1, 2, 3))(2, 4, out);
    expect([...out]).toEqual([12, 23, 30]);
  });

  test("counts the bounds that are not greater, however many there are", () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double());
    const bounds = fc.uniqueArray(fc.double({ noNaN: true }), { maxLength: 13 });
    fc.assert(
      fc.property(fc.array(number), bounds, (values, given) => {
        const rising = [...given].sort((a, b) => a - b);
        expect(reached(values, rising)).toEqual(
          values.map((value) => rising.filter((bound) => value >= bound).length),
        );
      }),
    );
  });
});

describe("places", () => {
  test("of numbers begin where a test begins and behind where one ends", () => {
    expect(placed(["[0..10]"], "number", [-1, -0, 0, 10, nextUp(10), Infinity])).toEqual({
      count: 3,
      places: [0, 1, 1, 1, 2, 2],
    });
  });

  test("of tests that share an edge are cut once there", () => {
    expect(placed(["< 10", ">= 10", "not(< 10)"], "number", [9, 10]).count).toBe(2);
  });

  test("of endless numbers are others than those of the greatest and least that end", () => {
    const { MAX_VALUE } = Number;
    const finite = predicate("[low..high]", "number", { low: -MAX_VALUE, high: MAX_VALUE });
    const column = columnOf("number", [-Infinity, -MAX_VALUE, MAX_VALUE, Infinity]);
    const places = new Int32Array(4);
    placesOf([finite], column).add(0, 4, places);
    expect([...places]).toEqual([0, 1, 1, 2]);
  });

  test("of words are one for each name, and one for all others, whatever they look like", () => {
    const rows = ["A", "B", "", "C", "AB."];
    expect(placed(['"A"', '"B", "A"'], "text", rows)).toEqual({
      count: 3,
      places: [0, 1, 2, 2, 2],
    });
  });

  test("of rows without a value lie behind the others, none apart from unknown", () => {
    const { count, places } = placed([">= 1"], "number", [0, 1, null, undefined]);
    expect(count).toBe(6);
    expect(places.map((place) => Math.floor(place / 2))).toEqual([0, 0, 1, 2]);
  });

  test("where no word is known are those of rows without a value", () => {
    const { places } = placed(['"A"'], "text", [undefined, null]);
    expect(places.map((place) => Math.floor(place / 2))).toEqual([2, 1]);
  });

  test("that nothing asks are one", () => {
    expect(placed([], "number", [1, -1])).toEqual({ count: 1, places: [0, 0] });
    expect(placed(["-", "null"], "text", ["A", "B"])).toEqual({ count: 1, places: [0, 0] });
  });

  test("are found of no rows as well", () => {
    expect(placed([">= 1"], "number", [])).toEqual({ count: 2, places: [] });
  });

  test("are added to what stands there, the rows asked for from the start on", () => {
    const { add } = placesOf([predicate(">= 1", "number")], columnOf("number", [0, 1, 0, 1]));
    const out = Int32Array.of(7, 7, 7);
    add(1, 3, out);
    expect([...out]).toEqual([8, 7, 7]);
  });

  test("give every test what each of their rows gives it", () => {
    fc.assert(
      fc.property(anyAsked(12, 3), ({ predicates, column }) => {
        const { count, add, specimen } = placesOf(predicates, column);
        expect(specimen.values).toHaveLength(count);
        const places = new Int32Array(column.values.length);
        add(0, places.length, places);
        for (const asked of predicates) {
          const byPlace = truths(asked, specimen);
          expect([...places].map((place) => byPlace[place])).toEqual(truths(asked, column));
        }
      }),
      { numRuns: 500 },
    );
  });
});
