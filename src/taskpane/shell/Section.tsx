import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

import { usePlainButton } from "./plainButton";

/** A part of a page with a heading. */
export interface SectionProps {
  readonly title: string;
  /** Level of the heading: 3 within a part that has one of its own. */
  readonly level?: 2 | 3;
  /** What stands at the right of the heading: a count, a tick. */
  readonly summary?: ReactNode;
  /** Folded or not; absent for a part that does not fold. */
  readonly open?: boolean;
  onToggle?(open: boolean): void;
  readonly children?: ReactNode;
}

/** A part of a page that can be folded away: folded, its heading and summary remain. */
export function Section({ title, level = 2, summary, open, onToggle, children }: SectionProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const id = useId();
  const folds = open !== undefined;
  const Heading = `h${level}` as const;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading className={styles.heading} id={id}>
        {folds ? (
          <button
            type="button"
            className={mergeClasses(plain, styles.button)}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => onToggle?.(!open)}
          >
            <Chevron aria-hidden className={styles.chevron} />
            <span>{title}</span>
            <span className={styles.summary}>{summary}</span>
          </button>
        ) : (
          <span className={styles.plain}>
            <span>{title}</span>
            <span className={styles.summary}>{summary}</span>
          </span>
        )}
      </Heading>
      <div id={`${id}-body`} hidden={folds && !open}>
        {!folds || open ? children : null}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { paddingBlock: tokens.spacingVerticalXXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { display: "flex", alignItems: "center", minHeight: "32px" },
  button: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { marginInlineEnd: tokens.spacingHorizontalXS, flexShrink: 0 },
  summary: {
    marginInlineStart: "auto",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
