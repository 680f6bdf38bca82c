import fc from "fast-check";

import { parseDigits, parseNumeral, spellNumeral } from "../../src/cells/numeral";

test("every number spelled in full reads back to itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_007_199_254_740_991 }), (n) => {
      expect(parseNumeral(spellNumeral(n))).toBe(n);
    }),
  );
});

test("zeros stand where places are skipped", () => {
  expect([1205, 10_500, 100_000_005, 100_020, 2_789_242_114_607].map(spellNumeral)).toEqual([
    "一千二百零五",
    "一万零五百",
    "一亿零五",
    "一十万零二十",
    "二万七千八百九十二亿四千二百一十一万四千六百零七",
  ]);
});

test("everyday, financial and two-ways-of-two numerals are the same number", () => {
  expect(["二百", "两百", "贰佰"].map(parseNumeral)).toEqual([200, 200, 200]);
  expect([parseNumeral("十五"), parseNumeral("一十五")]).toEqual([15, 15]);
});

test("what a speaker shortens is not exact", () => {
  expect(["三万五", "一百二", "几万", "三万多", "半", "万", ""].map(parseNumeral)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("digits one after another make a year", () => {
  expect([
    parseDigits("二〇二六"),
    parseDigits("二零二六"),
    parseDigits("二十"),
    parseDigits(""),
  ]).toEqual(["2026", "2026", null, null]);
});
