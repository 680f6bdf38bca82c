import { useCallback, useEffect, useState } from "react";

import {
  readWeights,
  usualWeight,
  weightColumns,
  type GradeResult,
  type Progress,
  type WeightColumn,
  type Weights,
} from "../../workbook";
import { useAccess, type Access } from "../access";
import { tableId } from "../grade/gradeState";

/** The workbook's setting: by table, the header of the column that weighs; null for none. */
const KEY = "clientele.weight";

/** A result with what its customers weigh. */
export interface Weighed {
  readonly result: GradeResult;
  readonly weights: Weights | null;
}

/** The column that weighs the customers, and their amounts. */
export interface Weighing {
  /** The columns that may; null while they are being looked for. */
  readonly columns: readonly WeightColumn[] | null;
  readonly column: number | null;
  /** What was found last: of the result before while that of the present one is being read, lest all flicker at each edit; null where that has another scheme. */
  readonly weighed: Weighed | null;
  choose(column: number | null): void;
}

interface Found extends Weighed {
  readonly columns: readonly WeightColumn[];
  readonly column: number | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kept = async (access: Access): Promise<Readonly<Record<string, unknown>>> => {
  const all = await access.workbookSetting(KEY).catch(() => undefined);
  return isRecord(all) ? all : {};
};

/** The column that was chosen for this table before, or the usual one. */
async function columnOf(
  access: Access,
  result: GradeResult,
  columns: readonly WeightColumn[],
): Promise<number | null> {
  const said = (await kept(access))[tableId(result.request.customers)];
  if (said === null) return null;
  const chosen = columns.find(({ header }) => header === said);
  return chosen === undefined ? usualWeight(result, columns) : chosen.column;
}

/** Finds the column that weighs and reads it, while the tab is shown; anew for each result. A choice is remembered in the workbook. */
export function useWeighing(
  result: GradeResult,
  shown: boolean,
  fail: (error: unknown) => void,
): Weighing {
  const access = useAccess();
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<{ readonly column: number | null } | null>(null);
  const [turn, setTurn] = useState(0);
  // Of an old result something is shown until the new one is weighed; behind another tab nobody sees it, and it would keep all of its customers.
  if (!shown && found !== null && found.result !== result) setFound(null);
  useEffect(() => {
    if (!shown) return undefined;
    let current = true;
    const progress: Progress = {
      report: () => undefined,
      get cancelled() {
        return !current;
      },
    };
    const work = async (): Promise<void> => {
      const columns = await weightColumns(access.port, result.request);
      const column = await columnOf(access, result, columns);
      const weights =
        column === null ? null : await readWeights(access.port, result, column, access, progress);
      if (!current) return;
      setFound({ result, columns, column, weights });
      setSaid(null);
    };
    work().catch((error: unknown) => {
      if (current) fail(error);
    });
    return () => {
      current = false;
    };
  }, [access, result, shown, turn, fail]);
  const choose = useCallback(
    (column: number | null): void => {
      const id = tableId(result.request.customers);
      const header = found?.columns.find((one) => one.column === column)?.header ?? null;
      setSaid({ column });
      kept(access)
        .then((all) => access.keepWorkbookSetting(KEY, { ...all, [id]: header }))
        // A workbook that keeps no settings (a protected one) is looked at all the same, by the usual column.
        .catch(() => undefined)
        .finally(() => setTurn((before) => before + 1));
    },
    [access, result, found],
  );
  return {
    columns: found?.columns ?? null,
    column: said === null ? (found?.column ?? null) : said.column,
    weighed: found?.result.request.scheme === result.request.scheme ? found : null,
    choose,
  };
}
