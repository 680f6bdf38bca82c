import { conversion, parseUnit } from "../../src/cells/unit";

const between = (from: string, to: string) => {
  const [a, b] = [parseUnit(from), parseUnit(to)];
  return a && b ? conversion(a, b) : undefined;
};

test.each<[string, string, number | null | undefined]>([
  ["万元", "元", 4],
  ["元", "万元", -4],
  ["亿元", "万元", 4],
  ["10k CNY", "万元", 0],
  ["RMB 10,000", "万元", 0],
  ["CNY thousand", "千元", 0],
  ["万", "元", 4],
  ["%", "百分点", 0],
  ["‰", "%", -1],
  ["万支", "支", 4],
  ["k pcs", "pcs", 3],
  ["元/年", "万元", -4],
  ["元/年", "元/月", null],
  ["元", "美元", null],
  ["支", "箱", null],
  ["万", "%", null],
  ["备注", "元", undefined],
])("%s to %s is %p places", (from, to, places) => {
  expect(between(from, to)).toBe(places);
});
