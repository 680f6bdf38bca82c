import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import {
  bodyRows,
  customersIn,
  findCustomers,
  holdsCell,
  holdsCustomers,
  type Area,
  type Customers,
  type WorkbookPort,
} from "../../workbook";
import { useAccess } from "../access";
import { tableId } from "../grade/gradeState";
import { subscribed } from "../grade/subscribed";
import { FEW_ROWS, useSettledEdits } from "../shell/useSettledEdits";

/** Milliseconds that a selection elsewhere must rest before somebody looks what it is. */
const REST = 250;

/** The tables that a part can work on. */
export interface Tables {
  readonly phase: "looking" | "ready";
  readonly tables: readonly Customers[];
  /** The table that is worked on, as it was when it was last looked at; null where there is none. */
  readonly customers: Customers | null;
  /** The sheet has been edited since, by a co-author where `remote`. */
  readonly edited: { readonly remote: boolean } | null;
  choose(table: string): void;
  chooseKey(key: number | null): void;
  look(): Promise<void>;
}

/** What of a workbook a part works on, and what else it needs to look for tables. */
export interface TablesWanted {
  /** Whether the part is in front: only then it follows selection and edits. */
  readonly shown: boolean;
  /** Something is being written: nothing is to change meanwhile. */
  readonly busy: boolean;
  /** Which of the tables is taken where nobody has chosen one, and when its cells are selected. Must stay the same function. */
  fits(customers: Customers): boolean;
  /** Must stay the same function. */
  fail(error: unknown): void;
}

interface Known {
  readonly phase: Tables["phase"];
  readonly tables: readonly Customers[];
  readonly table: string | null;
  readonly key?: number | null;
  readonly edited: Tables["edited"];
}

const NOTHING: Known = { phase: "looking", tables: [], table: null, edited: null };

/** Another look: the choice stays where its table is still there; else the first that fits is taken: that around the selection comes first. */
const found = (before: Known, tables: readonly Customers[], fits: TablesWanted["fits"]): Known => {
  const next = { ...before, phase: "ready", tables, edited: null } as const;
  if (tables.some((one) => tableId(one) === before.table)) return next;
  const first = tables.find(fits) ?? tables[0];
  return withTable(next, first === undefined ? null : tableId(first));
};

const withTable = ({ phase, tables }: Known, table: string | null): Known => ({
  phase,
  tables,
  table,
  edited: null,
});

const met = (before: Known, customers: Customers): Known => {
  const id = tableId(customers);
  const tables = [...before.tables.filter((one) => tableId(one) !== id), customers];
  return withTable({ ...before, tables }, id);
};

const chosenOf = ({ tables, table, key }: Known): Customers | null => {
  const chosen = tables.find((one) => tableId(one) === table) ?? null;
  return chosen === null || key === undefined ? chosen : { ...chosen, key };
};

/** The table around the selection. Never fails: a selection is no order. */
async function selectedTable(port: WorkbookPort): Promise<Customers | null> {
  try {
    const region = await port.selectedRegion();
    if (region === null || !holdsCustomers(region)) return null;
    const customers = await customersIn(port, region);
    return bodyRows(customers.region) > 0 ? customers : null;
  } catch {
    return null;
  }
}

/** The tables of the workbook, and the one of them that is worked on: another where cells of another are selected. Looks again after edits. */
export function useTables(wanted: TablesWanted): Tables {
  const { shown, fits, fail } = wanted;
  const { port } = useAccess();
  const [known, setKnown] = useState(NOTHING);
  const latest = useRef({ known, busy: wanted.busy });
  useEffect(() => {
    latest.current = { known, busy: wanted.busy };
  });
  const look = useCallback(
    () =>
      findCustomers(port).then(
        (tables) => setKnown((before) => found(before, tables, fits)),
        (error: unknown) => {
          setKnown((before) => ({ ...before, phase: "ready" }));
          fail(error);
        },
      ),
    [port, fits, fail],
  );
  useEffect(() => {
    if (shown) void look();
  }, [look, shown]);
  const meet = useCallback((customers: Customers) => setKnown((was) => met(was, customers)), []);
  useFollowing(latest, wanted, meet);
  const soil = useCallback(
    (edited: Tables["edited"]) => setKnown((before) => ({ ...before, edited })),
    [],
  );
  useEdits(latest, shown, look, soil);
  // Of what is known only these say which table it is.
  const customers = useMemo(() => chosenOf(known), [known.tables, known.table, known.key]); // eslint-disable-line react-hooks/exhaustive-deps -- see above
  return {
    phase: known.phase,
    tables: known.tables,
    customers,
    edited: known.edited,
    choose: (table) => setKnown((before) => withTable(before, table)),
    chooseKey: (key) => setKnown((before) => ({ ...before, key })),
    look,
  };
}

type Latest = { readonly current: { readonly known: Known; readonly busy: boolean } };

/** Another table whose cells are selected takes the place of the one before. */
function useFollowing(
  latest: Latest,
  { shown, fits }: TablesWanted,
  meet: (customers: Customers) => void,
): void {
  const access = useAccess();
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (cell: Area): void => {
      clearTimeout(timer);
      const { known, busy } = latest.current;
      const chosen = chosenOf(known);
      if (busy || (chosen !== null && holdsCell(chosen.region, cell))) return;
      timer = setTimeout(() => {
        void selectedTable(access.port).then((customers) => {
          if (customers !== null && fits(customers) && holdsCell(customers.region, cell))
            meet(customers);
        });
      }, REST);
    };
    const stop = subscribed(access.onSelection(follow));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [access, latest, shown, fits, meet]);
}

/** Looks again after edits; where that takes long, says that there were some. */
function useEdits(
  latest: Latest,
  shown: boolean,
  look: () => Promise<void>,
  soil: (edited: Tables["edited"]) => void,
): void {
  useSettledEdits(({ remote }) => {
    const { known, busy } = latest.current;
    if (busy) return;
    const chosen = chosenOf(known);
    if (chosen === null || bodyRows(chosen.region) <= FEW_ROWS) void look();
    else soil({ remote });
  }, shown);
}
