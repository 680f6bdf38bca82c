import {
  inLocale,
  inputsOf,
  type Explanation,
  type Locale,
  type PlainScheme,
  type Provenance,
  type Reason,
} from "../rules";
import { explanationWords } from "./explanationWords";
import { moveText, tierLabel } from "./move";
import { policyTexts } from "./policy";
import { problemsText } from "./problem";
import { provenanceText, reasonText } from "./reason";
import { subjectOf } from "./value";

/** What a line of an explanation is about. */
export type LineKind =
  "because" | "also" | "remark" | "problem" | "better" | "worse" | "read" | "source" | "policy";

/** One line of an explanation: a label, its text, and the input that it is about where there is one. */
export interface ExplanationLine {
  readonly kind: LineKind;
  readonly label: string;
  readonly text: string;
  readonly input?: string;
}

const remarkTexts = (
  scheme: PlainScheme,
  explanation: Explanation,
  locale: Locale,
): readonly string[] =>
  explanation.remarks.flatMap((index) => {
    const remark = scheme.remarks[index];
    return remark ? [inLocale(remark.words, locale)] : [];
  });

const moveLines = (
  scheme: PlainScheme,
  { better, worse, tier }: Explanation,
  locale: Locale,
): readonly ExplanationLine[] => {
  const { up, down } = explanationWords(locale);
  const line = (kind: "better" | "worse", move: NonNullable<typeof better>): ExplanationLine[] => {
    const text = moveText(move, kind === "better", scheme, locale);
    return text === ""
      ? []
      : [
          {
            kind,
            label: (kind === "better" ? up : down)(tierLabel(scheme, move.tier, locale)),
            text,
          },
        ];
  };
  return tier < 0
    ? []
    : [...(better ? line("better", better) : []), ...(worse ? line("worse", worse) : [])];
};

const readLines = (
  scheme: PlainScheme,
  explanation: Explanation,
  locale: Locale,
): readonly ExplanationLine[] =>
  explanation.read
    .filter(({ derived }) => !derived)
    .map(({ input, value }) => {
      const { label, show } = subjectOf(scheme, input, locale);
      return { kind: "read", label, text: show(value), input };
    });

/** Where reasons come from, those of parts included. */
const basesOf = (reasons: readonly Reason[]): readonly Provenance[] =>
  reasons.flatMap(({ from, facts }) => [
    ...(from ? [from] : []),
    ...facts.flatMap(({ because }) => basesOf(because ?? [])),
  ]);

/** Everything that is known about a grade, line by line, in the order in which people ask: why, what else, what next, what was read, by whose rule, what follows. */
export const explanationLines = (
  scheme: PlainScheme,
  explanation: Explanation,
  locale: Locale,
): readonly ExplanationLine[] => {
  const { labels } = explanationWords(locale);
  const lines = (kind: keyof typeof labels, texts: readonly string[]): readonly ExplanationLine[] =>
    texts.map((text) => ({ kind, label: labels[kind], text }));
  const reasons = (list: Explanation["because"]): readonly string[] =>
    list.map((reason) => reasonText(reason, scheme, locale));
  const sources = [
    ...new Set(basesOf(explanation.because).map((from) => provenanceText(from, locale))),
  ];
  const policy = scheme.tiers[explanation.tier]?.policy;
  const problem = problemsText(explanation.problems, locale, inputsOf(scheme));
  return [
    ...lines("problem", problem === "" ? [] : [problem]),
    ...lines("because", reasons(explanation.because)),
    ...lines("also", reasons(explanation.also)),
    ...lines("remark", remarkTexts(scheme, explanation, locale)),
    ...moveLines(scheme, explanation, locale),
    ...readLines(scheme, explanation, locale),
    ...lines("source", sources),
    ...lines("policy", policy ? policyTexts(policy, locale) : []),
  ];
};

/** Why a customer has its grade, on one line: what decided, what else holds, remarks; or what stood in the way. */
export const whyText = (scheme: PlainScheme, explanation: Explanation, locale: Locale): string => {
  const words = explanationWords(locale);
  if (explanation.tier < 0 && Number.isNaN(explanation.score))
    return problemsText(explanation.problems, locale, inputsOf(scheme));
  const said = (list: Explanation["because"]): string =>
    list.map((reason) => reasonText(reason, scheme, locale)).join(words.join);
  const also = said(explanation.also);
  return [
    said(explanation.because),
    ...(also === "" ? [] : [words.also(also)]),
    ...remarkTexts(scheme, explanation, locale),
  ].join(words.join);
};

/** What it takes to move up and what would move the customer down, on one line; empty for a row without a tier. A customer set aside is told what would get it graded. */
export const nextText = (scheme: PlainScheme, explanation: Explanation, locale: Locale): string => {
  const words = explanationWords(locale);
  if (explanation.tier < 0) return "";
  const moves = moveLines(scheme, explanation, locale).map(({ label, text }) =>
    words.labelled(label, text),
  );
  return [...(explanation.tier === 0 ? [words.best] : []), ...moves].join(words.join);
};
