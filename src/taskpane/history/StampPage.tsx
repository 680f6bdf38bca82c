import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons";

import { NoticeBar } from "../grade/NoticeBar";
import { FormulaStamp } from "./FormulaStamp";
import { RunStamp } from "./RunStamp";
import { useStamp, type StampState } from "./useStamp";
import { useHistoryWords } from "./useHistoryWords";

/** Which rules made the selected cell, by whom and when, and why. */
export function StampPage({ onRules }: { onRules(): void }) {
  const styles = useStyles();
  const state = useStamp();
  return (
    <div className={styles.page} aria-live="polite">
      {state.notice === null ? null : (
        <NoticeBar notice={state.notice} onAction={() => undefined} onDismiss={() => undefined} />
      )}
      <Body state={state} onRules={onRules} />
    </div>
  );
}

function Body({ state, onRules }: { readonly state: StampState; onRules(): void }) {
  const t = useHistoryWords().stamp;
  const { stamp, room, schemes } = state;
  if (room === null || stamp.kind === "looking") return <Spinner size="small" label={t.looking} />;
  if (stamp.kind === "none") return <Nothing hasHistory={stamp.hasHistory} />;
  if (stamp.kind === "formula")
    return <FormulaStamp room={room} found={stamp.found} schemes={schemes} onRules={onRules} />;
  return <RunStamp room={room} stamp={stamp.stamp} why={stamp.why} schemes={schemes} />;
}

/** What to select. */
function Nothing({ hasHistory }: { readonly hasHistory: boolean }) {
  const styles = useStyles();
  const t = useHistoryWords();
  return (
    <div className={styles.empty}>
      <CursorClickRegular aria-hidden className={styles.picture} />
      <h2 className={styles.title}>{t.stamp.select}</h2>
      <p className={styles.text}>{t.stamp.selectText}</p>
      <p className={styles.text}>{hasHistory ? t.stamp.unkept : t.page.none}</p>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  empty: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXL,
  },
  picture: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
