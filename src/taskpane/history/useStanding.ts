import { useEffect, useMemo, useState } from "react";

import type { Customers, Scheme } from "../../workbook";
import { placeOnRecord } from "../../workbook";
import { useAccess } from "../access";
import { NOTHING, standingReader, type Standing } from "./standing";

/**
 * What the record says of a table and a scheme; read after the table's grades are there, so that it never stands in their way, and again whenever the
 * workbook was looked at (`looked` is another one then). A record that cannot be read says nothing here: the page of history says why.
 */
export function useStanding(
  customers: Customers | null,
  scheme: Scheme | undefined,
  looked: unknown,
): Standing {
  const access = useAccess();
  const [told, setTold] = useState<{
    readonly scheme: Scheme | undefined;
    readonly standing: Standing;
  }>({ scheme: undefined, standing: NOTHING });
  const read = useMemo(() => standingReader(access), [access]);
  useEffect(() => {
    if (customers === null || scheme === undefined) return undefined;
    let current = true;
    const isCurrent = (): boolean => current;
    const tell = (standing: Standing): void => setTold({ scheme, standing });
    read(placeOnRecord(customers.region), scheme, isCurrent, tell).catch(() => {
      if (current) tell(NOTHING);
    });
    return () => {
      current = false;
    };
  }, [read, customers, scheme, looked]);
  return customers === null || told.scheme !== scheme ? NOTHING : told.standing;
}
