import { useCallback, useEffect, useRef, useState } from "react";

/** Gives promises that are kept as soon as something holds: as it is after all that was set before has been drawn, for whoever has just changed what it depends on. */
export function useUntil(holds: boolean): () => Promise<void> {
  const waiting = useRef<(() => void)[]>([]);
  const kept = useRef(0);
  // As many as had asked when this was drawn.
  const [asked, ask] = useState(0);
  useEffect(() => {
    if (!holds) return;
    waiting.current.splice(0, asked - kept.current).forEach((resolve) => resolve());
    kept.current = asked;
  }, [holds, asked]);
  return useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve);
        ask((before) => before + 1);
      }),
    [],
  );
}
