import type { XmlElement } from "./tree";
import { escapeAttribute } from "./escape";

/** A piece of text to put in place of `start`..`end` of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap, in any order; those at one place keep their order. */
export const applySplices = (text: string, splices: readonly Splice[]): string => {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
};

/** Puts text before an element. */
export const insertBefore = (element: XmlElement, text: string): Splice => ({
  start: element.start,
  end: element.start,
  text,
});

/** Puts text behind an element. */
export const insertAfter = (element: XmlElement, text: string): Splice => ({
  start: element.end,
  end: element.end,
  text,
});

/** Puts text in place of an element, or nothing. */
export const replaceElement = (element: XmlElement, text: string): Splice => ({
  start: element.start,
  end: element.end,
  text,
});

/** Puts text behind the last child; opens `<a/>` first. */
export const appendChild = (element: XmlElement, source: string, text: string): Splice =>
  element.closeStart < element.end
    ? { start: element.closeStart, end: element.closeStart, text }
    : {
        start: source.lastIndexOf("/", element.end - 1),
        end: element.end,
        text: `>${text}</${element.name}>`,
      };

/** Sets an attribute in the start tag (added at its end where it is absent), or removes it with `undefined`. */
export const setAttribute = (
  element: XmlElement,
  source: string,
  name: string,
  value: string | undefined,
): Splice => {
  const tag = source.slice(element.start, element.openEnd);
  const found = new RegExp(
    `\\s${name.replace(/[^\w:]/g, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`,
  ).exec(tag);
  const text = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (found)
    return {
      start: element.start + found.index,
      end: element.start + found.index + found[0].length,
      text,
    };
  const end = element.start + tag.replace(/\s*\/?>$/, "").length;
  return { start: end, end, text };
};
