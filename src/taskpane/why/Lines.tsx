import { Link, makeStyles, tokens } from "@fluentui/react-components";

import type { CellLink, Line } from "./views";
import { useWhyWords } from "./useWhyWords";

/** Goes to a cell of the row that is explained. */
export type GoTo = (column: number) => void;

interface CellButtonProps {
  readonly cell: CellLink;
  readonly onGoTo: GoTo;
}

/** The address of a cell; pressed, the sheet goes there. */
export function CellButton({ cell: { address, column }, onGoTo }: CellButtonProps) {
  const styles = useStyles();
  const t = useWhyWords();
  return (
    <Link
      as="button"
      className={styles.address}
      aria-label={t.goTo({ address })}
      onClick={() => onGoTo(column)}
    >
      {address}
    </Link>
  );
}

/** Lines with the cells behind them; what says more of a line stands below it. */
export function Lines({ lines, onGoTo }: { readonly lines: readonly Line[]; onGoTo: GoTo }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map((line, at) => (
        <li key={at} className={styles.line}>
          <LineText line={line} onGoTo={onGoTo} />
          {line.below.length === 0 ? null : (
            <div className={styles.below}>
              <Lines lines={line.below} onGoTo={onGoTo} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One line with its cells. */
export function LineText({ line, onGoTo }: { readonly line: Line; onGoTo: GoTo }) {
  return (
    <>
      {line.text}
      {line.cells.map((cell) => (
        <CellButton key={cell.address} cell={cell} onGoTo={onGoTo} />
      ))}
    </>
  );
}

const useStyles = makeStyles({
  lines: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "2px" },
  line: { overflowWrap: "anywhere" },
  below: {
    marginBlockStart: "2px",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  address: {
    marginInlineStart: tokens.spacingHorizontalXS,
    minWidth: "24px",
    // 24 px to aim at, in lines of 16.
    paddingBlock: "4px",
    marginBlock: "-4px",
    fontSize: "inherit",
    overflowWrap: "normal",
    // Without colours of our own only a line tells it from text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});
