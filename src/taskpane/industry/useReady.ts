import { useCallback, useEffect, useState } from "react";

import type { ReadyToCode, TaxonomyId } from "../../workbook";
import { useAccess } from "../access";
import { coderOver } from "./coder";

/** What coding needs beside the texts: on its way, there, or not to be had. */
export type Readiness =
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly ready: ReadyToCode }
  | { readonly phase: "failed"; readonly detail: string };

const LOADING: Readiness = { phase: "loading" };

/** Loads a taxonomy and the models; `retry` asks again for what could not be read. */
export function useReady(taxonomy: TaxonomyId): Readiness & { retry(): void } {
  const access = useAccess();
  const [tries, setTries] = useState(0);
  const [known, setKnown] = useState<{ readonly of: string; readonly is: Readiness } | null>(null);
  const wanted = `${taxonomy} ${tries}`;
  useEffect(() => {
    let current = true;
    const tell = (is: Readiness): void => {
      if (current) setKnown({ of: wanted, is });
    };
    coderOver(access)
      .load(taxonomy)
      .then(
        (ready) => tell({ phase: "ready", ready }),
        (error: unknown) =>
          tell({ phase: "failed", detail: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      current = false;
    };
  }, [access, taxonomy, wanted]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { ...(known?.of === wanted ? known.is : LOADING), retry };
}
