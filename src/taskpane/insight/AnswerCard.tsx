import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Chart } from "../charts/Chart";
import { CopyPicture } from "../charts/CopyPicture";
import { NoticeBar } from "../grade/NoticeBar";
import type { Answer } from "./answer";
import { Ask } from "./Ask";
import { useInsightWords } from "./useInsightWords";
import { usePut } from "./usePut";

interface AnswerCardProps {
  readonly answer: Answer;
  /** It is of the result before; the present one is being read. */
  readonly outdated?: boolean;
  /** Writes the grades; null where they are not among the columns to write. */
  readonly onApply: (() => void) | null;
  readonly children?: ReactNode;
}

/** An answer: the sentence, the picture, and the buttons that take it along. */
export function AnswerCard({ answer, outdated = false, onApply, children }: AnswerCardProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const putting = usePut();
  const { sentence, remarks, draw, figures, name } = answer;
  return (
    <div className={styles.card}>
      <p className={styles.sentence}>{sentence}</p>
      <Chart draw={draw} name={sentence} figures={figures} />
      {remarks.length === 0 ? null : (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {children}
      {putting.asked === null ? null : (
        <Ask
          because={putting.asked}
          onApply={
            onApply === null
              ? null
              : () => {
                  putting.dismiss();
                  onApply();
                }
          }
          onValues={() => putting.putValues(answer)}
          onDismiss={putting.dismiss}
        />
      )}
      {putting.notice === null ? null : (
        <NoticeBar notice={putting.notice} onAction={() => undefined} onDismiss={putting.dismiss} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={putting.busy || outdated}
          onClick={() => putting.put(answer)}
        >
          {putting.busy ? t.putting : t.put}
        </Button>
        <CopyPicture key={sentence} draw={draw} sentence={sentence} file={name} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  remarks: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
