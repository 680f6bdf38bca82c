import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileFormula, typedFormula } from "../../../src/files/xlsx/formulas";

test("every function of the add-in gets Excel's prefix in a file, and loses it again", () => {
  const folder = join(__dirname, "../../../src/functions");
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/@customfunction ([A-Z][A-Z0-9.]*)/g),
    ])
    .map(([, id = ""]) => id);
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    expect(fileFormula(`=${id}(A1)`)).toBe(`_xldudf_${id}(A1)`);
    expect(typedFormula(`_xldudf_${id}(A1)`)).toBe(`=${id}(A1)`);
  }
});

test("functions of Excel have no such prefix", () => {
  expect(fileFormula("=SUM(A1,IF(B1,1,2))")).toBe("SUM(A1,IF(B1,1,2))");
});
