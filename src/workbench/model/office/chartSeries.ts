import type { Chart, ChartSeries, ChartType } from "../book";
import { choiceArgument, integerArgument, optionalText, textArgument } from "./argument";
import { changeChart, chartOf } from "./chartSelf";
import { apiNotFound, invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { rangeArgument } from "./rangeSelf";

const TYPES: readonly ChartType[] = [
  "ColumnClustered",
  "BarClustered",
  "Line",
  "LineMarkers",
  "XYScatter",
];

/** A kind of chart; one that is not modelled is refused as an API that is not there. */
export function chartTypeArgument(value: unknown, location: string): ChartType {
  const found = TYPES.find((type) => type === value);
  if (!found) throw apiNotFound(`${location}(${String(value)})`);
  return found;
}

/** A series: its chart, and its place among the chart's series. */
interface Place {
  readonly chart: string;
  readonly at: number;
}

function seriesAt(session: Session, { chart, at }: Place, location: string): ChartSeries {
  const found = chartOf(session, chart, location).series[at];
  if (!found) throw itemNotFound(location);
  return found;
}

function change(
  session: Session,
  place: Place,
  location: string,
  patch: (series: ChartSeries) => ChartSeries,
): undefined {
  seriesAt(session, place, location);
  changeChart(session, place.chart, location, (chart) => ({
    ...chart,
    series: chart.series.map((one, at) => (at === place.at ? patch(one) : one)),
  }));
  return undefined;
}

/** The words of a series that nobody has named. */
const nameOf = ({ name }: ChartSeries, at: number): string => name ?? `Series${at + 1}`;

/** A method that gives a series other cells. */
const takesRange =
  (member: "values" | "categories", name: string) =>
  (place: Place, [range]: readonly unknown[], session: Session): undefined => {
    const { sheet } = chartOf(session, place.chart, name);
    const cells = rangeArgument(session, range, sheet, name);
    return change(session, place, name, (series) => ({ ...series, [member]: cells }));
  };

const seriesType = officeType<Place>({
  name: "ChartSeries",
  properties: {
    name: {
      get: (place, session) => nameOf(seriesAt(session, place, "ChartSeries.name"), place.at),
      set(place, value, session) {
        const name = textArgument(value, "ChartSeries.name");
        change(session, place, "ChartSeries.name", (series) => ({ ...series, name }));
      },
    },
    chartType: {
      get: (place, session) => seriesAt(session, place, "ChartSeries.chartType").type,
      set(place, value, session) {
        const type = chartTypeArgument(value, "ChartSeries.chartType");
        change(session, place, "ChartSeries.chartType", (series) => ({ ...series, type }));
      },
    },
    axisGroup: {
      get: (place, session) =>
        seriesAt(session, place, "ChartSeries.axisGroup").second ? "Secondary" : "Primary",
      set(place, value, session) {
        const location = "ChartSeries.axisGroup";
        const group = choiceArgument(value, ["Primary", "Secondary"], location);
        change(session, place, location, ({ second: _old, ...series }) =>
          group === "Secondary" ? { ...series, second: true } : series,
        );
      },
    },
  },
  methods: {
    setValues: takesRange("values", "ChartSeries.setValues"),
    setXAxisValues: takesRange("categories", "ChartSeries.setXAxisValues"),
    delete(place, _args, session) {
      seriesAt(session, place, "ChartSeries.delete");
      changeChart(session, place.chart, "ChartSeries.delete", (chart) => ({
        ...chart,
        series: chart.series.filter((_, at) => at !== place.at),
      }));
      return undefined;
    },
  },
});

function item(chart: string, [index]: readonly unknown[], session: Session): OfficeObject {
  const location = "ChartSeriesCollection.getItemAt";
  const at = integerArgument(index, location);
  if (!chartOf(session, chart, location).series[at]) throw invalidArgument(location);
  return seriesType(session, { chart, at });
}

/** What a new series is drawn as: as the first one of the chart. */
const kindOf = ({ series: [first] }: Chart): ChartType => first?.type ?? "ColumnClustered";

/** Excel.ChartSeriesCollection of the chart of an id. */
export const chartSeriesType = officeType<string>({
  name: "ChartSeriesCollection",
  properties: {
    count: {
      get: (chart, session) => chartOf(session, chart, "ChartSeriesCollection.count").series.length,
    },
  },
  items: (chart, session) =>
    chartOf(session, chart, "ChartSeriesCollection.items").series.map((_, at) =>
      seriesType(session, { chart, at }),
    ),
  methods: {
    add(chart, [name, index], session) {
      const location = "ChartSeriesCollection.add";
      const { length } = chartOf(session, chart, location).series;
      const at = integerArgument(index, location, length);
      if (at < 0 || at > length) throw invalidArgument(location);
      const given = optionalText(name, location);
      changeChart(session, chart, location, (now) => {
        const added = { type: kindOf(now), ...(given !== undefined && { name: given }) };
        return { ...now, series: [...now.series.slice(0, at), added, ...now.series.slice(at)] };
      });
      return seriesType(session, { chart, at });
    },
    getCount: (chart, _args, session) => ({
      data: chartOf(session, chart, "ChartSeriesCollection.getCount").series.length,
    }),
    getItemAt: item,
  },
});
