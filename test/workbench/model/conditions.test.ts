import {
  addConditionalFormat,
  clearConditionalFormats,
  setValidation,
  type Book,
} from "../../../src/workbench/model";
import { validationOf } from "../../../src/workbench/model/conditions";
import { area, ONE, twoSheets } from "./sheetsOf";

const add = (book: Book, address: string, formula: string): void => {
  book.change("addin", (edit) => {
    const rule = { kind: "custom" as const, formula };
    addConditionalFormat(edit, {
      sheet: ONE,
      areas: [area(address)],
      rule,
      style: {},
      stopIfTrue: false,
    });
  });
};

describe("conditional formats", () => {
  test("the newest comes first", () => {
    const book = twoSheets();
    add(book, "A1", "=1");
    add(book, "A1", "=2");
    const formulas = book.state.conditionalFormats.map(({ rule }) => rule);
    expect(formulas).toMatchObject([{ formula: "=2" }, { formula: "=1" }]);
    expect(new Set(book.state.conditionalFormats.map(({ id }) => id)).size).toBe(2);
  });

  test("clearing an area cuts it out of those that reach beyond", () => {
    const book = twoSheets();
    add(book, "A1:A9", "=1");
    add(book, "A2", "=2");
    book.change("addin", (edit) => {
      clearConditionalFormats(edit, ONE, area("A2:A3"));
    });
    expect(book.state.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [area("A1"), area("A4:A9")],
    ]);
  });
});

describe("validations", () => {
  test("an area has one, none or several", () => {
    const book = twoSheets();
    book.change("addin", (edit) => {
      setValidation(edit, ONE, area("A1:A9"), { rule: { list: 1 }, ignoreBlanks: true });
      setValidation(edit, ONE, area("A5"), { rule: { list: 2 }, ignoreBlanks: true });
    });
    const of = (address: string) => validationOf(book.state.validations, ONE, area(address));
    expect(of("A1:A4")).toMatchObject({ rule: { list: 1 } });
    expect(of("A5")).toMatchObject({ rule: { list: 2 } });
    expect([of("A4:A5"), of("A9:A10"), of("B1")]).toEqual(["mixed", "mixed", undefined]);
  });
});
