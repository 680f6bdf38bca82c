import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { OpenLine } from "./views";

/** What the source of the scheme leaves open, each with what we took; folded until somebody asks. */
export function OpenQuestions({ lines }: { readonly lines: readonly OpenLine[] }) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = words.pane.open;
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Section title={t.title({ count: count(lines.length) })} open={open} onToggle={setOpen}>
      <p className={styles.lead}>{t.lead}</p>
      <dl className={styles.lines}>
        {lines.map(({ question, taken }) => (
          <div key={question}>
            <dt className={styles.question}>{question}</dt>
            <dd className={styles.taken}>
              <span className={styles.mark}>{t.taken}</span> {taken}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const useStyles = makeStyles({
  lead: {
    marginBlock: `0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  lines: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    display: "grid",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  question: { fontWeight: tokens.fontWeightSemibold },
  taken: { margin: 0 },
  mark: { color: tokens.colorNeutralForeground2 },
});
