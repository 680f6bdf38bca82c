import { clusterLabel, type PaneValueWords } from "../../../../text";
import type { Clustering } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import type { Language } from "../../../language";
import { silhouetteText } from "../figures";
import { seriesAt } from "./seriesAt";

/** Bars of a picture: each must be seen. */
const BARS = 130;

interface Bar {
  readonly at: number;
  readonly value: number;
}

/** The silhouettes of a cluster's measured members, the greatest first. */
const valuesBy = ({ clusters, clusterOf, measured }: Clustering): readonly number[][] => {
  const values: number[][] = clusters.map(() => []);
  measured.rows.forEach((row, at) => values[clusterOf[row] ?? -1]?.push(measured.values[at] ?? 0));
  return values.map((own) => own.sort((one, other) => other - one));
};

/** Bars by cluster, an empty one between two: as many for each as it has of all customers. */
const barsOf = (values: readonly number[][]): readonly (readonly Bar[])[] => {
  const all = values.reduce((sum, own) => sum + own.length, 0);
  let at = 0;
  return values.map((own) => {
    const count = Math.min(own.length, Math.max(1, Math.round((own.length / all) * BARS)));
    const bars = Array.from({ length: count }, (_, bar): Bar => {
      const place = Math.floor(((bar + 0.5) / count) * own.length);
      return { at: at++, value: own[place] ?? 0 };
    });
    at++;
    return bars;
  });
};

/** The places of all bars, those that stay empty among them. */
const domainOf = (bars: readonly (readonly Bar[])[]): readonly number[] => {
  const last = bars.at(-1)?.at(-1)?.at ?? 0;
  return Array.from({ length: last + 1 }, (_, at) => at);
};

/** The number of each cluster beside the middle of its bars. */
const numbersOf = (bars: readonly (readonly Bar[])[]) =>
  bars.flatMap((own, cluster) => {
    const middle = own[Math.floor(own.length / 2)];
    return middle === undefined ? [] : [{ at: middle.at, text: String(cluster + 1) }];
  });

const drawBars =
  (
    bars: readonly (readonly Bar[])[],
    mean: number,
    { axis, mean: meanText }: PaneValueWords["clusters"]["silhouettes"],
  ): Draw =>
  (marks, look) => ({
    height: 280,
    marginLeft: 24,
    marginRight: 12,
    marginBottom: 36,
    marginTop: 20,
    x: { label: axis, labelAnchor: "center", labelArrow: "none", ticks: 5, nice: true },
    y: { type: "band", axis: null, domain: domainOf(bars), padding: 0, round: false },
    marks: [
      ...bars.map((own, cluster) =>
        marks.barX(own, { x1: 0, x2: "value", y: "at", fill: seriesAt(look, cluster).colour }),
      ),
      marks.ruleX([0], { stroke: look.text }),
      marks.ruleX([mean], { stroke: look.contrast, strokeDasharray: "3 3", strokeWidth: 1.5 }),
      marks.text([mean], {
        x: (value: number) => value,
        frameAnchor: "top",
        dy: -14,
        text: () => meanText({ mean: silhouetteText(mean) }),
        fill: look.text,
      }),
      marks.text(numbersOf(bars), {
        y: "at",
        frameAnchor: "left",
        dx: -14,
        text: "text",
        fontWeight: 700,
        fill: look.text,
      }),
    ],
  });

/** How clearly each customer is in his cluster: a bar each, of many a sample, cluster by cluster. */
export function silhouettePicture(
  found: Clustering,
  t: PaneValueWords["clusters"],
  { locale, count }: Language,
): ChartProps {
  const { clusters, silhouette } = found;
  const ranked = clusters
    .flatMap(({ silhouette: mean }, at) => (mean === null ? [] : [{ at, mean }]))
    .sort((one, other) => other.mean - one.mean);
  const label = (at: number | undefined): string => clusterLabel(at ?? 0, locale);
  const words = t.silhouettes;
  return {
    name: words.name({
      mean: silhouetteText(silhouette),
      best: label(ranked[0]?.at),
      worst: label(ranked.at(-1)?.at),
    }),
    draw: drawBars(barsOf(valuesBy(found)), silhouette, words),
    figures: {
      headers: [words.cluster, words.customers, words.silhouette],
      rows: clusters.map(({ size, silhouette: mean }, at) => [
        label(at),
        count(size),
        silhouetteText(mean),
      ]),
    },
  };
}
