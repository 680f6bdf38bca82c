import { makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../../language";
import { amountText, type SegmentLine } from "./rfmView";
import { useRfmWords } from "./useRfmWords";

interface SegmentListProps {
  readonly lines: readonly SegmentLine[];
  /** Whether an earlier run is compared with. */
  readonly compared: boolean;
}

/** The segments with customers, amounts and what to do for them. */
export function SegmentList({ lines, compared }: SegmentListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { count, percent } = language;
  const t = useRfmWords();
  const most = Math.max(0.001, ...lines.map(({ share }) => share));
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.line}>
          <div className={styles.head}>
            <span className={styles.name}>{line.name}</span>
            <span className={styles.figures}>
              {`${count(line.customers)} · ${percent(line.share)}`}
            </span>
          </div>
          <div className={styles.track} aria-hidden>
            <div className={styles.bar} style={{ width: `${(100 * line.share) / most}%` }} />
          </div>
          <div className={styles.small}>
            {amountText(line, t, language)}
            {compared ? ` · ${t.moved({ came: count(line.came), went: count(line.went) })}` : null}
          </div>
          {line.about === "" ? null : <div className={styles.small}>{line.about}</div>}
          {line.action === "" ? null : <div className={styles.action}>{line.action}</div>}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  line: { display: "grid", gap: "2px", overflowWrap: "anywhere" },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    // Windows contrast themes paint backgrounds over: the bar must stay visible.
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  action: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
