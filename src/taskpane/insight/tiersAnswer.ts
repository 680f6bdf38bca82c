import type { InsightWords } from "../../text";
import {
  inLocale,
  tierShares,
  tiersFollowed,
  tiersSheet,
  type GradeResult,
  type TierShare,
  type Weights,
} from "../../workbook";
import type { Draw } from "../charts/loadCharts";
import type { Language } from "../language";
import { compactText } from "./compactText";
import { bare, lineIn, marginFor, type Answer } from "./answer";

/** One bar: what part of the whole a tier has, of customers or of amounts. */
interface Bar {
  readonly tier: string;
  readonly measure: string;
  readonly share: number;
  /** Stands behind the bar. */
  readonly text: string;
}

const BAR = 16;
/** The widest margin of names of tiers, in pixels. */
const MOST = 110;

const drawBars = (
  bars: readonly Bar[],
  tiers: readonly string[],
  measures: readonly string[],
): Draw => {
  const left = marginFor(tiers, MOST);
  const right = marginFor(
    bars.map(({ text }) => text),
    160,
  );
  return (marks, look) => ({
    height: tiers.length * (measures.length * BAR + 10) + 8,
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(0.001, ...bars.map(({ share }) => share))] },
    y: { axis: null, domain: measures, paddingInner: 0.15, paddingOuter: 0 },
    fy: { axis: null, domain: tiers, padding: 0.25 },
    marks: [
      marks.barX(bars, {
        x: ({ share }: Bar) => Math.max(0, share),
        y: "measure",
        fy: "tier",
        fill: ({ measure }: Bar) =>
          (measure === measures[0] ? look.series[0] : look.series[1])?.fill ?? look.accent,
        stroke: ({ measure }: Bar) =>
          (measure === measures[0] ? look.series[0] : look.series[1])?.colour ?? look.accent,
      }),
      marks.text(bars, {
        x: ({ share }: Bar) => Math.max(0, share),
        y: "measure",
        fy: "tier",
        text: "text",
        textAnchor: "start",
        dx: 5,
        fill: look.text,
      }),
      marks.text(tiers, {
        fy: (tier: string) => tier,
        text: (tier: string) => tier,
        frameAnchor: "left",
        textAnchor: "end",
        dx: -6,
        lineWidth: lineIn(left, MOST),
        textOverflow: "ellipsis",
        fontWeight: 600,
        fill: look.text,
      }),
    ],
  });
};

/** How customers and amounts are shared out among the tiers. */
export function tiersAnswer(
  result: GradeResult,
  weights: Weights | null,
  t: InsightWords,
  language: Language,
  day: number,
): Answer {
  const { locale, count, percent } = language;
  const { scheme } = result.request;
  const shares = tierShares(result, weights);
  const label = ({ tier }: TierShare): string => {
    const found = scheme.tiers[tier];
    return found === undefined ? "" : inLocale(found.label, locale);
  };
  const header = bare(weights?.header ?? "");
  const measures = weights === null ? [t.count] : [t.count, header];
  const bars = shares.tiers.flatMap((share): readonly Bar[] => {
    const tier = label(share);
    const customers = { tier, measure: t.count, share: share.countShare, text: `${t.customers({ count: count(share.count) })} · ${percent(share.countShare)}` }; // prettier-ignore
    if (weights === null) return [customers];
    const part = share.valueShare === null ? "" : ` · ${percent(share.valueShare)}`;
    const text = `${compactText(share.value * weights.scale, language)}${part}`;
    return [customers, { tier, measure: header, share: share.valueShare ?? 0, text }];
  });
  return {
    sentence: sentenceOf(shares.tiers, weights, { label, header }, t, language),
    remarks: shares.ungraded === 0 ? [] : [t.tiers.ungraded({ count: count(shares.ungraded) })],
    draw: drawBars(bars, shares.tiers.map(label), measures),
    figures: {
      headers: [t.tierHeader, t.count, t.countShare, ...(weights === null ? [] : [t.value({ header }), t.valueShare({ header })])], // prettier-ignore
      rows: shares.tiers.map((share) => [
        label(share),
        count(share.count),
        percent(share.countShare),
        ...(weights === null
          ? []
          : [
              language.number(share.value),
              share.valueShare === null ? "" : percent(share.valueShare),
            ]),
      ]),
    },
    name: t.tiers.title({ scheme: inLocale(scheme.name, locale) }),
    frozen: () => {
      const followed = tiersFollowed(result, weights);
      return followed.ok ? null : followed.because;
    },
    sheet: (live) => {
      const followed = live ? tiersFollowed(result, weights) : null;
      return tiersSheet({ result, locale, day }, shares, weights, followed?.ok ? followed.value : null); // prettier-ignore
    },
  };
}

/** The tier that has most: of the amounts where there are any, otherwise of the customers. */
function sentenceOf(
  tiers: readonly TierShare[],
  weights: Weights | null,
  { label, header }: { label(share: TierShare): string; readonly header: string },
  t: InsightWords,
  { count, percent }: Language,
): string {
  const weigh = ({ valueShare, count: customers }: TierShare): number =>
    weights === null ? customers : (valueShare ?? 0);
  const [first] = [...tiers].sort((a, b) => weigh(b) - weigh(a));
  if (first === undefined) return t.tiers.none;
  const customers = t.customers({ count: count(first.count) });
  const facts = { tier: label(first), customers, share: percent(first.countShare) };
  if (weights === null || first.valueShare === null) return t.tiers.sentence(facts);
  return t.tiers.valued({ ...facts, valueShare: percent(first.valueShare), header });
}
