import { Button } from "@fluentui/react-components";

import type { Run } from "../../workbook";
import { shortMoment } from "./momentText";
import { useHistoryWords } from "./useHistoryWords";

interface UndoLineProps {
  readonly run: Run;
  readonly undoing: boolean;
  onUndo(): void;
}

/** Taking the last run on record back, in another session too: which one stands on the button. */
export function UndoLine({ run, undoing, onUndo }: UndoLineProps) {
  const t = useHistoryWords().undo;
  return (
    <div>
      <Button size="small" disabledFocusable={undoing} onClick={onUndo}>
        {undoing ? t.undoing : t.button({ when: shortMoment(run.when), who: run.who })}
      </Button>
    </div>
  );
}
