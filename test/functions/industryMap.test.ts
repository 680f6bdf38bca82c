import { setLocale } from "../../src/functions";
import { industryMap } from "../../src/functions/industryMap";
import { errorCell, seen, thrown } from "./host";
import { asked, breakSite } from "./site";

const map = async (code: unknown[][], ...more: readonly unknown[]) =>
  seen(await industryMap(code, ...(more as [string, string, string?, string?])));

beforeEach(() => setLocale("en-US"));
afterAll(() => setLocale(null));

test("a site that cannot be reached is #N/A that says what to do", async () => {
  breakSite(true);
  expect(await map([["0111"]], "isic4", "nace2")).toEqual([[expect.stringMatching(/Ctrl\+Alt/)]]);
  breakSite(false);
});

test("between the two tables of the source documents no data are fetched", async () => {
  asked.length = 0;
  const [row] = await map([["012"]], "key-account", "business-sectors");
  expect(row).toEqual([expect.stringMatching(/^\d+$/), expect.any(String), expect.any(String)]);
  expect(asked.filter((path) => !path.endsWith("coder.js"))).toEqual([]);
});

test("what is at hand is answered at once", async () => {
  await map([["0111"]], "isic4", "nace2");
  expect(seen(industryMap([["0111"]], "isic4", "nace2"))[0]?.[0]).toBe("01.11");
});

test("one code spills a row per target: code, name in the target's own language, how far it is the same", async () => {
  expect(await map([["0111"]], "isic4", "nace2")).toEqual([
    ["01.11", expect.stringMatching(/^Growing of cereals/), "exact"],
  ]);
  const [[code, name, kind] = []] = await map([["0111"]], "gbt4754", "isic4");
  expect([code, name, kind]).toEqual([
    expect.stringMatching(/^01/),
    expect.stringMatching(/^[A-Z]/),
    expect.stringMatching(/^inferred \((high|medium|low)\)$/),
  ]);
  expect((await map([["0111"]], "isic4", "nace2", null, "zh"))[0]?.slice(1)).toEqual([
    expect.stringMatching(/\p{Script=Han}/u),
    "相同",
  ]);
});

test("a class that becomes several spills several", async () => {
  const rows = await map([["31-33"]], "naics2022", "isic4", "division");
  expect(rows.length).toBeGreaterThan(10);
  for (const [code, , kind] of rows) {
    expect(code).toMatch(/^\d\d$/);
    expect(kind).toMatch(/^(exact|broader|narrower|partial|inferred)/);
  }
});

test("a range has one cell per code, several targets joined by a slash", async () => {
  const cells = await map(
    [
      ["0111", 111],
      ["", "9999"],
      [errorCell("#N/A"), "A"],
    ],
    "isic4",
    "nace2",
  );
  expect(cells).toEqual([
    ["01.11", "01.11"],
    ["", expect.stringMatching(/^#N\/A /)],
    [expect.stringMatching(/^#VALUE! /), "A"],
  ]);
  const [[many]] = (await map([["31-33"], ["11"]], "naics2022", "isic4", "division")) as [[string]];
  expect(many).toMatch(/^\d\d(\/\d\d)+$/);
});

test("a blank stays blank, and what is no code says so", async () => {
  expect(await map([[""]], "isic4", "nace2")).toEqual([[""]]);
  expect(await map([["银行"]], "isic4", "nace2")).toEqual([[expect.stringMatching(/^#N\/A /)]]);
  expect(thrown(() => industryMap([["1"]], "isic4", "nace3"))).toMatch(/^#VALUE! /);
});
