import { useCallback, useEffect, useRef, useState } from "react";

import { useAccess } from "../access";
import { keepCapacity, recallCapacity, UNSAID, type Capacity } from "./capacity";

/** Milliseconds after the last key before what was typed is remembered. */
const PAUSE = 500;

/** The visits that can be made, as the workbook remembers them for a scheme. */
export function useCapacity(scheme: string): readonly [Capacity, (capacity: Capacity) => void] {
  const access = useAccess();
  const [said, setSaid] = useState<{ readonly scheme: string; readonly capacity: Capacity }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let current = true;
    void recallCapacity(access, scheme).then((capacity) => {
      if (current) setSaid((now) => (now?.scheme === scheme ? now : { scheme, capacity }));
    });
    return () => {
      current = false;
    };
  }, [access, scheme]);
  const say = useCallback(
    (capacity: Capacity) => {
      setSaid({ scheme, capacity });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        // A workbook that keeps no settings (a protected one) computes with them all the same.
        keepCapacity(access, scheme, capacity).catch(() => undefined);
      }, PAUSE);
    },
    [access, scheme],
  );
  return [said?.scheme === scheme ? said.capacity : UNSAID, say];
}
