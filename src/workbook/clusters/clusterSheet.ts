import type { Clustering } from "../../models";
import type { Locale } from "../../rules";
import { clusterLabel, clusterNames, clustersWords, dateText } from "../../text";
import type { ChartSheet } from "../chartSheet";
import { AMOUNT, COUNT, SHARE } from "../numberFormats";
import { distinct, headed, madeSheet, type MadeColumn } from "../insight/sheets/made";
import { clusterHeader } from "./clusterHeader";

/** Clusters with how many they are, what sets them apart, and the average of each column, as a sheet with a chart of their sizes. `day` is the serial of today. */
export const clusterSheet = (clustering: Clustering, locale: Locale, day: number): ChartSheet => {
  const { sheet: t, method } = clustersWords(locale);
  const names = clusterNames(clustering, locale);
  const [cluster = "", apart = "", count = "", share = "", ...averages] = distinct([
    clusterHeader("cluster", locale),
    clusterHeader("apart", locale),
    headed("count", locale),
    headed("countShare", locale),
    ...clustering.columns.map(({ name }) => name),
  ]);
  const of = (place: number) => clustering.clusters[place];
  const columns: readonly MadeColumn<number>[] = [
    { header: cluster, note: t.note.cluster, cell: (place) => clusterLabel(place, locale) },
    { header: apart, note: t.note.apart, cell: (place) => names[place] ?? null },
    { header: count, note: t.note.count, format: COUNT, cell: (place) => of(place)?.size ?? null },
    { header: share, note: t.note.share, format: SHARE, cell: (place) => of(place)?.share ?? null },
    ...averages.map((header, column): MadeColumn<number> => ({
      header,
      note: t.note.average({ column: clustering.columns[column]?.name ?? "" }),
      format: AMOUNT,
      cell: (place) => of(place)?.centre[column] ?? null,
    })),
  ];
  const head = {
    name: t.name,
    table: t.table,
    title: [t.title, t.made({ method: method[clustering.method], day: dateText(day) })],
  };
  return {
    sheet: madeSheet(head, columns, [...names.keys()]),
    chart: { kind: "bar", title: t.title, categories: cluster, series: [count] },
  };
};
