import fc from "fast-check";

import { bgNbdOf, paretoNbdOf } from "../../../src/models";
import { aliveMap } from "../../../src/workbook/customerValue/aliveMap";

const bgNbd = bgNbdOf({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
const paretoNbd = paretoNbdOf({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 });

const histories = (repeats: readonly number[], age: readonly number[]) => ({
  repeats: Float64Array.from(repeats),
  recency: Float64Array.from(age, () => 0),
  age: Float64Array.from(age),
});

test("a longer absence never makes it likelier that a customer still buys", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.5, max: 200, noNaN: true }),
      fc.constantFrom(bgNbd, paretoNbd),
      (repeats, age, model) => {
        const map = aliveMap(model, histories(repeats, repeats.map(() => age))); // prettier-ignore
        if (map === null) return repeats.every((each) => each === 0);
        return map.alive.every((line, row) =>
          line.every((each, column) => {
            const before = map.alive[row - 1]?.[column] ?? 1;
            return each >= 0 && each <= before + 1e-9;
          }),
        );
      },
    ),
  );
});

test("columns rise from one repeat to what nearly all stay below", () => {
  const repeats = [...Array<number>(280).fill(1), ...Array<number>(20).fill(3), 900];
  const ages = repeats.map(() => 39);
  const map = aliveMap(bgNbd, histories(repeats, ages));
  expect(map?.repeats).toEqual([1, 2, 3]);
  expect(map?.age).toBe(39);
  expect(map?.since[0]).toBe(0);
});

test("nobody who bought again, or nobody with an age, leaves nothing to tell by", () => {
  expect(aliveMap(bgNbd, histories([0, 0], [10, 20]))).toBeNull();
  expect(aliveMap(bgNbd, histories([1, 2], [0, 0]))).toBeNull();
});
