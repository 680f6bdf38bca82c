import type { InsightWords } from "../../text";
import {
  cellWords,
  inLocale,
  matrixFollowed,
  matrixSheet,
  placed,
  type GradeResult,
  type Placed,
  type SourceMatrix,
  type Weights,
} from "../../workbook";
import type { Draw } from "../charts/loadCharts";
import type { Language } from "../language";
import { compactText } from "./compactText";
import { bare, lineIn, marginFor, type Answer } from "./answer";
import { shadeOf } from "./heat";

/** A cell of the matrix, in words. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly tier: string;
  /** What the tier means, in some words. */
  readonly name: string;
  readonly action: string;
  readonly count: number;
  /** The customers, and what they weigh. */
  readonly figures: string;
}

const HEIGHT = 82;
const LETTER = 11;
/** The widest margin of names of rows, in pixels. */
const MOST = 84;

const drawMatrix = (
  cells: readonly Cell[],
  axes: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  names: { readonly rows: string; readonly columns: string },
): Draw => {
  const most = Math.max(0, ...cells.map(({ count }) => count));
  const left = marginFor(axes.rows, MOST);
  return (marks, look) => {
    const across = (look.width - left) / Math.max(1, axes.columns.length) - 12;
    const shade = ({ count }: Cell) => shadeOf(look, count, most);
    const words = (lift: number) => ({
      x: "column",
      y: "row",
      dy: lift,
      fill: (cell: Cell) => shade(cell).text,
      lineWidth: Math.max(3, across / LETTER),
    });
    return {
      height: axes.rows.length * HEIGHT + 56,
      marginLeft: left,
      marginRight: 2,
      marginTop: 48,
      marginBottom: 8,
      x: { domain: axes.columns, axis: null, padding: 0.04 },
      y: { domain: axes.rows, axis: null, padding: 0.05 },
      marks: [
        marks.axisX({ anchor: "top", label: `${names.columns} →`, labelAnchor: "center", tickSize: 0, lineWidth: across / LETTER, textOverflow: "ellipsis" }), // prettier-ignore
        marks.axisY({ label: `${names.rows} ↓`, labelAnchor: "top", tickSize: 0, lineWidth: lineIn(left, MOST), textOverflow: "ellipsis" }), // prettier-ignore
        marks.cell(cells, {
          x: "column",
          y: "row",
          fill: (cell: Cell) => shade(cell).fill,
          stroke: (cell: Cell) => shade(cell).edge,
        }),
        marks.text(cells, { ...words(-27), text: "tier", fontSize: 14, fontWeight: 600 }),
        marks.text(cells, { ...words(-4), text: "name", fontSize: LETTER }),
        marks.text(cells, { ...words(25), text: "figures", fontSize: 12 }),
      ],
    };
  };
};

const cellsOf = (
  found: Placed,
  axes: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  weights: Weights | null,
  language: Language,
): readonly Cell[] =>
  found.cells.flatMap((line, row) =>
    line.map((cell, column): Cell => {
      const words = cellWords(found.matrix, cell.tier, language.locale);
      const value =
        weights !== null && cell.count > 0
          ? ` · ${compactText(cell.value * weights.scale, language)}`
          : "";
      return {
        row: axes.rows[row] ?? "",
        column: axes.columns[column] ?? "",
        ...words,
        name: words.name === words.tier ? "" : words.name,
        count: cell.count,
        figures: `${language.count(cell.count)}${value}`,
      };
    }),
  );

/** How many customers stand in each cell of a matrix of the source, and what is done for them; or, in words, that nobody does. */
export function matrixAnswer(
  result: GradeResult,
  matrix: SourceMatrix,
  weights: Weights | null,
  t: InsightWords,
  language: Language,
  day: number,
): Answer | string {
  const { locale, count, percent } = language;
  const m = t.matrix;
  const found = placed(result, matrix, weights);
  if (found.customers === 0) return m.none;
  const side = (axis: SourceMatrix["rows"], unknown: boolean): readonly string[] => [
    ...axis.places.map(({ words }) => inLocale(words, locale)),
    ...(unknown ? [t.unknown] : []),
  ];
  const axes = { rows: side(matrix.rows, found.unknownRow), columns: side(matrix.columns, found.unknownColumn) }; // prettier-ignore
  const names = { rows: inLocale(matrix.rows.words, locale), columns: inLocale(matrix.columns.words, locale) }; // prettier-ignore
  const cells = cellsOf(found, axes, weights, language);
  const [first] = [...cells].sort((a, b) => b.count - a.count);
  const unknown = cells
    .filter(({ row, column }) => row === t.unknown || column === t.unknown)
    .reduce((all, cell) => all + cell.count, 0);
  const title = m.title({ name: inLocale(matrix.name, locale) });
  const at = (axis: string, place: string): string => m.place({ axis: bare(axis), place });
  return {
    sentence: m.sentence({
      row: at(names.rows, first?.row ?? ""),
      column: at(names.columns, first?.column ?? ""),
      count: count(first?.count ?? 0),
      share: percent((first?.count ?? 0) / found.customers),
      tier: first?.tier ?? "",
    }),
    remarks: [
      ...(unknown === 0 ? [] : [m.unknown({ count: count(unknown) })]),
      ...new Set(
        cells.flatMap(({ tier, action }) =>
          tier === "" || action === "" ? [] : [m.doing({ tier, action })],
        ),
      ),
    ],
    draw: drawMatrix(cells, axes, names),
    figures: {
      headers: [names.rows, names.columns, t.tierHeader, t.count, ...(weights === null ? [] : [bare(weights.header)]), m.action], // prettier-ignore
      rows: cells.map((cell, place) => [
        cell.row,
        cell.column,
        cell.tier,
        count(cell.count),
        ...(weights === null ? [] : [language.number(found.cells.flat()[place]?.value ?? 0)]),
        cell.action === "" ? cell.name : cell.action,
      ]),
    },
    name: title,
    frozen: () => {
      const followed = matrixFollowed(result, found, weights);
      return followed.ok ? null : followed.because;
    },
    sheet: (live) => {
      const followed = live ? matrixFollowed(result, found, weights) : null;
      return matrixSheet({ result, locale, day }, found, weights, followed?.ok ? followed.value : null); // prettier-ignore
    },
  };
}
