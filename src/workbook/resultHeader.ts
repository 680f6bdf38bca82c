import type { Cell } from "../cells";
import { inLocale, outputNamesOf, type Locale, type Scheme, type Words } from "../rules";
import { outputLabel } from "../text";
import { columnHeaded } from "./columnNamed";
import { saysHowOften } from "./dueColumns";

/** The kinds of result columns that any scheme may have, in the order in which they are written. */
const plainKinds = ["tier", "score", "why", "next", "visit", "owner", "confidence"] as const;

type PlainKind = (typeof plainKinds)[number];

/** What a result column holds; "more:key" is a further result of the scheme by its key. */
export type ResultKind = PlainKind | `more:${string}`;

/** Whether a text names a kind of result column. */
export const isResultKind = (text: string): text is ResultKind =>
  (plainKinds as readonly string[]).includes(text) || /^more:\w+$/.test(text);

/** Whether a kind is one of those that every scheme with tiers has. */
export const isUsualKind = (kind: ResultKind): boolean =>
  ["tier", "score", "why", "next"].includes(kind);

// These words stand in the customers' own workbooks and are looked for there again: they are data, and must not change.
const NAMES: Readonly<Record<PlainKind, Words>> = {
  tier: { zh: "等级", en: "Tier" },
  score: { zh: "得分", en: "Score" },
  why: { zh: "原因", en: "Why" },
  next: { zh: "升降条件", en: "What would move it" },
  visit: { zh: "下次拜访", en: "Next visit" },
  owner: { zh: "负责人", en: "Owner" },
  confidence: { zh: "把握", en: "Confidence" },
};

const scores = ({ method }: Scheme): boolean =>
  method.kind === "scorecard" ||
  method.kind === "formula" ||
  method.kind === "split" ||
  (method.kind === "decision-table" &&
    (method.aggregation !== undefined || method.rules.some(({ value }) => value !== undefined)));

/**
 * The kinds of columns that a scheme's results can fill, in the order in which they are written: a scheme without tiers has only a value,
 * and what is no score (a rank, a cumulative share) gets no column of that name.
 */
export const resultKindsOf = (scheme: Scheme): readonly ResultKind[] => {
  const tiers = scheme.tiers.length > 0;
  const plain = plainKinds.filter((kind) => {
    if (kind === "score") return scores(scheme);
    if (kind === "owner") return saysHowOften(scheme);
    // A scheme that reads the last contact itself gives the next one among its further results.
    if (kind === "visit") return saysHowOften(scheme) && scheme.contact === undefined;
    return tiers || kind === "why";
  });
  return [...plain, ...outputNamesOf(scheme).map(({ key }): ResultKind => `more:${key}`)];
};

/** The key of a further result; null for a kind that any scheme has. */
export const outputKey = (kind: ResultKind): string | null =>
  kind.startsWith("more:") ? kind.slice("more:".length) : null;

/** What a kind of column is called. */
export const kindName = (scheme: Scheme, kind: ResultKind, locale: Locale): string => {
  const key = outputKey(kind);
  if (key === null) return inLocale(NAMES[kind as PlainKind], locale);
  const output = outputNamesOf(scheme).find((each) => each.key === key);
  return output ? outputLabel(output, locale) : key;
};

/**
 * The header of a result column: its kind and the scheme's name ("等级 · 商务部发货 ABC 客户分类"). The scheme in it tells the columns of several schemes
 * apart, and ours from a column "等级" that the user keeps by hand.
 */
export const resultHeader = (scheme: Scheme, kind: ResultKind, locale: Locale): string =>
  `${kindName(scheme, kind, locale)} · ${inLocale(scheme.name, locale)}`;

/** All columns of a region that former runs of a scheme wrote. */
export const formerColumns = (headers: readonly Cell[], scheme: Scheme): readonly number[] =>
  resultKindsOf(scheme).flatMap((kind) => formerColumn(headers, scheme, kind) ?? []);

/** The column of a region that a former run wrote, in either language; null where there is none. Case, width and blanks do not matter. */
export const formerColumn = (
  headers: readonly Cell[],
  scheme: Scheme,
  kind: ResultKind,
): number | null =>
  columnHeaded(
    headers,
    (["zh-CN", "en-US"] as const).map((locale) => resultHeader(scheme, kind, locale)),
  );
