import type { InsightWords } from "../../text";
import {
  inLocale,
  inputsOf,
  qualityRemarks,
  qualitySheet,
  spotAddress,
  type GradeResult,
  type InputQuality,
  type Quality,
  type Spot,
} from "../../workbook";
import type { Draw } from "../charts/loadCharts";
import type { Language } from "../language";
import { textPixels, type Answer } from "./answer";

const KINDS = ["read", "blank", "unreadable", "outOfRange"] as const;
type Kind = (typeof KINDS)[number];

/** A piece of the bar of an input. */
interface Piece {
  readonly input: string;
  readonly kind: Kind;
  readonly count: number;
}

/** An input with what is wrong in words. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** The label gets what the text leaves. */
  readonly room: number;
}

/** A place to go to, in words. */
export interface Place {
  readonly text: string;
  readonly spot: Spot;
}

const HEIGHT = 36;

const drawPieces =
  (lines: readonly Line[], pieces: readonly Piece[], customers: number): Draw =>
  (marks, look) => ({
    height: lines.length * HEIGHT + 8,
    margin: 2,
    x: { axis: null, domain: [0, Math.max(1, customers)] },
    y: { axis: null, domain: lines.map(({ key }) => key), padding: 0 },
    marks: [
      marks.barX(pieces, {
        x: "count",
        y: "input",
        order: KINDS as unknown as string[],
        z: "kind",
        insetTop: 21,
        insetBottom: 4,
        fill: ({ kind }: Piece) => look.series[KINDS.indexOf(kind)]?.fill ?? look.accent,
        stroke: ({ kind }: Piece) => look.series[KINDS.indexOf(kind)]?.colour ?? look.accent,
      }),
      ...lines.map(
        (line) =>
        marks.text([line], { y: "key", text: "label", frameAnchor: "left", dy: -7, fill: look.text, lineWidth: (look.width - line.room) / 12, textOverflow: "ellipsis" }), // prettier-ignore
      ),
      marks.text(lines, { y: "key", text: "text", frameAnchor: "right", dy: -7, fill: look.muted }),
    ],
  });

const lineOf = (
  quality: InputQuality,
  label: string,
  t: InsightWords["quality"],
  language: Language,
): Line => {
  const wrong = (["blank", "unreadable", "outOfRange"] as const).flatMap((kind) =>
    quality[kind] === 0 ? [] : [`${t[kind]} ${language.count(quality[kind])}`],
  );
  const good = `${t.read} ${language.count(quality.read)}`;
  const text = quality.column === null ? t.noColumn : [...(wrong.length === 0 ? [good] : wrong)].join(" · "); // prettier-ignore
  return { key: quality.input, label, text, room: textPixels(text) + 12 };
};

/** The first places to look at: one for each input with something wrong, the names, the totals. */
export function placesOf(
  result: GradeResult,
  { inputs, key, totals }: Quality,
  t: InsightWords["quality"],
  { locale }: Language,
): readonly Place[] {
  const labels = new Map(
    inputsOf(result.request.scheme).map((input) => [input.key, inLocale(input.label, locale)]),
  );
  const place = (what: string, spot: Spot | null): readonly Place[] =>
    spot === null ? [] : [{ spot, text: `${what} ${spotAddress(result, spot)}` }];
  const wrong = inputs.filter(({ unreadable, outOfRange }) => unreadable + outOfRange > 0);
  const blank = inputs.filter((one) => !wrong.includes(one) && one.blank > 0);
  return [
    ...[...wrong, ...blank].flatMap(({ input, first }) => place(labels.get(input) ?? "", first)),
    ...place(t.keyPlace, key?.first ?? null),
    ...place(t.totalsPlace, totals.first),
  ];
}

/** How well the cells of each input can be read. */
export function qualityAnswer(
  result: GradeResult,
  quality: Quality,
  t: InsightWords,
  language: Language,
  day: number,
): Answer & { readonly places: readonly Place[] } {
  const { locale, count } = language;
  const q = t.quality;
  const { scheme } = result.request;
  const labels = new Map(inputsOf(scheme).map(({ key, label }) => [key, inLocale(label, locale)]));
  const label = ({ input }: InputQuality): string => labels.get(input) ?? input;
  const there = quality.inputs.filter(({ column }) => column !== null);
  const lines = quality.inputs.map((one) => lineOf(one, label(one), q, language));
  const pieces = there.flatMap((one) =>
    KINDS.map((kind): Piece => ({ input: one.input, kind, count: one[kind] })),
  );
  const cells = count(quality.cells);
  const wrong = quality.cells - quality.usable;
  return {
    sentence: wrong === 0 ? q.well({ cells }) : q.sentence({ cells, wrong: count(wrong) }),
    remarks: qualityRemarks({ result, locale }, quality),
    draw: drawPieces(lines, pieces, quality.customers),
    figures: {
      headers: [q.input, q.read, q.blank, q.unreadable, q.outOfRange],
      rows: quality.inputs.map((one) => [
        label(one),
        ...KINDS.map((kind) => (one.column === null ? "–" : count(one[kind]))),
      ]),
    },
    name: q.title({ scheme: inLocale(scheme.name, locale) }),
    places: placesOf(result, quality, q, language),
    frozen: () => ({ code: "record" }),
    sheet: () => qualitySheet({ result, locale, day }, quality),
  };
}
