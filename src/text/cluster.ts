import type {
  Bounds,
  Clustering,
  ClusterNaming,
  ClusterNote,
  ClusterProblem,
  ClusterRule,
  ClusterRules,
  Trait,
} from "../models";
import type { Locale, Words } from "../rules";
import { clustersWords, type ClustersWords } from "./clustersWords";
import { numberText, percent } from "./figures";

const count = (value: number): string => numberText(value, 0);

/** What stands in a cell for a cluster, from 0. */
export const clusterLabel = (cluster: number, locale: Locale): string =>
  clustersWords(locale).label({ number: String(cluster + 1) });

type Degree = keyof ClustersWords["degree"];
const DEGREES: readonly Degree[] = ["very-high", "high", "low", "very-low"];

/** Standard deviations from which on a cluster is very high or low. */
const VERY = 2;

const degreeOf = ({ deviations }: Trait): Degree => {
  if (Math.abs(deviations) >= VERY) return deviations > 0 ? "very-high" : "very-low";
  return deviations > 0 ? "high" : "low";
};

const listed = (names: readonly string[], { and, join }: ClustersWords): string => {
  const [last = ""] = names.slice(-1);
  const others = names.slice(0, -1);
  return others.length === 0 ? last : and({ first: others.join(join), last });
};

const phraseOf = (
  { columns }: Pick<Clustering, "columns">,
  traits: readonly Trait[],
  words: ClustersWords,
): string => {
  if (traits.length === 0) return words.average;
  const parts = DEGREES.flatMap((degree) => {
    const names = traits
      .filter((trait) => degreeOf(trait) === degree)
      .map(({ column }) => columns[column]?.name ?? "");
    return names.length === 0 ? [] : [words.degree[degree]({ columns: listed(names, words) })];
  });
  return parts.join(words.join);
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of each cluster by what sets it apart; no two are the same. */
export const clusterNames = (
  clustering: Pick<Clustering, "columns" | "clusters">,
  locale: Locale,
): readonly string[] => {
  const words = clustersWords(locale);
  const seen = new Map<string, number>();
  return clustering.clusters.map(({ traits }) => {
    const phrase = phraseOf(clustering, traits, words);
    // Chinese begins with the header of a column, which stays as it is.
    const name = locale === "en-US" ? capitalised(phrase) : phrase;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : words.again({ name, number: String(number) });
  });
};

/** Why there are no clusters, as a sentence. */
export const clusterProblemText = (fact: ClusterProblem, locale: Locale): string => {
  const { problem, method } = clustersWords(locale);
  switch (fact.code) {
    case "no-columns":
      return problem[fact.code];
    case "unequal-columns":
      return problem[fact.code](fact);
    case "too-few-customers":
      return problem[fact.code]({ got: count(fact.got), min: count(fact.min) });
    case "all-alike":
      return problem[fact.code]({ rows: count(fact.rows) });
    case "bad-number-of-clusters":
      return problem[fact.code]({
        got: String(fact.got),
        min: count(fact.min),
        max: count(fact.max),
      });
    case "too-many-for-linkage":
      return problem[fact.code]({
        method: capitalised(method[fact.linkage]),
        got: count(fact.got),
        most: count(fact.most),
      });
  }
};

/** What is to be known about clusters, as a sentence. */
export const clusterNoteText = (fact: ClusterNote, locale: Locale): string => {
  const { note } = clustersWords(locale);
  switch (fact.code) {
    case "gaps":
      return note[fact.code]({ rows: count(fact.rows), of: count(fact.of) });
    case "constant-column":
      return note[fact.code](fact);
    case "no-logarithm":
      return note[fact.why](fact);
    case "fewer-clusters":
      return note[fact.code]({ asked: count(fact.asked), got: count(fact.got) });
    case "silhouette-sampled":
      return note[fact.code]({ measured: count(fact.measured), of: count(fact.of) });
    case "tiny-cluster": {
      const cluster = clusterLabel(fact.cluster, locale);
      return note[fact.code]({ cluster, size: count(fact.size) });
    }
  }
};

/** What is to be known about clusters, and which of them no rule gives. */
export const clusterNoteTexts = (
  { notes }: Pick<Clustering, "notes">,
  { rules, byCluster }: ClusterRules,
  locale: Locale,
): readonly string[] => {
  const { note } = clustersWords(locale);
  const given = new Set(rules.map(({ cluster }) => cluster));
  return [
    ...notes.map((each) => clusterNoteText(each, locale)),
    ...byCluster.flatMap((_, cluster) =>
      given.has(cluster) ? [] : [note["no-rule"]({ cluster: clusterLabel(cluster, locale) })],
    ),
  ];
};

const boundText = (name: string, { from, below }: Bounds): string => {
  const bound = (value: number): string => numberText(value, 6);
  if (from === undefined) return `${name} < ${bound(below ?? 0)}`;
  return below === undefined
    ? `${name} ≥ ${bound(from)}`
    : `${bound(from)} ≤ ${name} < ${bound(below)}`;
};

/** What a rule asks for: from where to where each of its columns may be. */
export const clusterRuleText = (
  { bounds }: ClusterRule,
  { columns }: Pick<Clustering, "columns">,
  locale: Locale,
): string => {
  const { join, always } = clustersWords(locale);
  return (
    bounds.map((each) => boundText(columns[each.column]?.name ?? "", each)).join(join) || always
  );
};

const inBoth = (say: (locale: Locale) => string): Words => ({ zh: say("zh-CN"), en: say("en-US") });

/** The words that a scheme of clusters needs, in both languages. */
export const clusterNaming = (
  clustering: Clustering,
  { fidelity }: ClusterRules,
): ClusterNaming => {
  const number = count(clustering.clusters.length);
  const scheme = (locale: Locale) => clustersWords(locale).scheme;
  const names = { zh: clusterNames(clustering, "zh-CN"), en: clusterNames(clustering, "en-US") };
  return {
    name: inBoth((locale) => scheme(locale).name({ count: number })),
    about: inBoth((locale) => scheme(locale).about({ count: number, fidelity: percent(fidelity) })),
    from: inBoth((locale) => scheme(locale).from),
    tiers: clustering.clusters.map((_, cluster) => ({
      label: inBoth((locale) => clusterLabel(cluster, locale)),
      name: { zh: names.zh[cluster] ?? "", en: names.en[cluster] ?? "" },
    })),
    rule: ({ rows, right }: ClusterRule) =>
      inBoth((locale) => scheme(locale).rule({ rows: count(rows), right: count(right) })),
  };
};
