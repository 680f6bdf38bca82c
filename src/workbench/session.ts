import { createConditionalLook, createCalculator, readFunctions } from "./formulas";
import type { CustomFunction, FormulaCalculator } from "./formulas";
import { blankWorkbook, openFile, saveFile } from "./files";
import type { OpenedFile } from "./files";
import { colour, fresh, startAddin } from "./frame";
import { createGrid } from "./grid";
import type { Grid } from "./grid";
import { readManifest } from "./manifest";
import type { ManifestButton } from "./manifest";
import type { Book, Change } from "./model";
import { openBook } from "./model";
import type { Host } from "./protocol";
import { stateOf } from "./status";
import type { Settings, View } from "./view";
import { wordsOf } from "./words";

/** The workbench behind the page: the open workbook, the grid that shows it, the add-in in its frame. */
export interface Session {
  readonly view: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins: reads the manifest, opens the first workbook (bytes with a name, or none), starts the add-in. */
  readonly begin: (
    grid: HTMLElement,
    frame: HTMLElement,
    first?: { readonly bytes: Uint8Array; readonly name: string },
  ) => Promise<void>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<boolean>;
  readonly openBlank: () => Promise<boolean>;
  /** The workbook's bytes with all changes in them; undefined when they could not be made (the notice says why). */
  readonly save: () => Promise<Uint8Array | undefined>;
  readonly press: (button: ManifestButton) => Promise<void>;
  readonly setPane: (visible: boolean) => void;
  readonly change: (settings: Partial<Settings>) => Promise<void>;
  readonly notify: (notice: string) => void;
  readonly book: () => Book;
  readonly host: () => Host | undefined;
}

/** What is open now. */
interface Open {
  readonly book: Book;
  readonly file: OpenedFile;
  readonly grid: Grid;
  readonly host: Host | undefined;
  readonly calculator: FormulaCalculator;
  readonly stop: () => void;
}

/** Whether a change is one that a file keeps. */
const isEdit = ({ source, kind }: Change): boolean =>
  source !== "calculation" && !["calculated", "selection", "activeSheet"].includes(kind);

/** Sets up a workbench. `manifestUrl` is where the add-in's manifest lies, on this origin. */
export function createSession(settings: Settings, manifestUrl: string): Session {
  let view: View = {
    ...settings,
    manifest: undefined,
    fileName: "",
    changed: false,
    undoable: false,
    redoable: false,
    calculating: false,
    paneVisible: true,
    notice: "",
    cellError: "",
    log: [],
  };
  const listeners = new Set<() => void>();
  let places: { readonly grid: HTMLElement; readonly frame: HTMLElement } | undefined;
  let functions: readonly CustomFunction[] = [];
  let open: Open | undefined;
  /** Whether the file that was saved last holds all that was done. */
  let kept = false;

  const show = (patch: Partial<View>) => {
    const isNew = (Object.keys(patch) as (keyof View)[]).some(
      (member) => patch[member] !== view[member],
    );
    if (!isNew) return;
    view = { ...view, ...patch };
    for (const listener of [...listeners]) listener();
  };
  const words = () => wordsOf(view.locale);

  const readAddin = async () => {
    try {
      const manifest = readManifest(await fetchText(manifestUrl), view.locale);
      functions =
        manifest.functionsUrl === undefined
          ? []
          : readFunctions(JSON.parse(await fetchText(manifest.functionsUrl)), manifest.namespace);
      show({ manifest });
    } catch (error) {
      functions = [];
      show({
        manifest: undefined,
        notice: words().noAddin(error instanceof Error ? error.message : String(error)),
      });
    }
  };

  /** Puts a workbook on the page: its grid, the add-in in a new frame, its calculator. */
  const mount = (book: Book, file: OpenedFile) => {
    if (!places) throw new Error("The page is not there yet");
    open?.stop();
    const { locale, theme, manifest } = view;
    show({ log: [], paneVisible: true });
    const host = manifest ? startAddin(places.frame, manifest, book, view, show) : undefined;
    const calculator = createCalculator({
      functions,
      callFunctions: (calls, answer) => host?.callFunctions(calls, answer) ?? (() => undefined),
    });
    const looks = createConditionalLook(book, calculator);
    const grid = createGrid({
      container: fresh(places.grid),
      book,
      locale,
      dark: theme === "dark",
      functions,
      conditional: looks,
      menu: (manifest?.cellMenu ?? []).map((button) => ({
        id: button.id,
        label: button.label,
        run: () => void press(button),
      })),
      // Excel refuses batches of an add-in while a cell is being edited.
      onEditing: (editing) => host?.setCellEditing(editing),
      onRefused: (command) =>
        show({
          notice: words().notModelled(command),
          log: [...view.log, { kind: "refused", what: command }],
        }),
    });
    kept = false;
    const tell = () => show({ ...stateOf(book, locale), ...(kept ? { changed: false } : {}) });
    const update = () => {
      tell();
      if (book.calculation.busy) void book.calculation.settled().then(tell);
    };
    const unsubscribe = book.subscribe((changes) => {
      kept &&= !changes.some(isEdit);
      update();
    });
    book.calculation.use(calculator);
    open = {
      book,
      file,
      grid,
      host,
      calculator,
      stop() {
        unsubscribe();
        host?.stop();
        grid.dispose();
      },
    };
    update();
  };

  const whyNot = (code: string): string => words().fileProblem[code] ?? code;

  const openBytes = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    const result = await openFile(
      bytes,
      name,
      functions.map((each) => each.name),
    );
    if (!result.ok) {
      show({ notice: words().cannotOpen(name, whyNot(result.problem.code)) });
      return false;
    }
    const { content } = result.file;
    mount(
      openBook({ ...content, state: { ...content.state, language: view.locale } }),
      result.file,
    );
    show({ notice: words().opened(name) });
    return true;
  };

  const openBlank = () => openBytes(blankWorkbook(words().sheet), words().book);

  const press = async (button: ManifestButton) => {
    if (button.action.kind === "run") await open?.host?.runCommand(button.action.name, button.id);
    else setPane(true);
  };

  const setPane = (visible: boolean) => {
    open?.host?.setVisible(visible);
    show({ paneVisible: visible });
  };

  const current = () => {
    if (!open) throw new Error("No workbook is open yet");
    return open;
  };

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async begin(grid, frame, first) {
      places = { grid, frame };
      await readAddin();
      const opened = first ? await openBytes(first.bytes, first.name) : false;
      if (!opened) await openBlank();
      await current().grid.ready;
    },
    open: openBytes,
    openBlank,
    async save() {
      const { book, file } = current();
      await book.calculation.settled();
      const result = await saveFile(
        book,
        file,
        functions.map((each) => each.name),
      );
      if (!result.ok) {
        show({ notice: words().cannotSave(whyNot(result.problem.code)) });
        return undefined;
      }
      kept = true;
      show({
        changed: false,
        notice:
          result.unsaved.length > 0
            ? words().notInFile(words().list(result.unsaved.map((what) => words().notKept[what])))
            : words().saved(book.state.fileName),
      });
      return result.bytes;
    },
    press,
    setPane,
    async change(patch) {
      const { locale } = view;
      show(patch);
      if (patch.theme) {
        open?.grid.setDark(patch.theme === "dark");
        if (places) colour(places.frame, patch.theme);
      }
      if (view.locale === locale || !open) return;
      // Excel asks for a restart when its language changes; here the grid and the add-in start again, on the same workbook.
      await readAddin();
      mount(open.book, open.file);
    },
    notify: (notice) => show({ notice }),
    book: () => current().book,
    host: () => open?.host,
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
