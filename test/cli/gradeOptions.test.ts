import { argumentsTyped, dayOf, gradeOptions } from "../../src/cli/gradeOptions";
import { schemes } from "../../src/schemes";
import { messages } from "../../src/text";

const read = (...args: string[]) => gradeOptions(args, "2026-01-31", messages("en-US"));
const typed = (id: string, ...args: string[]) =>
  argumentsTyped(
    schemes.find((scheme) => scheme.id === id)!,
    read("a.xlsx", "--scheme", id, ...args)?.typed ?? [],
  );
const least = ["in.xlsx", "--scheme", "abc-share"];

test("days are written year first and must exist", () => {
  expect(dayOf("2026-01-31")).toBe(46_053);
  expect(dayOf("2026-1-31")).toBe(46_053);
  expect([dayOf("2026-02-30"), dayOf("31.1.2026"), dayOf("2026-01-31T00:00")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("without a day it is today, and known not to have been given", () => {
  expect(read(...least)).toMatchObject({ asOf: 46_053, asOfGiven: false });
  expect(read(...least, "--as-of", "2026-02-01")).toMatchObject({ asOf: 46_054, asOfGiven: true });
});

test("arguments take the type that the scheme gives them", () => {
  expect(typed("abc-share", "--arg", "cuts=0.7,0.9", "--arg", "measure=count")).toEqual({
    cuts: [0.7, 0.9],
    measure: "count",
  });
});

test("a header may hold an equals sign, and may be empty", () => {
  expect(read(...least, "--map", "value=a=b", "--map", "x=")?.map).toEqual([
    ["value", "a=b"],
    ["x", ""],
  ]);
});

test("with a file of rules the scheme need not be named", () => {
  expect(read("a.xlsx", "--rules", "rules.xlsx")).toMatchObject({ rules: "rules.xlsx" });
});

test("only help is asked for", () => {
  expect(read("--help")).toBeNull();
});

test.each([
  [["--scheme", "abc-share"], "Say which file"],
  [["a.xlsx", "b.xlsx", "--scheme", "abc-share"], "“b.xlsx” is one too many"],
  [["a.xlsx"], "Say by which scheme"],
  [[...least, "--as-of", "yesterday"], "Write it as 2026-01-31"],
  [[...least, "--map", "value"], "--map “value” cannot be read"],
  [[...least, "--out", "out.pdf"], "no file ending in .pdf can be made"],
])("%j is answered with what to do", (args, words) => {
  expect(() => read(...args)).toThrow(words);
});

test("percents are read as fractions, one by one", () => {
  expect(typed("pyramid-4", "--arg", "cuts=1%,5%,20%")["cuts"]).toEqual([0.01, 0.05, 0.2]);
});

test("a day may be written with slashes or dots", () => {
  expect(read(...least, "--as-of", "2026/1/31")?.asOf).toBe(46_053);
  expect(read(...least, "--as-of", "2026.01.31")?.asOf).toBe(46_053);
});

test("what can only be meant once is not given twice", () => {
  expect(() => read(...least, "--as-of", "2026-01-31", "--as-of", "2026-02-01")).toThrow(
    "--as-of is given twice",
  );
});
