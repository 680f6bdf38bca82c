import { makeStyles, tokens } from "@fluentui/react-components";

import type { WayLine } from "./historyView";

interface WayTableProps {
  readonly label: string;
  /** The first is over the ways. */
  readonly headers: readonly string[];
  readonly lines: readonly WayLine[];
}

/** Ways that customers went, a line each, with figures. */
export function WayTable({ label, headers, lines }: WayTableProps) {
  const styles = useStyles();
  const [first, ...others] = headers;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.way}>
            {first}
          </th>
          {others.map((header) => (
            <th key={header} scope="col" className={styles.header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ way, figures }) => (
          <tr key={way}>
            <th scope="row" className={styles.way}>
              {way}
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

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  way: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  header: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
