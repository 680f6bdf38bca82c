import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { CellButton, type GoTo } from "./Lines";
import type { ValueRow, ValuesView } from "./views";
import { useWhyWords } from "./useWhyWords";

interface ValuesProps {
  readonly values: ValuesView;
  readonly onGoTo: GoTo;
}

/** Everything that was read of a row with its cell, what no column says, and what was worked out of it. */
export function Values({ values, onGoTo }: ValuesProps) {
  const styles = useStyles();
  const t = useWhyWords().read;
  const { read, noColumn, computed } = values;
  return (
    <div className={styles.body}>
      <ValueList rows={read} label={t.title} onGoTo={onGoTo} />
      {noColumn === "" ? null : <p className={styles.text}>{noColumn}</p>}
      {computed.length === 0 ? null : (
        <>
          <h4 className={styles.heading}>{t.computed}</h4>
          <ValueList rows={computed} label={t.computed} onGoTo={onGoTo} />
        </>
      )}
    </div>
  );
}

function ValueList(props: {
  readonly rows: readonly ValueRow[];
  readonly label: string;
  readonly onGoTo: GoTo;
}) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={props.label}>
      {props.rows.map(({ label, text, cell, bad }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value, bad && styles.bad)}>{text}</dd>
          {cell === null ? null : (
            <dd className={styles.cell}>
              <CellButton cell={cell} onGoTo={props.onGoTo} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, display: "grid", rowGap: "2px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr) minmax(40px, max-content)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
  bad: { color: tokens.colorStatusDangerForeground1 },
  cell: { margin: 0, textAlign: "end" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});
