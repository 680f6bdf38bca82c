import { useEffect, useMemo, useRef } from "react";

import {
  codeAgain,
  codeColumn,
  codesCorrected,
  PortError,
  type CodingChoices,
  type CorrectionFault,
  type Customers,
  type Progress,
  type ReadyToCode,
} from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import type { Change, IndustryState } from "./industryState";

const NO_FAULTS: readonly CorrectionFault[] = [];

/** What of the corrections cannot be followed, and a way to stop the coding that is under way. */
export interface Coding {
  readonly faults: readonly CorrectionFault[];
  stop(): void;
}

/**
 * Codes as soon as table, column and model are known, and again when anything that decides changes; what is under way then is dropped. Only another table, another
 * column or an edit make it read again.
 */
export function useCoding(
  state: IndustryState,
  customers: Customers | null,
  column: number | null,
  ready: ReadyToCode | null,
  change: (change: Change) => void,
  fail: (error: unknown) => void,
): Coding {
  const access = useAccess();
  const { locale } = useLanguage();
  const { corrections, level, threshold, stopped } = state;
  const corrected = useMemo(
    () => (ready === null ? null : codesCorrected(corrections, ready.taxonomy, locale)),
    [corrections, ready, locale],
  );
  const last = useRef(state.result);
  useEffect(() => {
    last.current = state.result;
  });
  const halt = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (customers === null || column === null || ready === null || corrected === null || stopped)
      return undefined;
    let current = true;
    let halted = false;
    halt.current = () => {
      halted = true;
    };
    const progress: Progress = {
      report: (done, total) => {
        if (current) change({ working: { done, total } });
      },
      get cancelled() {
        return !current || halted;
      },
    };
    const choices: CodingChoices = {
      ...(level !== undefined && { level }),
      threshold: threshold / 100,
      corrections: corrected.codes,
      locale,
    };
    change({ working: { done: 0, total: 0 } });
    const before = last.current;
    const isRead = before?.request.customers === customers && before.request.column === column;
    const work = isRead
      ? codeAgain(before, choices, ready, access, progress)
      : codeColumn(access.port, { customers, column, choices }, ready, access, progress);
    work
      .then((result) => {
        if (current) change({ result, working: null });
      })
      .catch((error: unknown) => {
        if (!current) return;
        const isStopped = error instanceof PortError && error.code === "cancelled";
        if (isStopped) change({ working: null, stopped: true, result: null });
        else fail(error);
      });
    return () => {
      current = false;
    };
  }, [
    access,
    customers,
    column,
    ready,
    corrected,
    level,
    threshold,
    locale,
    stopped,
    change,
    fail,
  ]);
  return { faults: corrected?.faults ?? NO_FAULTS, stop: () => halt.current() };
}
