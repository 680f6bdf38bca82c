import {
  appendChild,
  applySplices,
  insertAfter,
  insertBefore,
  replaceElement,
  setAttribute,
} from "../../../src/xlsx/xml/splice";
import { parseXml } from "../../../src/xlsx/xml/tree";

const tree = (text: string) => ({ text, root: parseXml(text, "", false) });

test("an attribute is replaced in its place, and added at the end", () => {
  const { text, root } = tree(`<a m='1' mm="2" />`);
  expect(
    applySplices(text, [setAttribute(root, text, "m", "<3>"), setAttribute(root, text, "n", "4")]),
  ).toBe(`<a m="&lt;3&gt;" mm="2" n="4" />`);
});

test("an attribute is removed", () => {
  const { text, root } = tree('<a m="1" n="2"></a>');
  expect(applySplices(text, [setAttribute(root, text, "m", undefined)])).toBe('<a n="2"></a>');
});

test("a child is appended to an element that has some", () => {
  const { text, root } = tree("<a><b/></a>");
  expect(applySplices(text, [appendChild(root, text, "<c/>")])).toBe("<a><b/><c/></a>");
});

test("an empty element is opened for its first child, and takes an attribute at once", () => {
  const { text, root } = tree('<x:a n="1"/>');
  expect(
    applySplices(text, [setAttribute(root, text, "n", "2"), appendChild(root, text, "<b/>")]),
  ).toBe('<x:a n="2"><b/></x:a>');
});

test("splices apply in the order of their places", () => {
  const { text, root } = tree("<a><b/><c/></a>");
  const [b, c] = root.children;
  expect(
    applySplices(text, [replaceElement(c!, "3"), insertAfter(b!, "2"), insertBefore(b!, "1")]),
  ).toBe("<a>1<b/>23</a>");
});
