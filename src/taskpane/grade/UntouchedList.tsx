import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Area } from "../../workbook";
import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import type { UntouchedLine, UntouchedView } from "./untouched";

/** Customers up to which the list is unfolded from the start. */
const FEW = 8;

interface UntouchedListProps {
  readonly untouched: UntouchedView;
  onGoTo(cell: Area): void;
}

/** Who was left alone by a write, by what was done to them meanwhile; each leads to their row. */
export function UntouchedList({ untouched, onGoTo }: UntouchedListProps) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = words.pane.untouched;
  const { groups, more, count: all } = untouched;
  const [open, setOpen] = useState(all <= FEW);
  return (
    <Section title={t.title} summary={count(all)} open={open} onToggle={setOpen}>
      {groups.map(({ label, lines }) => (
        <div key={label} className={styles.group}>
          <span className={styles.label}>{label}</span>
          <ul className={styles.list} aria-label={label}>
            {lines.map((line) => (
              <li key={`${line.name} ${line.place}`}>
                <Line line={line} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 ? <p className={styles.more}>{t.more({ count: count(more) })}</p> : null}
    </Section>
  );
}

interface LineProps extends Pick<UntouchedListProps, "onGoTo"> {
  readonly line: UntouchedLine;
}

function Line({ line: { name, place, cell }, onGoTo }: LineProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const text = (
    <>
      {name === "" ? null : <span className={styles.name}>{name}</span>}
      <span className={styles.place}>{place}</span>
    </>
  );
  if (cell === null) return <span className={styles.line}>{text}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.line, styles.button)}
      onClick={() => onGoTo(cell)}
    >
      {text}
    </button>
  );
}

const useStyles = makeStyles({
  group: { paddingBlockEnd: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    paddingInline: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
