import { allTaxonomies, catalogue } from "../../../src/industry";
import { exactDictionary } from "../../../src/industry/model";

describe("the dictionary in front of the model", () => {
  test("finds every code that bears a name, however it is typed", () => {
    const codesOf = exactDictionary([
      { code: "134", names: ["制糖业", "Sugar manufacturing"] },
      { code: "1340", names: ["制糖业", "Sugar manufacturing"] },
      { code: "10", names: ["Food & beverages (all kinds)"] },
    ]);
    expect(codesOf("制糖业")).toEqual(["134", "1340"]);
    expect(codesOf(" ＳＵＧＡＲ  manufacturing ")).toEqual(["134", "1340"]);
    expect(codesOf("food and beverages, all kinds")).toEqual(["10"]);
    expect(codesOf("")).toEqual([]);
    expect(codesOf("sugar")).toEqual([]);
  });

  test.each(catalogue.map(({ id }) => id))(
    "gives all official names of %s their own codes",
    (id) => {
      const { classes } = allTaxonomies().now(id)!;
      const codesOf = exactDictionary(
        classes.map(({ code, name }) => ({ code, names: [name.zh, name.en] })),
      );
      const strangers = classes.filter(
        ({ code, name }) => !codesOf(name.zh).includes(code) || !codesOf(name.en).includes(code),
      );
      expect(strangers).toEqual([]);
    },
  );
});
