import {
  booleanAttribute,
  child,
  childrenOf,
  localAttribute,
  numberAttribute,
  parseXml,
  plainText,
  textOf,
} from "../../../src/xlsx/xml/tree";

const problem = (text: string): string => {
  try {
    parseXml(text, "p.xml", false);
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

test("elements know their places in the text", () => {
  const text = '<?xml version="1.0"?><!-- x --><a><b c="1">t</b><d/></a>';
  const root = parseXml(text, "", false);
  const [b, d] = root.children;
  expect(text.slice(b?.start, b?.openEnd)).toBe('<b c="1">');
  expect(text.slice(b?.closeStart, b?.end)).toBe("</b>");
  expect(text.slice(d?.start, d?.end)).toBe("<d/>");
});

test("children of another namespace are passed over", () => {
  const root = parseXml('<x:a xmlns:x="u"><y:b/><x:b n="1"/></x:a>', "", false);
  expect(child(root, "b")?.attributes.get("n")).toBe("1");
  expect(childrenOf(root, "b")).toHaveLength(1);
});

test("attributes are read in either quotes, with any prefix", () => {
  const root = parseXml(`<a rel:id='r"1' n = "2" off="0"/>`, "", false);
  expect(localAttribute(root, "id")).toBe('r"1');
  expect(numberAttribute(root, "n")).toBe(2);
  expect(booleanAttribute(root, "off", true)).toBe(false);
  expect(booleanAttribute(root, "absent", true)).toBe(true);
});

test("a tag may hold > in an attribute", () => {
  expect(parseXml('<a b="x>y"><c/></a>', "", false).children).toHaveLength(1);
});

test("text counts CDATA as it is and comments not at all", () => {
  const text = "<a>1&lt;<![CDATA[<&lt;]]><!-- 3 -->2</a>";
  expect(textOf(parseXml(text, "", false), text)).toBe("1<<&lt;2");
  expect(plainText("")).toBe("");
});

test.each([
  "",
  "words",
  "<a>",
  "<a></b>",
  "<a><b></a></b>",
  "<a/><b/>",
  "<a b=c/>",
  "<a",
  "<a><",
  "</a>",
])("%j is not well-formed", (text) => {
  expect(problem(text)).toBe("bad-xml");
});

test("a document type is refused: it could name entities without end", () => {
  expect(problem('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe("bad-xml");
});

test("a part that is cut off can be read on demand", () => {
  expect(parseXml('<a><b n="1"/><c>', "", true).children.map(({ local }) => local)).toEqual([
    "b",
    "c",
  ]);
});
