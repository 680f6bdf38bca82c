import { useCallback, useEffect, useRef } from "react";

import {
  customersIn,
  findCustomers,
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
import { chosenTable, found, withTable, type Change, type IndustryState } from "./industryState";

/** Rows up to which a column is coded again at once after an edit; above, the user is asked. */
const FEW = 20_000;
/** Edits come in bursts: a paste is many events. */
const PAUSE = 600;
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
  useEdits(latest, change, find, shown);
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
      if (chosen !== null && holds(chosen, cell)) {
        change({ selectedRow: rowOf(chosen, cell) });
        return;
      }
      timer = setTimeout(() => {
        void textsAround(access.port).then((customers) => {
          if (customers !== null && holds(customers, cell)) change(met(customers, cell));
        });
      }, REST);
    };
    const stop = subscribed(access.onSelection(follow));
    if (isKnown)
      void access.activeCell().then(
        (cell) => {
          const chosen = chosenTable(latest.current);
          if (chosen !== null && holds(chosen, cell)) change({ selectedRow: rowOf(chosen, cell) });
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
    return { ...withTable(customers, rowOf(customers, cell)), tables: [...others, customers] };
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

/** The body row of a cell; null for the header. */
const rowOf = ({ region }: Customers, cell: Area): number | null => {
  const row = cell.row - region.area.row - 1;
  return row < 0 ? null : row;
};

const holds = ({ region: { area } }: Customers, cell: Area): boolean =>
  area.sheet === cell.sheet &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

/** Looks and codes again after edits, be it of the texts or of the table of corrections; where that takes long, says that the result is out of date. */
function useEdits(
  latest: Latest,
  change: (change: Change) => void,
  find: () => Promise<void>,
  shown: boolean,
): void {
  const access = useAccess();
  const { words } = useLanguage();
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribed(
      access.onEdit(({ remote }) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const { run, undoing, keeping, result } = latest.current;
          if (run !== null || undoing || keeping) return;
          const t = words.pane.preview;
          if ((result?.rows ?? 0) <= FEW) void find();
          else
            change({
              notice: { intent: "info", text: remote ? t.remote : t.outdated, action: "refresh" },
            });
        }, PAUSE);
      }),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [access, change, find, latest, shown, words]);
}
