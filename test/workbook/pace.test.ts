import { paceOf } from "../../src/workbook";
import { sliceSize } from "../../src/workbook/pace";

test("pace tells rows a second and the time that is left", () => {
  expect(paceOf(2000, 6000, 1000)).toEqual({ perSecond: 2000, secondsLeft: 2 });
});

test("before anything is done nothing is known of the time left", () => {
  expect(paceOf(0, 6000, 1000).secondsLeft).toBeNull();
});

test("a piece that took long makes the next one shorter, a quick one longer", () => {
  expect(sliceSize(1000).after(1000, 45).rows).toBe(500);
  expect(sliceSize(1000).after(1000, 2).rows).toBe(2000);
  expect(sliceSize(1000).after(1000, 20).rows).toBe(1000);
});

test("a short last piece does not make the next one longer", () => {
  expect(sliceSize(1000).after(10, 0).rows).toBe(1000);
});
