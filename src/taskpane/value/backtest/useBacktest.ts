import { useCallback, useMemo, useState } from "react";

import {
  backtestColumns,
  usualTier,
  type BacktestRequest,
  type ColumnsAnswer,
  type Customers,
  type Host,
  type Progress,
  type Scheme,
  type WorkbookPort,
} from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";
import { useNotice, type Noticing } from "../useNotice";
import { useTables, type Tables } from "../useTables";
import { useWork, type Work } from "../useWork";
import { performAside } from "../worker/performAside";
import { useColumnChoices, type ColumnChoices, type TestColumns } from "./useColumnChoices";
import { useRuns, useTestRecord, type RunsState } from "./useRuns";
import { useSchemes } from "./useSchemes";

/** By what tiers are tested: by a later run on record, or by a column beside them. */
export type TestSource = "runs" | "columns";

/** Which columns to test, and the schemes that say how tiers are ordered. */
export interface ColumnsQuestion {
  readonly request: BacktestRequest;
  readonly schemes: readonly Scheme[];
}

/** What the part knows and does. */
export interface BacktestState extends ColumnChoices {
  readonly noticing: Noticing;
  readonly tables: Tables;
  readonly schemes: readonly Scheme[] | null;
  /** Null while it is not known whether there are runs on record. */
  readonly source: TestSource | null;
  chooseSource(source: TestSource): void;
  readonly runs: RunsState;
  readonly work: Work<ColumnsQuestion, ColumnsAnswer>;
  /** Of the table that is chosen; null before the first. */
  readonly answered: Work<ColumnsQuestion, ColumnsAnswer>["answered"];
}

const holdsTiers = ({ region }: Customers): boolean => usualTier(region, []) !== null;

const questionOf = (
  customers: Customers | null,
  chosen: TestColumns | null,
  schemes: readonly Scheme[] | null,
): ColumnsQuestion | null => {
  if (customers === null || chosen === null || schemes === null) return null;
  const { tier, afterwards, later, bestFirst } = chosen;
  if (tier === null || afterwards === null) return null;
  const request = { customers, tier, afterwards, bestFirst, ...(later !== null && { later }) };
  return { request, schemes };
};

/** Everything about a test of tiers: by a later run where the record has one, otherwise by columns as soon as they are known. */
export function useBacktest(shown: boolean): BacktestState {
  const { port } = useAccess();
  const noticing = useNotice();
  const { fail } = noticing;
  const tables = useTables({ shown, busy: false, fits: holdsTiers, fail });
  const { customers } = tables;
  const schemes = useSchemes(fail);
  const choices = useColumnChoices(customers, schemes, fail);
  const [said, chooseSource] = useState<TestSource | null>(null);
  const record = useTestRecord(shown, fail);
  const usual = record === null ? null : record.testable.length > 0 ? "runs" : "columns";
  const source = said ?? usual;
  const runs = useRuns(record, source === "runs", noticing);
  const { chosen } = choices;
  const question = useMemo(
    () => (source === "columns" ? questionOf(customers, chosen, schemes) : null),
    [source, customers, chosen, schemes],
  );
  const work = useWork(question, useFinding(port), fail);
  const isSame =
    customers !== null &&
    work.answered !== null &&
    tableId(work.answered.question.request.customers) === tableId(customers);
  const answered = isSame ? work.answered : null;
  return { ...choices, noticing, tables, schemes, source, chooseSource, runs, work, answered };
}

const useFinding = (port: WorkbookPort) =>
  useCallback(
    ({ request, schemes }: ColumnsQuestion, _host: Host, progress: Progress) =>
      backtestColumns(port, request, schemes, progress, (outcome) =>
        performAside("backtest", [outcome], progress),
      ),
    [port],
  );
