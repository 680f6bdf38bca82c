import fc from "fast-check";
import {
  escapeAttribute,
  escapeCellText,
  escapeText,
  unescapeCellText,
  unescapeXml,
} from "../../../src/xlsx/xml/escape";

const anyText = fc.string({ unit: "binary" });

test("a cell's text survives its escape, whatever it holds", () => {
  fc.assert(fc.property(anyText, (text) => unescapeCellText(escapeCellText(text)) === text));
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("_", "x", "0", "4", "1", "\u0007", "\ud800", "\udc00", "A"),
      }),
      (text) => unescapeCellText(escapeCellText(text)) === text,
    ),
  );
});

test("an escaped cell text holds nothing that XML cannot", () => {
  fc.assert(
    fc.property(
      anyText,
      (text) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(escapeCellText(text)),
    ),
  );
});

test("a bell is written as Excel writes it", () => {
  expect(escapeCellText("a\u0007")).toBe("a_x0007_");
});

test("text that looks like an escape is escaped itself", () => {
  expect(escapeCellText("_x0041_")).toBe("_x005F_x0041_");
});

test("text that would look like an escape once its neighbour is escaped survives", () => {
  expect(unescapeCellText(escapeCellText("_x4A41\ud800"))).toBe("_x4A41\ud800");
});

test("attributes keep line breaks, tabs and quotes", () => {
  fc.assert(fc.property(fc.string(), (text) => unescapeXml(escapeAttribute(text)) === text));
});

test("content keeps signs of markup", () => {
  expect(unescapeXml(escapeText("a<b>&c]]>"))).toBe("a<b>&c]]>");
});

test("references by number and by name are resolved, unknown ones kept", () => {
  expect(unescapeXml("&#65;&#x4e2d;&apos;&nbsp;&#x110000;")).toBe("A中'&nbsp;&#x110000;");
});

test("line ends are read as one sign", () => {
  expect(unescapeXml("a\r\nb\rc&#13;")).toBe("a\nb\nc\r");
});
