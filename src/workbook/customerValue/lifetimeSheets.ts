import { inLocale, type Locale } from "../../rules";
import { valueLifetimeWords } from "../../text";
import type { TrackPoint } from "../../models";
import type { ChartSheet } from "../chartSheet";
import { COUNT } from "../numberFormats";
import { madeSheet } from "../insight/sheets/made";
import type { TableSheet } from "../tableSheet";
import type { LifetimeFound } from "./findLifetime";
import { historyColumns, holdoutColumns, lifetimeColumns, namesColumn } from "./valueColumns";
import { TRACK_HEADERS, VALUE_TITLES } from "./valueHeaders";
import { valueHead, valueSheet } from "./valueSheet";

/** What the models say of each customer as a sheet of its own. */
export const lifetimeSheet = (found: LifetimeFound, locale: Locale): TableSheet => {
  const { names, histories, holdout, asOf } = found;
  const columns = [
    namesColumn(names),
    ...historyColumns(histories),
    ...lifetimeColumns(found),
    ...(holdout ? holdoutColumns(holdout.check.predicted, holdout.actual) : []),
  ];
  return valueSheet(VALUE_TITLES.clv, columns, locale, asOf);
};

/** Repeat purchases week by week against what the model expects, with a chart; null where nothing says when customers bought. */
export const trackSheet = ({ track, asOf }: LifetimeFound, locale: Locale): ChartSheet | null => {
  if (track.length === 0) return null;
  const t = valueLifetimeWords(locale).sheet;
  const head = valueHead(VALUE_TITLES.track, locale, asOf);
  const [until, actual, predicted, part] = Object.values(TRACK_HEADERS).map((words) =>
    inLocale(words, locale),
  ) as [string, string, string, string];
  const sheet = madeSheet<TrackPoint>(
    { ...head, title: [head.name] },
    [
      { header: until, note: t.until, format: "yyyy-mm-dd", cell: (point) => point.until },
      { header: actual, note: t.actual, format: COUNT, cell: (point) => point.actual },
      { header: predicted, note: t.predicted, format: COUNT, cell: (point) => point.predicted },
      { header: part, note: t.part, cell: ({ fitted }) => (fitted ? t.fitted : t.holdout) },
    ],
    track,
  );
  const series = [actual, predicted];
  return { sheet, chart: { kind: "line", title: head.name, categories: until, series } };
};
