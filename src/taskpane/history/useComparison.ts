import { useEffect, useState } from "react";

import { historyProblemText } from "../../text";
import type { RunsCompared } from "../../workbook";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { countingReads } from "./countingReads";
import type { HistoryRoom } from "./loadHistory";
import { useHistoryWords } from "./useHistoryWords";

interface Comparing {
  /** Which runs. */
  readonly pair: string;
  readonly compared: RunsCompared | null;
  readonly working: string | null;
}

const IDLE: Comparing = { pair: "", compared: null, working: null };

/** Compares the two chosen runs, and says how far it is. Nothing while `room` is null. */
export function useComparison(
  room: HistoryRoom | null,
  chosen: readonly string[],
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
): Comparing {
  const { port } = useAccess();
  const { locale, count } = useLanguage();
  const t = useHistoryWords().page;
  const [state, setState] = useState<Comparing>(IDLE);
  const [one, other] = chosen;
  const pair = `${one ?? ""} ${other ?? ""}`;
  useEffect(() => {
    if (room === null || one === undefined || other === undefined) return undefined;
    let current = true;
    const show = (next: Omit<Comparing, "pair">): void => {
      if (current) setState({ ...next, pair });
    };
    const comparing = async (): Promise<void> => {
      show({ compared: null, working: t.reading });
      const counting = countingReads(port, (rows) =>
        show({ compared: null, working: t.rows({ rows: count(rows) }) }),
      );
      const history = await room.readHistory(counting);
      show({ compared: null, working: t.comparing });
      const found = await room.compareOnRecord(port, history, one, other);
      if (!current) return;
      if (found.ok) {
        show({ compared: found.value, working: null });
        return;
      }
      show(IDLE);
      say({ intent: "warning", text: historyProblemText(found.problem, locale) });
    };
    comparing().catch((error: unknown) => {
      show(IDLE);
      if (current) fail(error);
    });
    return () => {
      current = false;
    };
  }, [room, port, one, other, pair, t, count, locale, say, fail]);
  return state.pair === pair ? state : IDLE;
}
