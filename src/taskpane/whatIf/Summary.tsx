import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";

import { inLocale, type Effect, type Scheme, type TierEffect } from "../../workbook";
import { useLanguage } from "../language";
import { useWhatIfWords } from "./useWhatIfWords";

interface SummaryProps {
  readonly scheme: Scheme;
  readonly effect: Effect | null;
  readonly working: boolean;
  /** Whether a figure was moved. */
  readonly tried: boolean;
  /** The visits that it takes, in a few words. */
  readonly load: string | null;
}

/** What comes of it, in view while figures are moved: customers by tier now and then, and the visits that they need. */
export function Summary({ scheme, effect, working, tried, load }: SummaryProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useWhatIfWords();
  if (effect === null)
    return (
      <div className={styles.panel}>
        <Spinner size="extra-tiny" label={t.computing} />
      </div>
    );
  const moves = effect.moved === 0 ? t.nobody : t.moves({ count: count(effect.moved) });
  return (
    <section className={styles.panel} aria-label={t.result}>
      <ul className={styles.tiers}>
        {effect.tiers
          .filter(({ tier, now, then }) => tier >= 0 || now + then > 0)
          .map((tier) => (
            <TierBar key={tier.tier} scheme={scheme} tier={tier} all={effect.tiers} />
          ))}
      </ul>
      <div role="status" className={styles.said}>
        <span>{tried ? moves : t.unchanged}</span>
        {load === null ? null : <span className={styles.load}>{load}</span>}
        {working && tried ? <Spinner size="extra-tiny" aria-label={t.computing} /> : null}
      </div>
    </section>
  );
}

interface TierBarProps {
  readonly scheme: Scheme;
  readonly tier: TierEffect;
  readonly all: readonly TierEffect[];
}

function TierBar({ scheme, tier: one, all }: TierBarProps) {
  const styles = useStyles();
  const { count, locale } = useLanguage();
  const t = useWhatIfWords();
  const { tier, now, then, came, went } = one;
  const stated = scheme.tiers[tier];
  const name = stated === undefined ? t.ungraded : inLocale(stated.label, locale);
  const most = Math.max(1, ...all.map((each) => Math.max(each.now, each.then)));
  const percent = (value: number): string => `${(100 * value) / most}%`;
  const texts = {
    tier: name,
    now: count(now),
    then: count(then),
    came: count(came),
    went: count(went),
  };
  return (
    <li className={styles.tier}>
      <span className={styles.hidden}>{came + went === 0 ? t.tierSame(texts) : t.tier(texts)}</span>
      <span aria-hidden className={styles.name} title={stated && inLocale(stated.name, locale)}>
        {name}
      </span>
      <span aria-hidden className={styles.track}>
        <span className={styles.bar} style={{ width: percent(then) }} />
        <span className={styles.now} style={{ insetInlineStart: percent(now) }} />
      </span>
      <span aria-hidden className={styles.count}>
        {count(then)}
      </span>
      <span aria-hidden className={mergeClasses(styles.count, styles.change)}>
        {t.change({ came: count(came), went: count(went) })}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  panel: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  tiers: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(24px, max-content) 1fr max-content minmax(56px, max-content)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    gridAutoRows: "minmax(20px, auto)",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    // Of many tiers the page keeps most for the figures.
    maxHeight: "168px",
    overflowY: "auto",
  },
  tier: { display: "contents" },
  name: {
    maxWidth: "96px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  track: {
    position: "relative",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    // Windows contrast themes paint backgrounds over: the bar must stay visible.
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  now: {
    position: "absolute",
    insetBlock: "-2px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  count: {
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  change: { color: tokens.colorNeutralForeground2 },
  said: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
  },
  load: { fontWeight: tokens.fontWeightSemibold },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
