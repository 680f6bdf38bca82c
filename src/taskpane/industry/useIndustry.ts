import { useCallback, useMemo, useReducer } from "react";

import { type Area, type CorrectionFault, type Customers } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { useLanguage } from "../language";
import {
  changed,
  chosenColumn,
  chosenTable,
  initialState,
  preferencesOf,
  type Change,
  type IndustryState,
  type Preferences,
} from "./industryState";
import { useCodesWriting } from "./useCodesWriting";
import { useCoding } from "./useCoding";
import { useCorrecting, type Correcting } from "./useCorrecting";
import { useReady, type Readiness } from "./useReady";
import { useTables } from "./useTables";

/** The setting of this user with what was chosen last. */
const KEY = "industry";

/** What the page knows and does. */
export interface Industry extends Correcting {
  readonly state: IndustryState;
  change(change: Change): void;
  /** Changes what is kept for the next time on this machine. */
  prefer(change: Partial<Preferences>): void;
  readonly customers: Customers | null;
  readonly column: number | null;
  readonly readiness: Readiness & { retry(): void };
  readonly faults: readonly CorrectionFault[];
  look(): void;
  goTo(area: Area): void;
  stop(): void;
  apply(): void;
  cancel(): void;
  undo(): void;
  /** Takes back the last write of codes. */
  undoApplied(): void;
}

/** The page's state, kept in step with the workbook; it follows selection and edits only while it is shown. */
export function useIndustry(shown: boolean): Industry {
  const access = useAccess();
  const { words } = useLanguage();
  const [state, change] = useReducer(changed, access.userSetting(KEY), (kept) =>
    initialState(preferencesOf(kept)),
  );
  const fail = useCallback(
    (error: unknown) => {
      const notice = faultNotice(error, words);
      change((before) => ({
        phase: before.tables.length > 0 ? "ready" : "no-table",
        working: null,
        ...(notice !== null && { notice }),
      }));
    },
    [words],
  );
  const find = useTables(state, change, fail, shown);
  const customers = useMemo(() => chosenTable(state), [state.tables, state.table, state.key]); // eslint-disable-line react-hooks/exhaustive-deps -- of the state only these decide
  const column = chosenColumn(state, customers);
  const readiness = useReady(state.taxonomy);
  const ready = readiness.phase === "ready" ? readiness.ready : null;
  const { faults, stop } = useCoding(state, customers, column, ready, change, fail);
  const correcting = useCorrecting(state, ready, change, fail);
  const writing = useCodesWriting(state, change, fail, find);

  const prefer = (next: Partial<Preferences>): void => {
    const { taxonomy, level, threshold } = { ...state, ...next };
    access.keepUserSetting(KEY, JSON.stringify({ taxonomy, level, threshold }));
    change({ ...next, stopped: false });
  };
  const look = useCallback(() => {
    change({ notice: null, stopped: false });
    void find();
  }, [find]);
  const goTo = useCallback((area: Area) => void access.port.goTo(area).catch(fail), [access, fail]);
  const undo = (): void => {
    if (state.undoable?.kind === "codes") writing.undo(state.undoable.applied);
    else if (state.undoable?.kind === "correction") correcting.takeBack(state.undoable.kept);
  };
  const undoApplied = (): void => {
    if (state.applied !== null) writing.undo(state.applied);
  };
  const { apply, cancel } = writing;
  return { state, change, prefer, customers, column, readiness, faults, look, goTo, stop, ...correcting, apply, cancel, undo, undoApplied }; // prettier-ignore
}
