import { useEffect, useRef, type Dispatch } from "react";

import {
  bodyRowOf,
  customersIn,
  holdsCell,
  holdsCustomers,
  type Area,
  type Customers,
  type WorkbookPort,
} from "../../workbook";
import { useAccess } from "../access";
import { isOfUse } from "./firstTable";
import { loadEngine } from "./loadEngine";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { chosenTable } from "./gradeState";
import { subscribed } from "./subscribed";

/** Milliseconds that a selection outside the table must rest before somebody looks what it is: arrow keys pass over many cells. */
const REST = 250;

/**
 * What is selected in the sheet decides what is shown: a row of the table is explained, and customers elsewhere take its place. Not while something is
 * being written.
 */
export function useSelection(state: GradeState, dispatch: Dispatch<GradeEvent>): void {
  const access = useAccess();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (cell: Area): void => {
      clearTimeout(timer);
      if (latest.current.run !== null) return;
      const chosen = chosenTable(latest.current);
      if (chosen !== null && holdsCell(chosen.region, cell)) {
        dispatch({ type: "selected", row: bodyRowOf(chosen.region, cell) });
        return;
      }
      timer = setTimeout(() => {
        void customersAround(access.port).then((customers) => {
          if (customers !== null && holdsCell(customers.region, cell))
            dispatch({ type: "met", customers, row: bodyRowOf(customers.region, cell) });
        });
      }, REST);
    };
    const stop = subscribed(access.onSelection(follow));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [access, dispatch]);
  useSelectedAtFirst(latest, state.tables.length > 0, dispatch);
}

/** Explains the row that is selected when the pane opens. */
function useSelectedAtFirst(
  latest: { readonly current: GradeState },
  known: boolean,
  dispatch: Dispatch<GradeEvent>,
): void {
  const access = useAccess();
  useEffect(() => {
    if (!known) return;
    void access.activeCell().then(
      (cell) => {
        const chosen = chosenTable(latest.current);
        if (chosen !== null && holdsCell(chosen.region, cell))
          dispatch({ type: "selected", row: bodyRowOf(chosen.region, cell) });
      },
      () => undefined,
    );
  }, [access, dispatch, known, latest]);
}

/** The customers around the selection; null where there is nothing that any scheme makes anything of. Never fails: a selection is no order. */
async function customersAround(port: WorkbookPort): Promise<Customers | null> {
  try {
    const region = await port.selectedRegion();
    if (region === null || !holdsCustomers(region)) return null;
    const customers = await customersIn(port, region);
    const { schemes } = await loadEngine();
    return isOfUse(customers, schemes) ? customers : null;
  } catch {
    return null;
  }
}
