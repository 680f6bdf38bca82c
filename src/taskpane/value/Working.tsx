import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { useValueWords } from "./useValueWords";
import type { WorkView } from "./useWork";

interface WorkingProps {
  readonly working: WorkView | null;
  readonly stopped: boolean;
  stop(): void;
  start(): void;
}

/** How far work is, with a way to stop it; stopped, a way to begin again. */
export function Working({ working, stopped, stop, start }: WorkingProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useValueWords().work;
  if (working === null)
    return stopped ? (
      <div className={styles.line}>
        <span className={styles.grow} role="status">
          {t.stopped}
        </span>
        <Button onClick={start}>{t.start}</Button>
      </div>
    ) : null;
  const { done, total } = working;
  const reads = done < total;
  const text = reads ? t.reading({ done: count(done), total: count(total) }) : t.computing;
  return (
    <div className={styles.line}>
      <div className={styles.grow}>
        {/* How long computing takes nobody knows beforehand. */}
        <ProgressBar aria-label={text} {...(reads && { value: done / total })} />
        <span className={styles.text}>{text}</span>
      </div>
      <Button onClick={stop}>{t.cancel}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});
