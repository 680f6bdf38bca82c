import { existsSync } from "node:fs";
import { join } from "node:path";

import {
  allTaxonomies,
  catalogue,
  mapIndustry,
  type IndustryMapping,
  type Level,
  type TaxonomyId,
} from "../../../src/industry";
import { readTable } from "../../../src/build/industry/tables";

const all = allTaxonomies();
const mapped = (code: string | number, from: TaxonomyId, to: TaxonomyId, level?: Level) =>
  mapIndustry(code, all.crosswalkNow(from, to)!, { locale: "zh-CN", ...(level && { level }) });
const mapping = (...asked: Parameters<typeof mapped>): IndustryMapping => {
  const outcome = mapped(...asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const targets = (...asked: Parameters<typeof mapped>): string =>
  mapping(...asked)
    .targets.map(({ code, kind, sureness }) => [code, kind, sureness].filter(Boolean).join(" "))
    .join(", ");

describe("tables of the offices", () => {
  test.each<[string, TaxonomyId, TaxonomyId, string]>([
    ["541511", "naics2022", "isic4", "6201 exact"],
    ["111110", "naics2022", "isic4", "0111 broader"],
    ["1010", "isic4", "nace2", "10.11 narrower, 10.12 narrower, 10.13 narrower"],
    ["10.12", "nace2", "isic4", "1010 broader"],
    ["01", "isic4", "nace2", "01 exact"],
    ["11", "naics2022", "isic4", "A partial, C partial, M partial"],
    // By way of ISIC, and still as the offices have it.
    ["62.01", "nace2", "naics2022", "541511 exact"],
    ["111110", "naics2022", "nace2", "01.11 broader"],
  ])("%s of %s in %s is %s", (code, from, to, want) => expect(targets(code, from, to)).toBe(want));

  test("the way is named where there is no table between two", () => {
    expect(mapping("62.01", "nace2", "naics2022").via).toEqual(["isic4"]);
    expect(mapping("6201", "isic4", "naics2022").via).toEqual([]);
  });

  test("the one code that the table links with a class that ISIC does not have is linked with its group, and marked", () =>
    expect(targets("111336", "naics2022", "isic4", "group")).toBe("012 inferred low"));
});

describe("inferred ones", () => {
  test.each<[string, TaxonomyId, TaxonomyId, string]>([
    ["0111", "gbt4754", "isic4", "0112 inferred medium"],
    ["6621", "gbt4754", "key-account", "012 inferred high"],
    ["511", "gbt4754", "key-account", "101 inferred medium, 102 inferred alternative"],
    ["3712", "gbt4754", "key-account", "299 inferred high"],
    ["10", "isic4", "gbt4754", "14 inferred medium, 13 inferred medium"],
    ["541511", "naics2022", "key-account", "270 inferred medium"],
    [
      "072",
      "key-account",
      "gbt4754",
      "921 inferred alternative, 922 inferred alternative, 923 inferred alternative, 929 inferred alternative",
    ],
  ])("%s of %s in %s is %s", (code, from, to, want) => expect(targets(code, from, to)).toBe(want));
});

describe("the ten sectors", () => {
  test.each<[string, TaxonomyId, string]>([
    ["120", "key-account", "8 broader"],
    ["E", "key-account", "8 broader"],
    ["112", "key-account", "1 partial, 2 partial"],
    ["050", "key-account", "8 inferred medium, 10 inferred alternative"],
    ["7010", "gbt4754", "8 inferred high"],
  ])("%s of %s is in %s", (code, from, want) =>
    expect(targets(code, from, "business-sectors")).toBe(want),
  );

  test("a sector goes down to its groups", () =>
    expect(targets("8", "business-sectors", "key-account")).toBe(
      "120 narrower, 130 narrower, 140 narrower, 050 inferred medium",
    ));
});

describe("levels", () => {
  test("the answer stands at the level of the source, or at the asked one", () => {
    expect(targets("0112", "isic4", "nace2")).toBe("01.12 exact");
    expect(targets("0112", "isic4", "nace2", "division")).toBe("01 broader");
    expect(targets("011", "isic4", "nace2", "class")).toMatch(/^01\.11 narrower, 01\.12 narrower/);
    expect(targets("68", "gbt4754", "key-account", "group")).toBe(
      "020 inferred high, 071 inferred medium, 011 inferred alternative",
    );
  });

  test("a level that the other taxonomy lacks is its next deeper one, or its deepest", () => {
    expect(mapping("0111", "gbt4754", "key-account").targets[0]?.level).toBe("group");
    expect(mapping("54151", "naics2022", "isic4").targets[0]?.level).toBe("class");
    expect(mapping("0111", "gbt4754", "business-sectors", "class").targets[0]?.level).toBe(
      "sector",
    );
  });

  test("how much of a source leads to a target is its share, the greatest first", () => {
    const [most, ...rest] = mapping("49", "isic4", "gbt4754").targets;
    expect([most?.code, most?.share]).toEqual(["54", 0.5]);
    expect(rest.every(({ share }) => share <= 0.5 && share > 0)).toBe(true);
  });
});

test("a class maps to itself within its own taxonomy", () =>
  expect(targets("0111", "gbt4754", "gbt4754")).toBe("0111 exact"));

test("spellings of lists are read, and what does not exist is a problem", () => {
  expect(targets("C3912", "gbt4754", "isic4")).toBe(targets("3912", "gbt4754", "isic4"));
  expect(mapped("9999", "gbt4754", "isic4")).toMatchObject({
    problem: { code: "no-such-industry" },
  });
  expect(mapped(111, "gbt4754", "isic4")).toMatchObject({
    problem: { code: "ambiguous-industry" },
  });
});

test("what has no counterpart anywhere says so", () =>
  expect(mapped("080", "key-account", "gbt4754")).toEqual({
    ok: false,
    problem: { code: "no-industry-match", text: "080 军队", candidates: [] },
  }));

/** Classes without a counterpart in GB/T 4754: the post office's savings, the armed forces, and households for their own use. */
const ALONE = [
  "014",
  "080",
  "08",
  "8422",
  "84.22",
  "98",
  "981",
  "982",
  "98.1",
  "98.2",
  "9810",
  "9820",
  "98.10",
  "98.20",
];

test("every class of every taxonomy leads to every other taxonomy, but for those that have no counterpart", () => {
  const torn = new Set<string>();
  for (const from of catalogue)
    for (const to of catalogue)
      for (const { code } of all.now(from.id)!.classes) {
        const outcome = mapped(code, from.id, to.id);
        if (!outcome.ok) torn.add(code);
        else if (
          outcome.value.targets.some(
            ({ kind, sureness }) => (kind === "inferred") !== Boolean(sureness),
          )
        )
          throw new Error(`${code} ${from.id} ${to.id}`);
      }
  expect([...torn].sort()).toEqual([...ALONE].sort());
});

const shared = join(__dirname, "../../../../shared/industry");
const withReference = existsSync(shared) ? describe : describe.skip;

withReference("against the reference tables (skipped where they are absent)", () => {
  const classifications = join(shared, "classifications");

  test.each<[string, TaxonomyId, TaxonomyId, string, string]>([
    ["naics2022_isic4.csv", "naics2022", "isic4", "naics2022", "isic4"],
    ["isic4_nace2.csv", "isic4", "nace2", "isic4", "nace2"],
  ])("%s: every row is a target, exact where the table says so", (file, from, to, one, other) => {
    // The table calls a group exact that it gives to two.
    const twice = ["85.1", "85.2"];
    const torn = readTable(classifications, file)
      .filter((row) => all.now("isic4")!.byCode.has(row["isic4"]!) && !twice.includes(row[other]!))
      .filter((row) => {
        const found = mapping(row[one]!, from, to).targets.find(({ code }) => code === row[other]);
        return !found || (found.kind === "exact") !== (row["match"] === "exact");
      });
    expect(torn).toEqual([]);
  });

  test("every division that was inferred by name is a target, from both sides", () => {
    const torn = readTable(classifications, "isic4_gbt2017_division_inferred.csv").filter((row) => {
      const [isic, gbt] = [row["isic4_division"]!, row["gb_division"]!];
      const there = mapping(isic, "isic4", "gbt4754").targets.some(({ code }) => code === gbt);
      const back = mapping(gbt, "gbt4754", "isic4").targets.some(({ code }) => code === isic);
      return !there || !back;
    });
    expect(torn).toEqual([]);
  });

  test("every group's and class's row of the key-account table is the first target", () => {
    const torn = readTable(shared, "gbt4754-2017_to_keyaccount.csv")
      .filter((row) => row["level"] === "class")
      .filter(
        (row) =>
          mapping(row["gb_code"]!, "gbt4754", "key-account").targets[0]?.code !==
          row["key_account_code"],
      );
    expect(torn).toEqual([]);
  });
});
