import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";

import { useLanguage } from "../language";
import { Folded } from "../shell/Folded";
import { Section } from "../shell/Section";
import type { CheckLine, FaultLine, TierLine } from "./views";

const FaultList = lazy(() =>
  import("./FaultList").then(({ FaultList: component }) => ({
    default: component,
  })),
);

// Few schemes check the whole.
const Checks = lazy(() =>
  import(/* webpackChunkName: "checks" */ "./Checks").then((room) => ({ default: room.Checks })),
);

/** How many customers each tier has. */
export interface ResultProps {
  readonly tiers: readonly TierLine[];
  readonly checks: readonly CheckLine[];
  readonly ungraded: number;
  /** Unreadable cells, and rows that could not be graded for another reason. */
  readonly faults: readonly FaultLine[];
  readonly working: boolean;
  onGoTo(cell: Pick<FaultLine, "row" | "column">): void;
}

/** The tiers with their counts and a bar each, below them what the scheme asks of the whole, and what could not be read. */
export function Result({ tiers, checks, ungraded, faults, working, onGoTo }: ResultProps) {
  const styles = useStyles();
  const { words, count, percent } = useLanguage();
  const t = words.pane.result;
  const [open, setOpen] = useState(false);
  const most = Math.max(...tiers.map((tier) => tier.share), 0.001);
  return (
    <Section
      title={t.title}
      summary={working ? <Spinner size="extra-tiny" label={t.working} /> : null}
    >
      <ul className={styles.tiers}>
        {tiers.map((tier) => (
          <li key={tier.key} className={styles.tier}>
            <span className={styles.visuallyHidden}>
              {t.tier({
                tier: tier.about === "" ? tier.name : `${tier.name} ${tier.about}`,
                count: count(tier.count),
                share: percent(tier.share),
              })}
            </span>
            <span aria-hidden className={styles.name} title={tier.about}>
              {tier.name}
            </span>
            <span aria-hidden className={styles.track}>
              <span className={styles.bar} style={{ width: `${(100 * tier.share) / most}%` }} />
            </span>
            <span aria-hidden className={styles.count}>
              {count(tier.count)}
            </span>
            <span aria-hidden className={styles.share}>
              {percent(tier.share)}
            </span>
          </li>
        ))}
      </ul>
      {checks.length === 0 ? null : (
        <Suspense>
          <Checks checks={checks} onGoTo={onGoTo} />
        </Suspense>
      )}
      {ungraded === 0 && faults.length === 0 ? (
        working ? null : (
          <p className={styles.well}>{t.allGraded}</p>
        )
      ) : (
        <Section
          title={t.ungraded}
          summary={
            ungraded > 0
              ? t.ungradedCount({ count: count(ungraded) })
              : t.cells({ count: count(faults.length) })
          }
          open={open}
          onToggle={setOpen}
        >
          <Folded>
            <FaultList faults={faults} onGoTo={onGoTo} />
          </Folded>
        </Section>
      )}
    </Section>
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
  well: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
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
