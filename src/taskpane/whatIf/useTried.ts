import { useCallback, useState } from "react";

import { NOTHING_TRIED, type Tried } from "./tried";

// The tab goes away while nothing is graded: what was tried stays with the work page, which it names by its `dispatch`.
const tried = new WeakMap<object, Tried>();

/** What has been tried on a work page; it outlives the tab. */
export function useTried(
  page: object,
): readonly [Tried, (change: (before: Tried) => Tried) => void] {
  const [now, set] = useState(() => tried.get(page) ?? NOTHING_TRIED);
  const update = useCallback(
    (change: (before: Tried) => Tried) => {
      const next = change(tried.get(page) ?? NOTHING_TRIED);
      tried.set(page, next);
      set(next);
    },
    [page],
  );
  return [now, update];
}
