import { restyleArea, restyled, styleAt } from "../../../src/workbench/model";
import { area, ONE, twoSheets } from "./sheetsOf";

describe("styles", () => {
  test("the same change of the same style is the same object", () => {
    const base = restyled(undefined, { bold: true });
    expect(restyled(base, { fill: "#FF0000" })).toBe(restyled(base, { fill: "#FF0000" }));
  });

  test("a change that changes nothing gives the style itself, and nothing left is no style", () => {
    const base = restyled(undefined, { bold: true });
    expect(restyled(base, { bold: true })).toBe(base);
    expect(restyled(base, { bold: undefined })).toBeUndefined();
  });

  test("the format of the file stays known", () => {
    expect(restyled({ xf: 7, bold: true }, { bold: undefined })).toEqual({ xf: 7 });
  });

  test("a column's style holds for cells that are not there, and for those that are", () => {
    const book = twoSheets();
    book.change("addin", (edit) => {
      restyleArea(edit, ONE, area("B2"), { bold: true });
      restyleArea(edit, ONE, area("B:B"), { fill: "#FF0000" });
    });
    expect(styleAt(book, ONE, 99, 1)).toEqual({ fill: "#FF0000" });
    expect(styleAt(book, ONE, 1, 1)).toEqual({ bold: true, fill: "#FF0000" });
  });
});
