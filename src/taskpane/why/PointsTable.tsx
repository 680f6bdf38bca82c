import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { LineText, type GoTo } from "./Lines";
import type { PointsRow, PointsView } from "./views";
import { useWhyWords } from "./useWhyWords";

interface PointsTableProps {
  readonly points: PointsView;
  readonly onGoTo: GoTo;
}

/** The points line by line: what each criterion gives, their sum, what it is multiplied by, and the bound that the score has reached. */
export function PointsTable({ points, onGoTo }: PointsTableProps) {
  const styles = useStyles();
  const t = useWhyWords().points;
  const row = (each: PointsRow, at: number) => (
    <tr key={at}>
      <th scope="row" className={styles.what}>
        <LineText line={each.line} onGoTo={onGoTo} />
      </th>
      <td className={styles.figure}>{each.reckoning}</td>
      <td className={styles.figure}>{each.gives}</td>
    </tr>
  );
  const total = (label: string, figure: string, strong = false) => (
    <tr className={mergeClasses(styles.total, strong && styles.score)}>
      <th scope="row" colSpan={2} className={styles.what}>
        {label}
      </th>
      <td className={styles.figure}>{figure}</td>
    </tr>
  );
  const { criteria, factors, sum, cap, score, cut } = points;
  return (
    <table className={styles.table} aria-label={t.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t.criterion}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {t.reckoning}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {t.given}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(row)}
        {factors.length === 0 && cap === null ? null : total(t.sum, sum)}
        {factors.map(row)}
        {cap === null ? null : total(t.cap({ cap }), cap)}
        {total(cut ?? t.score, score, true)}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { verticalAlign: "top", paddingBlock: "3px" },
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  },
  head: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  what: { overflowWrap: "anywhere" },
  figure: {
    "&&": { textAlign: "end" },
    paddingInlineStart: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  score: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
});
