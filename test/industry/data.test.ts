import { allTaxonomies, catalogue, classNamed, lineage, type Level } from "../../src/industry";

const all = allTaxonomies();
const tables = catalogue.map((head) => all.now(head.id)!);
const each = tables.map((table) => [table.id, table] as const);

/** Official counts: GB/T 4754-2017 with amendment 1 has 1,382 classes. */
const COUNTS: Readonly<Record<string, Partial<Record<Level, number>>>> = {
  "key-account": { section: 12, division: 40, group: 68 },
  "business-sectors": { sector: 10 },
  gbt4754: { section: 20, division: 97, group: 473, class: 1382 },
  isic4: { section: 21, division: 88, group: 238, class: 419 },
  naics2022: { section: 20, division: 96, group: 308, industry: 689, class: 1012 },
  nace2: { section: 21, division: 88, group: 272, class: 615 },
};

test.each(each)("%s has as many classes at every level as its office says", (id, table) => {
  const counted = Object.fromEntries(
    table.levels.map((level) => [
      level,
      table.classes.filter((entry) => entry.level === level).length,
    ]),
  );
  expect(counted).toEqual(COUNTS[id]);
});

test.each(each)(
  "%s: one code a class, both names, and above each a class of the level above",
  (_, table) => {
    expect(table.byCode.size).toBe(table.classes.length);
    const torn = table.classes.filter(({ code, name, level, parent }) => {
      const above = parent === null ? undefined : table.byCode.get(parent)?.level;
      const wanted = table.levels[table.levels.indexOf(level) - 1];
      return above !== wanted || name.zh === "" || name.en === "" || code === "";
    });
    expect(torn).toEqual([]);
  },
);

test.each(each)(
  "%s: every official name is that of its own code, at every level: 1.000",
  (_, table) => {
    for (const level of table.levels) {
      const classes = table.classes.filter((entry) => entry.level === level);
      const found = classes.filter(
        ({ code, name }) => classNamed(name[table.official], table, level)?.code === code,
      );
      expect([level, found.length / classes.length]).toEqual([level, 1]);
    }
  },
);

test.each(each)("%s: without a level a name is that of the deepest class of a line", (_, table) => {
  const torn = table.classes.filter(({ code, name }) => {
    const found = classNamed(name[table.official], table);
    return !found || !lineage(table, found.code).some((entry) => entry.code === code);
  });
  expect(torn).toEqual([]);
});

test.each(each)(
  "%s: translations are in the other language, and no two classes of a level share one",
  (_, table) => {
    const other = table.official === "zh" ? "en" : "zh";
    const han = /\p{Script=Han}/u;
    expect(table.classes.filter(({ name }) => han.test(name.en) || !han.test(name.zh))).toEqual([]);
    for (const level of table.levels) {
      const names = table.classes
        .filter((entry) => entry.level === level)
        .map(({ name }) => name[other]);
      expect(new Set(names).size).toBe(names.length);
    }
  },
);

describe("what was mended", () => {
  const gbt = all.now("gbt4754")!;
  const nace = all.now("nace2")!;

  test("amendment 1 has the supervisory commissions in front of the courts", () => {
    expect(gbt.below.get("923")?.map((code) => gbt.byCode.get(code)?.name.zh)).toEqual([
      "监察委员会",
      "人民法院",
      "人民检察院",
    ]);
    expect(lineage(gbt, "9233").map(({ code }) => code)).toEqual(["9233", "923", "92", "S"]);
  });

  test.each([
    ["基层群众自治组织及其他组织", "96"],
    ["基层群众自治组织", "96"],
    ["药用辅料及包装材料", "2780"],
    ["药用辅料及包装材料制造", "2780"],
    ["液力动力机械元件制造", "3445"],
    ["其他会议、会展及相关服务", "7289"],
    ["人民法院和人民检察院", "923"],
    ["飞机制造", "3741"],
    ["安全服务", "7271"],
    ["足浴服务", "8052"],
  ])("%s is %s, in the words of either edition", (name, code) =>
    expect(classNamed(name, gbt)?.code).toBe(code),
  );

  test("NACE has its own names, not those of the ISIC class that it lies in", () => {
    expect(["10.11", "10.12", "10.13"].map((code) => nace.byCode.get(code)?.name.en)).toEqual([
      "Processing and preserving of meat",
      "Processing and preserving of poultry meat",
      "Production of meat and poultry meat products",
    ]);
    expect(classNamed("Gathering of non-wood forest products", nace)?.code).toBe("02.30");
  });
});
