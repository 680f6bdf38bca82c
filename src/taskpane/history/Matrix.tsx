import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { RunsCompared } from "../../workbook";
import { Section } from "../shell/Section";
import { usePlainButton } from "../shell/plainButton";
import type { MatrixCell, MatrixView } from "./historyView";
import { momentText } from "./momentText";
import { useHistoryWords } from "./useHistoryWords";

interface MatrixProps {
  readonly compared: RunsCompared;
  readonly view: MatrixView;
  readonly chosen: MatrixCell | null;
  onCell(cell: MatrixCell | null): void;
}

/** From where to where customers went: a row for each place they came from. A cell lists those behind it. */
export function Matrix({ compared, view, chosen, onCell }: MatrixProps) {
  const styles = useStyles();
  const t = useHistoryWords().matrix;
  const { before, after } = compared;
  const caption = t.caption({
    from: momentText(before.run.when),
    to: momentText(after.run.when),
  });
  return (
    <Section title={t.title}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.rowHead}>
                {t.from}
              </th>
              {view.columns.map(({ key, label }) => (
                <th key={key} scope="col" className={styles.head}>
                  {label}
                </th>
              ))}
              <th scope="col" className={styles.head}>
                {t.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.rowHead}>
                  {row.label}
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.to} className={styles.cell}>
                    <Way cell={cell} chosen={chosen} onCell={onCell} />
                  </td>
                ))}
                <td className={styles.total}>{row.total}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.rowHead}>
                {t.total}
              </th>
              {view.totals.map((total, at) => (
                <td key={at} className={styles.total}>
                  {total}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function Way({
  cell,
  chosen,
  onCell,
}: Omit<MatrixProps, "compared" | "view"> & { readonly cell: MatrixCell }) {
  const styles = useStyles();
  const plain = usePlainButton();
  if (cell.text === "") return null;
  const isChosen = chosen?.from === cell.from && chosen.to === cell.to;
  const heat = [undefined, styles.heat1, styles.heat2, styles.heat3][cell.heat];
  return (
    <button
      type="button"
      className={mergeClasses(
        plain,
        styles.way,
        heat,
        cell.from === cell.to && styles.same,
        isChosen && styles.chosen,
      )}
      aria-label={cell.spoken}
      aria-expanded={isChosen}
      onClick={() => onCell(isChosen ? null : cell)}
    >
      {cell.text}
    </button>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  head: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, paddingInline: "6px" },
  rowHead: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingInlineEnd: "6px",
    maxWidth: "96px",
    overflowWrap: "anywhere",
  },
  cell: { padding: 0, height: "28px" },
  total: {
    textAlign: "end",
    paddingInline: "6px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  way: {
    display: "block",
    height: "28px",
    lineHeight: "28px",
    paddingInline: "6px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  // Numbers say what the shades hint at.
  heat1: { backgroundColor: tokens.colorNeutralBackground3 },
  heat2: { backgroundColor: tokens.colorBrandBackground2Hover },
  heat3: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  // Who stayed stands apart from who moved, whatever the shade.
  same: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    lineHeight: "26px",
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
});
