import type {} from "../../src/workbench/testing";
import { openWorkbench } from "./workbench";

jest.setTimeout(120_000);

/** Columns of counts and a line of shares, by the real Office.js, over cells beside them. */
const DRAW = `Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [["等级", "客户数", "占比"], ["A", 4, 0.25], ["B", 7, 0.7], ["C", 5, 1]];
  sheet.getRange("C2:C4").numberFormat = [["0%"], ["0%"], ["0%"]];
  sheet.freezePanes.freezeRows(1);
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  chart.title.text = "等级分布";
  const shares = chart.series.getItemAt(1);
  shares.chartType = "LineMarkers";
  shares.axisGroup = "Secondary";
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.minimum = 0;
  axis.maximum = 1;
  chart.setPosition("E2", "L16");
  chart.load("name,left,top");
  await context.sync();
  return [chart.name, chart.left, chart.top];
})`;

test("a chart that an add-in draws lies over its cells, scrolls with them, and is what they hold", async () => {
  const { page, addin, log, close } = await openWorkbench({ file: "none", locale: "zh-CN" });
  await page.evaluate(() => window.workbench?.ready);
  expect(await addin.evaluate(DRAW)).toEqual(["图表 1", 192, 14.4]);
  const chart = page.getByRole("img", { name: "等级分布: 客户数, 占比" });
  const canvas = page.locator("#univer-sheet-main-canvas_book");
  const [at, grid] = [await chart.boundingBox(), await canvas.boundingBox()];
  // Row headers are 46 pixels wide, columns 64, rows and column headers 20 high.
  expect(at!.x - grid!.x).toBeCloseTo(46 + 4 * 64, -1);
  expect(at!.y - grid!.y).toBeCloseTo(20 + 20, -1);
  expect(await chart.locator("rect").count()).toBeGreaterThanOrEqual(3);
  expect(await chart.textContent()).toContain("100%");

  const tall = () =>
    chart.locator("rect").evaluateAll((all) => all.map((one) => one.getAttribute("height")));
  const before = await tall();
  await page.evaluate(() => window.workbench!.enter("B2", "40"));
  await page.waitForTimeout(300);
  expect(await tall()).not.toEqual(before);

  await canvas.hover({ position: { x: 100, y: 200 } });
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(500);
  expect((await chart.boundingBox())!.y).toBeLessThan(at!.y - 20);
  expect(log.errors).toEqual([]);
  await close();
});
