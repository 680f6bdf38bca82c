import { backtestSentence, type PaneValueWords } from "../../../text";
import type { Backtest } from "../../../workbook";
import type { ChartProps } from "../../charts/Chart";
import type { Draw } from "../../charts/loadCharts";
import { marginFor } from "../../insight/answer";
import { compactText } from "../../insight/compactText";
import type { Language } from "../../language";

interface Bar {
  readonly tier: string;
  readonly value: number;
  readonly text: string;
}

const ROW = 28;

/** Room for the words over the line of all customers. */
const TOP = 22;

const drawBars = (bars: readonly Bar[], all: string | null): Draw => {
  const tiers = bars.map(({ tier }) => tier);
  const left = marginFor(tiers, 110);
  return (marks, look) => ({
    height: bars.length * ROW + TOP + 6,
    marginLeft: left,
    marginRight: 62,
    marginTop: TOP,
    marginBottom: 6,
    x: { axis: null, domain: [Math.min(0, ...bars.map(({ value }) => value)), Math.max(1, ...bars.map(({ value }) => value))] }, // prettier-ignore
    y: { domain: tiers, axis: null, padding: 0.25 },
    marks: [
      marks.barX(bars, { x: "value", y: "tier", fill: look.accent }),
      ...(all === null
        ? []
        : [
            marks.ruleX([1], { stroke: look.contrast, strokeDasharray: "3 3", strokeWidth: 1.5 }),
            marks.text([1], { x: (value: number) => value, frameAnchor: "top", dy: -16, text: () => all, fill: look.text }), // prettier-ignore
          ]),
      marks.text(bars, { x: ({ value }: Bar) => Math.max(0, value), y: "tier", text: "text", textAnchor: "start", dx: 5, fill: look.text, stroke: look.surface, strokeWidth: 8 }), // prettier-ignore
      marks.text(bars, { y: "tier", text: "tier", frameAnchor: "left", textAnchor: "end", dx: -6, lineWidth: (left - 4) / 12, textOverflow: "ellipsis", fontWeight: 600, fill: look.text }), // prettier-ignore
    ],
  });
};

/** The lift of each tier against all customers; their averages where there is no lift. */
export function liftPicture(
  tested: Backtest,
  t: PaneValueWords["backtest"],
  language: Language,
): ChartProps {
  const { locale, count, number, percent } = language;
  const { gains } = tested;
  const hasLift = gains.every(({ lift }) => lift !== null);
  const liftText = (lift: number | null): string =>
    lift === null ? "" : t.times({ lift: number(lift) });
  const bars = gains.map(({ tier, mean, lift }): Bar => {
    if (hasLift) return { tier, value: lift ?? 0, text: liftText(lift) };
    return { tier, value: mean, text: compactText(mean, language) };
  });
  const { tier, customers, mean, lift, valueShare } = t.headers;
  return {
    name: backtestSentence(tested, locale),
    draw: drawBars(bars, hasLift ? t.all : null),
    figures: {
      // What else there is stands in the sheet: more columns than these are too many for a pane.
      headers: [tier, customers, mean, lift, valueShare],
      rows: gains.map((gain) => [
        gain.tier,
        count(gain.count),
        number(gain.mean),
        liftText(gain.lift),
        gain.valueShare === null ? "" : percent(gain.valueShare),
      ]),
    },
  };
}
