import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { madeOf } from "../../../src/taskpane/work/madeOf";
import type { GradeResult } from "../../../src/workbook";

const someResult = (): GradeResult => ({ rows: 3 }) as GradeResult;

test("it is of the result that it was made of, and of no other", () => {
  const result = someResult();
  const made = madeOf(result, "list");
  expect(made.made).toBe("list");
  expect(made.isOf(result)).toBe(true);
  expect(made.isOf(someResult())).toBe(false);
});

test("a result that nobody else keeps is not kept by what was made of it", async () => {
  setFlagsFromString("--expose-gc");
  const clear = runInNewContext("gc") as () => void;
  const seen: { at: WeakRef<GradeResult>; made: unknown }[] = [];
  const make = (): void => {
    const result = someResult();
    seen.push({ at: new WeakRef(result), made: madeOf(result, "list") });
  };
  make();
  // What a WeakRef was made of or asked for in a task is kept until that task is over.
  await new Promise((resolve) => setTimeout(resolve));
  clear();
  expect(seen[0]?.at.deref()).toBeUndefined();
  expect(seen[0]?.made).toMatchObject({ made: "list" });
});
