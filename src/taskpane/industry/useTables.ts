import { useCallback, useEffect, useRef } from "react";

import {
  bodyRowOf,
  customersIn,
  findCustomers,
  holdsCell,
  holdsCustomers,
  readCorrections,
  textColumnOf,
  type Area,
  type Customers,
  type WorkbookPort,
} from "../../workbook";
import { useAccess } from "../access";
import { tableId } from "../grade/gradeState";
import { subscribed } from "../grade/subscribed";
import { useLanguage } from "../language";
import { FEW_ROWS, useSettledEdits } from "../shell/useSettledEdits";
import { chosenTable, found, withTable, type Change, type IndustryState } from "./industryState";

/** Milliseconds that a selection outside the table must rest before somebody looks what it is. */
const REST = 250;

/** Looks for tables with texts, and for what people have set right; the choices stay. Follows selection and edits of the sheet while the page is shown. */
export function useTables(
  state: IndustryState,
  change: (change: Change) => void,
  fail: (error: unknown) => void,
  shown: boolean,
): () => Promise<void> {
  const { port } = useAccess();
  const find = useCallback(async () => {
    try {
      const [tables, corrections] = await Promise.all([findCustomers(port), readCorrections(port)]);
      change((before) => ({ ...found(before, tables), corrections, stopped: false }));
    } catch (error) {
      fail(error);
    }
  }, [port, change, fail]);
  useEffect(() => {
    if (shown) void find();
  }, [find, shown]);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useSelection(latest, change, shown, state.table !== null);
  useEdits(state, change, find, shown);
  return find;
}

type Latest = { readonly current: IndustryState };

/** A row of the table is explained, and texts elsewhere take its place. Not while something is being written. */
function useSelection(
  latest: Latest,
  change: (change: Change) => void,
  shown: boolean,
  isKnown: boolean,
): void {
  const access = useAccess();
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (cell: Area): void => {
      clearTimeout(timer);
      const { run, keeping } = latest.current;
      if (run !== null || keeping) return;
      const chosen = chosenTable(latest.current);
      if (chosen !== null && holdsCell(chosen.region, cell)) {
        change({ selectedRow: bodyRowOf(chosen.region, cell) });
        return;
      }
      timer = setTimeout(() => {
        void textsAround(access.port).then((customers) => {
          if (customers !== null && holdsCell(customers.region, cell)) change(met(customers, cell));
        });
      }, REST);
    };
    const stop = subscribed(access.onSelection(follow));
    if (isKnown)
      void access.activeCell().then(
        (cell) => {
          const chosen = chosenTable(latest.current);
          if (chosen !== null && holdsCell(chosen.region, cell))
            change({ selectedRow: bodyRowOf(chosen.region, cell) });
        },
        () => undefined,
      );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [access, change, latest, shown, isKnown]);
}

const met =
  (customers: Customers, cell: Area) =>
  (state: IndustryState): Partial<IndustryState> => {
    const id = tableId(customers);
    const others = state.tables.filter((one) => tableId(one) !== id);
    return {
      ...withTable(customers, bodyRowOf(customers.region, cell)),
      tables: [...others, customers],
    };
  };

/** The table around the selection, where a column of it says what customers do. Never fails: a selection is no order. */
async function textsAround(port: WorkbookPort): Promise<Customers | null> {
  try {
    const region = await port.selectedRegion();
    if (region === null || !holdsCustomers(region)) return null;
    const customers = await customersIn(port, region);
    return textColumnOf(customers.region.headers) === null ? null : customers;
  } catch {
    return null;
  }
}

/** Looks and codes again after edits, be it of the texts or of the table of corrections; where that takes long, says that the result is out of date. */
function useEdits(
  { run, undoing, keeping, result }: IndustryState,
  change: (change: Change) => void,
  find: () => Promise<void>,
  shown: boolean,
): void {
  const { words } = useLanguage();
  useSettledEdits(({ remote }) => {
    if (run !== null || undoing || keeping) return;
    const t = words.pane.preview;
    if ((result?.rows ?? 0) <= FEW_ROWS) void find();
    else
      change({
        notice: { intent: "info", text: remote ? t.remote : t.outdated, action: "refresh" },
      });
  }, shown);
}
