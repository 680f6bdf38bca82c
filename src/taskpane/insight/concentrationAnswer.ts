import type { InsightWords } from "../../text";
import {
  amountsFollowed,
  concentrationOf,
  concentrationSheet,
  type Concentration,
  type CurvePoint,
  type GradeResult,
  type Weights,
} from "../../workbook";
import type { Draw } from "../charts/loadCharts";
import type { Language } from "../language";
import { bare, type Answer } from "./answer";

/** A point of the curve that is named. */
interface Named extends CurvePoint {
  readonly text: string;
}

const EVEN = [0, 1];

const drawCurve =
  (
    points: readonly CurvePoint[],
    named: readonly Named[],
    t: InsightWords,
    percent: Language["percent"],
  ): Draw =>
  (marks, look) => ({
    height: 250,
    marginLeft: 42,
    marginRight: 22,
    marginBottom: 36,
    marginTop: 24,
    x: { label: t.concentration.customers, labelAnchor: "center", labelArrow: "none", ticks: 5, tickFormat: percent, domain: [0, 1] }, // prettier-ignore
    y: { label: t.concentration.share, labelArrow: "none", ticks: 5, tickFormat: percent, grid: true, domain: [0, 1] }, // prettier-ignore
    marks: [
      marks.line(EVEN, { x: (at: number) => at, y: (at: number) => at, stroke: look.muted, strokeDasharray: "3 4" }), // prettier-ignore
      marks.text([0.1], { x: () => 1, y: (at: number) => at, text: () => `┄ ${t.concentration.even}`, textAnchor: "end", fill: look.muted }), // prettier-ignore
      marks.line(points, { x: "of", y: "share", stroke: look.accent, strokeWidth: 2.5 }),
      marks.ruleX(named, { x: "of", y: "share", stroke: look.contrast, strokeDasharray: "2 2" }),
      marks.dot(named, { x: "of", y: "share", r: 4, fill: look.contrast, stroke: look.surface }),
      marks.text(named, {
        x: "of",
        y: "share",
        text: "text",
        textAnchor: "start",
        dx: 8,
        dy: 10,
        fontWeight: 600,
        fill: look.text,
        stroke: look.surface,
        strokeWidth: 4,
      }),
    ],
  });

const remarksOf = (
  found: Concentration,
  weights: Weights,
  t: InsightWords,
  language: Language,
): readonly string[] => {
  const { count, percent, number } = language;
  const c = t.concentration;
  const said = (many: number, text: (p: { count: string }) => string): readonly string[] =>
    many === 0 ? [] : [text({ count: count(many) })];
  return [
    c.most({ customers: count(found.most.customers), of: percent(found.most.of) }),
    c.gini({ gini: number(found.gini) }),
    ...said(found.negative, c.negative),
    ...said(found.tied > 1 ? found.tied : 0, c.tied),
    ...said(weights.blank, c.blank),
    ...said(weights.unreadable, c.unreadable),
  ];
};

/** How much of the whole the largest customers have; or, in words, why that cannot be said. */
export function concentrationAnswer(
  result: GradeResult,
  weights: Weights | null,
  t: InsightWords,
  language: Language,
  day: number,
): Answer | string {
  const c = t.concentration;
  if (weights === null) return c.noColumn;
  const header = bare(weights.header);
  const found = concentrationOf(weights.values);
  if ("code" in found)
    return found.code === "no-amounts" ? c.noAmounts({ header }) : c.nonePositive({ header });
  if (found.customers === 1) return c.one({ header });
  const { locale, count, percent } = language;
  const { fifth, points } = found;
  const of = percent(fifth.of);
  const share = percent(fifth.share);
  const named = [{ ...fifth, text: c.fifth({ of, share }) }];
  return {
    sentence: c.sentence({ of, customers: count(fifth.customers), share, header }),
    remarks: remarksOf(found, weights, t, language),
    draw: drawCurve(points, named, t, percent),
    figures: figuresOf(found, t, language),
    name: c.title({ header: weights.header }),
    frozen: () => {
      const followed = amountsFollowed(weights);
      return followed.ok ? null : followed.because;
    },
    sheet: (live) => concentrationSheet({ result, locale, day }, weights, live),
  };
}

const TENTH = 10;

/** The curve by tenths of the customers. */
function figuresOf(
  { points }: Concentration,
  t: InsightWords,
  { count, percent }: Language,
): Answer["figures"] {
  const tenths = Array.from({ length: TENTH }, (_, at) =>
    points.find(({ of }) => of >= (at + 1) / TENTH - 1e-9),
  ).filter((point) => point !== undefined);
  return {
    headers: [t.concentration.customers, t.count, t.concentration.share],
    rows: [...new Set(tenths)].map((point) => [
      t.concentration.first({ of: percent(point.of) }),
      count(point.customers),
      percent(point.share),
    ]),
  };
}
