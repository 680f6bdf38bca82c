import type { Chart, SheetArea } from "../book";
import { cellCorner, chartPlace, cornerAt, deleteChart } from "../charts";
import { seriesOf } from "../chartSource";
import { booleanArgument, choiceArgument, textArgument } from "./argument";
import { chartAxesType } from "./chartAxes";
import { changeChart, chartOf, mayDrawOn } from "./chartSelf";
import { chartSeriesType, chartTypeArgument } from "./chartSeries";
import { invalidArgument, itemAlreadyExists } from "./officeError";
import { officeType, type Property, type Session } from "./officeType";
import { rangeArgument } from "./rangeSelf";

/** What Excel writes over a chart that nobody has named: the name of its only series. */
const titleOf = ({ title, series }: Chart): string => {
  const [only, ...more] = series;
  return title.text ?? (only?.name !== undefined && more.length === 0 ? only.name : "Chart Title");
};

const titleType = officeType<string>({
  name: "ChartTitle",
  properties: {
    text: {
      get: (id, session) => titleOf(chartOf(session, id, "ChartTitle.text")),
      set(id, value, session) {
        const text = textArgument(value, "ChartTitle.text");
        changeChart(session, id, "ChartTitle.text", (chart) => ({
          ...chart,
          title: { text, visible: true },
        }));
      },
    },
    visible: {
      get: (id, session) => chartOf(session, id, "ChartTitle.visible").title.visible,
      set(id, value, session) {
        const visible = booleanArgument(value, "ChartTitle.visible");
        changeChart(session, id, "ChartTitle.visible", (chart) => ({
          ...chart,
          title: { ...chart.title, visible },
        }));
      },
    },
  },
});

const legendType = officeType<string>({
  name: "ChartLegend",
  properties: {
    visible: {
      get: (id, session) => chartOf(session, id, "ChartLegend.visible").legend.visible,
      set(id, value, session) {
        const visible = booleanArgument(value, "ChartLegend.visible");
        changeChart(session, id, "ChartLegend.visible", (chart) => ({
          ...chart,
          legend: { ...chart.legend, visible },
        }));
      },
    },
    position: {
      get: (id, session) => chartOf(session, id, "ChartLegend.position").legend.position,
      set(id, value, session) {
        const location = "ChartLegend.position";
        const position = choiceArgument(value, ["Top", "Bottom", "Left", "Right"], location);
        changeChart(session, id, location, (chart) => ({
          ...chart,
          legend: { ...chart.legend, position },
        }));
      },
    },
  },
});

const pointsArgument = (value: unknown, location: string): number => {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(location);
  return value;
};

function side(member: "left" | "top"): Property<string> {
  const location = `Chart.${member}`;
  return {
    get: (id, session) => chartPlace(session.book, chartOf(session, id, location))[member],
    set(id, value, session) {
      const points = pointsArgument(value, location);
      changeChart(session, id, location, (chart) => {
        const place = chartPlace(session.book, chart);
        const [left, top] = member === "left" ? [points, place.top] : [place.left, points];
        return { ...chart, corner: cornerAt(session.book, chart.sheet, left, top) };
      });
    },
  };
}

function size(member: "width" | "height"): Property<string> {
  const location = `Chart.${member}`;
  return {
    get: (id, session) => chartOf(session, id, location)[member],
    set(id, value, session) {
      const points = pointsArgument(value, location);
      changeChart(session, id, location, (chart) => ({ ...chart, [member]: points }));
    },
  };
}

function rename(id: string, value: unknown, session: Session): void {
  const name = textArgument(value, "Chart.name");
  const { sheet } = chartOf(session, id, "Chart.name");
  const isTaken = session.book.state.charts.some(
    (other) =>
      other.sheet === sheet && other.id !== id && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw itemAlreadyExists("Chart.name");
  changeChart(session, id, "Chart.name", (chart) => ({ ...chart, name }));
}

const cellOn = (session: Session, chart: Chart, value: unknown): SheetArea => {
  const location = "Chart.setPosition";
  const range = rangeArgument(session, value, chart.sheet, location);
  if (range.sheet !== chart.sheet) throw invalidArgument(location);
  return range;
};

/** Over cells: from the corner of the first to the far corner of the last; without a last one, the size stays. */
function setPosition(id: string, [start, end]: readonly unknown[], session: Session): undefined {
  const location = "Chart.setPosition";
  const chart = chartOf(session, id, location);
  const from = cellOn(session, chart, start);
  const corner = { row: from.row, column: from.column, x: 0, y: 0 };
  const near = cellCorner(session.book, chart.sheet, from);
  const last = end === undefined || end === null ? undefined : cellOn(session, chart, end);
  const far =
    last &&
    cellCorner(session.book, chart.sheet, {
      row: last.row + last.rows,
      column: last.column + last.columns,
    });
  if (far && (far.left <= near.left || far.top <= near.top)) throw invalidArgument(location);
  const extent = far && { width: far.left - near.left, height: far.top - near.top };
  changeChart(session, id, location, (now) => ({ ...now, corner, ...extent }));
  return undefined;
}

function setData(id: string, [source, by]: readonly unknown[], session: Session): undefined {
  const location = "Chart.setData";
  const { sheet, series } = chartOf(session, id, location);
  const range = rangeArgument(session, source, sheet, location);
  const seriesBy = choiceArgument(by, ["Auto", "Columns", "Rows"], location, "Auto");
  const type = series[0]?.type ?? "ColumnClustered";
  const next = seriesOf(session.book, range, seriesBy, type);
  changeChart(session, id, location, (chart) => ({ ...chart, series: next }));
  return undefined;
}

/** Excel.Chart, known by its id. Pictures of charts (getImage), data labels, gridlines and formats are not modelled. */
export const chartType = officeType<string>({
  name: "Chart",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    name: { get: (id, session) => chartOf(session, id, "Chart.name").name, set: rename },
    left: side("left"),
    top: side("top"),
    width: size("width"),
    height: size("height"),
    chartType: {
      get: (id, session) =>
        chartOf(session, id, "Chart.chartType").series[0]?.type ?? "ColumnClustered",
      set(id, value, session) {
        const type = chartTypeArgument(value, "Chart.chartType");
        changeChart(session, id, "Chart.chartType", (chart) => ({
          ...chart,
          series: chart.series.map((one) => ({ ...one, type })),
        }));
      },
    },
  },
  links: {
    title: (id, session) => titleType(session, id),
    legend: (id, session) => legendType(session, id),
    axes: (id, session) => chartAxesType(session, id),
    series: (id, session) => chartSeriesType(session, id),
    worksheet: (id, session) =>
      session.makers.worksheet(session, chartOf(session, id, "Chart.worksheet").sheet),
  },
  methods: {
    setPosition,
    setData,
    delete(id, _args, session) {
      const chart = chartOf(session, id, "Chart.delete");
      mayDrawOn(session, chart.sheet, "Chart.delete");
      deleteChart(session.edit, chart);
      return undefined;
    },
  },
});
