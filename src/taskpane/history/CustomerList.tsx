import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { useHistoryWords } from "./useHistoryWords";

/** Customers that are shown before somebody asks for more. */
const FIRST = 20;

/** A customer of a list: who, and what is said of him. */
export interface CustomerLine {
  readonly key: string;
  readonly text: string;
  /** What he weighs, where that is known. */
  readonly value?: string;
}

interface CustomerListProps {
  readonly label: string;
  readonly lines: readonly CustomerLine[];
  onCustomer(key: string): void;
}

/** Customers one below the other, some at first; each leads to its row. */
export function CustomerList({ label, lines, onCustomer }: CustomerListProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { count } = useLanguage();
  const t = useHistoryWords();
  const [many, setMany] = useState(FIRST);
  const rest = lines.length - many;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.slice(0, many).map(({ key, text, value }) => (
          <li key={`${key} ${text}`}>
            <button
              type="button"
              className={mergeClasses(plain, styles.line)}
              onClick={() => onCustomer(key)}
            >
              <span className={styles.key}>{key}</span>
              <span className={styles.text}>{text}</span>
              {value === undefined ? null : <span className={styles.value}>{value}</span>}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setMany(many + FIRST * 5)}>
          {t.page.more({ count: count(Math.min(rest, FIRST * 5)) })}
        </Button>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    paddingInline: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  key: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
