import { amountFormat } from "../../src/workbook/numberFormats";

test("whole amounts have no decimal point, blanks or not", () => {
  expect(amountFormat([830_000, Number.NaN, 12])).toBe("#,##0");
});

test("all amounts have decimals where one has some", () => {
  expect(amountFormat([830_000, 12.5])).toBe("#,##0.00");
});
