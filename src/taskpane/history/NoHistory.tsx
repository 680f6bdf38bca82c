import { makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";

import { useHistoryWords } from "./useHistoryWords";

/** What a history would be good for, where there is none. */
export function NoHistory() {
  const styles = useStyles();
  const t = useHistoryWords().page;
  return (
    <div className={styles.empty}>
      <HistoryRegular aria-hidden className={styles.picture} />
      <h2 className={styles.title}>{t.none}</h2>
      <p className={styles.text}>{t.noneText}</p>
    </div>
  );
}

const useStyles = makeStyles({
  empty: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    paddingBlock: tokens.spacingVerticalXL,
  },
  picture: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: {
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
