import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";

import { useLanguage } from "../language";
import { Bars } from "../shell/Bars";
import { Folded } from "../shell/Folded";
import { Section } from "../shell/Section";
import type { CheckLine, FaultLine, MoveLine, TierLine } from "./views";

const FaultList = lazy(() =>
  import("./FaultList").then(({ FaultList: component }) => ({
    default: component,
  })),
);

// Few schemes check the whole.
const Checks = lazy(() =>
  import(/* webpackChunkName: "checks" */ "./Checks").then((room) => ({ default: room.Checks })),
);

// There is nothing to compare with before the first run.
const Moved = lazy(() =>
  import(/* webpackChunkName: "moved" */ "./Moved").then((room) => ({ default: room.Moved })),
);

/** How many customers each tier has. */
export interface ResultProps {
  readonly tiers: readonly TierLine[];
  /** Customers whose tier is not what the last run wrote; null where there was none. */
  readonly moved: readonly MoveLine[] | null;
  readonly checks: readonly CheckLine[];
  readonly ungraded: number;
  /** Unreadable cells, and rows that could not be graded for another reason. */
  readonly faults: readonly FaultLine[];
  /** What is being done, in words; null where nothing is. */
  readonly working: string | null;
  onGoTo(cell: Pick<FaultLine, "row" | "column">): void;
}

/** "+12 −3", of a tier that changes at all. */
const changeOf = (
  { entered, left }: TierLine,
  count: (value: number) => string,
): { readonly change?: string } => {
  if (entered === undefined || left === undefined) return {};
  const parts = [entered > 0 ? `+${count(entered)}` : "", left > 0 ? `−${count(left)}` : ""];
  return { change: parts.filter((part) => part !== "").join(" ") };
};

/** The tiers with their counts and a bar each, below them what the scheme asks of the whole, and what could not be read. */
export function Result(props: ResultProps) {
  const { tiers, moved, checks, ungraded, faults, working, onGoTo } = props;
  const styles = useStyles();
  const { words, count, percent } = useLanguage();
  const t = words.pane.result;
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t.title}
      summary={working === null ? null : <Spinner size="extra-tiny" label={working} />}
    >
      <Bars
        lines={tiers.map((tier) => ({
          key: tier.key,
          name: tier.name,
          about: tier.about,
          count: tier.count,
          share: tier.share,
          ...changeOf(tier, count),
          spoken: [
            t.tier({
              tier: tier.about === "" ? tier.name : `${tier.name} ${tier.about}`,
              count: count(tier.count),
              share: percent(tier.share),
            }),
            ...(tier.entered || tier.left
              ? [t.change({ entered: count(tier.entered ?? 0), left: count(tier.left ?? 0) })]
              : []),
          ].join(words.pane.join),
        }))}
      />
      {moved === null ? null : (
        <Suspense>
          <Moved moved={moved} onGoTo={onGoTo} />
        </Suspense>
      )}
      {checks.length === 0 ? null : (
        <Suspense>
          <Checks checks={checks} onGoTo={onGoTo} />
        </Suspense>
      )}
      {ungraded === 0 && faults.length === 0 ? (
        working !== null ? null : (
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
  well: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
