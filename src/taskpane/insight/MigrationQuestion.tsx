import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";

import { lastTwoRuns, placeOnRecord, type GradeResult, type RunsCompared } from "../../workbook";
import { useAccess } from "../access";
import { NoticeBar } from "../grade/NoticeBar";
import type { Notice } from "../grade/views";
import { loadHistory, type HistoryRoom } from "../history/loadHistory";
import { useComparison } from "../history/useComparison";
import { useLanguage } from "../language";
import { AnswerCard } from "./AnswerCard";
import { migrationAnswer } from "./migrationAnswer";
import { useInsightWords } from "./useInsightWords";

interface MigrationQuestionProps {
  readonly result: GradeResult;
  fail(error: unknown): void;
}

interface OnRecord {
  readonly room: HistoryRoom;
  readonly chosen: readonly string[];
}

/** Who rose and who fell between the last two runs of the scheme on this table. */
export function MigrationQuestion({ result, fail }: MigrationQuestionProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const [notice, say] = useState<Notice | null>(null);
  const record = useRecord(result, fail);
  const { compared, working } = useComparison(record?.room ?? null, record?.chosen ?? NOBODY, say, fail); // prettier-ignore
  if (notice !== null)
    return <NoticeBar notice={notice} onAction={() => undefined} onDismiss={() => say(null)} />;
  if (record !== null && record.chosen.length < 2)
    return (
      <p className={styles.text}>
        {record.chosen.length === 0 ? t.migration.noRun : t.migration.oneRun}
      </p>
    );
  if (compared === null) return <Spinner size="tiny" label={working ?? t.reading} />;
  return <Found compared={compared} />;
}

const NOBODY: readonly string[] = [];

function Found({ compared }: { readonly compared: RunsCompared }) {
  const language = useLanguage();
  const t = useInsightWords();
  const answer = useMemo(() => migrationAnswer(compared, t, language), [compared, t, language]);
  return <AnswerCard answer={answer} onApply={null} />;
}

/** What keeps a history, and which two runs are to be compared; null while they are being read. */
function useRecord(result: GradeResult, fail: (error: unknown) => void): OnRecord | null {
  const { port } = useAccess();
  const [record, setRecord] = useState<OnRecord | null>(null);
  const { scheme, customers } = result.request;
  const place = placeOnRecord(customers.region);
  const read = useCallback(async (): Promise<OnRecord> => {
    const room = await loadHistory();
    const runs = await room.readRuns(port);
    return { room, chosen: lastTwoRuns(runs, scheme.id, place) };
  }, [port, scheme.id, place]);
  useEffect(() => {
    let current = true;
    read().then(
      (found) => {
        if (current) setRecord(found);
      },
      (error: unknown) => {
        if (current) fail(error);
      },
    );
    return () => {
      current = false;
    };
    // A run that was just recorded shows in a new result.
  }, [read, result, fail]);
  return record;
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
