import type { ValueRfmWords } from "../../../text";
import type { MapCell, RfmFound } from "../../../workbook";
import type { ChartProps } from "../../charts/Chart";
import type { Draw } from "../../charts/loadCharts";
import { compactText } from "../../insight/compactText";
import { shadeOf } from "../../insight/heat";
import type { Language } from "../../language";

/** Pixels of a row. */
const ROW = 44;

const drawMap = (
  cells: readonly MapCell[],
  [bestR, bestF]: readonly [number, number],
  t: ValueRfmWords,
  language: Language,
): Draw => {
  const most = Math.max(0, ...cells.map(({ customers }) => customers));
  const steps = (best: number): readonly number[] =>
    Array.from({ length: best }, (_, at) => at + 1);
  return (marks, look) => {
    const shade = ({ customers }: MapCell) => shadeOf(look, customers, most);
    const wide = (look.width - 24) / bestF > 40;
    const text = { x: "f", y: "r", fill: (cell: MapCell) => shade(cell).text };
    return {
      height: bestR * ROW + 60,
      marginLeft: 24,
      marginRight: 2,
      marginTop: 24,
      marginBottom: 36,
      x: { domain: steps(bestF), padding: 0.05, label: null },
      y: { domain: [...steps(bestR)].reverse(), padding: 0.06, label: null },
      marks: [
        marks.axisX({ tickSize: 0, label: t.axisF, labelAnchor: "right", labelArrow: "none" }),
        marks.axisY({ tickSize: 0, label: t.axisR, labelAnchor: "top", labelArrow: "none" }),
        marks.cell(cells, {
          x: "f",
          y: "r",
          fill: (cell: MapCell) => shade(cell).fill,
          stroke: (cell: MapCell) => shade(cell).edge,
        }),
        marks.text(cells, {
          ...text,
          dy: wide ? -7 : 0,
          fontWeight: 600,
          text: ({ customers }: MapCell) =>
            wide ? language.count(customers) : compactText(customers, language),
        }),
        ...(wide
          ? [
              marks.text(cells, {
                ...text,
                dy: 9,
                fontSize: 11,
                text: ({ customers, average }: MapCell) =>
                  customers === 0 ? "" : compactText(average, language),
              }),
            ]
          : []),
      ],
    };
  };
};

/** Customers by how recently and how often they bought, with what they spend on average. */
export function mapPicture(found: RfmFound, t: ValueRfmWords, language: Language): ChartProps {
  const { map, scores } = found;
  const best = [scores.bins.recency.counts.length, scores.bins.frequency.counts.length] as const;
  const [first] = [...map].sort((one, other) => other.customers - one.customers);
  return {
    name: t.map({
      r: String(first?.r ?? 0),
      f: String(first?.f ?? 0),
      count: language.count(first?.customers ?? 0),
    }),
    draw: drawMap(map, best, t, language),
    figures: {
      headers: ["R · F", t.customers, t.average],
      rows: [...map]
        .reverse()
        .map(({ r, f, customers, average }) => [
          `${r} · ${f}`,
          language.count(customers),
          customers === 0 ? "" : language.number(average),
        ]),
    },
  };
}
