import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { clusterLabel, clusterRuleText } from "../../../text";
import type { Clustering, ClusterResult } from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { useValueWords } from "../useValueWords";
import type { Clusters } from "./useClusters";
import { useKeeping } from "./useKeeping";

interface RuleListProps {
  readonly clusters: Clusters;
  readonly result: ClusterResult;
  readonly found: Clustering;
}

/** The rules that stand for the clusters, how well they do, and a button that keeps them as a scheme of the workbook. */
export function RuleList({ clusters, result, found }: RuleListProps) {
  const styles = useStyles();
  const { locale, count, percent } = useLanguage();
  const t = useValueWords().clusters.rules;
  const [open, setOpen] = useState(true);
  const keeping = useKeeping(result, clusters);
  const { rules } = result;
  if (rules === null) return null;
  const fidelity = percent(rules.fidelity);
  return (
    <Section title={t.title} summary={fidelity} open={open} onToggle={setOpen}>
      <p className={styles.text}>{t.sentence({ fidelity })}</p>
      <ul className={styles.rules}>
        {rules.rules.map((rule, at) => (
          <li key={at} className={styles.rule}>
            <span>
              {t.rule({
                cluster: clusterLabel(rule.cluster, locale),
                when: clusterRuleText(rule, found, locale),
              })}
            </span>
            <span className={styles.right}>
              {t.right({ right: count(rule.right), rows: count(rule.rows) })}
            </span>
          </li>
        ))}
      </ul>
      {keeping.kept === null ? (
        <Button disabledFocusable={keeping.busy} onClick={keeping.keep}>
          {t.keep}
        </Button>
      ) : (
        <p className={styles.text}>{t.kept({ sheet: keeping.kept })}</p>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  rules: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  rule: { display: "grid", overflowWrap: "anywhere" },
  right: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
