import type { DrawnSeries, Scale } from "./drawing";
import { element, middle, place, share, type Plot } from "./plot";

const isBar = ({ kind }: DrawnSeries): boolean =>
  kind === "ColumnClustered" || kind === "BarClustered";

function bars(plot: Plot, drawn: readonly DrawnSeries[], scale: Scale): SVGElement[] {
  const slot = 0.7 / Math.max(1, plot.categories);
  return drawn.flatMap(({ values, colour }, index) =>
    values.flatMap((value, at): SVGElement[] => {
      if (value === undefined) return [];
      const begin = middle(plot, at) - slot / 2 + (index * slot) / drawn.length;
      const a = place(plot, begin, share(scale, 0));
      const b = place(plot, begin + slot / drawn.length, share(scale, value));
      const box = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      };
      return [element("rect", { ...box, fill: colour })];
    }),
  );
}

function line(plot: Plot, series: DrawnSeries, scale: Scale, across: Scale): SVGElement[] {
  const isScatter = series.kind === "XYScatter";
  const points = series.values.flatMap((value, at) => {
    const x = series.across[at];
    if (value === undefined || (isScatter && x === undefined)) return [];
    const along = isScatter ? share(across, x ?? 0) : middle(plot, at);
    return [place(plot, along, share(scale, value))];
  });
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const marks = points.map(({ x, y }) =>
    element("circle", { cx: x, cy: y, r: 3, fill: series.colour }),
  );
  return [
    ...(isScatter
      ? []
      : [
          element("polyline", {
            points: path,
            fill: "none",
            stroke: series.colour,
            "stroke-width": 2,
          }),
        ]),
    ...(series.kind === "Line" ? [] : marks),
  ];
}

/** Series of one axis: bars lie behind lines. */
export const seriesIn = (
  plot: Plot,
  drawn: readonly DrawnSeries[],
  scale: Scale,
  across: Scale,
) => [
  ...bars(plot, drawn.filter(isBar), scale),
  ...drawn.filter((one) => !isBar(one)).flatMap((one) => line(plot, one, scale, across)),
];
