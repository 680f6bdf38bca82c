import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";

/** One of the parts that a whole is counted in. */
export interface BarLine {
  readonly key: string;
  readonly name: string;
  /** What the name means, to be read where the pointer rests on it; "" where it says it. */
  readonly about: string;
  readonly count: number;
  /** Of the whole, 0 to 1. */
  readonly share: number;
  /** What came and went since: "+12 −3". */
  readonly change?: string;
  /** The line as a sentence, for a screen reader. */
  readonly spoken: string;
}

/** Parts of a whole with their counts, shares and a bar each; the longest bar fills its column. */
export function Bars({ lines }: { readonly lines: readonly BarLine[] }) {
  const styles = useStyles();
  const { count, percent } = useLanguage();
  const most = Math.max(...lines.map(({ share }) => share), 0.001);
  const changes = lines.some(({ change }) => change !== undefined);
  return (
    <ul className={mergeClasses(styles.tiers, changes && styles.changing)}>
      {lines.map((line) => (
        <li key={line.key} className={styles.tier}>
          <span className={styles.visuallyHidden}>{line.spoken}</span>
          <span aria-hidden className={styles.name} title={line.about}>
            {line.name}
          </span>
          <span aria-hidden className={styles.track}>
            <span className={styles.bar} style={{ width: `${(100 * line.share) / most}%` }} />
          </span>
          <span aria-hidden className={styles.count}>
            {count(line.count)}
          </span>
          <span aria-hidden className={styles.share}>
            {percent(line.share)}
          </span>
          {changes ? (
            <span aria-hidden className={styles.share}>
              {line.change}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  // One grid for all lines, so that the bars begin and end alike.
  tiers: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(24px, max-content) 1fr max-content minmax(44px, max-content)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    gridAutoRows: "minmax(28px, auto)",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  changing: {
    gridTemplateColumns:
      "minmax(24px, max-content) 1fr max-content minmax(44px, max-content) max-content",
  },
  tier: { display: "contents" },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: "112px",
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "break-word",
  },
  track: {
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationNormal,
    // Windows contrast themes paint backgrounds over: the bar must stay visible.
    "@media (forced-colors: active)": {
      backgroundColor: "CanvasText",
      forcedColorAdjust: "none",
    },
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  count: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  share: {
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  visuallyHidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
