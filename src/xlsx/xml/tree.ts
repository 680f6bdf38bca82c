import { failWith } from "../problem";
import { unescapeXml } from "./escape";

/**
 * An element with its place in the text, so that a part can be changed by splicing and all else stays to the letter.
 * `start`..`openEnd` is the start tag, `closeStart`..`end` the end tag (both at `end` for `<a/>`).
 */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** By name as written; `localAttribute` finds one whatever its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** Comments, processing instructions, CDATA, a document type; or a tag: slash, name, attributes, slash. */
const MARKUP =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[[^]*?\]\]>|!DOCTYPE|(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const readAttributes = (raw: string): Map<string, string> =>
  new Map(
    Array.from(raw.matchAll(ATTRIBUTE), ([, name = "", double, single]) => [
      name,
      unescapeXml(double ?? single ?? ""),
    ]),
  );

/**
 * Reads a part. With `partial`, the text may end inside the root (the head of a sheet, before its cells). Fails with `bad-xml` for what is not well-formed, and
 * for a document type: no Office program writes one, and it could name entities without end.
 */
export const parseXml = (text: string, part: string, partial: boolean): XmlElement => {
  const bad = (offset: number): never => failWith({ code: "bad-xml", part, offset });
  const stack: Open[] = [];
  let root: Open | undefined;
  let expected = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", expected)) {
    // Only here, and no search further on: a document full of what ends nowhere is gone through once.
    MARKUP.lastIndex = at;
    const match = MARKUP.exec(text);
    if (match === null) {
      if (!partial) bad(at);
      break;
    }
    const [whole, slash, name, attributes, empty] = match;
    expected = MARKUP.lastIndex;
    if (name === undefined) {
      if (whole === "<!DOCTYPE") bad(match.index);
      continue;
    }
    if (slash === "/") {
      const closed = stack.pop();
      if (closed?.name !== name) return bad(match.index);
      closed.closeStart = match.index;
      closed.end = expected;
      continue;
    }
    const element = openElement(name, attributes ?? "", match.index, expected);
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else if (root) bad(match.index);
    else root = element;
    if (empty !== "/") stack.push(element);
  }
  if (root === undefined || (!partial && stack.length > 0)) return bad(text.length);
  for (const element of stack) element.closeStart = element.end = text.length;
  return root;
};

const openElement = (name: string, attributes: string, start: number, end: number): Open => {
  const colon = name.indexOf(":");
  return {
    name,
    prefix: colon < 0 ? "" : name.slice(0, colon),
    local: name.slice(colon + 1),
    attributes: readAttributes(attributes),
    children: [],
    start,
    openEnd: end,
    closeStart: end,
    end,
  };
};

/** The prefix of an element's own name with its colon, for elements that are to stand inside it; "" for none. */
export const prefixOf = (element: XmlElement): string =>
  element.prefix === "" ? "" : `${element.prefix}:`;

/** The first child of that local name with the parent's own prefix: Office's extensions, in other namespaces, are passed over. */
export const child = (parent: XmlElement | undefined, local: string): XmlElement | undefined =>
  parent?.children.find((element) => element.local === local && element.prefix === parent.prefix);

/** All children of that local name with the parent's own prefix. */
export const childrenOf = (parent: XmlElement | undefined, local: string): XmlElement[] =>
  parent?.children.filter(
    (element) => element.local === local && element.prefix === parent.prefix,
  ) ?? [];

/** An attribute by its local name, whatever its prefix (`r:id`, `rel:id`). */
export const localAttribute = (element: XmlElement, local: string): string | undefined => {
  for (const [name, value] of element.attributes)
    if (name === local || name.endsWith(`:${local}`)) return value;
  return undefined;
};

/** An attribute as a number; undefined where it is absent or no number. */
export const numberAttribute = (
  element: XmlElement | undefined,
  name: string,
): number | undefined => {
  const value = element?.attributes.get(name);
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** An attribute as a boolean, `otherwise` where it is absent. */
export const booleanAttribute = (
  element: XmlElement | undefined,
  name: string,
  otherwise: boolean,
): boolean => {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
};

/** The text directly inside an element that has no children, CDATA included. */
export const textOf = (element: XmlElement | undefined, text: string): string =>
  element === undefined ? "" : plainText(text.slice(element.openEnd, element.closeStart));

/** Character data as an XML reader sees it: CDATA taken as it is, comments dropped, entities resolved. */
export const plainText = (raw: string): string => {
  let text = "";
  let read = 0;
  for (let at = raw.indexOf("<!"); at >= 0; at = raw.indexOf("<!", read)) {
    const isData = raw.startsWith("<![CDATA[", at);
    const end = raw.indexOf(isData ? "]]>" : "-->", at + 4);
    // One that does not end is text; so are all behind it, which are not looked at.
    if (end < 0) break;
    text += unescapeXml(raw.slice(read, at)) + (isData ? raw.slice(at + 9, end) : "");
    read = end + 3;
  }
  return text + unescapeXml(raw.slice(read));
};
