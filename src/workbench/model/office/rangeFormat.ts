import type { ColumnLook, Edit, RowLook, SheetArea, Style } from "../book";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../charts";
import { displayText } from "../display";
import { eachCell } from "../cellStore";
import { changeSheet } from "../sheets";
import { columnLook, editColumns, restyleArea, styleAt, type StylePatch } from "../style";
import { booleanArgument, choiceArgument, colourArgument, textArgument } from "./argument";
import { invalidArgument } from "./officeError";
import { officeType, type Property, type Session } from "./officeType";
import { areaOf, isUnbounded } from "./rangeSelf";

/** What all cells of a range agree on; null when they differ, as Office.js gives it. Only used cells count on whole rows and columns. */
function common<T>(
  session: Session,
  range: SheetArea,
  of: (style: Style | undefined) => T,
): T | null {
  const first = of(styleAt(session.book, range.sheet, range.row, range.column));
  let same = true;
  if (isUnbounded(range)) {
    eachCell(session.book.cells(range.sheet), range, (_row, _column, cell) => {
      same &&= of(cell.style) === first;
    });
    return same ? first : null;
  }
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (of(styleAt(session.book, range.sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

function styled<Member extends keyof Style, T>(
  member: Member,
  unset: T,
  read: (value: unknown, location: string) => Style[Member] | undefined,
  location: string,
): Property<SheetArea> {
  return {
    get: (range, session) =>
      common(session, range, (style): Style[Member] | T => style?.[member] ?? unset),
    set(range, value, session) {
      restyleArea(session.edit, range.sheet, areaOf(range), {
        [member]: read(value, location),
      } as StylePatch);
    },
  };
}

const flag = (value: unknown, location: string): boolean | undefined =>
  booleanArgument(value, location) || undefined;
const points = (value: unknown, location: string): number => {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(location);
  return value;
};

const fillType = officeType<SheetArea>({
  name: "RangeFill",
  properties: { color: styled("fill", "#FFFFFF", colourArgument, "RangeFill.color") },
  methods: {
    clear(range, _args, session) {
      restyleArea(session.edit, range.sheet, areaOf(range), { fill: undefined });
      return undefined;
    },
  },
});

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const fontType = officeType<SheetArea>({
  name: "RangeFont",
  properties: {
    bold: styled("bold", false, flag, "RangeFont.bold"),
    italic: styled("italic", false, flag, "RangeFont.italic"),
    strikethrough: styled("strikethrough", false, flag, "RangeFont.strikethrough"),
    color: styled("fontColor", "#000000", colourArgument, "RangeFont.color"),
    name: styled("fontName", "Calibri", textArgument, "RangeFont.name"),
    size: styled("fontSize", 11, points, "RangeFont.size"),
    underline: {
      get: (range, session) =>
        common(session, range, (style) => (style?.underline ? "Single" : "None")),
      set(range, value, session) {
        const wanted = choiceArgument(value, UNDERLINES, "RangeFont.underline");
        restyleArea(session.edit, range.sheet, areaOf(range), {
          underline: wanted === "None" ? undefined : true,
        });
      },
    },
  },
});

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function columnWidths(range: SheetArea, session: Session): number | null {
  const widths = Array.from(
    { length: range.columns },
    (_, i) => columnLook(session.book, range.sheet, range.column + i)?.width ?? STANDARD_WIDTH,
  );
  return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
}

function setColumns(edit: Edit, range: SheetArea, patch: Partial<ColumnLook>): void {
  editColumns(edit, range.sheet, range.column, range.columns, (look) => ({ ...look, ...patch }));
}

/** Changes what the rows of a range are like. */
export function setRows(edit: Edit, range: SheetArea, patch: Partial<RowLook>): void {
  const rows = new Map(edit.book.state.sheets.find(({ id }) => id === range.sheet)?.rows);
  for (let row = range.row; row < range.row + range.rows; row++)
    rows.set(row, { ...rows.get(row), ...patch });
  changeSheet(edit, range.sheet, { rows });
  edit.tell({ kind: "sheet", what: "look", sheet: range.sheet });
}

/** About as wide as the widest text: 5.6 points a letter, twice that for a Chinese one. Excel measures the font. */
function autofitColumns(range: SheetArea, session: Session): void {
  const { book } = session;
  for (let column = range.column; column < range.column + range.columns; column++) {
    let widest = 0;
    eachCell(book.cells(range.sheet), { ...range, column, columns: 1 }, (_row, _column, cell) => {
      const width = [...displayText(cell, book.state.date1904)].reduce(
        (sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1),
        0,
      );
      widest = Math.max(widest, width);
    });
    if (widest > 0)
      setColumns(
        session.edit,
        { ...range, column, columns: 1 },
        { width: Math.min(1000, 5.6 * widest + 6) },
      );
  }
}

function rowHeight(range: SheetArea, session: Session): number | null {
  const rows = session.book.state.sheets.find(({ id }) => id === range.sheet)?.rows;
  const heights = new Set<number>();
  if (isUnbounded(range)) return STANDARD_HEIGHT;
  for (let row = range.row; row < range.row + range.rows; row++)
    heights.add(rows?.get(row)?.height ?? STANDARD_HEIGHT);
  const [only] = heights;
  return heights.size === 1 ? (only ?? null) : null;
}

const protectionType = officeType<SheetArea>({
  name: "FormatProtection",
  properties: {
    locked: {
      get: (range, session) => common(session, range, (style) => style?.unlocked !== true),
      set(range, value, session) {
        const unlocked = !booleanArgument(value, "FormatProtection.locked") || undefined;
        restyleArea(session.edit, range.sheet, areaOf(range), { unlocked });
      },
    },
  },
});

/** Range.format: fill, font, alignment, widths and heights, and which cells are locked. Borders are not modelled. */
export const rangeFormatType = officeType<SheetArea>({
  name: "RangeFormat",
  properties: {
    wrapText: styled("wrap", false, flag, "RangeFormat.wrapText"),
    horizontalAlignment: styled(
      "horizontal",
      "General",
      (value, location) => choiceArgument(value, HORIZONTAL, location),
      "RangeFormat.horizontalAlignment",
    ),
    verticalAlignment: styled(
      "vertical",
      "Bottom",
      (value, location) => choiceArgument(value, VERTICAL, location),
      "RangeFormat.verticalAlignment",
    ),
    columnWidth: {
      get: columnWidths,
      set(range, value, session) {
        setColumns(session.edit, range, { width: points(value, "RangeFormat.columnWidth") });
      },
    },
    rowHeight: {
      get: rowHeight,
      set(range, value, session) {
        setRows(session.edit, range, { height: points(value, "RangeFormat.rowHeight") });
      },
    },
  },
  links: {
    fill: (range, session) => fillType(session, range),
    font: (range, session) => fontType(session, range),
    protection: (range, session) => protectionType(session, range),
  },
  methods: {
    autofitColumns(range, _args, session) {
      autofitColumns(range, session);
      return undefined;
    },
    // Rows grow with their text by themselves in the grid: there is no height to set.
    autofitRows: () => undefined,
  },
});
