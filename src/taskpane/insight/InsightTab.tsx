import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";

import { matricesOf } from "../../workbook";
import { chosenColumns } from "../grade/chosenColumns";
import { faultNotice } from "../grade/fault";
import { NoticeBar } from "../grade/NoticeBar";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import type { TabProps } from "../work/tabs";
import { Choice } from "./Choice";
import { MigrationQuestion } from "./MigrationQuestion";
import { QualityQuestion } from "./QualityQuestion";
import { useInsightWords } from "./useInsightWords";
import { useWeighing } from "./useWeighing";
import { WeighedQuestion } from "./WeighedQuestion";

const QUESTIONS = ["tiers", "concentration", "migration", "matrix", "quality"] as const;
type Question = (typeof QUESTIONS)[number];

/** One question about the customers at a time: one sentence, one picture, one button. */
export function InsightTab({ grade, result, shown }: TabProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const { words } = useLanguage();
  const [asked, setAsked] = useState<Question>("tiers");
  const [fault, setFault] = useState<Notice | null>(null);
  const fail = useCallback(
    (error: unknown) => {
      const notice = faultNotice(error, words);
      if (notice !== null) setFault({ intent: notice.intent, text: notice.text });
    },
    [words],
  );
  const { scheme, arguments: given } = result.request;
  const matrices = useMemo(
    () => matricesOf({ scheme, ...(given !== undefined && { arguments: given }) }),
    [scheme, given],
  );
  const tiered = scheme.tiers.length > 0;
  const has: Readonly<Record<Question, boolean>> = {
    tiers: tiered,
    concentration: true,
    migration: tiered,
    matrix: matrices.length > 0,
    quality: true,
  };
  const questions = QUESTIONS.filter((question) => has[question]);
  const question = has[asked] ? asked : "concentration";
  const weighing = useWeighing(result, shown, fail);
  const writes = chosenColumns(scheme, grade.state.columns).includes("tier");
  return (
    <div className={styles.tab}>
      <Choice
        label={t.question}
        chosen={question}
        options={questions.map((key) => ({ key, text: t.questions[key] }))}
        onChoose={(key) => {
          setFault(null);
          setAsked(key);
        }}
      />
      {fault === null ? null : (
        <NoticeBar notice={fault} onAction={() => undefined} onDismiss={() => setFault(null)} />
      )}
      {question === "migration" ? (
        <MigrationQuestion result={result} fail={fail} />
      ) : question === "quality" ? (
        <QualityQuestion result={result} onGoTo={grade.goTo} />
      ) : (
        <WeighedQuestion
          question={question}
          result={result}
          weighing={weighing}
          onApply={writes ? grade.apply : null}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
});
