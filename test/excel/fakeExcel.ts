/** A small Excel for unit tests: values, formulas and tables, with Office.js's discipline of load and sync. What it does not have, it throws at. */

/** A sheet as rows of values; a text that starts with "=" is a formula whose value is its own text in brackets. */
export interface FakeSheet {
  name: string;
  visibility: "Visible" | "Hidden";
  cells: unknown[][];
  /** By the range's first cell: "1,0". */
  formats: Map<string, string>;
  /** What was set of data validations, by the range's first cell and size: "1,0 3x1". */
  validations: Map<string, Record<string, unknown>>;
  frozenRows: number;
}

interface FakeTable {
  name: string;
  sheet: FakeSheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
  showTotals: boolean;
  showHeaders: boolean;
}

/** What a test sets up, sees, and meddles with. */
export interface FakeExcel {
  readonly sheets: FakeSheet[];
  readonly tables: FakeTable[];
  /** Defined names. */
  readonly names: string[];
  active: { sheet: string; row: number; column: number };
  selected: string[];
  /** Called at each sync before its work is done; throws to play a host that refuses. */
  onSync: (read: number, written: number) => void;
  syncs: number;
  runs: object[];
  readonly settings: Map<string, unknown>;
  /** Whether days count from 1904; the host tells by what DATE gives. */
  date1904: boolean;
  /** Who wants to hear of edits of tables. */
  readonly tableListeners: Set<(event: object) => Promise<void>>;
  /** Who wants to hear of selections. */
  readonly selectionListeners: Set<(event: object) => Promise<void>>;
}

/** An error as Office.js throws it. */
export const hostFault = (code: string): Error =>
  Object.assign(new Error(`the host says ${code}`), { code });

type Work = () => void;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet with nothing on it. */
const emptySheet = (name: string, cells: unknown[][] = []): FakeSheet => ({
  name,
  cells,
  visibility: "Visible",
  formats: new Map(),
  validations: new Map(),
  frozenRows: 0,
});

/** What a range has of each of its cells; of the rest it has one. */
const BY_CELL = /values|valueTypes|formulas|numberFormat/;

class Context {
  private queue: Work[] = [];
  cells = 0;
  written = 0;
  readonly application = { suspendApiCalculationUntilNextSync: () => undefined };
  constructor(readonly excel: FakeExcel) {}
  readonly enqueue = (work: Work): void => void this.queue.push(work);
  readonly sync = async (): Promise<void> => {
    const work = this.queue;
    this.queue = [];
    this.excel.syncs++;
    const { cells, written } = this;
    this.cells = 0;
    this.written = 0;
    this.excel.onSync(cells, written);
    for (const step of work) step();
  };
  get workbook() {
    return workbookOf(this);
  }
}

/** An object whose properties can be read only after load and sync. */
function loadable<T extends object, M extends object>(
  context: Context,
  read: () => T | null,
  members: M,
) {
  let loaded: Partial<T> | null | undefined;
  const target = {
    ...members,
    load(names: string) {
      context.enqueue(() => {
        const all = read();
        const wanted = names
          .split(",")
          .map((name) => name.replace(/^items\//, "").split("/")[0] as keyof T);
        loaded =
          all === null
            ? null
            : { ...loaded, ...Object.fromEntries(wanted.map((name) => [name, all[name]])) };
      });
    },
    get isNullObject() {
      if (loaded === undefined) throw hostFault("PropertyNotLoaded");
      return loaded === null;
    },
  };
  return new Proxy(target, {
    get: (object, name, self) => {
      if (Reflect.has(object, name)) return Reflect.get(object, name, self) as unknown;
      if (name === "then") return undefined;
      if (loaded === undefined || loaded === null || !(name in loaded))
        throw hostFault(`PropertyNotLoaded ${String(name)}`);
      return loaded[name as keyof T];
    },
    set: (object, name, value) => {
      const setter = (object as Record<string, unknown>)[`set_${String(name)}`];
      if (typeof setter !== "function") throw hostFault(`ApiNotFound ${String(name)}`);
      (setter as (value: unknown) => void)(value);
      return true;
    },
  });
}

const valueOf = (content: unknown): unknown =>
  typeof content === "string" && content.startsWith("=")
    ? content === "=NA()"
      ? "#N/A"
      : `(${content})`
    : content;
const typeOf = (content: unknown): string => {
  if (content === "=NA()") return "Error";
  if (content === "" || content === undefined) return "Empty";
  return typeof content === "number"
    ? "Double"
    : typeof content === "boolean"
      ? "Boolean"
      : "String";
};
/** What typing does: an apostrophe makes text, and the text keeps it as a mark (here: a String object that is never a formula). */
const typed = (content: unknown): unknown =>
  typeof content === "string" && content.startsWith("'") ? { text: content.slice(1) } : content;
const plain = (content: unknown): unknown =>
  typeof content === "object" && content !== null && "text" in content
    ? (content as { text: string }).text
    : content;

function rangeOf(
  context: Context,
  sheet: () => FakeSheet | null,
  row: number,
  column: number,
  rows: number,
  columns: number,
  // A table may have other rows by the time that a request is run.
  rowsThen = (): number => rows,
): object {
  const grid = <T>(one: (content: unknown) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) =>
        one(sheet()?.cells[row + r]?.[column + c] ?? ""),
      ),
    );
  const write = (matrix: unknown[][]): void => {
    context.written += rows * columns;
    context.enqueue(() => {
      const cells = sheet()?.cells;
      if (matrix.length !== rows || matrix[0]?.length !== columns)
        throw hostFault("InvalidArgument");
      matrix.forEach((line, r) =>
        line.forEach((content, c) => {
          // Null leaves a cell alone.
          if (content !== null) (cells![row + r] ??= [])[column + c] = typed(content);
        }),
      );
    });
  };
  const key = `${row},${column}`;
  const range = loadable(
    context,
    () => ({
      rowIndex: row,
      columnIndex: column,
      rowCount: rowsThen(),
      columnCount: columns,
      values: grid((content) => (typeof content === "object" ? plain(content) : valueOf(content))),
      formulas: grid(plain),
      valueTypes: grid((content) =>
        typeOf(typeof content === "object" ? plain(content) + "x" : content),
      ),
      numberFormat: Array.from({ length: rows }, (_, r) =>
        Array.from(
          { length: columns },
          (_unused, c) =>
            sheet()?.formats.get(`${row + r},${column + c}`) ??
            sheet()?.formats.get(key) ??
            "General",
        ),
      ),
      address: `${sheet()?.name ?? ""}!R${row}C${column}`,
      rowHidden: false,
      worksheet: { name: sheet()?.name ?? "" },
    }),
    {
      place: { row, column, rows, columns },
      set_values: write,
      set_formulas: write,
      set_numberFormat: (format: string) =>
        context.enqueue(() => void sheet()?.formats.set(key, format)),
      format: { set columnWidth(_: number) {} },
      dataValidation: new Proxy(
        {},
        {
          set: (_target, name, value) => {
            context.enqueue(() => {
              const at = `${key} ${rows}x${columns}`;
              const known = sheet()?.validations.get(at);
              sheet()?.validations.set(at, { ...known, [String(name)]: value as unknown });
            });
            return true;
          },
        },
      ),
      clear: () => write(grid(() => "")),
      getColumn: (at: number) => rangeOf(context, sheet, row, column + at, rows, 1),
      getCell: (r: number, c: number) => rangeOf(context, sheet, row + r, column + c, 1, 1),
      getResizedRange: (moreRows: number, moreColumns: number) =>
        rangeOf(context, sheet, row, column, rows + moreRows, columns + moreColumns),
      select: () =>
        context.enqueue(() => {
          const name = sheet()?.name ?? "";
          context.excel.selected.push(`${name}!${row},${column}`);
          context.excel.active = { sheet: name, row, column };
        }),
      copyFrom: () => undefined,
      getSurroundingRegion: () => {
        const cells = sheet()?.cells ?? [];
        return rangeOf(
          context,
          sheet,
          0,
          0,
          Math.max(1, cells.length),
          Math.max(1, ...cells.map((line) => line?.length ?? 0)),
        );
      },
      getUsedRangeOrNullObject: () => {
        const empty = grid((content) => content).every((line) =>
          line.every((content) => content === ""),
        );
        return empty
          ? loadable(context, () => null, {})
          : rangeOf(context, sheet, row, column, rows, columns);
      },
    },
  ) as { load(names: string): void };
  const load = range.load;
  return new Proxy(range, {
    get: (object, name) =>
      name === "load"
        ? (names: string) => {
            if (BY_CELL.test(names)) context.cells += rows * columns;
            load(names);
          }
        : (Reflect.get(object, name) as unknown),
  });
}

function sheetOf(context: Context, find: () => FakeSheet | null): object {
  const { sheets } = context.excel;
  const at = (): number => sheets.findIndex((sheet) => sheet === find());
  const read = () =>
    find() && { name: find()?.name, visibility: find()?.visibility, position: at() };
  return loadable(context, read, {
    set_position: (position: number) =>
      context.enqueue(() => void sheets.splice(position, 0, ...sheets.splice(at(), 1))),
    delete: () => context.enqueue(() => void sheets.splice(at(), 1)),
    freezePanes: {
      freezeRows: (count: number) => context.enqueue(() => void (find()!.frozenRows = count)),
    },
    tables: {
      add: (range: { place: Place }, showHeaders: boolean) => {
        const { place } = range;
        const table = {
          name: "Table1",
          sheet: find()!,
          ...place,
          showTotals: false,
          showHeaders,
        };
        context.enqueue(() => void context.excel.tables.push(table));
        return tableOf(context, () => table);
      },
    },
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      rangeOf(context, find, row, column, rows, columns),
    getUsedRangeOrNullObject: () => {
      const cells = find()?.cells ?? [];
      const width = Math.max(0, ...cells.map((line) => line?.length ?? 0));
      return width === 0
        ? loadable(context, () => null, {})
        : rangeOf(context, find, 0, 0, cells.length, width);
    },
    activate: () =>
      context.enqueue(() => void context.excel.selected.push(`activate ${find()?.name ?? ""}`)),
  });
}

function tableOf(context: Context, find: () => FakeTable | null): object {
  const place = (rows?: number): object => {
    const table = find();
    return rangeOf(
      context,
      () => table?.sheet ?? null,
      table?.row ?? 0,
      table?.column ?? 0,
      rows ?? table?.rows ?? 1,
      table?.columns ?? 1,
    );
  };
  const header = (name: string): number => {
    const table = find();
    return (table?.sheet.cells[table.row] ?? []).map((cell) => plain(cell)).indexOf(name);
  };
  const columnPart = (name: string, from: number, rows?: number): object => {
    const table = find();
    const at = (table?.column ?? 0) + header(name);
    return rangeOf(
      context,
      () => table?.sheet ?? null,
      (table?.row ?? 0) + from,
      at,
      rows ?? (table?.rows ?? 2) - from - (table?.showTotals ? 1 : 0),
      1,
    );
  };
  const columnNamed = (name: string) => ({
    getHeaderRowRange: () => columnPart(name, 0, 1),
    getDataBodyRange: () => columnPart(name, 1),
    delete: () =>
      context.enqueue(() => {
        const table = find();
        if (table === null || header(name) < 0) return;
        const at = header(name);
        for (let row = table.row; row < table.row + table.rows; row++)
          table.sheet.cells[row]?.splice(at, 1);
        table.columns--;
      }),
  });
  return loadable(
    context,
    () => {
      const table = find();
      return (
        table && {
          name: table.name,
          showTotals: table.showTotals,
          showHeaders: table.showHeaders,
          worksheet: { name: table.sheet.name },
        }
      );
    },
    {
      set_name: (name: string) => context.enqueue(() => void (find()!.name = name)),
      get worksheet() {
        return wrapLoaded(context, context.excel, find()?.sheet.name ?? "");
      },
      getRange: () => place(),
      getHeaderRowRange: () => place(1),
      getDataBodyRange: () => {
        const table = find();
        return rangeOf(
          context,
          () => table?.sheet ?? null,
          (table?.row ?? 0) + 1,
          table?.column ?? 0,
          (table?.rows ?? 2) - 1,
          table?.columns ?? 1,
          () => (find()?.rows ?? 2) - 1,
        );
      },
      rows: {
        add: (_index: undefined, lines: unknown[][]) =>
          context.enqueue(() => {
            const table = find();
            if (table === null) throw hostFault("ItemNotFound");
            for (const line of lines)
              table.sheet.cells.splice(
                table.row + table.rows++,
                0,
                line.map((content) => typed(content ?? "")),
              );
          }),
        getItemAt: (row: number) => ({
          delete: () =>
            context.enqueue(() => {
              const table = find();
              if (table === null) throw hostFault("ItemNotFound");
              table.sheet.cells.splice(table.row + 1 + row, 1);
              table.rows--;
            }),
        }),
      },
      columns: {
        add: (_index: undefined, _values: undefined, name: string) => {
          context.enqueue(() => {
            const table = find();
            if (table === null) throw hostFault("ItemNotFound");
            for (let row = 0; row < table.rows; row++)
              (table.sheet.cells[table.row + row] ??= []).splice(
                table.column + table.columns,
                0,
                row === 0 ? name : "",
              );
            table.columns++;
          });
          return loadable(context, () => ({ name }), {});
        },
        getItem: columnNamed,
        getItemOrNullObject: columnNamed,
      },
    },
  );
}

const collection = <T>(
  context: Context,
  list: () => T[],
  wrap: (item: T) => { load(names: string): void },
) => {
  let items: object[] | undefined;
  return {
    load(names: string) {
      const wrapped = list().map(wrap);
      for (const one of wrapped) one.load(names);
      context.enqueue(() => (items = wrapped));
    },
    get items() {
      if (items === undefined) throw hostFault("PropertyNotLoaded items");
      return items;
    },
  };
};

const eventOf = (context: Context, listeners: FakeExcel["tableListeners"]) => ({
  add: (listener: (event: object) => Promise<void>) => {
    listeners.add(listener);
    return { context, remove: () => listeners.delete(listener) };
  },
});

function workbookOf(context: Context) {
  const { excel } = context;
  const sheetNamed = (name: string) => () =>
    excel.sheets.find((sheet) => sheet.name === name) ?? null;
  // The fake's tables have their names for ids.
  const tableNamed = (name: string) => () =>
    excel.tables.find((table) => table.name === name) ?? null;
  const wrapSheet = (sheet: FakeSheet) =>
    sheetOf(context, () => sheet) as { load(names: string): void };
  const wrapTable = (table: FakeTable) =>
    tableOf(context, () => table) as { load(names: string): void };
  return {
    worksheets: Object.assign(
      collection(context, () => excel.sheets, wrapSheet),
      {
        getItem: (name: string) => sheetOf(context, sheetNamed(name)),
        getItemOrNullObject: (name: string) => sheetOf(context, sheetNamed(name)),
        getActiveWorksheet: () => sheetOf(context, sheetNamed(excel.active.sheet)),
        add: (name: string) => {
          const sheet = emptySheet(name);
          context.enqueue(() => void excel.sheets.push(sheet));
          return sheetOf(context, () => (excel.sheets.includes(sheet) ? sheet : null));
        },
      },
    ),
    names: collection(
      context,
      () => excel.names,
      (name) => loadable(context, () => ({ name }), {}),
    ),
    tables: Object.assign(
      collection(context, () => excel.tables, wrapTable),
      {
        getItem: (name: string) => tableOf(context, tableNamed(name)),
        getItemOrNullObject: (name: string) => tableOf(context, tableNamed(name)),
        onChanged: eventOf(context, excel.tableListeners),
      },
    ),
    onSelectionChanged: eventOf(context, excel.selectionListeners),
    functions: {
      date: () => loadable(context, () => ({ value: excel.date1904 ? 1 : 1463 }), {}),
    },
    settings: {
      getItemOrNullObject: (key: string) =>
        loadable(
          context,
          () => (excel.settings.has(key) ? { value: excel.settings.get(key) } : null),
          {},
        ),
      add: (key: string, value: unknown) =>
        context.enqueue(() => void excel.settings.set(key, value)),
    },
    getActiveCell: () => {
      const { sheet, row, column } = excel.active;
      const cell = rangeOf(context, sheetNamed(sheet), row, column, 1, 1);
      return new Proxy(cell, {
        get: (object, name) =>
          name === "worksheet"
            ? wrapLoaded(context, excel, sheet)
            : (Reflect.get(object, name) as unknown),
      });
    },
  };
}

/** A sheet whose name is loaded, as "worksheet/name" loads it. */
const wrapLoaded = (context: Context, excel: FakeExcel, name: string): object =>
  new Proxy(
    sheetOf(context, () => excel.sheets.find((sheet) => sheet.name === name) ?? null),
    {
      get: (object, member) =>
        member === "name" ? name : (Reflect.get(object, member) as unknown),
    },
  );

/** Puts a fake Excel and Office in place; `sets` are the requirement sets that the host claims ("ExcelApi 1.20"). */
export function installExcel(
  sheets: Record<string, unknown[][]>,
  sets: readonly string[] = [],
): FakeExcel {
  const excel: FakeExcel = {
    sheets: Object.entries(sheets).map(([name, cells]) => emptySheet(name, cells)),
    tables: [],
    names: [],
    active: { sheet: Object.keys(sheets)[0] ?? "", row: 0, column: 0 },
    selected: [],
    onSync: () => undefined,
    syncs: 0,
    runs: [],
    settings: new Map(),
    tableListeners: new Set(),
    selectionListeners: new Set(),
    date1904: false,
  };
  const run = async (
    options: object,
    given?: (context: unknown) => Promise<unknown>,
  ): Promise<unknown> => {
    // Office.js takes a batch alone as well.
    const batch = given ?? (options as (context: unknown) => Promise<unknown>);
    excel.runs.push(given === undefined ? {} : options);
    return batch(new Context(excel));
  };
  Object.assign(globalThis, {
    Excel: { run },
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`),
        },
      },
    },
  });
  return excel;
}

/** Makes a ListObject of the whole of a sheet's cells. */
export function asTable(
  excel: FakeExcel,
  sheet: string,
  name: string,
  at: { row?: number; showTotals?: boolean } = {},
): void {
  const found = excel.sheets.find((one) => one.name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const row = at.row ?? 0;
  const columns = Math.max(...found.cells.map((line) => line.length));
  excel.tables.push({
    name,
    sheet: found,
    row,
    column: 0,
    rows: found.cells.length - row,
    columns,
    showTotals: at.showTotals ?? false,
    showHeaders: true,
  });
}

/** The values of a sheet, as a person sees them. */
export const seen = (excel: FakeExcel, sheet: string): unknown[][] =>
  (excel.sheets.find((one) => one.name === sheet)?.cells ?? []).map((line) =>
    Array.from(line, (cell) => plain(cell ?? "")),
  );
