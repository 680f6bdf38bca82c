import type { PaneValueWords } from "../../../../text";
import type { Clustering } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import type { Language } from "../../../language";
import { seriesAt } from "./seriesAt";

/** Dots of a map: more would cover each other, and take long to draw. */
const DOTS = 1500;

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The dots of each cluster, evenly spread over all customers where there are too many. */
const dotsOf = ({ components, order, clusterOf, clusters }: Clustering): readonly Dot[][] => {
  const [across, upwards] = components.scores;
  const dots: Dot[][] = clusters.map(() => []);
  const step = Math.max(1, order.length / DOTS);
  for (let at = 0; at < order.length; at += step) {
    const place = Math.floor(at);
    const cluster = clusterOf[order[place] ?? 0] ?? -1;
    dots[cluster]?.push({ x: across[place] ?? 0, y: upwards[place] ?? 0 });
  }
  return dots;
};

const middleOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The number of each cluster in the middle of its dots by rank: a few far away do not pull it out of them. */
const numbersOf = (dots: readonly Dot[][]) =>
  dots.flatMap((those, at) =>
    those.length === 0
      ? []
      : [
          {
            x: middleOf(those.map(({ x }) => x)),
            y: middleOf(those.map(({ y }) => y)),
            text: String(at + 1),
          },
        ],
  );

const drawMap =
  (dots: readonly Dot[][], across: string, upwards: string | null): Draw =>
  (marks, look) => ({
    height: 280,
    marginLeft: 12,
    marginRight: 12,
    marginBottom: 28,
    marginTop: 24,
    x: { label: across, labelAnchor: "center", labelArrow: "right", ticks: [] },
    y: { label: upwards, labelArrow: "up", ticks: [] },
    marks: [
      marks.ruleX([0], { stroke: look.grid }),
      marks.ruleY([0], { stroke: look.grid }),
      ...dots.map((those, at) => {
        const { symbol, colour } = seriesAt(look, at);
        return marks.dot(those, { x: "x", y: "y", r: 2.5, symbol, stroke: colour, strokeOpacity: 0.8 }); // prettier-ignore
      }),
      marks.text(numbersOf(dots), {
        x: "x",
        y: "y",
        text: "text",
        fontSize: 16,
        fontWeight: 700,
        fill: look.text,
        stroke: look.surface,
        strokeWidth: 5,
      }),
    ],
  });

/** The columns that weigh most in a component, by name. */
const namedBy = ({ components, columns }: Clustering, component: number): readonly string[] => {
  const weights = components.loadings[component] ?? [];
  const most = Math.max(...weights.map(Math.abs));
  return components.columns
    .map((column, at) => ({ name: columns[column]?.name ?? "", weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0.7 * most)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .map(({ name }) => name);
};

/** The customers by their first two principal components, with the number of each cluster in its middle; its figures are the weights of the columns. */
export function mapPicture(
  found: Clustering,
  t: PaneValueWords["clusters"],
  { percent, number, words }: Language,
): ChartProps {
  const { components, columns } = found;
  const [first = 0, second = 0] = components.shares;
  const listed = (component: number): string => namedBy(found, component).join(words.pane.join);
  const isLine = components.columns.length < 2;
  const name = isLine
    ? t.map.line({ share: percent(first), first: listed(0) })
    : t.map.name({ share: percent(first + second), first: listed(0), second: listed(1) });
  const axis = (component: number, share: number): string =>
    t.map.axis({ number: String(component + 1), share: percent(share) });
  const shown = components.loadings.slice(0, 2);
  return {
    name,
    draw: drawMap(dotsOf(found), axis(0, first), isLine ? null : axis(1, second)),
    figures: {
      headers: [t.column, ...shown.map((_, at) => t.map.weight({ number: String(at + 1) }))],
      rows: components.columns.map((column, at) => [
        columns[column]?.name ?? "",
        ...shown.map((weights) => number(weights[at] ?? 0)),
      ]),
    },
  };
}
