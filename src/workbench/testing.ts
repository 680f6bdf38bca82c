import type { Book, CellValue } from "./model";
import { displayText, parseAddress, selectByHand, typeInto } from "./model";
import type { Area, SheetId } from "./model";
import { tidyFormula } from "./formulas";
import type { Host, LogEntry } from "./protocol";
import type { Session } from "./session";
import type { Settings, View } from "./view";

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: Exclude<CellValue, object> | null;
  /** What the cell shows under its number format. */
  readonly text: string;
  readonly formula: string | null;
  readonly error?: { readonly code: string; readonly message: string };
}

/**
 * The handle of the workbench for browser tests and for the curious: `window.workbench`. Addresses are in A1 style, on the active sheet unless one is named
 * ("F17", "客户!F17", "'Q1 sales'!A1").
 */
export interface Workbench {
  /** Resolves when the workbook is on the page and the add-in's functions can be called (or there is no add-in, see `view().notice`). */
  readonly ready: Promise<void>;
  readonly book: Book;
  readonly host: Host | undefined;
  /** What the page shows: file name, notice, language, theme, log ... */
  readonly view: () => View;
  /** What the host refused or failed at, oldest first. */
  readonly log: readonly LogEntry[];
  readonly cell: (address: string) => SeenCell;
  /** The texts of an area, row by row. */
  readonly texts: (address: string) => string[][];
  /** Types into a cell as the person at the screen, and waits for the calculation. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** Types into a cell as a second author, and waits for the calculation. */
  readonly enterRemotely: (address: string, text: string) => Promise<void>;
  readonly select: (address: string) => void;
  /** Waits until nothing is left to calculate. A function that never answers is not waited for. */
  readonly settled: () => Promise<void>;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The file with all changes in it, as base64; rejects when it cannot be made. */
  readonly save: () => Promise<string>;
  /** Opens a file given as base64; false when it cannot be opened. */
  readonly open: (base64: string, name: string) => Promise<boolean>;
  /** Presses a button of the ribbon or of the cells' menu by its id in the manifest; resolves when the add-in says that it is done. */
  readonly press: (id: string) => Promise<void>;
  readonly change: (settings: Partial<Settings>) => Promise<void>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** An address that is none, or a sheet that is not there. */
export class AddressError extends Error {}

/** Finds an address in a book; the active sheet when it names none. */
export function locate(book: Book, address: string): Area & { readonly sheet: SheetId } {
  const parsed = parseAddress(address);
  const sheet =
    parsed?.sheetName === undefined
      ? book.state.activeSheet
      : book.state.sheets.find(({ name }) => name === parsed.sheetName)?.id;
  if (!parsed || sheet === undefined) throw new AddressError(address);
  return { sheet, ...parsed.area };
}

/** Makes the handle of a session; `ready` is when its page is up. */
export function createHandle(session: Session, ready: Promise<void>): Workbench {
  const settled = () => session.book().calculation.settled();
  const enter = async (address: string, text: string, source: "local" | "remote") => {
    const { sheet, row, column } = locate(session.book(), address);
    typeInto(
      session.book(),
      sheet,
      row,
      column,
      text.startsWith("=") ? tidyFormula(text) : text,
      source,
    );
    await settled();
  };
  return {
    ready,
    get book() {
      return session.book();
    },
    get host() {
      return session.host();
    },
    view: session.view,
    get log() {
      return session.view().log;
    },
    cell: (address) => seenCell(session.book(), address),
    texts(address) {
      const book = session.book();
      const { sheet, row, column, rows, columns } = locate(book, address);
      const cells = book.cells(sheet);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) =>
          displayText(cells.get(row + r, column + c), book.state.date1904),
        ),
      );
    },
    enter: (address, text) => enter(address, text, "local"),
    enterRemotely: (address, text) => enter(address, text, "remote"),
    select(address) {
      const { sheet, ...area } = locate(session.book(), address);
      selectByHand(session.book(), sheet, [area]);
    },
    settled,
    undo: () => session.book().history.undo(),
    redo: () => session.book().history.redo(),
    async save() {
      const bytes = await session.save();
      if (!bytes) throw new Error(session.view().notice);
      return toBase64(bytes);
    },
    open: (base64, name) => session.open(fromBase64(base64), name),
    async press(id) {
      const { manifest } = session.view();
      const button = [
        ...(manifest?.groups.flatMap(({ buttons }) => buttons) ?? []),
        ...(manifest?.cellMenu ?? []),
      ].find((each) => each.id === id);
      if (!button) throw new Error(`no button ${id}`);
      await session.press(button);
    },
    change: session.change,
  };
}

function seenCell(book: Book, address: string): SeenCell {
  const { sheet, row, column } = locate(book, address);
  const cell = book.cells(sheet).get(row, column);
  const value = cell?.value ?? "";
  const text = displayText(cell, book.state.date1904);
  const formula = cell?.formula ?? null;
  if (typeof value === "object")
    return {
      value: null,
      text,
      formula,
      error: { code: value.error, message: value.message ?? "" },
    };
  return { value: value === "" ? null : value, text, formula };
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
