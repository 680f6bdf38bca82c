import { SaxesParser } from "saxes";

/** An element of a parsed XML document; names keep their prefix ("bt:Url"), text is what stands directly inside. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

const grow = (name: string, attributes: Record<string, string>): Growing => ({
  name,
  attributes,
  children: [],
  text: "",
});

/** Parses a whole XML document into its root element. Throws on malformed XML, with line and column. */
export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const top = grow("", {});
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = grow(tag.name, tag.attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error("The document has no root element.");
  return root;
};

/** The element itself and everything below it, in document order. */
export const everyElement = (root: Element): Element[] => [
  root,
  ...root.children.flatMap(everyElement),
];

/** All elements of a name, in document order. */
export const elementsNamed = (root: Element, name: string): Element[] =>
  everyElement(root).filter((element) => element.name === name);
