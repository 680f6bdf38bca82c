/** An element to be written: attributes that are null are left out; it holds either elements or text. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly content: readonly Tag[] | string;
}

/** An element. */
export const tag = (
  name: string,
  attributes: Tag["attributes"],
  content: Tag["content"] = [],
): Tag => ({ name, attributes, content });

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

// What XML 1.0 cannot hold in any spelling, lone halves of surrogate pairs among it.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string, which: RegExp): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(which, (found) => ESCAPES[found] ?? found);

const write = ({ name, attributes, content }: Tag, indent: string): string => {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value ?? "", /[&<>"\n\r\t]/g)}"`)
    .join("");
  if (content.length === 0) return `${indent}<${name}${given}/>`;
  if (typeof content === "string")
    return `${indent}<${name}${given}>${escaped(content, /[&<>\r]/g)}</${name}>`;
  const inner = content.map((child) => write(child, `${indent}  `));
  return [`${indent}<${name}${given}>`, ...inner, `${indent}</${name}>`].join("\n");
};

/** A document as XML in UTF-8, an element a line. */
export const writeXml = (root: Tag): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;
