import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import {
  isOfLifetime,
  isOfRfm,
  type Area,
  type Corrections,
  type Customers,
  type Host,
  type Progress,
} from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";
import { useLanguage } from "../../language";
import type { Noticing } from "../useNotice";
import { useTables, type Tables } from "../useTables";
import { useWork, type Work } from "../useWork";
import { columnsOf, readTable, suits, type Columns, type Kind, type Read, type Reader, type Reading } from "./reader"; // prettier-ignore

/** A table of purchases or customers, what its columns are, and what was read. */
export interface Source<Rows> {
  readonly tables: Tables;
  readonly kind: Kind;
  readonly columns: Columns | null;
  readonly work: Work<Reading, Read<Rows>>;
  /** What was read of the table that is chosen; null before. */
  readonly read: Read<Rows> | null;
  chooseKind(kind: Kind): void;
  chooseColumn(key: string, column: number | null): void;
  goTo(area: Area): void;
}

interface Chosen {
  readonly table: string;
  readonly kind?: Kind;
  readonly columns: Corrections;
}

// Results that were put into the workbook are no purchases, although they have customers and days.
const fits = ({ region }: Customers): boolean => !isOfRfm(region) && !isOfLifetime(region);

/** Where nobody has chosen yet, the first table that suits goes before the one around the selection. */
function useFirst<Rows>(reader: Reader<Rows>, { phase, tables, customers, choose }: Tables): void {
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current || phase !== "ready" || customers === null) return;
    looked.current = true;
    if (suits(reader, customers)) return;
    const first = tables.find((one) => suits(reader, one));
    if (first !== undefined) choose(tableId(first));
  }, [reader, phase, tables, customers, choose]);
}

/** The choices of the user, which hold for the table that they were made for. */
function useChoices(customers: Customers | null) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const table = customers === null ? "" : tableId(customers);
  const own = chosen?.table === table ? chosen : null;
  const change = useCallback(
    (next: (before: Chosen) => Chosen) =>
      setChosen((before) => next(before?.table === table ? before : { table, columns: {} })),
    [table],
  );
  return { own, change };
}

const NO_COLUMNS: Corrections = {};

/** Finds the table to work on and reads it, as soon as its columns are known and again when they are others. `asOf` is the day up to which customers are read. */
export function useSource<Rows>(
  reader: Reader<Rows>,
  { shown, busy, asOf }: { readonly shown: boolean; readonly busy: boolean; readonly asOf: number },
  { fail }: Noticing,
): Source<Rows> {
  const { port } = useAccess();
  const { locale } = useLanguage();
  const tables = useTables({ shown, busy, fits, fail });
  useFirst(reader, tables);
  const { customers } = tables;
  const { own, change } = useChoices(customers);
  const chosen = own?.columns ?? NO_COLUMNS;
  const found = useMemo(
    (): Kind => (customers !== null && reader.holds(customers) ? "customers" : "purchases"),
    [reader, customers],
  );
  const kind = own?.kind ?? found;
  const columns = useMemo(
    () => (customers === null ? null : columnsOf(reader, customers, kind, chosen, locale)),
    [reader, customers, kind, chosen, locale],
  );
  const enough = columns?.enough ?? false;
  const until = kind === "customers" ? asOf : 0;
  const reading = useMemo(
    (): Reading | null =>
      customers === null || !enough ? null : { customers, kind, columns: chosen, asOf: until },
    [customers, kind, chosen, enough, until],
  );
  const answerTo = useCallback(
    (asked: Reading, _: Host, progress: Progress) => readTable(port, reader, asked, progress),
    [port, reader],
  );
  const work = useWork(reading, answerTo, fail);
  const goTo = useCallback((area: Area) => void port.goTo(area).catch(fail), [port, fail]);
  return {
    tables,
    kind,
    columns,
    work,
    read: work.answered?.question === reading ? work.answered.answer : null,
    chooseKind: (next) => change((before) => ({ ...before, kind: next, columns: {} })),
    chooseColumn: (key, column) =>
      change((before) => ({ ...before, columns: { ...before.columns, [key]: column } })),
    goTo,
  };
}
