/** All kinds of faults at all requests, one after the other. */
import type { Fault, FaultPlan } from "../../src/workbench/protocol";
import type { Book, SheetId } from "../../src/workbench/model";

const refused = (error: Extract<Fault, { kind: "refused" }>["error"]): Fault => ({
  kind: "refused",
  error,
});

const sheetDeleted = (book: Book): Fault => ({
  kind: "deed",
  deed: () =>
    book.change("local", (edit) => {
      const [, ...others] = edit.book.state.sheets;
      edit.set({ sheets: others, activeSheet: others[0]!.id, tables: [] });
    }),
});

/** A fault of a workbook. */
export type Made = (book: Book) => Pick<FaultPlan, "fault" | "times">;

const once = (fault: Fault): Made => () => ({ fault }); // prettier-ignore
const forGood = (fault: Fault): Made => () => ({ fault, times: Infinity }); // prettier-ignore

/** What may go wrong with a request, by what it is called in the name of a test. */
export const FAULTS: readonly (readonly [name: string, made: Made])[] = [
  ["too large a request", once(refused("RequestPayloadSizeLimitExceeded"))],
  ["too large requests from then on", forGood(refused("RequestPayloadSizeLimitExceeded"))],
  ["too large an answer", once({ kind: "lost", error: "ResponsePayloadSizeLimitExceeded" })],
  ["a cell that is edited for a moment", once(refused("InvalidOperationInCellEditMode"))],
  ["a cell that is edited from then on", forGood(refused("InvalidOperationInCellEditMode"))],
  ["a host that is busy", once(refused("ActivityLimitReached"))],
  ["a host that stays busy", forGood(refused("ActivityLimitReached"))],
  ["access that is denied", once(refused("AccessDenied"))],
  ["access that is denied from then on", forGood(refused("AccessDenied"))],
  ["a session that is lost", forGood(refused("InvalidOrTimedOutSession"))],
  ["a session that is lost and found", once(refused("InvalidOrTimedOutSession"))],
  ["an answer that is lost", once({ kind: "lost", error: "GeneralException" })],
  ["answers that are lost from then on", forGood({ kind: "lost", error: "GeneralException" })],
  ["a request that is half done", once({ kind: "cut", error: "GeneralException", share: 0.5 })],
  ["a request that is nearly done", once({ kind: "cut", error: "GeneralException", share: 0.9 })],
  ["a request that is never answered", once({ kind: "silent", done: false })],
  ["a request that is done and never answered", once({ kind: "silent", done: true })],
  ["a host that answers nothing any more", forGood({ kind: "silent", done: false })],
  ["a host that does nothing for a minute", once({ kind: "late", wait: 65_000 })],
  ["a sheet that is deleted", (book) => ({ fault: sheetDeleted(book) })],
];

/** What came of a piece of work. */
export type Came<T> = { readonly value: T } | { readonly error: unknown };

/** Waits for work with the clock of the test, which has to be a fake one: minutes pass at once. Throws where it takes an hour. */
export const inFakeTime = async <T>(work: Promise<T>): Promise<Came<T>> => {
  let came: Came<T> | undefined;
  work.then(
    (value) => (came = { value }),
    (error: unknown) => (came = { error }),
  );
  for (let seconds = 0; seconds < 3600; seconds++) {
    await jest.advanceTimersByTimeAsync(seconds < 1 ? 0 : 1_000);
    if (came !== undefined) return came;
  }
  throw new Error("It hangs.");
};

/** What stands in a sheet, the first one where none is named: formulas as formulas, by row and column; nothing where it was deleted. */
export const standing = (book: Book, sheet: SheetId = FIRST): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  if (book.state.sheets.every(({ id }) => id !== sheet)) return found;
  const cells = book.cells(sheet);
  const used = cells.used(true);
  for (let row = 0; row < (used?.rows ?? 0); row++)
    for (let column = 0; column < (used?.columns ?? 0); column++) {
      const cell = cells.get(row, column);
      const content = cell?.formula ?? cell?.value ?? "";
      if (content !== "") found.set(`${String(row)} ${String(column)}`, content);
    }
  return found;
};

/** All that a workbook's sheets and tables hold, as one text. */
export const holding = (book: Book): string =>
  JSON.stringify([
    book.state.sheets.map(({ id, name, visibility }) => [name, visibility, ...standing(book, id)]),
    book.state.tables,
  ]);

/** The id of the first sheet. */
const FIRST = "{1}";

/** Whether the first sheet was deleted. */
export const isGone = (book: Book): boolean => book.state.sheets.every(({ id }) => id !== FIRST);

/** The places where two states of the first sheet differ. */
export const different = (
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
