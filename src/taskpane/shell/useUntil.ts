import { useCallback, useEffect, useState } from "react";

/** Gives promises that are kept as soon as something holds: as it is after all that was set before has been drawn, for whoever has just changed what it depends on. */
export function useUntil(holds: boolean): () => Promise<void> {
  const [waiting, setWaiting] = useState<readonly (() => void)[]>([]);
  useEffect(() => {
    if (!holds || waiting.length === 0) return;
    waiting.forEach((resolve) => resolve());
    setWaiting((now) => now.filter((resolve) => !waiting.includes(resolve)));
  }, [holds, waiting]);
  return useCallback(
    () => new Promise<void>((resolve) => setWaiting((now) => [...now, resolve])),
    [],
  );
}
