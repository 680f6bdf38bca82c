import { PortError } from "../workbook";
import { asPortError, hostCode } from "./hostError";
import { supports } from "./supports";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** How often and after how many milliseconds a batch is tried again while a cell is being edited: some two seconds in all. */
const TRIES = 8;
const PAUSE = 250;

/**
 * Runs a batch against the workbook. It waits while the user is typing in a cell, for some two seconds where the host does not wait by itself; errors of the host
 * come out as PortError. `sheet` is the one that the batch writes to: where it may not, the error says whether the sheet or the workbook is locked.
 */
export const inWorkbook = <T>(batch: Batch<T>, sheet?: string): Promise<T> =>
  run({ delayForCellEdit: true }, batch, sheet);

/**
 * Runs a batch whose writes the user takes back with one Ctrl+Z where the host can group them (ExcelApi 1.20), and with several elsewhere.
 */
export async function inOneUndoStep<T>(batch: Batch<T>, sheet?: string): Promise<T> {
  if (!supports("ExcelApi", "1.20")) return inWorkbook(batch, sheet);
  try {
    return await run({ delayForCellEdit: true, mergeUndoGroup: true }, batch, sheet);
  } catch (error) {
    // A batch may hold a member that cannot be undone as a group; the host says so before it does anything.
    if (error instanceof PortError && error.detail?.startsWith("UndoNotSupported"))
      return inWorkbook(batch, sheet);
    throw error;
  }
}

async function run<T>(
  options: Excel.RunOptions & { readonly mergeUndoGroup?: boolean },
  batch: Batch<T>,
  sheet: string | undefined,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    const done = { syncs: 0 };
    try {
      return await Excel.run(options, (context) => batch(counted(context, done)));
    } catch (error) {
      // Once something was done, doing it all again would do it twice.
      const isEditing = hostCode(error) === "InvalidOperationInCellEditMode" && done.syncs === 0;
      if (!isEditing || tries === TRIES) throw await explained(error, sheet);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Counts the syncs that went through. */
function counted(context: Excel.RequestContext, done: { syncs: number }): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <U>(passed?: U): Promise<U> => {
    const result = await sync(passed);
    done.syncs++;
    return result;
  };
  return context;
}

/** Hosts say "AccessDenied" of a protected sheet and of a workbook that is open for reading only: asks which it is. */
async function explained(error: unknown, sheet: string | undefined): Promise<unknown> {
  const ours = asPortError(error);
  if (!(ours instanceof PortError) || ours.code !== "read-only") return ours;
  try {
    return await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet ?? "");
      found.load("protection/protected");
      if (supports("ExcelApi", "1.8")) context.workbook.load("readOnly");
      await context.sync();
      const isProtected = !found.isNullObject && found.protection.protected;
      const isReadOnly = supports("ExcelApi", "1.8") && context.workbook.readOnly;
      return isProtected && !isReadOnly ? new PortError("protected", sheet) : ours;
    });
  } catch {
    // A host that does not tell leaves what it has told.
    return ours;
  }
}
