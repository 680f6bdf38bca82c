import { readAddin } from "./addin";
import { createAuthors } from "./authors";
import type { CustomFunction } from "./formulas";
import { blankWorkbook, openFile, saveFile } from "./files";
import type { OpenedFile } from "./files";
import { colour } from "./frame";
import type { ManifestButton } from "./manifest";
import type { Book } from "./model";
import { openBook } from "./model";
import { mount } from "./mount";
import type { Mounted, Places } from "./mount";
import type { Host } from "./protocol";
import { pressedShortcut } from "./shortcuts";
import type { Pressed, Shortcut } from "./shortcuts";
import type { Settings, View } from "./view";
import { wordsOf } from "./words";

/** The first workbook of a session: a file, or the workbook of another tab, by the name of its room. */
export type First =
  { readonly bytes: Uint8Array; readonly name: string } | { readonly room: string };

/** The workbench behind the page: the open workbook, the grid that shows it, the add-in in its frame. */
export interface Session {
  readonly view: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins: reads the manifest, opens the first workbook (or an empty one), starts the add-in. */
  readonly begin: (places: Places, first?: First) => Promise<void>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<boolean>;
  readonly openBlank: () => Promise<boolean>;
  /** The workbook's bytes with all changes in them; undefined when they could not be made (the notice says why). */
  readonly save: () => Promise<Uint8Array | undefined>;
  readonly press: (button: ManifestButton) => Promise<void>;
  /** A key was pressed outside the pane: runs the add-in's action where it is a shortcut of one, and says whether it is. */
  readonly pressKeys: (pressed: Pressed) => boolean;
  readonly setPane: (visible: boolean) => void;
  readonly change: (settings: Partial<Settings>) => Promise<void>;
  readonly notify: (notice: string) => void;
  readonly book: () => Book;
  readonly host: () => Host | undefined;
  /** Where another tab joins this workbook: a part of the page's address. */
  readonly room: () => string;
  /** Resolves when all authors have what any of them has done until now. */
  readonly synced: () => Promise<void>;
  /** The page is left: the other authors go on without it. */
  readonly leave: () => void;
}

/** Sets up a workbench. `manifestUrl` is where the add-in's manifest lies, on this origin. */
export function createSession(settings: Settings, manifestUrl: string): Session {
  const { view, show, subscribe } = createView(settings);
  let places: Places | undefined;
  let functions: readonly CustomFunction[] = [];
  let shortcuts: readonly Shortcut[] = [];
  let open: Mounted | undefined;
  const words = () => wordsOf(view().locale);
  const authors = createAuthors({
    onAuthors: (count) => show({ authors: count }),
    onLeft: () => show({ authors: 1, notice: words().leftAlone }),
  });

  const readAgain = async () => {
    try {
      const addin = await readAddin(manifestUrl, view().locale);
      functions = addin.functions;
      shortcuts = addin.shortcuts;
      show({ manifest: addin.manifest });
    } catch (error) {
      functions = [];
      shortcuts = [];
      const reason = error instanceof Error ? error.message : String(error);
      show({ manifest: undefined, notice: words().noAddin(reason) });
    }
  };

  const place = (book: Book, file: OpenedFile) => {
    if (!places) throw new Error("The page is not there yet");
    open?.stop();
    open = mount({
      places,
      book,
      file,
      functions,
      view,
      show,
      press: (button) => void press(button),
    });
  };

  const whyNot = (code: string): string => words().fileProblem[code] ?? code;

  const names = () => functions.map(({ name }) => name);

  /** Opens bytes as an author's workbook; `ready` makes it known to the others, before it is on the page. */
  const openBytes = async (
    bytes: Uint8Array,
    name: string,
    author: number,
    ready: (book: Book) => void,
  ): Promise<boolean> => {
    const result = await openFile(bytes, name, names());
    if (!result.ok) {
      show({ notice: words().cannotOpen(name, whyNot(result.problem.code)) });
      return false;
    }
    const { content } = result.file;
    const { locale, readOnly } = view();
    const book = openBook(
      { ...content, state: { ...content.state, language: locale, readOnly } },
      author,
    );
    ready(book);
    place(book, result.file);
    show({ notice: words().opened(name) });
    return true;
  };

  const openOwn = (bytes: Uint8Array, fileName: string) =>
    openBytes(bytes, fileName, 0, (book) => authors.begin(book, { bytes, fileName }));

  const openBlank = () => openOwn(blankWorkbook(words().sheet), words().book);

  const join = async (room: string): Promise<boolean> => {
    const welcome = await authors.join(room);
    if (!welcome) {
      show({ notice: words().noRoom });
      return false;
    }
    const { bytes, fileName, author } = welcome;
    return openBytes(bytes, fileName, author, (book) => authors.follow(welcome, book));
  };

  const press = async (button: ManifestButton) => {
    if (button.action.kind === "run") await open?.host?.runCommand(button.action.name, button.id);
    else setPane(true);
  };

  const pressKeys = (pressed: Pressed): boolean => {
    const shortcut = pressedShortcut(shortcuts, pressed);
    if (shortcut) open?.host?.runShortcut(shortcut.action);
    return shortcut !== undefined;
  };

  const setPane = (visible: boolean) => {
    open?.host?.setVisible(visible);
    show({ paneVisible: visible });
  };

  const current = () => {
    if (!open) throw new Error("No workbook is open yet");
    return open;
  };

  const save = async (): Promise<Uint8Array | undefined> => {
    const { book, file, saved } = current();
    await book.calculation.settled();
    const result = await saveFile(book, file, names());
    if (!result.ok) {
      show({ notice: words().cannotSave(whyNot(result.problem.code)) });
      return undefined;
    }
    saved();
    const { notInFile, list, notKept, saved: savedAs } = words();
    const unsaved = list(result.unsaved.map((what) => notKept[what]));
    const notice = unsaved === "" ? savedAs(book.state.fileName) : notInFile(unsaved);
    show({ changed: false, notice });
    return result.bytes;
  };

  const change = async (patch: Partial<Settings>) => {
    const { locale } = view();
    show(patch);
    if (patch.theme) {
      open?.grid.setDark(patch.theme === "dark");
      if (places) colour(places.frame, patch.theme);
    }
    if (view().locale === locale || !open) return;
    // Excel asks for a restart when its language changes; here the grid and the add-in start again, on the same workbook.
    await readAgain();
    place(open.book, open.file);
  };

  return {
    view,
    subscribe,
    async begin(given, first) {
      places = given;
      await readAgain();
      const opened =
        first &&
        ("room" in first ? await join(first.room) : await openOwn(first.bytes, first.name));
      if (!opened) await openBlank();
      await current().grid.ready;
    },
    open: openOwn,
    openBlank,
    save,
    press,
    pressKeys,
    setPane,
    change,
    notify: (notice) => show({ notice }),
    book: () => current().book,
    host: () => open?.host,
    room: authors.room,
    synced: authors.synced,
    leave: authors.leave,
  };
}

/** What the page shows, and who wants to know when it is something else. */
function createView(settings: Settings) {
  let view: View = {
    ...settings,
    manifest: undefined,
    fileName: "",
    changed: false,
    undoable: false,
    redoable: false,
    calculating: false,
    paneVisible: true,
    authors: 1,
    notice: "",
    cellError: "",
    log: [],
  };
  const listeners = new Set<() => void>();
  return {
    view: () => view,
    show(patch: Partial<View>) {
      const isNew = (Object.keys(patch) as (keyof View)[]).some(
        (member) => patch[member] !== view[member],
      );
      if (!isNew) return;
      view = { ...view, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
