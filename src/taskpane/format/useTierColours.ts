import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { PortError, tierColumns } from "../../workbook";
import { formatWords } from "../../text";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { chosenTable } from "../grade/gradeState";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";

/** Whether the tiers in the sheet are coloured. */
export interface TierColoursState {
  /** Null while the sheet is being looked at, and where it has no column with tiers. */
  readonly on: boolean | null;
  readonly busy: boolean;
  turn(on: boolean): void;
}

/** Colours the tiers that the chosen scheme has written, or takes the colours away; whether they are there is read from the sheet each time that the table was looked at. */
export function useTierColours({ state, dispatch }: Grade): TierColoursState {
  const { port } = useAccess();
  const { words, locale } = useLanguage();
  const customers = chosenTable(state);
  const region = customers?.region ?? null;
  const scheme = state.result?.request.scheme ?? null;
  const columns = useMemo(
    () => (region === null || scheme === null ? [] : tierColumns(region, scheme)),
    [region, scheme],
  );
  const [seen, setSeen] = useState<{ readonly of: unknown; readonly on: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const turns = useRef(0);
  const fail = useCallback(
    (error: unknown) => {
      const isOld = error instanceof PortError && error.code === "unsupported";
      const notice = isOld
        ? ({ intent: "warning", text: formatWords(locale).unsupported } as const)
        : faultNotice(error, words);
      if (notice !== null) dispatch({ type: "notice", notice });
    },
    [dispatch, words, locale],
  );
  const look = useCallback(async (): Promise<void> => {
    const [first] = columns;
    if (region === null || first === undefined) return;
    const turn = ++turns.current;
    const on = await port.hasTierColours(region, first.column);
    if (turn === turns.current) setSeen({ of: columns, on });
  }, [port, region, columns]);
  // A table that has changed meanwhile is looked at anew by the page itself, and then this is asked again.
  useEffect(() => void look().catch(() => undefined), [look]);
  const turn = (on: boolean): void => {
    if (region === null || busy) return;
    setBusy(true);
    const work = async (): Promise<void> => {
      for (const { column, looks } of columns)
        await port.tierColours(region, column, on ? looks : null);
      await look();
    };
    work()
      .catch(fail)
      .finally(() => setBusy(false));
  };
  return { on: seen !== null && seen.of === columns ? seen.on : null, busy, turn };
}
