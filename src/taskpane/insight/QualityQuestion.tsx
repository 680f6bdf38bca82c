import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { bodyCell, qualityOf, type Area, type GradeResult, type Quality } from "../../workbook";
import { useAccess } from "../access";
import { serialOfIso, useLanguage } from "../language";
import { AnswerCard } from "./AnswerCard";
import { qualityAnswer } from "./qualityAnswer";
import { useInsightWords } from "./useInsightWords";

interface QualityQuestionProps {
  readonly result: GradeResult;
  onGoTo(cell: Area): void;
}

/** How well the customers can be read, with the first cells to look at. */
export function QualityQuestion({ result, onGoTo }: QualityQuestionProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const language = useLanguage();
  const { today } = useAccess();
  const judged = useQuality(result);
  const answer = useMemo(
    () =>
      judged === null
        ? null
        : qualityAnswer(judged.result, judged.quality, t, language, serialOfIso(today()) ?? 0),
    [judged, t, language, today],
  );
  const { region } = result.request.customers;
  if (answer === null) return <Spinner size="tiny" label={t.reading} />;
  return (
    <AnswerCard answer={answer} outdated={judged?.result !== result} onApply={null}>
      {answer.places.length === 0 ? null : (
        <ul className={styles.places}>
          {answer.places.map(({ text, spot }) => (
            <li key={text}>
              <Link as="button" onClick={() => onGoTo(bodyCell(region, spot.row, spot.column))}>
                {t.quality.goTo({ what: text })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </AnswerCard>
  );
}

interface Judged {
  readonly result: GradeResult;
  readonly quality: Quality;
}

/** The quality of a result, of the one before while it is being told; null while there is none of its scheme. */
function useQuality(result: GradeResult): Judged | null {
  const access = useAccess();
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    let current = true;
    void qualityOf(result, access).then((quality) => {
      if (current) setJudged({ result, quality });
    });
    return () => {
      current = false;
    };
  }, [result, access]);
  return judged?.result.request.scheme === result.request.scheme ? judged : null;
}

const useStyles = makeStyles({
  places: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
});
