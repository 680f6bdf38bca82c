import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { bodyCell, type Area, type GradeResult } from "../../workbook";
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
  const answer = useMemo(
    () => qualityAnswer(result, t, language, serialOfIso(today()) ?? 0),
    [result, t, language, today],
  );
  const { region } = result.request.customers;
  return (
    <AnswerCard answer={answer} onApply={null}>
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
