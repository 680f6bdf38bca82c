import type { AxisKey, ChartAxis } from "../book";
import { booleanArgument, choiceArgument, textArgument } from "./argument";
import { changeChart, chartOf } from "./chartSelf";
import { apiNotFound, invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Property, type Session } from "./officeType";

/** An axis of a chart. */
interface AxisSelf {
  readonly chart: string;
  readonly axis: AxisKey;
}

const axisOf = (session: Session, { chart, axis }: AxisSelf, location: string): ChartAxis =>
  chartOf(session, chart, location).axes[axis];

function change(
  session: Session,
  { chart, axis }: AxisSelf,
  location: string,
  patch: (axis: ChartAxis) => ChartAxis,
): void {
  changeChart(session, chart, location, (now) => ({
    ...now,
    axes: { ...now.axes, [axis]: patch(now.axes[axis]) },
  }));
}

/** An end of the scale: a number, or "" for what Excel finds fit. Such a one is given as "" too: Excel gives the number that it has found. */
function bound(member: "minimum" | "maximum"): Property<AxisSelf> {
  const location = `ChartAxis.${member}`;
  return {
    get: (self, session) => axisOf(session, self, location)[member] ?? "",
    set(self, value, session) {
      if (value !== "" && typeof value !== "number") throw invalidArgument(location);
      change(session, self, location, ({ [member]: _old, ...axis }) =>
        value === "" ? axis : { ...axis, [member]: value },
      );
    },
  };
}

const titleType = officeType<AxisSelf>({
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: (self, session) => axisOf(session, self, "ChartAxisTitle.text").title.text ?? "",
      set(self, value, session) {
        const text = textArgument(value, "ChartAxisTitle.text");
        change(session, self, "ChartAxisTitle.text", (axis) => ({
          ...axis,
          title: { text, visible: true },
        }));
      },
    },
    visible: {
      get: (self, session) => axisOf(session, self, "ChartAxisTitle.visible").title.visible,
      set(self, value, session) {
        const visible = booleanArgument(value, "ChartAxisTitle.visible");
        change(session, self, "ChartAxisTitle.visible", (axis) => ({
          ...axis,
          title: { ...axis.title, visible },
        }));
      },
    },
  },
});

const axisType = officeType<AxisSelf>({
  name: "ChartAxis",
  properties: {
    type: { get: ({ axis }) => (axis === "category" ? "Category" : "Value") },
    axisGroup: { get: ({ axis }) => (axis === "second" ? "Secondary" : "Primary") },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    reversePlotOrder: {
      get: (self, session) => axisOf(session, self, "ChartAxis.reversePlotOrder").reversed ?? false,
      set(self, value, session) {
        const location = "ChartAxis.reversePlotOrder";
        const isReversed = booleanArgument(value, location);
        change(session, self, location, ({ reversed: _old, ...axis }) =>
          isReversed ? { ...axis, reversed: true } : axis,
        );
      },
    },
    position: {
      get: (self, session) =>
        axisOf(session, self, "ChartAxis.position").crossedAtEnd ? "Maximum" : "Automatic",
      set(self, value, session) {
        const location = "ChartAxis.position";
        const wanted = choiceArgument(value, ["Automatic", "Maximum"], location);
        change(session, self, location, ({ crossedAtEnd: _old, ...axis }) =>
          wanted === "Maximum" ? { ...axis, crossedAtEnd: true } : axis,
        );
      },
    },
    numberFormat: {
      get: (self, session) =>
        axisOf(session, self, "ChartAxis.numberFormat").numberFormat ?? "General",
      set(self, value, session) {
        const numberFormat = textArgument(value, "ChartAxis.numberFormat");
        change(session, self, "ChartAxis.numberFormat", (axis) => ({ ...axis, numberFormat }));
      },
    },
  },
  links: { title: (self, session) => titleType(session, self) },
});

/** The axis of a type in a group. Series axes are those of charts in space, which are not modelled; a second one of categories is not either. */
function getItem(chart: string, [type, group]: readonly unknown[], session: Session): OfficeObject {
  const location = "ChartAxes.getItem";
  const wanted = choiceArgument(type, ["Category", "Value", "Series"], location);
  const isSecond = choiceArgument(group, ["Primary", "Secondary"], location, "Primary");
  if (wanted === "Series" || (wanted === "Category" && isSecond === "Secondary"))
    throw apiNotFound(`${location}(${wanted})`);
  if (isSecond === "Primary")
    return axisType(session, { chart, axis: wanted === "Category" ? "category" : "value" });
  if (!chartOf(session, chart, location).series.some(({ second }) => second))
    throw itemNotFound(location);
  return axisType(session, { chart, axis: "second" });
}

/** Excel.ChartAxes of the chart of an id. */
export const chartAxesType = officeType<string>({
  name: "ChartAxes",
  links: {
    categoryAxis: (chart, session) => axisType(session, { chart, axis: "category" }),
    valueAxis: (chart, session) => axisType(session, { chart, axis: "value" }),
  },
  methods: { getItem },
});
