import { useEffect, useMemo, useState } from "react";

import { usualAfterwards, usualTier, type Customers, type Scheme } from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";

/** Columns of a test (index within the region); null for none. */
export interface TestColumns {
  readonly tier: number | null;
  readonly afterwards: number | null;
  readonly later: number | null;
  /** Tiers as the user ordered them; empty where he has not. */
  readonly bestFirst: readonly string[];
}

/** What is chosen of a table, and choosing. */
export interface ColumnChoices {
  /** Null while nobody knows which columns hold numbers. */
  readonly chosen: TestColumns | null;
  choose(chosen: Partial<TestColumns>): void;
}

const NONE: readonly string[] = [];

/** The columns that are most likely meant, and as the user chose them instead: by table, so that they are still chosen when it is in front again. */
export function useColumnChoices(
  customers: Customers | null,
  schemes: readonly Scheme[] | null,
  fail: (error: unknown) => void,
): ColumnChoices {
  const { port } = useAccess();
  const [said, setSaid] = useState<ReadonlyMap<string, Partial<TestColumns>>>(new Map());
  const own = customers === null ? undefined : said.get(tableId(customers));
  const tier = useMemo(() => {
    if (own?.tier !== undefined) return own.tier;
    return customers === null || schemes === null ? null : usualTier(customers.region, schemes);
  }, [own?.tier, customers, schemes]);
  const [found, setFound] = useState<{ readonly of: Customers; readonly tier: number | null; readonly column: number | null } | null>(null); // prettier-ignore
  useEffect(() => {
    if (customers === null || schemes === null) return undefined;
    let current = true;
    usualAfterwards(port, customers, tier, schemes).then((column) => {
      if (current) setFound({ of: customers, tier, column });
    }, fail);
    return () => {
      current = false;
    };
  }, [port, customers, tier, schemes, fail]);
  const isFound = found !== null && found.of === customers && found.tier === tier;
  const usual = isFound ? found.column : undefined;
  const afterwards = own?.afterwards === undefined ? usual : own.afterwards;
  const chosen = useMemo(
    (): TestColumns | null =>
      afterwards === undefined
        ? null
        : { tier, afterwards, later: own?.later ?? null, bestFirst: own?.bestFirst ?? NONE },
    [tier, afterwards, own?.later, own?.bestFirst],
  );
  const choose = (next: Partial<TestColumns>): void => {
    if (customers === null) return;
    // An order is of the tiers that it was stated for.
    const kept = next.tier === undefined ? own : { ...own, bestFirst: NONE };
    setSaid(new Map([...said, [tableId(customers), { ...kept, ...next }]]));
  };
  return { chosen, choose };
}
