import { renderHook, waitFor } from "@testing-library/react";
import type { PropsWithChildren } from "react";

import { AccessProvider } from "../../../src/taskpane/access";
import { useWeighing } from "../../../src/taskpane/insight/useWeighing";
import { gradeRegion, unhurried, unwatched, type GradeResult } from "../../../src/workbook";
import { bookOf, requestFor, ROWS } from "../../workbook/customersBook";
import { createMemoryAccess } from "../memoryAccess";

const graded = async (): Promise<GradeResult> => {
  const port = bookOf(ROWS);
  const outcome = await gradeRegion(port, await requestFor(port), unhurried, unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const fail = (error: unknown): never => {
  throw error;
};

/** What is weighed of a result, and then of another one. */
const weighing = async () => {
  const access = { ...createMemoryAccess([]), port: bookOf(ROWS) };
  const [first, second] = [await graded(), await graded()];
  const { result: at, rerender } = renderHook(
    ({ result, shown }) => useWeighing(result, shown, fail),
    {
      initialProps: { result: first, shown: true },
      wrapper: ({ children }: PropsWithChildren) => (
        <AccessProvider value={access}>{children}</AccessProvider>
      ),
    },
  );
  await waitFor(() => expect(at.current.weighed?.result).toBe(first));
  return { at, first, second, rerender };
};

test("in front, the old result is shown until the new one is weighed", async () => {
  const { at, first, second, rerender } = await weighing();
  rerender({ result: second, shown: true });
  expect(at.current.weighed?.result).toBe(first);
  await waitFor(() => expect(at.current.weighed?.result).toBe(second));
});

test("behind another tab the present result is kept, and an old one is not", async () => {
  const { at, first, second, rerender } = await weighing();
  rerender({ result: first, shown: false });
  expect(at.current.weighed?.result).toBe(first);
  rerender({ result: second, shown: false });
  expect(at.current.weighed).toBeNull();
  rerender({ result: second, shown: true });
  await waitFor(() => expect(at.current.weighed?.result).toBe(second));
});
