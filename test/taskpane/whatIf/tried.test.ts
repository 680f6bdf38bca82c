import { leversOf } from "../../../src/workbook";
import { figureOf, scheme } from "./figures";
import { fitting, valuesOf, withChange } from "../../../src/taskpane/whatIf/tried";

const lever = figureOf("method/rules:orderQty#1");
const changed = withChange(new Map(), lever, 25_000, "A");

test("a figure that is moved back is as if it never was", () => {
  expect([...valuesOf(changed)]).toEqual([[lever.id, 25_000]]);
  expect(withChange(changed, lever, lever.value, "A").size).toBe(0);
});

test("changes stay where the rules say what they said", () => {
  expect(fitting(changed, leversOf(scheme))).toEqual({ kept: changed, lost: [] });
});

test("what the rules say otherwise by now is lost, what they say as it was tried is done", () => {
  const now = (value: number) =>
    leversOf(scheme).map((one) => (one.id === lever.id ? { ...one, value } : one));
  expect(fitting(changed, now(40_000))).toMatchObject({ lost: [{ is: 25_000 }] });
  expect(fitting(changed, now(25_000))).toEqual({ kept: new Map(), lost: [] });
});
