import type { ValueLifetimeWords } from "../../../../text";
import type { LifetimeFound, TrackPoint } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import { isoOfSerial, type Language } from "../../../language";

/** Roughly so many days are named below the axis. */
const NAMED = 3;

/** Days of the points that are named, the first and last among them. */
const daysNamed = (points: readonly TrackPoint[]): readonly number[] => {
  const step = Math.max(1, (points.length - 1) / NAMED);
  const places = Array.from({ length: NAMED + 1 }, (_, at) => Math.round(at * step));
  return [...new Set(places)].flatMap((at) => points[at]?.until ?? []);
};

const drawTrack =
  (points: readonly TrackPoint[], until: number | null, t: ValueLifetimeWords["track"]): Draw =>
  (marks, look) => {
    const last = points.slice(-1);
    const below = (last[0]?.predicted ?? 0) < (last[0]?.actual ?? 0);
    const label = { x: "until", textAnchor: "end", dx: -4, stroke: look.surface, strokeWidth: 4 } as const; // prettier-ignore
    const limit = until === null ? [] : [until];
    return {
      height: 250,
      marginLeft: 48,
      marginRight: 30,
      marginTop: 28,
      marginBottom: 28,
      x: { label: null, ticks: [...daysNamed(points)], tickFormat: (day: number) => isoOfSerial(day).slice(0, 7) }, // prettier-ignore
      y: { label: t.axis, labelArrow: "none", ticks: 5, grid: true, zero: true },
      marks: [
        marks.ruleX(limit, { stroke: look.text, strokeDasharray: "2 3" }),
        marks.text(limit, { x: (day: number) => day, frameAnchor: "bottom", dy: -6, dx: -4, textAnchor: "end", text: () => t.line, fill: look.muted, stroke: look.surface, strokeWidth: 4 }), // prettier-ignore
        marks.line(points, { x: "until", y: "actual", stroke: look.accent, strokeWidth: 2.5 }),
        marks.line(points, { x: "until", y: "predicted", stroke: look.contrast, strokeWidth: 2, strokeDasharray: "6 3" }), // prettier-ignore
        marks.text(last, { ...label, y: "actual", dy: below ? -10 : 14, text: () => t.actual, fill: look.text, fontWeight: 600 }), // prettier-ignore
        marks.text(last, { ...label, y: "predicted", dy: below ? 14 : -10, text: () => t.predicted, fill: look.text }), // prettier-ignore
      ],
    };
  };

/** How far the forecast was off, and on which side: "+3.2%". */
const offText = (predicted: number, actual: number, { percent }: Language): string => {
  const off = percent(predicted / actual - 1);
  return predicted > actual ? `+${off}` : off;
};

/** What the picture shows in words. */
export const trackSentence = (
  { track, holdout, asOf }: LifetimeFound,
  t: ValueLifetimeWords["track"],
  language: Language,
): string => {
  const { count, date } = language;
  const last = track.at(-1);
  if (holdout === undefined || asOf === null)
    return t.fitted({
      day: date(last?.until ?? 0),
      actual: count(last?.actual ?? 0),
      predicted: count(last?.predicted ?? 0),
    });
  const { actualTotal, predictedTotal } = holdout.check;
  return t.holdout({
    from: date(asOf + 1),
    to: date(holdout.until),
    actual: count(actualTotal),
    predicted: count(predictedTotal),
    off: actualTotal === 0 ? "" : offText(predictedTotal, actualTotal, language),
  });
};

/** Repeat purchases of all customers over time, as they were and as the model expects them. */
export function trackPicture(
  found: LifetimeFound,
  t: ValueLifetimeWords["track"],
  language: Language,
): ChartProps {
  const { track, holdout, asOf } = found;
  return {
    name: trackSentence(found, t, language),
    draw: drawTrack(track, holdout === undefined ? null : asOf, t),
    figures: {
      headers: [t.until, t.actual, t.predicted],
      rows: track.map(({ until, actual, predicted }) => [
        language.date(until),
        language.count(actual),
        language.count(predicted),
      ]),
    },
  };
}
