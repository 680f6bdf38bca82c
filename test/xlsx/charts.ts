import type { ChartSpec } from "../../src/xlsx";

/** Columns of amounts, and a line of shares against a second axis. */
export const CHART: ChartSpec = {
  name: "图表 1",
  place: { row: 1, column: 4, x: 3, width: 360, height: 216 },
  title: "金额 <A&B>",
  legend: "bottom",
  series: [
    {
      draws: "column",
      name: "金额(元)",
      values: { cells: "'客户'!$B$2:$B$3", shown: [10.5, null], format: "#,##0" },
      categories: { cells: "'客户'!$A$2:$A$3", shown: ["甲", "乙"] },
    },
    {
      draws: "line",
      name: "占比",
      values: { cells: "'客户'!$C$2:$C$3", shown: [0.5, 1], format: "0%" },
      categories: { cells: "'客户'!$A$2:$A$3", shown: ["甲", "乙"] },
      second: true,
    },
  ],
  categoryAxis: { title: "等级" },
  secondAxis: { minimum: 0, maximum: 1 },
};
