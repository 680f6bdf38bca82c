import type { Area, BookState, SheetArea, SheetId, Table } from "../model/book";

/** Where a formula stands. */
export interface Place {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

type Item = "all" | "data" | "headers" | "totals" | "this row";
const ITEMS: Readonly<Record<string, Item>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this row",
};

/** The table of that name, in any case of its letters. */
export function tableNamed(state: BookState, name: string): Table | undefined {
  const key = name.toLowerCase();
  return state.tables.find((table) => table.name.toLowerCase() === key);
}

/**
 * The cells that a structured reference means: 客户[金额], 客户[@], 客户[[#This Row],[金额]], 客户[#Headers], 客户[[#All],[a]:[b]], [@金额], [金额].
 * Gives "#REF!" for a table, column or part that is not there, "#VALUE!" for this row outside the table's rows. As Excel has it (support page
 * "Using structured references with Excel tables").
 */
export function resolveStructured(
  state: BookState,
  place: Place,
  tableName: string,
  body: string,
): SheetArea | "#REF!" | "#VALUE!" {
  const table = tableName === "" ? tableAround(state, place) : tableNamed(state, tableName);
  const parsed = table && parseBody(body);
  if (!table || !parsed) return "#REF!";
  const columns = columnSpan(table, parsed.columns);
  const rows = rowSpan(table, parsed.items, place);
  if (!columns || rows === undefined) return "#REF!";
  return rows === "#VALUE!" ? rows : { sheet: table.sheet, ...rows, ...columns };
}

function tableAround(state: BookState, { sheet, row, column }: Place): Table | undefined {
  return state.tables.find(({ sheet: on, area }) => {
    return (
      on === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  });
}

interface Body {
  readonly items: readonly Item[];
  /** None, one, or the two ends of a range of columns. */
  readonly columns: readonly string[];
}

function parseBody(body: string): Body | undefined {
  const trimmed = body.trim();
  if (trimmed === "") return { items: [], columns: [] };
  if (trimmed.startsWith("@")) {
    const columns = columnNames(trimmed.slice(1));
    return columns && { items: ["this row"], columns };
  }
  if (!trimmed.startsWith("[")) {
    const item = ITEMS[trimmed.toLowerCase()];
    return item ? { items: [item], columns: [] } : { items: [], columns: [unescape(trimmed)] };
  }
  const parts = bracketed(trimmed);
  if (!parts) return undefined;
  const items = parts.map((part) => ITEMS[part.toLowerCase().trim()]);
  const firstColumn = items.findIndex((item) => item === undefined);
  const columns = firstColumn < 0 ? [] : parts.slice(firstColumn).map(unescape);
  return columns.length > 2
    ? undefined
    : { items: items.filter((item) => item !== undefined), columns };
}

/** After "@": nothing (the whole row), a bare name, "[name]", or "[a]:[b]". */
function columnNames(text: string): string[] | undefined {
  if (text.trim() === "") return [];
  return text.trim().startsWith("[")
    ? bracketed(text.trim())?.map(unescape)
    : [unescape(text.trim())];
}

/** What stands in each pair of brackets of "[#Headers],[a]:[b]". */
function bracketed(text: string): string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== "[") return undefined;
    let end = at + 1;
    while (end < text.length && text[end] !== "]") end += text[end] === "'" ? 2 : 1;
    parts.push(text.slice(at + 1, end));
    at = end + 1 + (/^\s*[,:]\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
  }
  return parts;
}

const unescape = (name: string) => name.replace(/'(.)/gsu, "$1");

function columnSpan(
  table: Table,
  names: readonly string[],
): Pick<Area, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const places = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const first = Math.min(...places);
  return {
    column: table.area.column + first,
    columns: Math.max(...places) - first + 1,
  };
}

type Rows = Pick<Area, "row" | "rows">;

function rowSpan(table: Table, items: readonly Item[], place: Place): Rows | "#VALUE!" | undefined {
  const { row, rows } = table.area;
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const body: Rows = {
    row: row + header,
    rows: Math.max(1, rows - header - totals),
  };
  const spans: (Rows | undefined)[] = (items.length > 0 ? items : (["data"] as const)).map(
    (item) => {
      if (item === "all") return { row, rows };
      if (item === "headers") return header ? { row, rows: 1 } : undefined;
      if (item === "totals") return totals ? { row: row + rows - 1, rows: 1 } : undefined;
      if (item === "this row")
        return place.row >= body.row && place.row < body.row + body.rows
          ? { row: place.row, rows: 1 }
          : { row: -1, rows: 1 };
      return body;
    },
  );
  if (spans.some((span) => span === undefined)) return undefined;
  const found = spans as Rows[];
  if (found.some((span) => span.row < 0)) return "#VALUE!";
  const first = Math.min(...found.map((span) => span.row));
  return {
    row: first,
    rows: Math.max(...found.map((span) => span.row + span.rows)) - first,
  };
}
