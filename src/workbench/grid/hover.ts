import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../model";

const KEY = "workbench.error";
/** Univer's own card, which names the error but knows no message; it comes 100 ms after the pointer. */
const LIBRARY_KEY = "SHEET_FORMULA_ALERT";
const AFTER_LIBRARY = 120;

/** Shows the message of an error beside its cell while the pointer rests on it, as Excel's error card does. */
export function showErrors(injector: Injector, book: Book): () => void {
  const alerts = injector.get(CellAlertManagerService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    clearTimeout(timer);
    const location = hovered?.location;
    const known = location && book.state.sheets.some(({ id }) => id === location.subUnitId);
    const value = known
      ? book.cells(location.subUnitId).get(location.row, location.col)?.value
      : undefined;
    if (!location || typeof value !== "object" || value.message === undefined) {
      alerts.removeAlert(KEY);
      return;
    }
    const { error, message } = value;
    timer = setTimeout(() => {
      alerts.removeAlert(LIBRARY_KEY);
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: error,
        message,
        location,
        width: 240,
        height: 120,
        key: KEY,
      });
    }, AFTER_LIBRARY);
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
