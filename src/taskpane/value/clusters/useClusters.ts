import { useCallback, useEffect, useMemo, useState } from "react";

import {
  applyClusters,
  clusterColumns,
  clusterRegion,
  numberColumns,
  type Area,
  type ClusterMethod,
  type ClusterRequest,
  type ClusterResult,
  type Customers,
  type Host,
  type Progress,
  type WorkbookPort,
} from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";
import { useLanguage } from "../../language";
import { useColumnsWriting, type ColumnsWriting } from "../useColumnsWriting";
import { useNotice, type Noticing } from "../useNotice";
import { useTables, type Tables } from "../useTables";
import { useValueWords } from "../useValueWords";
import { useWork, type Work } from "../useWork";
import { performAside } from "../worker/performAside";

/** How clusters are to be found. */
export interface Method {
  readonly method: ClusterMethod;
  /** Null for the number with the best silhouette. */
  readonly k: number | null;
  readonly log: boolean;
}

/** What the part knows and does. */
export interface Clusters extends Noticing {
  readonly tables: Tables;
  /** The chosen columns (index within the region); null while nobody knows which hold numbers. */
  readonly columns: readonly number[] | null;
  /** The columns that hold numbers. */
  readonly numbers: readonly number[];
  chooseColumns(columns: readonly number[]): void;
  readonly method: Method;
  chooseMethod(method: Partial<Method>): void;
  readonly work: Work<ClusterRequest, ClusterResult>;
  /** Of the table that is chosen; null before the first. */
  readonly result: ClusterResult | null;
  /** Whether the result answers what is chosen now. */
  readonly isCurrent: boolean;
  readonly writing: ColumnsWriting;
  write(): void;
  goTo(area: Area): void;
}

const NONE: readonly number[] = [];

const anyTable = (): boolean => true;

/** The columns of numbers of a table, and the choice of the user, which stays while the table is the same. */
function useColumns(customers: Customers | null, fail: (error: unknown) => void) {
  const { port } = useAccess();
  const [proposed, setProposed] = useState<{
    readonly of: Customers;
    readonly columns: readonly number[];
  } | null>(null);
  const [chosen, setChosen] = useState<{
    readonly table: string;
    readonly columns: readonly number[];
  } | null>(null);
  useEffect(() => {
    if (customers === null) return undefined;
    let current = true;
    numberColumns(port, customers).then((columns) => {
      if (current) setProposed({ of: customers, columns });
    }, fail);
    return () => {
      current = false;
    };
  }, [port, customers, fail]);
  const own = customers !== null && chosen?.table === tableId(customers) ? chosen : null;
  const known = proposed?.of === customers ? (proposed?.columns ?? null) : null;
  const choose = (columns: readonly number[]): void => {
    if (customers !== null) setChosen({ table: tableId(customers), columns });
  };
  return { columns: own?.columns ?? known, numbers: known ?? NONE, choose };
}

/** What is to be found; null while nobody knows what, or has chosen no column. */
const requestOf = (
  customers: Customers | null,
  columns: readonly number[] | null,
  { k, ...options }: Method,
): ClusterRequest | null =>
  customers === null || columns === null || columns.length === 0
    ? null
    : { customers, columns, options: { ...options, ...(k !== null && { k }) } };

/** Everything about clusters of the customers of a table: found as soon as table, columns and method are known. */
export function useClusters(shown: boolean): Clusters {
  const { port } = useAccess();
  const noticing = useNotice();
  const { say, fail } = noticing;
  const [method, setMethod] = useState<Method>({ method: "kmeans", k: null, log: true });
  const [busy, setBusy] = useState(false);
  const tables = useTables({ shown, busy, fits: anyTable, fail });
  const { customers, look } = tables;
  const { columns, numbers, choose } = useColumns(customers, fail);
  const request = useMemo(
    () => requestOf(customers, columns, method),
    [customers, columns, method],
  );
  const find = useFinding(port);
  const work = useWork(request, find, fail);
  const { answered } = work;
  const result =
    answered !== null &&
    customers !== null &&
    tableId(answered.question.customers) === tableId(customers)
      ? answered.answer
      : null;
  const writing = useColumnsWriting(say, fail, look);
  const isBusy = writing.run !== null || writing.undoing;
  if (busy !== isBusy) setBusy(isBusy);
  const isCurrent = result !== null && answered?.question === request;
  const write = useWriting(result, writing);
  const goTo = useCallback((area: Area) => void port.goTo(area).catch(fail), [port, fail]);
  return {
    ...noticing,
    tables,
    columns,
    numbers,
    chooseColumns: choose,
    method,
    chooseMethod: (next) => setMethod((before) => ({ ...before, ...next })),
    work,
    result,
    isCurrent,
    writing,
    write,
    goTo,
  };
}

const useFinding = (port: WorkbookPort) =>
  useCallback(
    (request: ClusterRequest, host: Host, progress: Progress): Promise<ClusterResult> =>
      clusterRegion(port, request, host, progress, (...given) =>
        performAside("clusters", given, progress),
      ),
    [port],
  );

function useWriting(result: ClusterResult | null, { apply }: ColumnsWriting): () => void {
  const { port } = useAccess();
  const { locale, count } = useLanguage();
  const t = useValueWords().clusters;
  return () => {
    if (result === null || !result.answer.ok) return;
    const { clusterOf, order } = result.answer.value;
    const none = clusterOf.length - order.length;
    apply({
      rows: result.rows,
      write: (progress) => applyClusters(port, result, clusterColumns(result, locale), progress),
      done: (written) =>
        `${t.done(written)}${none === 0 ? "" : t.noCluster({ rows: count(none) })}`,
    });
  };
}
