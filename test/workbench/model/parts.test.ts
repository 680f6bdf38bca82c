import { addXmlPart, setSetting, setXmlPart } from "../../../src/workbench/model";
import { rootNamespace } from "../../../src/workbench/model/parts";
import { twoSheets } from "./sheetsOf";

describe("parts of a workbook", () => {
  test.each([
    ['<a xmlns="urn:x"><b xmlns="urn:y"/></a>', "urn:x"],
    [
      '<?xml version="1.0"?><!-- <c xmlns="no"/> --><p:a q="1" xmlns:p=\'urn:p\' xmlns="urn:d"/>',
      "urn:p",
    ],
    ["<a/>", ""],
    ["", ""],
  ])("the namespace of %s is %p", (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });

  test("an XML part is added, changed and deleted", () => {
    const book = twoSheets();
    const { id } = book.change("addin", (edit) => addXmlPart(edit, '<a xmlns="urn:x"/>'));
    book.change("addin", (edit) => {
      setXmlPart(edit, id, '<a xmlns="urn:y"/>');
    });
    expect(book.state.xmlParts).toEqual([{ id, namespaceUri: "urn:y", xml: '<a xmlns="urn:y"/>' }]);
    book.change("addin", (edit) => {
      setXmlPart(edit, id, undefined);
    });
    expect(book.state.xmlParts).toEqual([]);
  });

  test("a setting is kept as JSON, and deleted", () => {
    const book = twoSheets();
    book.change("addin", (edit) => {
      setSetting(edit, "a", "[1]");
      setSetting(edit, "b", "2");
      setSetting(edit, "b", undefined);
    });
    expect([...book.state.settings]).toEqual([["a", "[1]"]]);
    expect([...book.opened.settings]).toEqual([]);
  });
});
