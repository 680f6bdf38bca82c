import { useEffect, useState } from "react";

import type { Scheme } from "../../../workbook";
import { loadEngine } from "../../grade/loadEngine";
import { useBookRules } from "../../rules/bookRules";

/** The scheme whose decision table makes segments of scores. */
export interface SegmentScheme {
  /** Null while nobody knows by which rules the workbook sorts. */
  readonly scheme: Scheme | null;
  /** The sheet in which its rules stand; null for those of the menu. */
  readonly sheet: string | null;
}

const ID = "rfm";

/** The segment table of the workbook where it has one, otherwise that of the menu; another object once the rules sheet says something else. */
export function useSegmentScheme(fail: (error: unknown) => void): SegmentScheme {
  const { phase, schemes, tables } = useBookRules();
  const [menu, setMenu] = useState<Scheme | null>(null);
  useEffect(() => {
    let current = true;
    loadEngine().then((engine) => {
      if (current) setMenu(engine.schemes.find(({ id }) => id === ID) ?? null);
    }, fail);
    return () => {
      current = false;
    };
  }, [fail]);
  if (phase === "looking") return { scheme: null, sheet: null };
  const own = schemes?.schemes.find(({ id }) => id === ID) ?? null;
  const rules = tables.find((table) => table.rules.scheme === ID && table.rules.outcome.ok)?.rules;
  return own === null || rules === undefined
    ? { scheme: menu, sheet: null }
    : { scheme: own, sheet: rules.region.area.sheet };
}
