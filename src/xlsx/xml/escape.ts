const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text that an XML reader sees: entities resolved, line ends as `\n`. */
export const unescapeXml = (raw: string): string => {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
};

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ATTRIBUTE: Readonly<Record<string, string>> = {
  ...TEXT,
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text as the content of an element. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => TEXT[sign] ?? sign) : text;

/** Text as the value of an attribute in double quotes; line breaks survive as references. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (sign) => ATTRIBUTE[sign] ?? sign);

/**
 * What a cell's text cannot hold as it is: control characters, half surrogate pairs, non-characters, and what looks like an escape, or would
 * once what follows is escaped.
 */
const UNSPEAKABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff])/g;

/** A cell's text with `_x0007_` for what XML cannot hold (ECMA-376 Part 1, 22.9.2.19 ST_Xstring); not yet escaped for XML. */
export const escapeCellText = (text: string): string =>
  text.replace(
    UNSPEAKABLE,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

/** The reverse of `escapeCellText`. */
export const unescapeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
