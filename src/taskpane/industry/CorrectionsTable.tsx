import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { bodyCell, type CorrectionFault, type ReadyToCode } from "../../workbook";
import { problemText } from "../../text";
import { FaultList } from "../grade/FaultList";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { Share } from "./Share";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";
import { Who } from "./Who";

interface CorrectionsTableProps {
  readonly industry: Industry;
  readonly ready: ReadyToCode;
}

/** What people have set right in this workbook: how much, who, what of it cannot be followed, and how to share it. */
export function CorrectionsTable({ industry, ready }: CorrectionsTableProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useIndustryWords().table;
  const { faults, goTo } = industry;
  const { region, rows } = industry.state.corrections;
  const [opened, setOpened] = useState<boolean | null>(null);
  return (
    <Section
      title={t.title}
      summary={t.count({ count: count(rows.length) })}
      open={opened ?? faults.length > 0}
      onToggle={setOpened}
    >
      <div className={styles.body}>
        {region === null ? (
          <p className={styles.text}>{t.none}</p>
        ) : (
          <Link as="button" onClick={() => goTo(bodyCell(region, 0, 0))}>
            {t.goTo}
          </Link>
        )}
        {faults.length === 0 ? null : <Faults industry={industry} faults={faults} />}
        <Who />
        <Share industry={industry} ready={ready} />
      </div>
    </Section>
  );
}

function Faults({
  industry: { state, goTo },
  faults,
}: {
  readonly industry: Industry;
  readonly faults: readonly CorrectionFault[];
}) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useIndustryWords().table;
  const { region } = state.corrections;
  return (
    <div>
      <h3 className={styles.heading}>{t.faults}</h3>
      <FaultList
        faults={faults.map(({ address, row, column, content, problem }) => ({
          address,
          row,
          column,
          got: content,
          reason: problem === "twice" ? t.twice : problemText(problem, locale),
          graded: false,
        }))}
        onGoTo={({ row, column }) => {
          if (region !== null) goTo(bodyCell(region, row, column));
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
    "& > *": { maxWidth: "100%" },
    "& > div": { width: "100%" },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
