import { mapHeaders } from "../../src/cells";
import { inputsOf } from "../../src/rules";
import {
  formerColumn,
  isUsualKind,
  resultHeader,
  resultKindsOf,
  schemes,
} from "../../src/workbook";
import { scheme } from "./customersBook";

test("every result column of every scheme is recognised in both languages", () => {
  for (const one of schemes)
    for (const kind of resultKindsOf(one))
      for (const locale of ["zh-CN", "en-US"] as const)
        expect(formerColumn(["编号", resultHeader(one, kind, locale)], one, kind)).toBe(1);
});

test("no two result columns of all schemes have the same header", () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    const headers = schemes.flatMap((one) =>
      resultKindsOf(one).map((kind) => resultHeader(one, kind, locale).toLowerCase()),
    );
    expect(headers.filter((header, place) => headers.indexOf(header) !== place)).toEqual([]);
  }
});

test("a header that a person retyped with other blanks or width is recognised", () => {
  const header = resultHeader(scheme("abc-share"), "tier", "zh-CN")
    .replace(/ /g, "")
    .replace("ABC", "\uff21\uff22\uff23");
  expect(formerColumn([header], scheme("abc-share"), "tier")).toBe(0);
});

test("a column that users keep by hand is not ours", () => {
  expect(formerColumn(["等级", "Tier", "ABC", "得分"], scheme("abc-share"), "tier")).toBeNull();
});

test("no result header is taken for an input of the scheme that wrote it", () => {
  const taken = schemes.flatMap((one) => {
    const headers = resultKindsOf(one).flatMap((kind) => [
      resultHeader(one, kind, "zh-CN"),
      resultHeader(one, kind, "en-US"),
    ]);
    return Object.keys(mapHeaders(inputsOf(one), headers).columns);
  });
  expect(taken).toEqual([]);
});

test("only schemes that score have a score, and only schemes with tiers a tier", () => {
  const usual = (id: string) => resultKindsOf(scheme(id)).filter(isUsualKind);
  expect(usual("logistics-abc")).toEqual(["tier", "why", "next"]);
  expect(usual("gov-score")).toEqual(["tier", "score", "why", "next"]);
  expect(resultKindsOf(scheme("clv-1000"))).toEqual(["score", "why"]);
});
