import { allTaxonomies, classesNamed, classNamed, keyAccount } from "../../src/industry";

const isic = allTaxonomies().now("isic4")!;
const gbt = allTaxonomies().now("gbt4754")!;

test.each([
  ["Veterinary activities", "7500"],
  ["VETERINARY  ACTIVITIES", "7500"],
  ["Growing of cereals, except rice, leguminous crops and other seeds", undefined],
  ["Growing of cereals except rice leguminous crops and oil seeds", "0111"],
  ["水稻种植", "0112"],
])("a name is read without regard to case and punctuation, in both languages: %s", (name, code) =>
  expect(classNamed(name, isic)?.code).toBe(code),
);

test("a name that stands at several levels is the deepest, or the one asked for", () => {
  const at = (level?: "division" | "group" | "class") =>
    classNamed("Veterinary activities", isic, level)?.code;
  expect([at(), at("division"), at("group"), at("class")]).toEqual(["7500", "75", "750", "7500"]);
});

test("a level at which the name does not stand leaves it where it is", () =>
  expect(classNamed("金融业", keyAccount, "group")?.code).toBe("01"));

test("a name in an official language goes before the same words as a translation", () =>
  expect(classNamed("食品制造业", gbt)?.code).toBe("14"));

test("what is no name has no class", () => {
  expect(classNamed("", gbt)).toBeUndefined();
  expect(classNamed("…", gbt)).toBeUndefined();
  expect(classesNamed("银行", gbt)).toEqual([]);
});
