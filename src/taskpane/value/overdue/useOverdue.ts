import { useCallback, useMemo, useState } from "react";

import {
  bodyCell,
  purchaseColumns,
  readPurchases,
  type Customers,
  type Host,
  type OverdueFound,
  type Progress,
  type RhythmOfCustomer,
  type WorkbookPort,
} from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";
import { useNotice, type Noticing } from "../useNotice";
import { useTables, type Tables } from "../useTables";
import { useWork, type Work } from "../useWork";
import { performAside } from "../worker/performAside";

/** The columns that a list of purchases must have. */
export type PurchaseColumn = "customer" | "date";

type PurchaseColumns = NonNullable<ReturnType<typeof purchaseColumns>>;

/** Which purchases to look at, up to which day. */
export interface OverdueQuestion {
  readonly customers: Customers;
  readonly mapping: PurchaseColumns;
  /** Serial; the day of the last purchase where absent. */
  readonly asOf?: number;
}

/** What the part knows and does. */
export interface OverdueState extends Noticing {
  readonly tables: Tables;
  /** The columns as they are chosen or found (index within the region). */
  readonly columns: Readonly<Partial<Record<PurchaseColumn, number>>>;
  chooseColumn(name: PurchaseColumn, column: number): void;
  chooseDay(asOf: number | undefined): void;
  readonly work: Work<OverdueQuestion, OverdueFound | null>;
  /** Of the table that is chosen; null before the first, and for a list without rows. */
  readonly found: OverdueFound | null;
  /** Shows a customer's last purchase. */
  goTo(customer: RhythmOfCustomer): void;
}

const isPurchases = ({ region }: Customers): boolean => purchaseColumns(region) !== null;

/** What was said of the columns of a table, forgotten with it. */
interface Said {
  readonly table: string;
  readonly columns: Readonly<Partial<Record<PurchaseColumn, number>>>;
}

const NOTHING_SAID: Said["columns"] = {};

/** The columns of purchases by their headers, and as the user chose them instead. */
function usePurchaseColumns(customers: Customers | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const own =
    customers !== null && said?.table === tableId(customers) ? said.columns : NOTHING_SAID;
  const mapping = useMemo(
    () => (customers === null ? null : purchaseColumns(customers.region, own)),
    [customers, own],
  );
  const columnOf = (name: PurchaseColumn) => {
    const column = mapping?.columns[name]?.column ?? own[name];
    return column === undefined ? {} : { [name]: column };
  };
  const chooseColumn = (name: PurchaseColumn, column: number): void => {
    if (customers !== null)
      setSaid({ table: tableId(customers), columns: { ...own, [name]: column } });
  };
  return { mapping, columns: { ...columnOf("customer"), ...columnOf("date") }, chooseColumn };
}

/** Everything about who is overdue in a list of purchases: found as soon as its columns are known. */
export function useOverdue(shown: boolean): OverdueState {
  const { port } = useAccess();
  const noticing = useNotice();
  const { fail } = noticing;
  const tables = useTables({ shown, busy: false, fits: isPurchases, fail });
  const { customers } = tables;
  const { mapping, ...choice } = usePurchaseColumns(customers);
  const [asOf, chooseDay] = useState<number | undefined>(undefined);
  const question = useMemo(
    (): OverdueQuestion | null =>
      customers === null || mapping === null
        ? null
        : { customers, mapping, ...(asOf !== undefined && { asOf }) },
    [customers, mapping, asOf],
  );
  const work = useWork(question, useFinding(port), fail);
  const { answered } = work;
  const isSame =
    answered !== null &&
    question !== null &&
    tableId(answered.question.customers) === tableId(question.customers);
  const found = isSame ? answered.answer : null;
  const goTo = (customer: RhythmOfCustomer): void => {
    const row = found?.lastRows[customer.customer];
    const date = answered?.question.mapping.columns["date"];
    if (answered === null || row === undefined || date === undefined) return;
    const cell = bodyCell(answered.question.customers.region, row, date.column);
    void port.goTo(cell).catch(fail);
  };
  return { ...noticing, ...choice, tables, chooseDay, work, found, goTo };
}

const useFinding = (port: WorkbookPort) =>
  useCallback(
    async (
      { customers, mapping, asOf }: OverdueQuestion,
      _host: Host,
      progress: Progress,
    ): Promise<OverdueFound | null> => {
      const purchases = await readPurchases(port, customers.region, mapping, progress);
      if (purchases === null) return null;
      const day = asOf === undefined ? {} : { asOf };
      return performAside("overdue", [purchases, day, day], progress);
    },
    [port],
  );
