import { textWidth } from "../../src/workbook";

test("Chinese characters are counted twice", () => {
  expect(textWidth("客户 No.")).toBe(8);
});

test("of a long text no more is counted than a column can show", () => {
  expect(textWidth("客".repeat(30_000))).toBe(2 * 255);
});
