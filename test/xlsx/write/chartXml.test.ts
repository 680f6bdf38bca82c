import type { ChartSeries } from "../../../src/xlsx";
import { chartXml } from "../../../src/xlsx/write/chartXml";
import { parseXml, type XmlElement } from "../../../src/xlsx/xml/tree";
import { CHART } from "../charts";

const xml = chartXml(CHART);

const all = (text: string, local: string): XmlElement[] => {
  const found = (element: XmlElement): XmlElement[] => [
    ...(element.local === local ? [element] : []),
    ...element.children.flatMap(found),
  ];
  return found(parseXml(text, "chart1.xml", false));
};
const values = (text: string, local: string) =>
  all(text, local).map(({ attributes }) => attributes.get("val"));

const drawn = (draws: ChartSeries["draws"], categories: readonly (string | number)[]) =>
  chartXml({
    ...CHART,
    series: [
      {
        draws,
        values: { cells: "A!$B$2:$B$3", shown: [1, 2] },
        categories: { cells: "A!$A$2:$A$3", shown: categories },
      },
    ],
  });

test("texts are texts, whatever they hold", () => {
  expect(xml).toContain("<a:t>金额 &lt;A&amp;B&gt;</a:t>");
  expect(chartXml({ ...CHART, title: "a\u0007b" })).toContain("<a:t>a_x0007_b</a:t>");
});

test("ranges stand with what they show, blanks left out", () => {
  expect(xml).toContain(
    "<c:f>'客户'!$B$2:$B$3</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>" +
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>10.5</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain(
    '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>甲</c:v></c:pt><c:pt idx="1"><c:v>乙</c:v></c:pt>',
  );
});

test("series of the second axis are a line against axes of their own, from 0 to 1", () => {
  expect(values(xml, "axId")).toEqual(["1", "2", "3", "4", "1", "2", "4", "3"]);
  expect([values(xml, "min"), values(xml, "max")]).toEqual([["0"], ["1"]]);
  expect(values(xml, "delete")).toEqual(["0", "0", "0", "1"]);
});

test("axes show numbers as the cells of their series do", () => {
  expect(all(xml, "numFmt").map(({ attributes }) => attributes.get("formatCode"))).toEqual([
    "General",
    "#,##0",
    "0%",
    "General",
  ]);
});

test("a reversed axis keeps the numbers of the other below", () => {
  const bars = chartXml({
    ...CHART,
    series: [{ ...CHART.series[0]!, draws: "bar" }],
    categoryAxis: { reversed: true, crossedAtEnd: true },
  });
  expect(values(bars, "barDir")).toEqual(["bar"]);
  expect(values(bars, "orientation")).toEqual(["maxMin", "minMax"]);
  expect(values(bars, "crosses")).toEqual(["autoZero", "max"]);
});

test("categories that are numbers stay numbers, and a scatter takes them as x values", () => {
  expect(drawn("column", [2024, 2025])).toContain("<c:cat><c:numRef>");
  expect(drawn("column", [2024, "later"])).toContain("<c:cat><c:strRef>");
  expect(drawn("scatter", [1, 2])).toContain("<c:xVal><c:numRef>");
  expect(all(drawn("scatter", [1, 2]), "catAx")).toEqual([]);
});

test("without a title there is none, and without a legend neither", () => {
  const { title: _title, legend: _legend, ...plain } = CHART;
  expect(values(chartXml(plain), "autoTitleDeleted")).toEqual(["1"]);
  expect(all(chartXml(plain), "legend")).toEqual([]);
});
