import { useEffect, useMemo, useState } from "react";

import {
  backtestRuns,
  testableRuns,
  type Run,
  type RunsTested,
  type Scheme,
  type TestableRun,
} from "../../../workbook";
import { useAccess } from "../../access";
import type { Notice } from "../../grade/views";
import { loadHistory, type HistoryRoom } from "../../history/loadHistory";
import { useComparison } from "../../history/useComparison";
import { useLanguage } from "../../language";

/** Two runs on record: the tiers of the one are tested by the other. */
export interface RunsState {
  /** The runs that can be tested, the latest first. */
  readonly testable: readonly TestableRun[];
  readonly before: TestableRun | null;
  readonly after: Run | null;
  chooseBefore(run: string): void;
  chooseAfter(run: string): void;
  /** What is going on, in words; null for nothing. */
  readonly working: string | null;
  readonly tested: { readonly found: RunsTested; readonly scheme: Scheme } | null;
}

interface Saying {
  say(notice: Notice | null): void;
  fail(error: unknown): void;
}

/** The runs on record that can be tested, and what reads them; no room where that could not be loaded. */
export interface TestRecord {
  readonly room: HistoryRoom | null;
  readonly testable: readonly TestableRun[];
}

const NOBODY: readonly string[] = [];
const NONE: readonly TestableRun[] = [];

/** The record of the workbook, read again whenever the part comes to the front; null before the first time. */
export function useTestRecord(shown: boolean, fail: Saying["fail"]): TestRecord | null {
  const { port } = useAccess();
  const [read, setRead] = useState<TestRecord | null>(null);
  useEffect(() => {
    if (!shown) return undefined;
    let current = true;
    const reading = async (): Promise<void> => {
      const room = await loadHistory();
      const testable = testableRuns(await room.readRuns(port));
      if (current) setRead({ room, testable });
    };
    reading().catch((error: unknown) => {
      if (!current) return;
      setRead({ room: null, testable: [] });
      fail(error);
    });
    return () => {
      current = false;
    };
  }, [port, shown, fail]);
  return read;
}

/** The two runs that are chosen, and the test of them where it is asked for. */
export function useRuns(
  record: TestRecord | null,
  asked: boolean,
  { say, fail }: Saying,
): RunsState {
  const { locale } = useLanguage();
  const testable = record?.testable ?? NONE;
  const [chosen, choose] = useState<{ readonly before?: string; readonly after?: string }>({});
  const before = testable.find(({ run }) => run.id === chosen.before) ?? testable[0];
  const after = before?.later.find(({ id }) => id === chosen.after) ?? before?.later.at(-1);
  const [one, other] = [before?.run.id, after?.id];
  const pair = one === undefined || other === undefined ? NOBODY : [one, other];
  const room = asked ? (record?.room ?? null) : null;
  const { compared, working } = useComparison(room, pair, say, fail);
  const tested = useMemo(() => {
    if (compared === null) return null;
    const scheme = compared.schemes.before;
    return { found: backtestRuns(compared.before, compared.after, scheme, locale), scheme };
  }, [compared, locale]);
  return {
    testable,
    before: before ?? null,
    after: after ?? null,
    chooseBefore: (run) => choose({ before: run }),
    chooseAfter: (run) => choose({ ...chosen, after: run }),
    working,
    tested,
  };
}
