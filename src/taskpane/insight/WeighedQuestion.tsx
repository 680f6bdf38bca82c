import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { inLocale, matricesOf, type GradeResult, type SourceMatrix } from "../../workbook";
import { useAccess } from "../access";
import { serialOfIso, useLanguage } from "../language";
import { AnswerCard } from "./AnswerCard";
import { Choice } from "./Choice";
import { concentrationAnswer } from "./concentrationAnswer";
import { matrixAnswer } from "./matrixAnswer";
import { tiersAnswer } from "./tiersAnswer";
import { useInsightWords } from "./useInsightWords";
import type { Weighing } from "./useWeighing";
import { WeightField } from "./WeightField";

interface WeighedQuestionProps {
  readonly question: "tiers" | "concentration" | "matrix";
  readonly result: GradeResult;
  readonly weighing: Weighing;
  readonly onApply: (() => void) | null;
}

/** A question whose answer has to do with amounts too. */
export function WeighedQuestion({ question, result, weighing, onApply }: WeighedQuestionProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const language = useLanguage();
  const { today } = useAccess();
  const [chosen, setChosen] = useState(0);
  const { weighed } = weighing;
  const matrices = useMemo(
    () => (weighed === null ? [] : matricesOf(weighed.result.request)),
    [weighed],
  );
  const matrix = matrices[chosen] ?? matrices[0];
  const answer = useMemo(() => {
    if (weighed === null) return null;
    const { result: found, weights } = weighed;
    const day = serialOfIso(today()) ?? 0;
    if (question === "tiers") return tiersAnswer(found, weights, t, language, day);
    if (question === "concentration") return concentrationAnswer(found, weights, t, language, day);
    return matrix === undefined
      ? t.matrix.none
      : matrixAnswer(found, matrix, weights, t, language, day);
  }, [question, weighed, matrix, t, language, today]);
  return (
    <>
      {question === "matrix" && matrices.length > 1 ? (
        <Choice
          label={t.whichMatrix}
          chosen={String(matrices.indexOf(matrix as SourceMatrix))}
          options={matrices.map(({ name }, at) => ({
            key: String(at),
            text: inLocale(name, language.locale),
          }))}
          onChoose={(key) => setChosen(Number(key))}
        />
      ) : null}
      <WeightField {...weighing} />
      {answer === null ? (
        <Spinner size="tiny" label={t.reading} />
      ) : typeof answer === "string" ? (
        <p className={styles.text}>{answer}</p>
      ) : (
        <AnswerCard
          key={question}
          answer={answer}
          outdated={weighed?.result !== result}
          onApply={onApply}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
