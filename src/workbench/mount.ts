import type { OpenedFile } from "./files";
import { createCalculator, createConditionalLook } from "./formulas";
import type { CustomFunction } from "./formulas";
import { fresh, startAddin } from "./frame";
import { createGrid } from "./grid";
import type { Grid } from "./grid";
import type { ManifestButton } from "./manifest";
import type { Book, Change } from "./model";
import type { Host } from "./protocol";
import { stateOf } from "./status";
import type { View } from "./view";
import { wordsOf } from "./words";

/** The places of the page. */
export interface Places {
  readonly grid: HTMLElement;
  readonly frame: HTMLElement;
}

/** A workbook on the page. */
export interface Mounted {
  readonly book: Book;
  readonly file: OpenedFile;
  readonly grid: Grid;
  readonly host: Host | undefined;
  /** The file that was saved last holds all that was done until now. */
  readonly saved: () => void;
  readonly stop: () => void;
}

/** What a workbook is put on the page with. */
export interface MountOptions {
  readonly places: Places;
  readonly book: Book;
  readonly file: OpenedFile;
  readonly functions: readonly CustomFunction[];
  readonly view: () => View;
  readonly show: (patch: Partial<View>) => void;
  readonly press: (button: ManifestButton) => void;
}

/** Whether a change is one that a file keeps. */
const isEdit = ({ source, kind }: Change): boolean =>
  source !== "calculation" && !["calculated", "selection", "activeSheet"].includes(kind);

/** Puts a workbook on the page: its grid, the add-in in a new frame, its calculator. */
export function mount(options: MountOptions): Mounted {
  const { places, book, file, functions, view, show } = options;
  const { locale, manifest } = view();
  show({ log: [], paneVisible: true });
  const host = manifest ? startAddin(places.frame, manifest, book, view, show) : undefined;
  const calculator = createCalculator({
    functions,
    callFunctions: (calls, answer) => host?.callFunctions(calls, answer) ?? (() => undefined),
  });
  const grid = startGrid(options, host, createConditionalLook(book, calculator));
  /** Whether the file that was saved last holds all that was done. */
  let kept = false;
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
  update();
  return {
    book,
    file,
    grid,
    host,
    saved() {
      kept = true;
    },
    stop() {
      unsubscribe();
      host?.stop();
      grid.dispose();
    },
  };
}

function startGrid(
  { places, book, functions, view, show, press }: MountOptions,
  host: Host | undefined,
  conditional: ReturnType<typeof createConditionalLook>,
): Grid {
  const { locale, theme, manifest } = view();
  const words = wordsOf(locale);
  return createGrid({
    container: fresh(places.grid),
    book,
    locale,
    dark: theme === "dark",
    functions,
    conditional,
    menu: (manifest?.cellMenu ?? []).map((button) => ({
      id: button.id,
      label: button.label,
      run: () => press(button),
    })),
    // Excel refuses batches of an add-in while a cell is being edited.
    onEditing: (editing) => host?.setCellEditing(editing),
    onDenied: (refusal) => show({ notice: words.denied[refusal] }),
    onRefused: (command) =>
      show({
        notice: words.notModelled(command),
        log: [...view().log, { kind: "refused", what: command }],
      }),
  });
}
