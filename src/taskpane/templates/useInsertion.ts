import { useCallback, useRef, useState } from "react";

import { customersIn, type Customers } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import { serialOfIso, useLanguage } from "../language";
import type { Wanted } from "./sheetOf";

/** A sheet that was inserted, as the Grade page takes it over. */
export interface Inserted {
  readonly customers: Customers;
  /** The scheme that it is for; null for a plain table. */
  readonly scheme: string | null;
  readonly notice: Notice;
}

/** Inserting sheets, one at a time. */
export interface Insertion {
  insert(wanted: Wanted): void;
  /** What is being inserted now. */
  readonly under: Wanted | null;
}

/** Inserts sheets into the workbook, and hands over what became of it: the sheet, or what stood in the way. */
export function useInsertion(
  onInserted: (inserted: Inserted) => void,
  onFault: (notice: Notice) => void,
): Insertion {
  const access = useAccess();
  const { words, locale, count } = useLanguage();
  const [under, setUnder] = useState<Wanted | null>(null);
  const busy = useRef(false);
  const work = async (wanted: Wanted): Promise<void> => {
    const { sheetOf } = await import(/* webpackChunkName: "templates" */ "./sheetOf");
    const sheet = await sheetOf(wanted, locale, serialOfIso(access.today()) ?? 0);
    const region = await access.port.insertTable(sheet);
    const text = words.pane.templates.inserted({
      sheet: region.area.sheet,
      rows: count(sheet.rows.length),
    });
    onInserted({
      customers: await customersIn(access.port, region),
      scheme: wanted.kind === "scheme" ? wanted.id : null,
      notice: { intent: "success", text },
    });
  };
  const insert = useCallback(
    (wanted: Wanted) => {
      if (busy.current) return;
      busy.current = true;
      setUnder(wanted);
      work(wanted)
        .catch((error: unknown) => {
          const notice = faultNotice(error, words);
          if (notice !== null) onFault(notice);
        })
        .finally(() => {
          busy.current = false;
          setUnder(null);
        });
    },
    [access, words, locale, count, onInserted, onFault], // eslint-disable-line react-hooks/exhaustive-deps -- work is made of these
  );
  return { insert, under };
}
