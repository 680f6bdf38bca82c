import { useCallback, useEffect, useState } from "react";

import { findCustomers, type Area, type Customers, type Scheme } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { firstTable } from "../grade/firstTable";
import { tableId } from "../grade/gradeState";
import { loadEngine } from "../grade/loadEngine";
import { subscribed } from "../grade/subscribed";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";

/** What a formula can be made of: the tables of the workbook and the schemes. */
export interface Subject {
  readonly phase: "looking" | "ready" | "failed";
  readonly tables: readonly Customers[];
  /** The table to begin with, by its id. */
  readonly first: string | null;
  /** Those of the workbook's own rules in place of the menu's. */
  readonly schemes: readonly Scheme[];
  readonly notice: Notice | null;
}

const NOTHING: Subject = {
  phase: "looking",
  tables: [],
  first: null,
  schemes: [],
  notice: null,
};

/** Looks for what a formula can be made of, once and whenever it is asked to. */
export function useSubject(): Subject & { look(): void } {
  const access = useAccess();
  const { words } = useLanguage();
  const { schemes: held } = useBookRules();
  const [subject, setSubject] = useState(NOTHING);
  const look = useCallback(() => {
    Promise.all([findCustomers(access.port), loadEngine()]).then(
      ([tables, { schemes: menu }]) => {
        const schemes = held?.schemes ?? menu;
        const first = firstTable(tables, schemes);
        setSubject({ phase: "ready", tables, first, schemes, notice: null });
      },
      (error: unknown) =>
        setSubject({ ...NOTHING, phase: "failed", notice: faultNotice(error, words) }),
    );
  }, [access, held, words]);
  useEffect(look, [look]);
  return { ...subject, look };
}

/** A table by its id; that which is the first where there is no such table any more. */
export const tableOf = (
  { tables, first }: Pick<Subject, "tables" | "first">,
  id: string | null,
): Customers | null =>
  tables.find((one) => tableId(one) === id) ?? tables.find((one) => tableId(one) === first) ?? null;

/** The cell that is selected in the sheet; null until it is known. */
export function useSelectedCell(): Area | null {
  const access = useAccess();
  const [cell, setCell] = useState<Area | null>(null);
  useEffect(() => {
    let asked = true;
    const take = (at: Area): void => setCell({ ...at, rows: 1, columns: 1 });
    access.activeCell().then(
      (at) => {
        if (asked) take(at);
      },
      () => undefined,
    );
    const stop = subscribed(
      access.onSelection((at) => {
        asked = false;
        take(at);
      }),
    );
    return () => {
      asked = false;
      stop();
    };
  }, [access]);
  return cell;
}
