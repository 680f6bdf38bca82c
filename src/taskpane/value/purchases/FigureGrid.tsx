import { makeStyles, tokens } from "@fluentui/react-components";

interface FigureGridProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A small table of figures, the first of each row names it. */
export function FigureGrid({ headers, rows }: FigureGridProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headers.map((header, at) => (
            <th key={at} scope="col" className={at === 0 ? styles.name : styles.figure}>
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
  );
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
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
