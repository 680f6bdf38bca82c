import { placeText, type InsightWords } from "../../text";
import { inLocale, migrationOf, migrationSheet, type RunsCompared } from "../../workbook";
import type { Draw } from "../charts/loadCharts";
import { momentText } from "../history/momentText";
import type { Language } from "../language";
import { marginFor, textPixels, type Answer } from "./answer";
import { shadeOf } from "./heat";

/** A cell of the heat map. */
interface Cell {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly same: boolean;
}

/** Of the width of a column, what stays free. */
const GAP = 0.06;

/** Pixels of a letter as Plot counts them. */
const LETTER = 12;

const drawHeat = (
  cells: readonly Cell[],
  sides: { readonly from: readonly string[]; readonly to: readonly string[] },
  t: InsightWords["migration"],
  count: Language["count"],
): Draw => {
  const most = Math.max(0, ...cells.map((cell) => cell.count));
  const left = marginFor(sides.from, 100);
  return (marks, look) => {
    const across = ((look.width - left) / Math.max(1, sides.to.length)) * (1 - GAP);
    // Labels that are wider than their column take a second line.
    const top = Math.max(...sides.to.map(textPixels)) > across ? 60 : 44;
    return {
      height: sides.from.length * 34 + top + 12,
      marginLeft: left,
      marginRight: 2,
      marginTop: top,
      marginBottom: 12,
      x: { domain: sides.to, axis: null, padding: GAP },
      y: { domain: sides.from, axis: null, padding: 0.08 },
      marks: [
        marks.axisX({ anchor: "top", label: `${t.to} →`, labelAnchor: "center", tickSize: 0, lineWidth: across / LETTER }), // prettier-ignore
        marks.axisY({ label: `${t.from} ↓`, labelAnchor: "top", tickSize: 0 }),
        marks.cell(cells, {
          x: "to",
          y: "from",
          fill: (cell: Cell) => shadeOf(look, cell.count, most).fill,
          stroke: (cell: Cell) => shadeOf(look, cell.count, most).edge,
        }),
        // Who stayed stands apart from who moved, whatever the shade.
        marks.cell(
          cells.filter(({ same }) => same),
          { x: "to", y: "from", inset: 2, fill: "none", stroke: look.text, strokeDasharray: "2 3" },
        ),
        marks.text(cells, {
          x: "to",
          y: "from",
          text: (cell: Cell) => (cell.count === 0 ? "" : count(cell.count)),
          fill: (cell: Cell) => shadeOf(look, cell.count, most).text,
        }),
      ],
    };
  };
};

/** Who rose and who fell between two runs. */
export function migrationAnswer(
  compared: RunsCompared,
  t: InsightWords,
  language: Language,
): Answer {
  const { locale, count } = language;
  const { before, after, schemes } = compared;
  const { lines, to, ways } = migrationOf(compared);
  const went = to.map((place) => placeText(schemes.after, place, "to", locale));
  const came = lines.map(({ from }) => placeText(schemes.before, from, "from", locale));
  const cells = lines.flatMap(({ from, counts }, row) =>
    counts.map((many, column): Cell => ({
      from: came[row] ?? "",
      to: went[column] ?? "",
      count: many,
      same: from === to[column],
    })),
  );
  const m = t.migration;
  const moments = { from: momentText(before.run.when), to: momentText(after.run.when) };
  const facts = { up: count(ways.up), down: count(ways.down), same: count(ways.same), ...moments };
  return {
    sentence: m.sentence(facts),
    remarks:
      ways.new + ways.gone === 0
        ? []
        : [m.others({ new: count(ways.new), gone: count(ways.gone) })],
    draw: drawHeat(cells, { from: came, to: went }, m, count),
    figures: {
      headers: [`${m.from} ↓ ${m.to} →`, ...went, m.total],
      rows: lines.map(({ counts, total }, row) => [
        came[row] ?? "",
        ...counts.map(count),
        count(total),
      ]),
    },
    name: m.title({ scheme: inLocale(schemes.after.name, locale) }),
    frozen: () => ({ code: "record" }),
    sheet: () => migrationSheet(compared, locale),
  };
}
