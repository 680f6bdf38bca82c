import { asPortError, hostCode } from "./hostError";
import { supports } from "./supports";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch against the workbook. It waits while the user is typing in a cell; errors of the host come out as PortError.
 */
export async function inWorkbook<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asPortError(error);
  }
}

/**
 * Runs a batch whose writes the user takes back with one Ctrl+Z where the host can group them (ExcelApi 1.20), and with several elsewhere.
 */
export async function inOneUndoStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports("ExcelApi", "1.20")) return inWorkbook(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    // A batch may hold a member that cannot be undone as a group; the host says so before it does anything.
    if (hostCode(error) === "UndoNotSupported") return inWorkbook(batch);
    throw asPortError(error);
  }
}
