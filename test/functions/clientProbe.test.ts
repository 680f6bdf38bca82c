import { clientProbe } from "../../src/functions/clientProbe";
import { errorCell } from "./host";

test.each<[unknown, string]>([
  [null, "null"],
  ["", 'string ""'],
  ["x", 'string "x"'],
  [46_053, "number 46053"],
  [true, "boolean true"],
  [errorCell("#N/A"), "error #N/A"],
  [{ type: "Double", basicValue: 5 }, "object of number 5"],
])("%p is described as %s", (value, text) => {
  expect(clientProbe(value, null as never)).toBe(text);
});

test("a range is described cell by cell", () => {
  expect(
    clientProbe(null, [
      [1, ""],
      [errorCell("#N/A"), "x"],
    ]),
  ).toBe('null; matrix 2x2: number 1, string "", error #N/A, string "x"');
});
