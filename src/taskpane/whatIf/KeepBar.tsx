import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { useWhatIfWords } from "./useWhatIfWords";

interface KeepBarProps {
  /** How many figures were moved. */
  readonly changes: number;
  readonly busy: boolean;
  /** Customers are being graded or written. */
  readonly blocked: boolean;
  onKeep(): void;
  onDiscard(): void;
}

/** Keeps what was tried, or forgets it; in view while there is something to keep. */
export function KeepBar({ changes, busy, blocked, onKeep, onDiscard }: KeepBarProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useWhatIfWords();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabledFocusable={busy || blocked} onClick={onKeep}>
        {t.keep}
      </Button>
      <Button disabledFocusable={busy} onClick={onDiscard}>
        {t.discard}
      </Button>
      {busy ? (
        <Spinner size="extra-tiny" label={t.keeping} />
      ) : (
        <span className={styles.count}>{t.changedCount({ count: count(changes) })}</span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
