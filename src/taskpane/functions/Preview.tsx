import { makeStyles, tokens } from "@fluentui/react-components";

import type { PreparedFormula, ShownCell } from "../../workbook";
import { useLanguage } from "../language";
import { useFunctionsWords } from "./useFunctionsWords";

/** The formula as it will be written, and the first rows of what it gives. */
export function Preview({
  prepared,
  date,
}: {
  readonly prepared: PreparedFormula;
  /** Numbers are days. */
  readonly date: boolean;
}) {
  const styles = useStyles();
  const t = useFunctionsWords();
  return (
    <>
      <h3 className={styles.label}>{t.formula}</h3>
      <code className={styles.code}>{prepared.formula}</code>
      <h3 className={styles.label}>{t.preview}</h3>
      <Results prepared={prepared} date={date} />
    </>
  );
}

function Results({ prepared: { tried }, date }: Parameters<typeof Preview>[0]) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useFunctionsWords();
  if (tried === null) return <p className={styles.text}>{t.untried}</p>;
  if (tried.code === "too-many")
    return <p className={styles.text}>{t.tooMany({ most: count(tried.most) })}</p>;
  const cells = tried.size.rows * tried.size.columns;
  return (
    <>
      <ol className={styles.rows} aria-label={t.preview}>
        {tried.rows.map((line, row) => (
          <li key={row} className={styles.row}>
            {line.map((cell, column) => (
              <Cell key={column} cell={cell} date={date} />
            ))}
          </li>
        ))}
      </ol>
      {tried.size.rows > tried.rows.length ? (
        <p className={styles.text}>{t.more({ count: count(cells) })}</p>
      ) : null}
    </>
  );
}

function Cell({ cell, date }: { readonly cell: ShownCell; readonly date: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useFunctionsWords();
  if ("error" in cell)
    return (
      <span className={styles.error}>
        {cell.message === "" ? cell.error : `${cell.error} ${cell.message}`}
      </span>
    );
  const { value } = cell;
  if (value === "") return <span className={styles.blank}>{t.noCell}</span>;
  return (
    <span className={styles.cell}>
      {typeof value === "number" && date
        ? language.date(value)
        : typeof value === "number"
          ? language.number(value)
          : String(value)}
    </span>
  );
}

const cell = {
  paddingInline: tokens.spacingHorizontalXS,
  borderRadius: tokens.borderRadiusSmall,
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { ...cell, backgroundColor: tokens.colorNeutralBackground3 },
  blank: { ...cell, color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  error: {
    ...cell,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});
