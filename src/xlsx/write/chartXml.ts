import type { ChartRange, ChartSeries, ChartSpec } from "../chart";
import { escapeText } from "../xml/escape";
import { axesXml, axisIds } from "./chartAxesXml";
import { CHART, DRAWING, textXml, titleXml, valueXml } from "./chartPieces";

const pointsXml = (values: readonly (string | number | null)[]): string =>
  valueXml("ptCount", values.length) +
  values
    .map((value, at) =>
      value === null ? "" : `<c:pt idx="${at}"><c:v>${textXml(String(value))}</c:v></c:pt>`,
    )
    .join("");

const numbersXml = ({ cells, shown, format = "General" }: ChartRange): string =>
  `<c:numRef><c:f>${escapeText(cells)}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>` +
  `${pointsXml(shown.map((value) => (typeof value === "number" ? value : null)))}</c:numCache></c:numRef>`;

const textsXml = ({ cells, shown }: ChartRange): string => {
  const texts = shown.map((value) =>
    typeof value === "object" ? (value?.error ?? null) : String(value),
  );
  return `<c:strRef><c:f>${escapeText(cells)}</c:f><c:strCache>${pointsXml(texts)}</c:strCache></c:strRef>`;
};

const categoriesXml = (range: ChartRange): string =>
  range.shown.some((value) => value !== null && typeof value !== "number")
    ? textsXml(range)
    : numbersXml(range);

/** The colours of series: those of Office, spelt out, since a file need not have a theme to take them from. */
const COLOURS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"] as const;

const fillXml = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const lookXml = (content: string): string => `<c:spPr>${content}</c:spPr>`;

/** How a series is drawn: a line with or without marks, marks alone, or filled bars. */
const looksXml = ({ draws, markers = true }: ChartSeries, colour: string): string => {
  const line = `<a:ln w="28575">${fillXml(colour)}</a:ln>`;
  const marks =
    `<c:marker>${valueXml("symbol", "circle")}${valueXml("size", 6)}` +
    `${lookXml(`${fillXml(colour)}<a:ln>${fillXml(colour)}</a:ln>`)}</c:marker>`;
  if (draws === "scatter") return `${lookXml("<a:ln><a:noFill/></a:ln>")}${marks}`;
  if (draws === "line")
    return `${lookXml(line)}${markers ? marks : `<c:marker>${valueXml("symbol", "none")}</c:marker>`}`;
  return `${lookXml(fillXml(colour))}${valueXml("invertIfNegative", false)}`;
};

const seriesXml = (series: ChartSeries, at: number): string => {
  const { draws, name, values, categories } = series;
  const colour = COLOURS[at % COLOURS.length] ?? COLOURS[0];
  const head = `${valueXml("idx", at)}${valueXml("order", at)}${name === undefined ? "" : `<c:tx><c:v>${textXml(name)}</c:v></c:tx>`}`;
  const [across, up] = draws === "scatter" ? ["xVal", "yVal"] : ["cat", "val"];
  const data =
    (categories === undefined ? "" : `<c:${across}>${categoriesXml(categories)}</c:${across}>`) +
    `<c:${up}>${numbersXml(values)}</c:${up}>`;
  const smooth = draws === "scatter" || draws === "line" ? valueXml("smooth", false) : "";
  return `<c:ser>${head}${looksXml(series, colour)}${data}${smooth}</c:ser>`;
};

type Numbered = readonly [series: ChartSeries, at: number];

/** Series of one kind on one pair of axes. */
const groupXml = (group: readonly Numbered[]): string => {
  const [first] = group[0]!;
  const list = group.map(([series, at]) => seriesXml(series, at)).join("");
  const { across, up } = axisIds(first.second === true);
  const axes = `${valueXml("axId", across)}${valueXml("axId", up)}`;
  const varied = valueXml("varyColors", false);
  if (first.draws === "scatter")
    return `<c:scatterChart>${valueXml("scatterStyle", "lineMarker")}${varied}${list}${axes}</c:scatterChart>`;
  if (first.draws === "line")
    return `<c:lineChart>${valueXml("grouping", "standard")}${varied}${list}${valueXml("marker", true)}${axes}</c:lineChart>`;
  return (
    `<c:barChart>${valueXml("barDir", first.draws === "bar" ? "bar" : "col")}${valueXml("grouping", "clustered")}` +
    `${varied}${list}${valueXml("gapWidth", 80)}${axes}</c:barChart>`
  );
};

/** Series that are drawn together, those of the first axes first. */
const groupsOf = (series: readonly ChartSeries[]): readonly (readonly Numbered[])[] => {
  const groups = new Map<string, Numbered[]>();
  series.forEach((one, at) => {
    const key = `${one.second === true ? 1 : 0}${one.draws}`;
    groups.set(key, [...(groups.get(key) ?? []), [one, at]]);
  });
  return [...groups].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
};

const SIDES = { bottom: "b", top: "t", left: "l", right: "r" } as const;

/** `xl/charts/chart1.xml` (ECMA-376 Part 1, 21.2) */
export const chartXml = (chart: ChartSpec): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">${valueXml("roundedCorners", false)}<c:chart>` +
  `${titleXml(chart.title, 1400)}${valueXml("autoTitleDeleted", chart.title === undefined)}<c:plotArea><c:layout/>` +
  `${groupsOf(chart.series).map(groupXml).join("")}${axesXml(chart)}</c:plotArea>` +
  (chart.legend === undefined
    ? ""
    : `<c:legend>${valueXml("legendPos", SIDES[chart.legend])}${valueXml("overlay", false)}</c:legend>`) +
  `${valueXml("plotVisOnly", true)}${valueXml("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`;
