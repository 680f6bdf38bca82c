import { makeStyles, tokens } from "@fluentui/react-components";

/** Customers, and behind them the tiers that they get. */
export function Picture() {
  const styles = useStyles();
  const tiers = ["A", "B", "C"];
  return (
    <svg className={styles.picture} viewBox="0 0 168 100" aria-hidden>
      <rect x="1" y="1" width="166" height="98" rx="4" className={styles.sheet} />
      <path d="M1 5a4 4 0 0 1 4-4h158a4 4 0 0 1 4 4v18H1z" className={styles.head} />
      <path d="M12 12h34M62 12h26M118 12h20" className={styles.heading} />
      <path d="M12 36h40M62 36h30M12 61h28M62 61h34M12 86h36M62 86h18" className={styles.cell} />
      {tiers.map((tier, row) => (
        <g key={tier}>
          <path d={`M1 ${23 + 25 * row}h166`} className={styles.line} />
          <rect x="118" y={27 + 25 * row} width="34" height="17" rx="3" className={styles.tier} />
          <text x="135" y={40 + 25 * row} className={styles.letter}>
            {tier}
          </text>
        </g>
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { width: "168px", height: "100px", justifySelf: "center" },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorBrandBackground2 },
  line: { stroke: tokens.colorNeutralStroke2, fill: "none" },
  heading: { stroke: tokens.colorBrandForeground1, strokeWidth: "4px", strokeLinecap: "round" },
  cell: { stroke: tokens.colorNeutralStroke1, strokeWidth: "4px", strokeLinecap: "round" },
  tier: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "1.5px" },
  letter: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: "middle",
  },
});
