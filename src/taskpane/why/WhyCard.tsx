import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

import { Section } from "../shell/Section";
import { useLanguage } from "../language";
import { Grounds } from "./Grounds";
import { CellButton, Lines, type GoTo } from "./Lines";
import { Outlook } from "./Outlook";
import { PointsTable } from "./PointsTable";
import { Service } from "./Service";
import { TierMark } from "./TierMark";
import type { Unfolded } from "./unfolded";
import { useWhyWords } from "./useWhyWords";
import { Values } from "./Values";
import type { WhyView } from "./views";

interface WhyCardProps {
  readonly why: WhyView;
  /** What is said beside the cell where the sheet says something else. */
  readonly stale: ReactNode;
  readonly unfolded: Unfolded;
  readonly onGoTo: GoTo;
}

/** Why one customer has the grade that he has: the decision first, then what would change it, what is due, what was read, and whose rules they are. */
export function WhyCard({ why, stale, unfolded, onGoTo }: WhyCardProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useWhyWords();
  const { values, grounds, points, outlook, service, further } = why;
  return (
    <article className={styles.card} aria-label={t.customer({ key: why.key })}>
      <Decision why={why} stale={stale} onGoTo={onGoTo} />
      {points === null ? null : <PointsTable points={points} onGoTo={onGoTo} />}
      {further.length === 0 ? null : (
        <Section title={t.further} level={3}>
          <ul className={styles.list}>
            {further.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      {outlook === null ? null : <Outlook outlook={outlook} />}
      {service === null ? null : <Service service={service} onGoTo={onGoTo} />}
      <Section
        title={t.read.title}
        level={3}
        summary={t.read.count({ filled: count(values.filled), all: count(values.all) })}
        {...unfolded.of("values")}
      >
        <Values values={values} onGoTo={onGoTo} />
      </Section>
      {grounds.length === 0 && why.tier === null ? null : (
        <Section
          title={t.grounds.title}
          level={3}
          summary={count(grounds.length)}
          {...unfolded.of("grounds")}
        >
          <Grounds grounds={grounds} />
        </Section>
      )}
    </article>
  );
}

/** Who it is, the tier as a mark, and what decided: read out whenever another customer is selected. */
function Decision({ why, stale, onGoTo }: Omit<WhyCardProps, "unfolded">) {
  const styles = useStyles();
  const t = useWhyWords();
  const { tier, about, measure, written, decision, mends } = why;
  return (
    <div aria-live="polite">
      <header className={styles.head}>
        <h2 className={styles.key}>{why.key}</h2>
        <TierMark tier={tier} large />
        {about === "" && measure === null ? null : (
          <p className={styles.about}>
            {about}
            {measure === null ? null : (
              <span className={styles.measure}>{`${measure.label} ${measure.value}`}</span>
            )}
          </p>
        )}
      </header>
      {written === null ? null : (
        <div className={styles.written}>
          <span>
            {written.text}
            <CellButton cell={written.cell} onGoTo={onGoTo} />
          </span>
          {stale}
        </div>
      )}
      <dl className={styles.parts}>
        {decision.map(({ label, lines }) => (
          <div key={label} className={styles.part}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <Lines lines={lines} onGoTo={onGoTo} />
            </dd>
          </div>
        ))}
      </dl>
      {mends ? <p className={styles.hint}>{t.mendHint}</p> : null}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(60%)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  key: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  about: {
    gridColumn: "1 / -1",
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  measure: { marginInlineStart: "auto", whiteSpace: "nowrap" },
  written: {
    display: "grid",
    marginBlockStart: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    fontSize: tokens.fontSizeBase200,
  },
  parts: {
    margin: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  part: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0 },
  hint: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
