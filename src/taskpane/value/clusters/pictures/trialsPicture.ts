import type { PaneValueWords } from "../../../../text";
import type { Clustering } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import type { Language } from "../../../language";
import { silhouetteText } from "../figures";

/** A number of clusters that was tried. */
interface Tried {
  readonly k: number;
  readonly silhouette: number | null;
  /** The part of all differences that is left within the clusters. */
  readonly spread: number;
}

const drawTrials =
  (tried: readonly Tried[], k: number, t: PaneValueWords["clusters"]): Draw =>
  (marks, look) => {
    const known = tried.filter(({ silhouette }) => silhouette !== null);
    const end = tried.at(-1)?.k ?? 2;
    const labelled = { x: "k", textAnchor: "end", fill: look.text, stroke: look.surface, strokeWidth: 4 } as const; // prettier-ignore
    const last = <One>(of: readonly One[]): readonly One[] => of.slice(-1);
    return {
      height: 230,
      marginLeft: 34,
      marginRight: 14,
      marginBottom: 36,
      marginTop: 16,
      x: { label: t.trials.k, labelAnchor: "center", labelArrow: "none", ticks: tried.map((one) => one.k), tickFormat: String, domain: [1, end] }, // prettier-ignore
      y: { label: null, ticks: 5, grid: true },
      marks: [
        marks.ruleY([0], { stroke: look.grid }),
        marks.ruleX([k], { stroke: look.text, strokeDasharray: "2 3" }),
        marks.line(tried, { x: "k", y: "spread", stroke: look.contrast, strokeWidth: 2, strokeDasharray: "5 3" }), // prettier-ignore
        marks.line(known, { x: "k", y: "silhouette", stroke: look.accent, strokeWidth: 2.5 }),
        marks.dot(known, { x: "k", y: "silhouette", r: 4, fill: look.accent, stroke: look.surface }), // prettier-ignore
        marks.text(last(known), { ...labelled, y: "silhouette", dy: -12, text: () => t.trials.silhouette, fontWeight: 600 }), // prettier-ignore
        marks.text(last(tried), { ...labelled, y: "spread", dy: -12, text: () => t.trials.spread }), // prettier-ignore
      ],
    };
  };

/** The numbers of clusters that were tried: how distinct they are, and what is left of the differences. */
export function trialsPicture(
  { trials, total, elbow, clusters }: Clustering,
  asked: boolean,
  t: PaneValueWords["clusters"],
  { count, percent }: Language,
): ChartProps {
  const tried = trials.map(({ k, silhouette, inertia }): Tried => ({
    k,
    silhouette,
    spread: inertia / total,
  }));
  const k = clusters.length;
  const of = (number: number): string =>
    silhouetteText(tried.find((one) => one.k === number)?.silhouette ?? null);
  const best = tried.reduce(
    (most, one) => ((one.silhouette ?? -1) > (most.silhouette ?? -1) ? one : most),
    { k, silhouette: null, spread: 0 } as Tried,
  );
  const sentence =
    asked && best.k !== k
      ? t.trials.asked({ k: count(k), silhouette: of(k), best: count(best.k), most: of(best.k) })
      : t.trials.best({ k: count(k), silhouette: of(k) });
  return {
    name: `${sentence}${elbow === null ? "" : t.trials.elbow({ k: count(elbow) })}`,
    draw: drawTrials(tried, k, t),
    figures: {
      headers: [t.trials.k, t.trials.silhouette, t.trials.spread],
      rows: tried.map((one) => [count(one.k), silhouetteText(one.silhouette), percent(one.spread)]),
    },
  };
}
