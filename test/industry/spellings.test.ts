import fc from "fast-check";

import { allTaxonomies, findClass, type TaxonomyId } from "../../src/industry";

const all = allTaxonomies();
const code = (id: TaxonomyId, got: string | number): string => {
  const found = findClass(got, all.now(id)!, "zh-CN");
  if (found.ok) return found.value.code;
  return found.problem.code === "ambiguous-industry"
    ? `? ${found.problem.readings.map((reading) => reading.code).join(" ")}`
    : found.problem.code;
};
const none = "no-such-industry";

describe("GB/T 4754", () => {
  test.each<[string | number, string]>([
    ["0111", "0111"],
    ["A0111", "0111"],
    [" ａ０１１１ ", "0111"],
    ["A", "A"],
    ["C39", "39"],
    ["B39", none],
    ["I6510", "651"],
    ["8400", "84"],
    ["0100", "01"],
    ["0110", "011"],
    ["1200", "1200"],
    ["9231", "9231"],
    ["C39 计算机、通信和其他电子设备制造业", "39"],
    ["A0111-稻谷种植", "0111"],
    ["A 农、林、牧、渔业", "A"],
    ["0111 小麦种植", none],
    ["GB/T 4754-2017: 6510", "651"],
    ["99", none],
    ["98", none],
    ["", none],
    [111, "? 111 0111"],
    [11, "? 11 011"],
    [40, "40"],
    ["1.5", none],
    [12, "? 12 012"],
    [1, "01"],
    [6621, "6621"],
    [0, none],
    [-1, none],
    [1.5, none],
    [NaN, none],
  ])("%p is %s", (got, want) => expect(code("gbt4754", got)).toBe(want));
});

describe("ISIC and NACE", () => {
  test.each<[TaxonomyId, string | number, string]>([
    ["isic4", "0112", "0112"],
    ["isic4", "01.12", "0112"],
    ["isic4", "A0112", "0112"],
    ["isic4", "C0112", none],
    ["isic4", "ISIC Rev.4 6201", "6201"],
    ["isic4", 112, "0112"],
    ["isic4", 6201, "6201"],
    ["nace2", "62.01", "62.01"],
    ["nace2", "6201", "62.01"],
    ["nace2", "J62.01", "62.01"],
    ["nace2", "C10", "10"],
    ["nace2", "01.1", "01.1"],
    ["nace2", "011", "01.1"],
    ["nace2", 1.11, "01.11"],
    ["nace2", 10.11, "10.11"],
    // 10.1 may have been 10.1, and 10.10 does not exist; 2.1 may have been 02.1 or its only class 02.10, which is the same.
    ["nace2", 10.1, "10.1"],
    ["nace2", 2.1, "02.1"],
    ["nace2", 62.01, "62.01"],
    ["nace2", 6201, "62.01"],
    ["nace2", 111, "01.11"],
  ])("in %s %p is %s", (id, got, want) => expect(code(id, got)).toBe(want));
});

describe("NAICS", () => {
  test.each<[string | number, string]>([
    ["541511", "541511"],
    [541511, "541511"],
    ["31-33", "31-33"],
    ["31–33", "31-33"],
    ["31 — 33", "31-33"],
    ["31～33", "31-33"],
    ["31", "31-33"],
    [32, "31-33"],
    ["45", "44-45"],
    ["54151", "54151"],
    ["5415", "5415"],
    ["541", "541"],
    ["541000", "541"],
    ["310000", "31-33"],
    ["NAICS 541511", "541511"],
    ["541512 Computer Systems Design Services", "541512"],
    ["999999", none],
  ])("%p is %s", (got, want) => expect(code("naics2022", got)).toBe(want));
});

test.each<[string | number, string]>([
  ["7", "7"],
  ["07", "7"],
  [10, "10"],
  ["11", none],
  ["0", none],
])("of the ten sectors %p is %s", (got, want) => expect(code("business-sectors", got)).toBe(want));

test("every code finds itself, as text, and with its name behind it", () => {
  for (const id of ["gbt4754", "isic4", "naics2022", "nace2", "key-account"] as const)
    for (const entry of all.now(id)!.classes) {
      expect(code(id, entry.code)).toBe(entry.code);
      expect(code(id, `${entry.code} ${entry.name.zh}`)).toBe(entry.code);
    }
});

test("whatever stands in a cell is a class or a problem, in time that grows with its length", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.double()), (got) => {
      for (const id of ["gbt4754", "nace2", "naics2022"] as const)
        expect(code(id, got)).not.toBe("");
    }),
  );
  const started = performance.now();
  for (const long of ["1", " ", "1 ", "-", "A", "1-", "0"]) code("gbt4754", long.repeat(32767));
  expect(performance.now() - started).toBeLessThan(1000);
});
