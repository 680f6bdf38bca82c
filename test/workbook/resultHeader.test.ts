import {
  formerColumn,
  resultHeader,
  resultKinds,
  resultKindsOf,
  schemes,
} from "../../src/workbook";
import { scheme } from "./customersBook";

test("every result column of every scheme is recognised in both languages, and as nothing else", () => {
  for (const one of schemes)
    for (const kind of resultKinds)
      for (const locale of ["zh-CN", "en-US"] as const) {
        const headers = ["编号", resultHeader(one, kind, locale)];
        const matches = schemes.flatMap((other) =>
          resultKinds.flatMap((of) =>
            formerColumn(headers, other, of) === 1 ? [`${other.id} ${of}`] : [],
          ),
        );
        expect(matches).toEqual([`${one.id} ${kind}`]);
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

test("no result header is taken for an input of any scheme", () => {
  const names = new Set(
    schemes.flatMap(({ inputs }) =>
      inputs.flatMap(({ key, label, synonyms }) => [
        key,
        label.zh,
        label.en,
        ...synonyms.zh,
        ...synonyms.en,
      ]),
    ),
  );
  const headers = schemes.flatMap((one) =>
    resultKinds.flatMap((kind) => [
      resultHeader(one, kind, "zh-CN"),
      resultHeader(one, kind, "en-US"),
    ]),
  );
  expect(headers.filter((header) => names.has(header))).toEqual([]);
});

test("only schemes that score have a score, and only schemes with tiers a tier", () => {
  expect(resultKindsOf(scheme("logistics-abc"))).toEqual(["tier", "why", "next"]);
  expect(resultKindsOf(scheme("gov-score"))).toEqual(["tier", "score", "why", "next"]);
  expect(resultKindsOf(scheme("clv-1000"))).toEqual(["score", "why"]);
});
