import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { areaAddress, type Area, type PreparedFormula } from "../../workbook";
import { NoticeBar } from "../grade/NoticeBar";
import { useLanguage } from "../language";
import type { Entering } from "./useEntering";
import { useFunctionsWords } from "./useFunctionsWords";

interface EnterBarProps {
  /** Null while there is no formula. */
  readonly prepared: PreparedFormula | null;
  /** Number format code of the results. */
  readonly format: string | undefined;
  /** The cell that is selected. */
  readonly cell: Area | null;
  readonly entering: Entering;
}

/** Where the formula goes, and the button for it; what became of the last one, with the way back. */
export function EnterBar({ prepared, format, cell, entering }: EnterBarProps) {
  const styles = useStyles();
  const t = useFunctionsWords();
  const { busy, notice, asking } = entering;
  const filled = prepared?.filled ?? null;
  const able = prepared !== null && filled !== null && prepared.misplaced === null && !busy;
  const where = cell === null ? "" : areaAddress(cell);
  return (
    <div className={styles.bar}>
      {notice === null ? null : (
        <NoticeBar notice={notice} onAction={entering.undo} onDismiss={entering.dismiss} />
      )}
      {asking === null ? (
        <>
          <p role="status" className={styles.text}>
            <Target prepared={prepared} cell={cell} />
          </p>
          <Button
            appearance="primary"
            disabledFocusable={!able}
            onClick={() => {
              if (able) entering.enter({ formula: prepared.formula, filled, format });
            }}
          >
            {busy ? t.inserting : where === "" ? t.insert : t.insertHere({ cell: where })}
          </Button>
        </>
      ) : (
        <Asking entering={entering} asking={asking} />
      )}
    </div>
  );
}

/** What the formula will fill, or why it cannot stand there. */
function Target({ prepared, cell }: Pick<EnterBarProps, "prepared" | "cell">) {
  const t = useFunctionsWords();
  if (cell === null) return t.noTarget;
  if (prepared === null || prepared.filled === null) return "";
  const { filled, misplaced } = prepared;
  const area = areaAddress(filled);
  if (misplaced?.code === "reads-itself") return t.readsItself({ area });
  if (misplaced?.code === "inside-table") return t.insideTable({ table: misplaced.table });
  return filled.rows * filled.columns === 1 ? t.target({ cell: area }) : t.fills({ area });
}

/** The cell is not empty: nothing was written, and the user says what becomes of it. */
function Asking({
  entering,
  asking,
}: {
  readonly entering: Entering;
  readonly asking: NonNullable<Entering["asking"]>;
}) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useFunctionsWords();
  const { filled } = asking.wanted;
  const cell = areaAddress({ ...filled, rows: 1, columns: 1 });
  return (
    <div role="group" aria-label={words.pane.functionsPage} className={styles.asking}>
      <p role="alert" className={styles.text}>
        {t.occupied({ cell, shown: asking.shown })}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={entering.replace}>
          {t.replace}
        </Button>
        <Button autoFocus onClick={entering.keep}>
          {t.keep}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginBlockStart: "auto",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  asking: { display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
