import type { ValueLifetimeWords } from "../../../../text";
import type { AliveMap, TimeUnit } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import type { Look } from "../../../charts/look";
import type { Language } from "../../../language";

interface Cell {
  readonly repeats: string;
  readonly since: string;
  readonly alive: number;
}

const ROW = 30;

const drawAlive = (
  cells: readonly Cell[],
  axes: { readonly repeats: readonly string[]; readonly since: readonly string[] },
  names: { readonly repeats: string; readonly since: string },
  percent: Language["percent"],
): Draw => {
  const shade = ({ heats }: Look, { alive }: Cell) =>
    heats[Math.min(3, Math.floor(alive * 4))] ?? heats[0];
  return (marks, look) => ({
    height: axes.since.length * ROW + 60,
    marginLeft: 34,
    marginRight: 2,
    marginTop: 24,
    marginBottom: 36,
    x: { domain: axes.repeats, padding: 0.04 },
    y: { domain: axes.since, padding: 0.06 },
    marks: [
      marks.axisX({ tickSize: 0, label: names.repeats, labelAnchor: "right", labelArrow: "none" }),
      marks.axisY({ tickSize: 0, label: names.since, labelAnchor: "top", labelArrow: "none" }),
      marks.cell(cells, {
        x: "repeats",
        y: "since",
        fill: (cell: Cell) => shade(look, cell).fill,
        stroke: (cell: Cell) => shade(look, cell).edge,
      }),
      marks.text(cells, {
        x: "repeats",
        y: "since",
        fill: (cell: Cell) => shade(look, cell).text,
        text: ({ alive }: Cell) => percent(Math.round(alive * 100) / 100),
      }),
    ],
  });
};

/** How likely customers still buy, by how often they bought again and how long they have not come. */
export function alivePicture(
  { age, repeats, since, alive }: AliveMap,
  unit: TimeUnit,
  t: ValueLifetimeWords,
  { count, percent }: Language,
): ChartProps {
  const axes = { repeats: repeats.map(count), since: since.map(count) };
  const cells = alive.flatMap((line, row) =>
    line.map((each, column): Cell => ({
      repeats: axes.repeats[column] ?? "",
      since: axes.since[row] ?? "",
      alive: each,
    })),
  );
  const at = Math.min(repeats.length - 1, Math.floor(repeats.length / 2));
  const middle = Math.floor(since.length / 2);
  const span = (time: number): string => t.span[unit]({ count: count(time) });
  return {
    name: t.alive.name({
      age: span(age),
      often: count(repeats[at] ?? 0),
      long: span(since[middle] ?? 0),
      low: percent(alive[middle]?.[at] ?? 0),
      high: percent(alive[0]?.[at] ?? 0),
    }),
    draw: drawAlive(cells, axes, { repeats: t.alive.repeats, since: t.alive.since({ unit: t.units[unit] }) }, percent), // prettier-ignore
    figures: {
      headers: [t.alive.since({ unit: t.units[unit] }), ...axes.repeats],
      rows: alive.map((line, row) => [axes.since[row] ?? "", ...line.map(percent)]),
    },
  };
}
