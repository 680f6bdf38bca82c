import fc from "fast-check";

import {
  cellKey,
  contentToHost,
  toCell,
  toContent,
  toHost,
  toHostAs,
  toHostName,
} from "../../src/excel/cell";
import { sameCell } from "../../src/workbook";

describe("what is written stays what it is", () => {
  test.each([
    "=1+1",
    "+1",
    "-x",
    "@a",
    "'quoted",
    "012",
    "3-4",
    "1e5",
    "50%",
    "TRUE",
    "真",
    " x",
    "#N/A",
    "3月5日",
  ])("%s is marked as text", (text) => expect(toHost(text)).toBe(`'${text}`));

  test.each(["A", "重点客户", "Why", ""])("%s needs no mark", (text) =>
    expect(toHost(text)).toBe(text),
  );

  test("any text is either marked or starts with a letter and has no digit", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sent = toHost(text);
        expect(
          sent === text ? text === "" || /^\p{L}[^\p{N}]*$/u.test(text) : sent === `'${text}`,
        ).toBe(true);
      }),
    );
  });

  test("numbers, truth values and blanks go as they are", () => {
    expect([1.5, true, null].map(toHost)).toEqual([1.5, true, ""]);
  });
});

describe("what is read", () => {
  test("an error is one by its value type alone", () => {
    expect(toCell("#N/A", "Error")).toEqual({ error: "#N/A" });
    expect(toCell("#N/A", "String")).toBe("#N/A");
  });

  test("blanks and missing values are null", () => {
    expect([toCell(""), toCell(null), toCell(undefined)]).toEqual([null, null, null]);
  });
});

describe("same cells", () => {
  test.each([
    [null, "", true],
    [1, "1", false],
    [{ error: "#N/A" }, { error: "#N/A" }, true],
    [{ error: "#N/A" }, "#N/A", false],
  ] as const)("%j and %j: %s", (a, b, same) => {
    expect(sameCell(a, b)).toBe(same);
    expect(sameCell(b, a)).toBe(same);
    expect(cellKey(a) === cellKey(b)).toBe(same);
  });
});

test("in a cell of text nothing is marked as text, since the mark would be seen", () => {
  for (const text of ["001", "=x", ">= 3", "'a"]) expect(toHostAs(text, "@")).toBe(text);
  expect(toHostAs("001", "General")).toBe("'001");
  expect(contentToHost({ formula: "=A1" }, "@")).toBe("=A1");
});

test("only what differs from its value is a formula", () => {
  expect(toContent("=A1", 5)).toEqual({ formula: "=A1" });
  expect(toContent("=A1", "=A1")).toBe("=A1");
  expect(toContent("x", "x")).toBe("x");
});

test("the name of a new column gets the mark of texts only where it begins like a formula, or with the mark", () => {
  for (const name of ["=1+1", " =1", "+x", "-x", "@x", "＝1", "'x"])
    expect(toHostName(name)).toBe(`'${name}`);
  for (const name of ["等级", "Tier 2", "012", "A=B", ""]) expect(toHostName(name)).toBe(name);
});
