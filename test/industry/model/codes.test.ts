import { readFileSync } from "node:fs";
import { allTaxonomies } from "../../../src/industry";
import { decodeModel } from "../../../src/industry/model";

describe("the codes that the models answer with", () => {
  test.each([
    ["zh", "gbt4754"],
    ["en", "isic4"],
  ] as const)("%s: codes of %s, each in its place", (language, id) => {
    const file = `${__dirname}/../../../src/industry/model/weights/${language}.bin`;
    const model = decodeModel(readFileSync(file));
    const { byCode } = allTaxonomies().now(id)!;
    expect(model.taxonomy).toBe(id);
    for (const code of [...model.divisions, ...model.groups, ...model.classes])
      expect(byCode.get(code)?.parent).toBe(
        code.length === 2 ? model.sectionOf.get(code) : code.slice(0, -1),
      );
  });
});
