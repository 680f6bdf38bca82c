import type { Edit, XmlPart } from "./book";

/** Keeps a setting of the add-in, as JSON text; undefined deletes it. */
export function setSetting(edit: Edit, key: string, json: string | undefined): void {
  const settings = new Map(edit.book.state.settings);
  if (json === undefined) settings.delete(key);
  else settings.set(key, json);
  edit.set({ settings });
  edit.tell({ kind: "settings" });
}

/** Replaces all settings of the add-in. */
export function replaceSettings(edit: Edit, settings: ReadonlyMap<string, string>): void {
  edit.set({ settings });
  edit.tell({ kind: "settings" });
}

/** Adds a custom XML part. Its namespace is that of the root element ("" for none). The text is taken as it is: give well-formed XML. */
export function addXmlPart(edit: Edit, xml: string): XmlPart {
  const { xmlParts } = edit.book.state;
  const taken = new Set([...xmlParts, ...edit.book.opened.xmlParts].map(({ id }) => id));
  let number = edit.book.author * 0x1000000 + xmlParts.length + 1;
  while (taken.has(partId(number))) number++;
  const part = { id: partId(number), namespaceUri: rootNamespace(xml), xml };
  edit.set({ xmlParts: [...xmlParts, part] });
  edit.tell({ kind: "xmlParts" });
  return part;
}

function partId(number: number): string {
  return `{C11E27E1-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Gives a part other XML, or none (undefined deletes the part). */
export function setXmlPart(edit: Edit, id: string, xml: string | undefined): void {
  const { xmlParts } = edit.book.state;
  const next = xmlParts.flatMap((part) => {
    if (part.id !== id) return [part];
    return xml === undefined ? [] : [{ ...part, xml, namespaceUri: rootNamespace(xml) }];
  });
  edit.set({ xmlParts: next });
  edit.tell({ kind: "xmlParts" });
}

/** The namespace of the first element: of its prefix when it has one, else the default one. */
export function rootNamespace(xml: string): string {
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "");
  const [, prefix, attributes = ""] = /<(?:([^\s:/>]+):)?[^\s/>]+([^>]*)>/.exec(body) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === name) return double ?? single ?? "";
  }
  return "";
}

/** Keeps a custom document property; undefined deletes it. */
export function setCustomProperty(
  edit: Edit,
  key: string,
  value: string | number | boolean | undefined,
): void {
  const customProperties = new Map(edit.book.state.customProperties);
  if (value === undefined) customProperties.delete(key);
  else customProperties.set(key, value);
  edit.set({ customProperties });
  edit.tell({ kind: "customProperties" });
}

/** Keeps a document property: title, author and the like. */
export function setProperty(edit: Edit, key: string, value: string): void {
  edit.set({ properties: { ...edit.book.state.properties, [key]: value } });
  edit.tell({ kind: "properties" });
}
