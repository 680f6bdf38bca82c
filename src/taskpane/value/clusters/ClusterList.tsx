import { makeStyles, tokens } from "@fluentui/react-components";

import { clusterLabel, clusterNames } from "../../../text";
import type { Clustering } from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { useValueWords } from "../useValueWords";

/** Each cluster with its size, and what sets it apart. */
export function ClusterList({ found }: { readonly found: Clustering }) {
  const styles = useStyles();
  const { locale, count, percent } = useLanguage();
  const t = useValueWords().clusters;
  const names = clusterNames(found, locale);
  const most = Math.max(...found.clusters.map(({ share }) => share));
  return (
    <Section title={t.result}>
      <ul className={styles.list}>
        {found.clusters.map(({ size, share }, at) => (
          <li key={at} className={styles.cluster}>
            <span className={styles.line}>
              <span className={styles.label}>{clusterLabel(at, locale)}</span>
              <span className={styles.size}>
                {t.size({ count: count(size), share: percent(share) })}
              </span>
            </span>
            <span aria-hidden className={styles.track}>
              <span className={styles.bar} style={{ width: `${(100 * share) / most}%` }} />
            </span>
            <span className={styles.apart}>{names[at]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  cluster: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  size: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    // Windows contrast themes paint backgrounds over: the bar must stay visible.
    "@media (forced-colors: active)": {
      backgroundColor: "CanvasText",
      forcedColorAdjust: "none",
    },
  },
  apart: { overflowWrap: "anywhere" },
});
