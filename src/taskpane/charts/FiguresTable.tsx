import { makeStyles, tokens } from "@fluentui/react-components";

/** The figures of a chart as a table: texts ready to read, the first of each row names it. */
export interface FigureTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Figures as a table, which scrolls by itself where it is too wide. */
export function FiguresTable({ headers, rows, label }: FigureTable & { readonly label: string }) {
  const styles = useStyles();
  const [first, ...others] = headers;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {first}
            </th>
            {others.map((header, at) => (
              <th key={at} scope="col" className={styles.figure}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures], row) => (
            <tr key={row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={styles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: line,
    overflowWrap: "anywhere",
  },
  figure: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: line,
  },
});
