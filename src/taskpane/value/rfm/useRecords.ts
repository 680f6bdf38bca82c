import { useEffect, useState } from "react";

import { rfmRecords, type Customers, type RfmRecord } from "../../../workbook";
import { useAccess } from "../../access";

/** Earlier scores that stand in the workbook, and the one that is compared with. */
export interface Records {
  readonly records: readonly RfmRecord[];
  readonly record: RfmRecord | null;
  /** By the name of its table; null for none. */
  choose(table: string | null): void;
}

const NONE: readonly RfmRecord[] = [];

const isSame = (one: readonly RfmRecord[], other: readonly RfmRecord[]): boolean =>
  one.length === other.length &&
  one.every(({ region, day }, at) => {
    const { table, area } = other[at]?.region ?? {};
    return table === region.table && day === other[at]?.day && area?.rows === region.area.rows;
  });

/** Looks for earlier scores whenever the table is looked at anew; unless another is chosen, the latest of a day before `day` is compared with. */
export function useRecords(
  customers: Customers | null,
  day: number | null,
  shown: boolean,
  fail: (error: unknown) => void,
): Records {
  const { port } = useAccess();
  const [records, setRecords] = useState(NONE);
  const [chosen, choose] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (!shown || customers === null) return undefined;
    let current = true;
    port.regions().then((regions) => {
      const found = rfmRecords(regions);
      if (current) setRecords((before) => (isSame(before, found) ? before : found));
    }, fail);
    return () => {
      current = false;
    };
  }, [port, customers, shown, fail]);
  const usual = day === null ? null : (records.find((one) => one.day < day) ?? null);
  const record =
    chosen === undefined ? usual : (records.find(({ region }) => region.table === chosen) ?? null);
  return { records, record, choose };
}
