import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, TableRegular } from "@fluentui/react-icons";
import { lazy, useId, useState } from "react";

import { useLanguage } from "../language";
import { Folded } from "../shell/Folded";
import { usePlainButton } from "../shell/plainButton";
import type { TableLineProps } from "./TableChoices";

const TableChoices = lazy(() =>
  import(/* webpackChunkName: "folded" */ "./TableChoices").then((room) => ({
    default: room.TableChoices,
  })),
);

/** So that neither a number is parted from its word nor a line begins with the dot between two facts. */
const unbroken = (line: string): string =>
  line.replaceAll(" · ", "\u00a0· ").replace(/(\d) (?=\S+\u00a0· )/g, "$1\u00a0");

/** One line that says which table is graded; it opens to choose another table or another key. */
export function TableLine(props: TableLineProps) {
  const { chosen, columns, keyColumn } = props;
  const styles = useStyles();
  const plain = usePlainButton();
  const { words, count } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const t = words.pane.table;
  const key = columns.find(({ column }) => column === keyColumn)?.header ?? null;
  const line = t.line({ name: chosen.name, rows: count(chosen.rows), key });
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <div className={styles.card}>
      <button
        type="button"
        className={mergeClasses(plain, styles.line)}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t.button({ line })}
        onClick={() => setOpen(!open)}
      >
        <TableRegular aria-hidden className={styles.icon} />
        <span className={styles.text}>{unbroken(line)}</span>
        <Chevron aria-hidden className={styles.icon} />
      </button>
      <div id={id} hidden={!open} className={open ? styles.choices : undefined}>
        {open ? (
          <Folded>
            <TableChoices {...props} />
          </Folded>
        ) : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    // Two lines at most: names of tables may be long.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  choices: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
});
