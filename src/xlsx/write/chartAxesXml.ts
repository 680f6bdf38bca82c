import type { ChartAxis, ChartSpec } from "../chart";
import { titleXml, valueXml } from "./chartPieces";
import { attributes } from "./looks";

/** Ids of the axes: of the first pair, and of the second. */
export const axisIds = (second: boolean): { readonly across: number; readonly up: number } =>
  second ? { across: 3, up: 4 } : { across: 1, up: 2 };

interface AxisPlace {
  readonly id: number;
  readonly other: number;
  readonly side: "b" | "l" | "r";
  readonly crosses: "autoZero" | "max";
  readonly hidden?: boolean;
  readonly lines?: boolean;
  /** Number format code of the cells that it shows. */
  readonly format?: string | undefined;
}

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const axisXml = (kind: "catAx" | "valAx", place: AxisPlace, axis: ChartAxis = {}): string => {
  const { title, reversed, minimum, maximum, numberFormat } = axis;
  const bound = (name: string, value: number | undefined): string =>
    value === undefined ? "" : valueXml(name, value);
  const scaling = `<c:scaling>${valueXml("orientation", reversed ? "maxMin" : "minMax")}${bound("max", maximum)}${bound("min", minimum)}</c:scaling>`;
  const format = attributes({
    formatCode: numberFormat ?? place.format ?? "General",
    sourceLinked: numberFormat === undefined,
  });
  const end =
    kind === "catAx"
      ? `${valueXml("auto", true)}${valueXml("lblAlgn", "ctr")}${valueXml("lblOffset", 100)}${valueXml("noMultiLvlLbl", false)}`
      : valueXml("crossBetween", place.lines ? "between" : "midCat");
  return (
    `<c:${kind}>${valueXml("axId", place.id)}${scaling}${valueXml("delete", place.hidden ?? false)}${valueXml("axPos", place.side)}` +
    `${kind === "valAx" && place.id === axisIds(false).up ? GRID : ""}${titleXml(title, 1000)}<c:numFmt${format}/>` +
    `${valueXml("majorTickMark", "out")}${valueXml("minorTickMark", "none")}${valueXml("tickLblPos", "nextTo")}` +
    `${valueXml("crossAx", place.other)}${valueXml("crosses", place.crosses)}${end}</c:${kind}>`
  );
};

/** The axes of a chart: two, or four where series are drawn against a second one; its own categories are not shown. */
export const axesXml = ({ series, categoryAxis, valueAxis, secondAxis }: ChartSpec): string => {
  const isScatter = series.some(({ draws }) => draws === "scatter");
  const lies = series.some(({ draws }) => draws === "bar");
  const acrossKind = isScatter ? "valAx" : "catAx";
  const first = axisIds(false);
  const second = axisIds(true);
  const formatOf = (onSecond: boolean): string | undefined =>
    series.find((one) => (one.second ?? false) === onSecond)?.values.format;
  const [across, up] = lies ? (["l", "b"] as const) : (["b", "l"] as const);
  const xml =
    axisXml(
      acrossKind,
      { id: first.across, other: first.up, side: across, crosses: "autoZero" },
      categoryAxis,
    ) +
    axisXml(
      "valAx",
      {
        id: first.up,
        other: first.across,
        side: up,
        crosses: categoryAxis?.crossedAtEnd ? "max" : "autoZero",
        lines: !isScatter,
        format: formatOf(false),
      },
      valueAxis,
    );
  if (!series.some((one) => one.second)) return xml;
  const hidden = { id: second.across, other: second.up, side: "b", crosses: "autoZero" } as const;
  const right = { id: second.up, other: second.across, side: "r", crosses: "max" } as const;
  return (
    xml +
    axisXml("valAx", { ...right, lines: !isScatter, format: formatOf(true) }, secondAxis) +
    axisXml(acrossKind, { ...hidden, hidden: true })
  );
};
