import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";

import type { Verdict } from "../../excel";
import { selfTestWords } from "../../text";
import { useLanguage } from "../language";
import { useSelfTest, type CheckLine } from "./useSelfTest";

/** Runs the self-test and shows each check as it is done. */
export function SelfTestPage() {
  const styles = useStyles();
  const t = selfTestWords(useLanguage().locale);
  const { lines, total, running, outcome, fault, run } = useSelfTest();
  return (
    <div className={styles.page}>
      <p className={styles.text}>{t.lead}</p>
      {running ? (
        <div>
          <ProgressBar aria-label={t.title} value={lines.length / total} thickness="large" />
          <p className={styles.small}>
            {t.running({ done: String(lines.length), total: String(total) })}
          </p>
        </div>
      ) : (
        <Button appearance="primary" onClick={run}>
          {lines.length > 0 ? t.again : t.run}
        </Button>
      )}
      {fault === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      {outcome === null ? null : (
        <MessageBar intent={outcome.failed > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{outcome.text}</MessageBarBody>
        </MessageBar>
      )}
      <ol className={styles.list}>
        {lines.map((line) => (
          <CheckItem key={line.id} line={line} />
        ))}
      </ol>
    </div>
  );
}

const SIGNS: Record<Verdict, string> = {
  pass: "✓",
  fail: "✗",
  "not-modelled": "–",
  skipped: "–",
  manual: "?",
};

function CheckItem({ line }: { line: CheckLine }) {
  const styles = useStyles();
  const t = selfTestWords(useLanguage().locale);
  return (
    <li className={styles.check} data-check={line.id} data-verdict={line.verdict}>
      <span aria-hidden className={line.verdict === "fail" ? styles.bad : styles.sign}>
        {SIGNS[line.verdict]}
      </span>
      <span>
        {line.what}
        <span className={styles.detail}>
          {t.verdicts[line.verdict]}
          {line.seen === "" ? ` · ${line.expected}` : ` · ${line.seen}`}
        </span>
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "stretch" },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  check: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
