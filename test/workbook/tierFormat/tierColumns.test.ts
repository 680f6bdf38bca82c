import { inLocale, resultHeader, tierColumns, tierLooks, type Region } from "../../../src/workbook";
import { menuScheme } from "../rules/rulesBook";

const regionWith = (...headers: readonly string[]): Region => ({
  area: { sheet: "客户", row: 0, column: 0, rows: 2, columns: headers.length },
  headers,
});

test("a run's column of tiers is found in either language, another one named so is not", () => {
  const scheme = menuScheme("logistics-abc");
  const looks = tierLooks(scheme.tiers);
  for (const locale of ["zh-CN", "en-US"] as const) {
    const region = regionWith("客户编号", "等级", resultHeader(scheme, "tier", locale));
    expect(tierColumns(region, scheme)).toEqual([{ column: 2, looks }]);
  }
  expect(tierColumns(regionWith("客户编号", "等级"), scheme)).toEqual([]);
});

test("tiers of a scheme's parts are coloured as the parts have them", () => {
  const scheme = menuScheme("cti");
  const [part] = scheme.parts ?? [];
  const header = resultHeader(scheme, `more:${part?.key ?? ""}`, "zh-CN");
  expect(header).toContain(inLocale(part!.label, "zh-CN"));
  const region = regionWith(resultHeader(scheme, "tier", "zh-CN"), header);
  expect(tierColumns(region, scheme)).toEqual([
    { column: 0, looks: tierLooks(scheme.tiers) },
    { column: 1, looks: tierLooks(part!.scheme.tiers) },
  ]);
});
