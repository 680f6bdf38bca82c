import type { IStyleData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Table } from "../model";

/** Excel's Office theme: text, then accents 1 to 6. */
const PALETTE = [
  "#404040",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
] as const;
const BANDS = [
  "#EDEDED",
  "#D9E1F2",
  "#FCE4D6",
  "#EDEDED",
  "#FFF2CC",
  "#DDEBF7",
  "#E2EFDA",
] as const;

/** What a table's style makes of a cell: an approximation of Excel's light, medium and dark styles with header, bands and first and last column. */
export function tableLook(table: Table, row: number, column: number): IStyleData | undefined {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === undefined) return undefined;
  const hue = (Number(number) - 1) % PALETTE.length;
  const { area } = table;
  const top = area.row + (table.showHeaders ? 1 : 0);
  const bottom = area.row + area.rows - (table.showTotals ? 1 : 0);
  if (row < top) return header(family, hue);
  if (row >= bottom) return { bl: BooleanNumber.TRUE };
  const band = table.showBandedRows && (row - top) % 2 === 0 ? BANDS[hue] : undefined;
  const isEdge =
    (table.highlightFirstColumn && column === area.column) ||
    (table.highlightLastColumn && column === area.column + area.columns - 1);
  return { ...(band ? { bg: { rgb: band } } : {}), ...(isEdge ? { bl: BooleanNumber.TRUE } : {}) };
}

function header(family: string, hue: number): IStyleData {
  if (family === "Light")
    return { bl: BooleanNumber.TRUE, cl: { rgb: PALETTE[hue] ?? PALETTE[0] } };
  return {
    bl: BooleanNumber.TRUE,
    bg: { rgb: PALETTE[hue] ?? PALETTE[0] },
    cl: { rgb: "#FFFFFF" },
  };
}
