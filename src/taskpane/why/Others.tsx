import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import { TierMark } from "./TierMark";
import type { CustomerLine } from "./views";

interface OthersProps {
  readonly title: string;
  readonly customers: readonly CustomerLine[];
  onRow(row: number): void;
}

/** Other customers with their tier and a reason in one line each, to go to. */
export function Others({ title, customers, onRow }: OthersProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  if (customers.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.rows} aria-label={title}>
        {customers.map(({ row, key, tier, why }) => (
          <li key={row}>
            <button
              type="button"
              className={mergeClasses(plain, styles.row)}
              title={why}
              onClick={() => onRow(row)}
            >
              <TierMark tier={tier} />
              <span className={styles.text}>
                <span className={styles.key}>{key}</span>
                <span className={styles.why}>{why}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "fit-content(104px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: "grid", minWidth: 0 },
  key: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});
