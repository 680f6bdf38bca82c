import { SaxesParser } from "saxes";
import { Unread } from "../fault";
import type { Element } from "./element";

/** Characters of the longest file that is read: a table of ten thousand rules has two million. */
export const LONGEST = 8_000_000;
/** Elements within elements; tables have nine. */
export const DEEPEST = 60;

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

const parserOf = (): SaxesParser<{ xmlns: true; position: true }> => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", () => {
    throw new Unread({ code: "not-xml", line: parser.line, column: Math.max(1, parser.column) });
  });
  // Entities of one's own are defined in a document type alone: refusing it leaves only the five of XML.
  parser.on("doctype", () => {
    throw new Unread({ code: "doctype", line: parser.line });
  });
  return parser;
};

/** Reads an XML document into its root element. Throws Unread: too-large, not-xml, doctype, too-deep. */
export const readXml = (xml: string): Element => {
  if (xml.length > LONGEST) throw new Unread({ code: "too-large", limit: LONGEST });
  const parser = parserOf();
  const roots: Growing[] = [];
  const open: Growing[] = [];
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new Unread({ code: "too-deep", limit: DEEPEST });
    const plain = Object.values(attributes).filter(({ prefix }) => prefix === "");
    const element: Growing = {
      name: local,
      namespace: uri,
      attributes: new Map(plain.map((each) => [each.local, each.value])),
      children: [],
      text: "",
      line: parser.line,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const add = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  // What Windows writes in front of a file is no part of the document.
  parser.write(xml.startsWith("\uFEFF") ? xml.slice(1) : xml).close();
  const [root] = roots;
  if (root === undefined) throw new Unread({ code: "not-xml", line: 1, column: 1 });
  return root;
};
