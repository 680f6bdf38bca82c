import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import { VirtualList } from "../shell/VirtualList";
import type { FaultLine, MoveLine } from "./views";

interface MovedProps {
  readonly moved: readonly MoveLine[];
  onGoTo(cell: Pick<FaultLine, "row" | "column">): void;
}

/** Who changes tier against the last run; each leads to its row. */
export function Moved({ moved, onGoTo }: MovedProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { words, count } = useLanguage();
  const t = words.pane.result;
  const [open, setOpen] = useState(false);
  if (moved.length === 0) return <p className={styles.same}>{t.unmoved}</p>;
  return (
    <Section
      title={t.moved}
      summary={t.movedCount({ count: count(moved.length) })}
      open={open}
      onToggle={setOpen}
    >
      <VirtualList
        label={t.moved}
        lines={moved}
        height={28}
        keyOf={({ row }) => row}
        draw={({ row, key, text }) => (
          <button
            type="button"
            className={mergeClasses(plain, styles.line)}
            onClick={() => onGoTo({ row, column: 0 })}
          >
            <span className={styles.key}>{key}</span>
            <span className={styles.text}>{text}</span>
          </button>
        )}
      />
    </Section>
  );
}

const useStyles = makeStyles({
  same: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    paddingInline: tokens.spacingHorizontalXS,
  },
  key: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});
