import { PortError, unwatched, type Progress } from "../workbook";
import { answered } from "./answered";
import { asPortError, hostCode } from "./hostError";
import { nextTask } from "./nextTask";
import { supports } from "./supports";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What a batch is run with. */
interface Running {
  /** The sheet that it writes to: where it may not, the error says whether the sheet or the workbook is locked. */
  readonly sheet?: string | undefined;
  /** A request that is under way when this is cancelled is waited for no longer than a moment. */
  readonly progress?: Progress;
  /** How long each request is given, where that is not as long as a request may take. */
  readonly seconds?: number;
}

/** How often and after how many milliseconds a batch is tried again while a cell is being edited: some two seconds in all. */
const TRIES = 8;
const PAUSE = 250;

/** What a host says of a request of which it does nothing, and which it takes a moment later. */
const PASSING: readonly string[] = ["InvalidOperationInCellEditMode", "ActivityLimitReached"];

/**
 * Runs a batch against the workbook. It waits while the user is typing in a cell, for some two seconds where the host does not wait by itself; errors of the host
 * come out as PortError, and a host that does not answer as PortError "silent".
 */
export const inWorkbook = <T>(batch: Batch<T>, sheet?: string, seconds?: number): Promise<T> =>
  run({ delayForCellEdit: true }, batch, { sheet, ...(seconds !== undefined && { seconds }) });

/**
 * Runs a batch whose writes the user takes back with one Ctrl+Z where the host can group them (ExcelApi 1.20), and with several elsewhere.
 */
export async function inOneUndoStep<T>(
  batch: Batch<T>,
  sheet?: string,
  progress: Progress = unwatched,
): Promise<T> {
  const running = { sheet, progress };
  if (!supports("ExcelApi", "1.20")) return run({ delayForCellEdit: true }, batch, running);
  try {
    return await run({ delayForCellEdit: true, mergeUndoGroup: true }, batch, running);
  } catch (error) {
    // A batch may hold a member that cannot be undone as a group; the host says so before it does anything.
    if (error instanceof PortError && error.detail?.startsWith("UndoNotSupported"))
      return run({ delayForCellEdit: true }, batch, running);
    throw error;
  }
}

/** Makes a request of its own and tries it again, for some two seconds, while the host refuses it without doing anything of it. `fill` says what is in it. */
export async function patiently(context: Excel.RequestContext, fill: () => void): Promise<void> {
  for (let tries = 0; ; tries++) {
    fill();
    // Writing a request down takes as long as filling it.
    await nextTask();
    try {
      // The same request again, not one more.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      return;
    } catch (error) {
      if (!PASSING.includes(hostCode(error)) || tries === TRIES) throw error;
    }
    await pause();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

async function run<T>(
  options: Excel.RunOptions & { readonly mergeUndoGroup?: boolean },
  batch: Batch<T>,
  running: Running,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    const done = { syncs: 0 };
    try {
      return await Excel.run(options, (context) => batch(watched(context, done, running)));
    } catch (error) {
      // Once something was done, doing it all again would do it twice.
      const isPassing = PASSING.includes(hostCode(error)) && done.syncs === 0;
      if (!isPassing || tries === TRIES) throw await explained(error, running.sheet);
    }
    await pause();
  }
}

/** Counts the syncs that went through, and waits for none for ever. What an answer is made of is worked on in a task of its own, after the one in which the library has read it. */
function watched(
  context: Excel.RequestContext,
  done: { syncs: number },
  { progress = unwatched, seconds }: Running,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <U>(passed?: U): Promise<U> => {
    const result = await answered(sync(passed), () => progress.cancelled, seconds);
    done.syncs++;
    await nextTask();
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
      await answered(context.sync());
      const isProtected = !found.isNullObject && found.protection.protected;
      const isReadOnly = supports("ExcelApi", "1.8") && context.workbook.readOnly;
      return isProtected && !isReadOnly ? new PortError("protected", sheet) : ours;
    });
  } catch {
    // A host that does not tell leaves what it has told.
    return ours;
  }
}
