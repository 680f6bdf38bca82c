import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import type { PreviewRow, WhyView } from "./views";

/** Why rows have their grades. */
export interface WhyProps {
  /** The row that is selected in the sheet; null where none of the table is. */
  readonly selected: WhyView | null;
  readonly rows: readonly PreviewRow[];
  /** Goes to a cell of a row, to the one that names the customer where no column is given. */
  onGoTo(row: number, column?: number): void;
}

/** Why the selected row has its grade, in full; below it the first rows with a reason each. */
export function Why({ selected, rows, onGoTo }: WhyProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { words } = useLanguage();
  const t = words.pane.preview;
  return (
    <Section title={t.title}>
      {selected === null ? (
        <p className={styles.hint}>{t.hint}</p>
      ) : (
        <SelectedRow why={selected} onGoTo={onGoTo} />
      )}
      <ul className={styles.rows} aria-label={t.first}>
        {rows.map((row) => (
          <li key={row.row}>
            <button
              type="button"
              className={mergeClasses(plain, styles.row)}
              title={row.why}
              onClick={() => onGoTo(row.row)}
            >
              <TierMark tier={row.tier} />
              <span className={styles.rowText}>
                <span className={styles.rowKey}>{row.key}</span>
                <span className={styles.rowWhy}>{row.why}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SelectedRow({ why, onGoTo }: { why: WhyView } & Pick<WhyProps, "onGoTo">) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.preview;
  return (
    <article
      className={styles.card}
      aria-label={t.selectedRow({ key: why.key })}
      aria-live="polite"
    >
      <header className={styles.head}>
        <span className={styles.key}>{why.key}</span>
        {why.score === undefined ? null : (
          <span className={styles.score}>
            {t.score} {why.score}
          </span>
        )}
        <TierMark tier={why.tier} large />
      </header>
      <dl className={styles.parts}>
        {why.parts.map((part) => (
          <div key={part.label} className={styles.part}>
            <dt className={styles.label}>{part.label}</dt>
            {part.lines.map((line, at) => (
              <dd key={at} className={styles.line}>
                {line.text}
                {line.address === undefined ? null : (
                  <Link
                    as="button"
                    className={styles.address}
                    title={words.pane.result.goTo({ address: line.address })}
                    onClick={() => onGoTo(why.row, line.column)}
                  >
                    {line.address}
                  </Link>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  );
}

/** A tier as a mark: its name in a box, or a dash where there is none. */
function TierMark({ tier, large = false }: { tier: string | null; large?: boolean }) {
  const styles = useStyles();
  const { words } = useLanguage();
  if (tier === null)
    return <span className={styles.none}>{large ? words.pane.preview.ungraded : "–"}</span>;
  return <span className={mergeClasses(styles.mark, large && styles.large)}>{tier}</span>;
}

const useStyles = makeStyles({
  hint: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  card: {
    padding: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  key: {
    flexGrow: 1,
    minWidth: "56px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  score: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  parts: {
    margin: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  part: {
    display: "grid",
    gridTemplateColumns: "64px 1fr",
    columnGap: tokens.spacingHorizontalS,
  },
  label: {
    gridColumn: 1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: {
    gridColumn: 2,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  address: { marginInlineStart: tokens.spacingHorizontalXS, fontSize: "inherit" },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "fit-content(104px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rowText: { display: "grid", minWidth: 0 },
  rowKey: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  rowWhy: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    display: "inline-block",
    minWidth: "24px",
    maxWidth: "100%",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  large: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    paddingInline: tokens.spacingHorizontalS,
  },
  none: {
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
});
