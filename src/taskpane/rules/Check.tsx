import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { CheckedRules } from "./bookRules";
import type { RulesRoom } from "./loadRules";
import { RemarkList } from "./RemarkList";
import { cleanText, countsText } from "./rulesView";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

interface CheckProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly table: CheckedRules;
}

/** What is wrong with the rules of a table, or in a sentence that nothing is. */
export function Check({ page, room, table }: CheckProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useRulesWords();
  const { rules, remarks } = table;
  if (remarks === null)
    return (
      <Section title={t.check}>
        <Spinner size="tiny" label={t.checking} labelPosition="after" className={styles.wait} />
      </Section>
    );
  const isClean = remarks.every(({ severity }) => severity === "note");
  return (
    <Section title={t.check} summary={countsText(remarks, t, language)}>
      <div role="status">
        {isClean && rules.outcome.ok ? (
          <p className={styles.clean}>
            <CheckmarkCircleRegular aria-hidden className={styles.tick} />
            {cleanText(rules.outcome.value.scheme, t, language)}
          </p>
        ) : null}
        {rules.outcome.ok ? null : <p className={styles.text}>{t.unread}</p>}
      </div>
      <RemarkList page={page} room={room} rules={rules} remarks={remarks} />
    </Section>
  );
}

const useStyles = makeStyles({
  wait: { justifyContent: "start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  clean: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  tick: {
    flexShrink: 0,
    marginBlockStart: "2px",
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorStatusSuccessForeground1,
  },
});
