import { catalogue } from "../../src/industry";
import { readTable } from "../../src/industry/table";

const head = (id: string) => catalogue.find((one) => one.id === id)!;

test("a line is a class: code, official name, translation; above it stands the last one of a higher level", () => {
  const table = readTable(
    head("gbt4754"),
    "\nA|农、林、牧、渔业|Agriculture\n01|农业|Farming\n011|谷物种植|Grain\n0111|稻谷种植|Rice\n02|林业|Forestry\n",
  );
  expect(table.classes.map(({ code, level, parent }) => [code, level, parent])).toEqual([
    ["A", "section", null],
    ["01", "division", "A"],
    ["011", "group", "01"],
    ["0111", "class", "011"],
    ["02", "division", "A"],
  ]);
  expect(table.byCode.get("011")?.name).toEqual({ zh: "谷物种植", en: "Grain" });
  expect(table.below.get("A")).toEqual(["01", "02"]);
});

test("a name left out is that of the class above; what follows are other spellings", () => {
  const table = readTable(head("isic4"), "A|Farming|农业\n01|||Farms|Farming n.e.c.\n02");
  expect(table.classes.map(({ name, aliases }) => [name.en, name.zh, aliases])).toEqual([
    ["Farming", "农业", undefined],
    ["Farming", "农业", ["Farms", "Farming n.e.c."]],
    ["Farming", "农业", undefined],
  ]);
});

test("levels follow the form of the code", () => {
  const naics = readTable(
    head("naics2022"),
    "31-33|M|制\n311|F|食\n3111|A|动\n31111|B|物\n311111|D|狗",
  );
  const nace = readTable(head("nace2"), "A|A|甲\n01|B|乙\n01.1|C|丙\n01.11|D|丁");
  expect(naics.classes.map(({ level }) => level)).toEqual([
    "section",
    "division",
    "group",
    "industry",
    "class",
  ]);
  expect(nace.classes.map(({ level }) => level)).toEqual(["section", "division", "group", "class"]);
});
