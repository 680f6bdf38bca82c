import { cleanup, fireEvent, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";

import { AccessProvider } from "../../../src/taskpane/access";
import type { GradeEvent } from "../../../src/taskpane/grade/gradeEvent";
import { useNewDay } from "../../../src/taskpane/grade/useNewDay";
import { createMemoryAccess, shipments } from "../memoryAccess";

/** A pane that was opened on 2026-01-31 with a day of grading; what it says when it is looked at again on another day. */
const lookedAt = (today: string, asOf = "2026-01-31"): readonly GradeEvent[] => {
  let day = "2026-01-31";
  const access = { ...createMemoryAccess([shipments()]), today: () => day };
  const said: GradeEvent[] = [];
  const dispatch = (event: GradeEvent): void => void said.push(event);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AccessProvider value={access}>{children}</AccessProvider>
  );
  renderHook(() => useNewDay(asOf, dispatch), { wrapper });
  day = today;
  fireEvent.focus(window);
  return said;
};

afterEach(cleanup);

test("a pane that is looked at on a new day grades as of that day", () => {
  expect(lookedAt("2026-02-01")).toEqual([{ type: "as-of", date: "2026-02-01" }]);
});

test("on the same day nothing changes", () => {
  expect(lookedAt("2026-01-31")).toEqual([]);
});

test("a day that the user has chosen stays", () => {
  expect(lookedAt("2026-02-01", "2025-12-31")).toEqual([]);
});
