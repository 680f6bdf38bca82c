import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { sheetRow, textOfRow, type CodingResult } from "../../workbook";
import { Section } from "../shell/Section";
import { TextCard } from "./TextCard";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

interface SelectedTextProps {
  readonly industry: Industry;
  readonly result: CodingResult;
}

/** Why the row that is selected in the sheet has its code, with the ways to set it right. */
export function SelectedText({ industry, result }: SelectedTextProps) {
  const styles = useStyles();
  const t = useIndustryWords().selected;
  const { selectedRow } = industry.state;
  const isRow = selectedRow !== null && selectedRow < result.rows;
  const found = useMemo(
    () => (isRow ? textOfRow(result, selectedRow) : null),
    [result, isRow, selectedRow],
  );
  const row = isRow ? String(sheetRow(result.request.customers.region, selectedRow)) : "";
  return (
    <Section title={t.title} summary={isRow ? t.row({ row }) : null}>
      {found === null ? (
        <p className={styles.hint}>{isRow ? t.blank({ row }) : t.hint}</p>
      ) : (
        <article className={styles.card} aria-label={`${t.title} ${t.row({ row })}`}>
          <TextCard key={found.key} industry={industry} result={result} found={found} withText />
        </article>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
