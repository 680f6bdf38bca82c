import { basename } from "node:path";
import {
  clusterLabel,
  clusterNames,
  clusterNoteTexts,
  clusterProblemText,
  clusterRuleText,
  clustersWords,
  numberText,
  type Messages,
} from "../../text";
import {
  areaAddress,
  type Clustering,
  type ClusterResult,
  type ClusterRules,
  type Locale,
} from "../../workbook";
import { tableLines } from "../table";
import type { ClusterArguments } from "./clusterOptions";

const count = (value: number): string => numberText(value, 0);
const decimals = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
const share = (value: number): string => `${numberText(100 * value, 1)}%`;

/** An average with four digits that count; what is within the noise of sums is 0. */
const average = (value: number): string => {
  const digits = 3 - Math.floor(Math.log10(Math.abs(value) || 1));
  return numberText(value, Math.min(8, Math.max(0, digits)));
};

const headLines = (
  { request }: ClusterResult,
  found: Clustering,
  { file, options }: ClusterArguments,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { cli, method } = clustersWords(locale);
  const { region } = request.customers;
  return [
    cli.found({
      file: basename(file),
      place: `${region.table ?? region.area.sheet} ${areaAddress(region.area)}`,
      rows: count(found.order.length),
      columns: found.columns
        .map(({ name, logged }) => (logged ? cli.logged({ column: name }) : name))
        .join(words.cli.listSeparator),
    }),
    cli.result({
      method: method[found.method],
      count: count(found.clusters.length),
      silhouette: decimals(found.silhouette),
      asked: options.k !== undefined,
    }),
  ];
};

const clusterLines = (found: Clustering, locale: Locale): readonly string[] => {
  const { column } = clustersWords(locale).cli;
  const names = clusterNames(found, locale);
  return tableLines(
    [
      { title: column.cluster },
      { title: column.customers, right: true },
      { title: column.share, right: true },
      { title: column.silhouette, right: true },
      { title: column.apart },
    ],
    found.clusters.map((cluster, place) => [
      clusterLabel(place, locale),
      count(cluster.size),
      share(cluster.share),
      decimals(cluster.silhouette),
      names[place] ?? "",
    ]),
  );
};

const centreLines = (found: Clustering, locale: Locale): readonly string[] => {
  const { cli } = clustersWords(locale);
  return [
    cli.centres,
    ...tableLines(
      [
        { title: cli.column.cluster },
        ...found.columns.map(({ name }) => ({ title: name, right: true })),
      ],
      found.clusters.map(({ centre }, place) => [
        clusterLabel(place, locale),
        ...centre.map(average),
      ]),
    ),
  ];
};

const trialLines = ({ trials, elbow }: Clustering, locale: Locale): readonly string[] => {
  const { cli } = clustersWords(locale);
  return [
    cli.trials({ elbow: elbow === null ? "" : count(elbow) }),
    ...tableLines(
      [
        { title: cli.column.k, right: true },
        { title: cli.column.inertia, right: true },
        { title: cli.column.silhouette, right: true },
      ],
      trials.map(({ k, inertia, silhouette }) => [
        count(k),
        average(inertia),
        decimals(silhouette),
      ]),
    ),
  ];
};

const ruleLines = (
  found: Clustering,
  { fidelity, rules }: ClusterRules,
  locale: Locale,
): readonly string[] => {
  const { cli } = clustersWords(locale);
  return [
    cli.rules({ fidelity: share(fidelity) }),
    ...tableLines(
      [
        { title: cli.column.cluster },
        { title: cli.column.customers, right: true },
        { title: cli.column.right, right: true },
        { title: cli.column.rule },
      ],
      rules.map((rule) => [
        clusterLabel(rule.cluster, locale),
        count(rule.rows),
        count(rule.right),
        clusterRuleText(rule, found, locale),
      ]),
    ),
  ];
};

/** What is to be known: notes on the clusters, those that no rule gives, and cells that could not be read. */
export const clusterNotes = (
  { answer, rules, unread }: ClusterResult,
  locale: Locale,
): readonly string[] => {
  const { note } = clustersWords(locale);
  return [
    ...(answer.ok && rules !== null ? clusterNoteTexts(answer.value, rules, locale) : []),
    ...unread.map((each) => note.unreadable({ ...each, count: count(each.count) })),
  ];
};

/** What was found, for people: the clusters and what sets them apart, averages, numbers that were tried, and rules; or why there are no clusters. */
export const clusterReport = (
  result: ClusterResult,
  asked: ClusterArguments,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { answer, rules } = result;
  if (!answer.ok || rules === null)
    return answer.ok ? [] : [clusterProblemText(answer.problem, locale)];
  const found = answer.value;
  return [
    ...headLines(result, found, asked, locale, words),
    "",
    ...clusterLines(found, locale),
    "",
    ...centreLines(found, locale),
    "",
    ...trialLines(found, locale),
    "",
    ...ruleLines(found, rules, locale),
  ];
};
