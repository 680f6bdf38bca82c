import { rangeName, type Edit, type Table } from "../../xlsx";
import type { Cell } from "../../workbook";
import type { WrittenColumn } from "../overlay";

/** Widths of new columns, in characters of the normal font. */
const NARROW = 10;
const WIDE = 60;

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (cells: readonly (Cell | undefined)[]): number => {
  let most = NARROW;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    most = Math.max(most, cell.length + (cell.match(wide)?.length ?? 0) + 2);
    if (most >= WIDE) return WIDE;
  }
  return most;
};

const columnEdit = (written: WrittenColumn): Edit => {
  const { region, column, header, cells, format } = written;
  const top = region.area.row;
  const added = header !== undefined;
  // A new column looks like its neighbour at the region's right end: banding, borders, font; a number format is its own.
  const look = added
    ? {
        like: region.area.column + region.area.columns - 1,
        style: { numberFormat: format ?? "General" },
      }
    : {};
  const { sheet } = region.area;
  return added
    ? { kind: "column", sheet, column, row: top, values: [header, ...cells], ...look }
    : { kind: "column", sheet, column, row: top + 1, values: cells };
};

const growth = (added: readonly WrittenColumn[], tables: readonly Table[]): Edit[] => {
  const first = added[0];
  if (first === undefined) return [];
  const { area, table } = first.region;
  const right = Math.max(...added.map(({ column }) => column));
  const known = tables.find(({ displayName }) => displayName === table);
  if (known !== undefined)
    return [
      {
        kind: "resize-table",
        table: known.displayName,
        range: rangeName({ ...known.range, right }),
        columns: added.map(({ header }) => ({ name: header ?? "" })),
      },
    ];
  const from = {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  };
  return [
    {
      kind: "grow-region",
      sheet: area.sheet,
      from: rangeName(from),
      to: rangeName({ ...from, right }),
    },
  ];
};

/** Columns by the region that they belong to, in the order given. */
const byRegion = (columns: readonly WrittenColumn[]): readonly (readonly WrittenColumn[])[] => {
  const groups = new Map<string, WrittenColumn[]>();
  for (const column of columns) {
    const { sheet, row, column: left } = column.region.area;
    const place = JSON.stringify([sheet, row, left]);
    groups.set(place, [...(groups.get(place) ?? []), column]);
  }
  return [...groups.values()];
};

/** The edits that put written columns into the file: cells, widths of new columns, and the table or region that grows. */
export const editsOf = (
  written: readonly WrittenColumn[],
  tables: readonly Table[],
): readonly Edit[] => {
  const added = written.filter(({ header }) => header !== undefined);
  return [
    ...written.map(columnEdit),
    ...added.map((column): Edit => ({
      kind: "column-widths",
      sheet: column.region.area.sheet,
      widths: [
        {
          column: column.column,
          width: widthOf([column.header ?? "", ...column.cells]),
        },
      ],
    })),
    ...byRegion(added).flatMap((group) => growth(group, tables)),
  ];
};
