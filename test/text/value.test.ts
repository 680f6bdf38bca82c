import fc from "fast-check";
import { serialOf } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { dateText, numberText, subjectOf } from "../../src/text";

const scheme = (id: string) => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

test.each([
  [23500, 2, "23,500"],
  [1234567.891, 2, "1,234,567.89"],
  [0.5, 2, "0.5"],
  [-1200, 0, "-1,200"],
  [-0.001, 2, "0"],
  [999.999, 2, "1,000"],
])("%p with %p decimals is %s", (value, digits, text) =>
  expect(numberText(value, digits)).toBe(text),
);

test("a number in words reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(Number(numberText(cents / 100, 2).replaceAll(",", ""))).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test("a serial is shown as an ISO date", () =>
  expect(dateText(serialOf(2024, 2, 29))).toBe("2024-02-29"));

describe("what a key of a scheme is called, and how its values look", () => {
  test.each([
    ["logistics-abc", "orderQty", 23500, "单次订单量", "23,500 支"],
    ["logistics-abc", "lastSevereComplaint", serialOf(2026, 1, 31), "最近严重投诉", "2026-01-31"],
    ["logistics-abc", "isFirstOrder", true, "首单", "是"],
    ["logistics-abc", "monthsSinceSevere", 1.333, "距严重投诉(月)", "1.33"],
    ["close-date-ae", "demand", "clear", "业务需求", "明显"],
    ["close-date-ae", "expectedClose", null, "预计成交日期", "空白"],
    ["gov-score", "grossMargin", 25, "毛利率", "25%"],
    ["gov-score", "hasNeed", false, "有潜在需求", "否"],
    ["abc-share", "share", 0.7321, "累计占比", "73.21%"],
    ["pyramid-4", "rank", 3, "名次", "3"],
  ])("%s %s %p", (id, key, value, label, text) => {
    const subject = subjectOf(scheme(id), key, "zh-CN");
    expect([subject.label, subject.show(value)]).toEqual([label, text]);
  });

  test("English has its own labels, units and choices", () => {
    expect(subjectOf(scheme("logistics-abc"), "orderQty", "en-US").show(30000)).toBe("30,000 pcs");
    expect(subjectOf(scheme("gov-score"), "expectedSales", "en-US").show(81)).toBe("810,000 yuan");
    expect(subjectOf(scheme("close-date-ae"), "demand", "en-US").show("latent")).toBe("Latent");
  });
});
