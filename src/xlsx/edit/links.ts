import { parseRelationships, type Relationship, relationshipsPart } from "../read/parts";
import { OFFICE, overrideXml, relationshipsXml, relationshipXml } from "../write/package";
import { appendChild, replaceElement } from "../xml/splice";
import { prefixOf, type XmlElement } from "../xml/tree";
import { partKey } from "../zip/archive";
import type { PackedPart } from "../zip/pack";
import type { Parts } from "./parts";

/** How a package knows its parts: by their content types, and by relationships from part to part. */
export interface Links {
  /** Adds a part with its content type. */
  add(path: string, contentType: string, content: string | PackedPart): void;
  relationships(source: string): Relationship[];
  /** Adds a relationship; `type` is the last word of its type; gives its id. */
  relate(source: string, type: string, path: string): string;
  /** Removes a part, its content type and the workbook's relationship to it. */
  removeFromBook(path: string): void;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Strict files name their relationships by another address; a new one follows those that are there. */
const typeAddress = (relationshipsText: string, type: string): string => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  return `${relationshipsText.includes(strict) ? strict : OFFICE}/${type}`;
};

const freeId = (taken: readonly Relationship[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`rId${number}`)) number++;
  return `rId${number}`;
};

const isTypeOf =
  (path: string) =>
  (element: XmlElement): boolean =>
    partKey(element.attributes.get("PartName") ?? "") === partKey(path);

/** The links of a book's parts; `bookPart` is the path of workbook.xml. */
export const createLinks = (parts: Parts, bookPart: string): Links => {
  const relationships = (source: string): Relationship[] => {
    const path = relationshipsPart(source);
    return parts.has(path) ? parseRelationships(parts.text(path), source) : [];
  };
  const drop = (file: string, unwanted: (element: XmlElement) => boolean): void =>
    parts.edit(file, (root) =>
      root.children.filter(unwanted).map((element) => replaceElement(element, "")),
    );
  return {
    relationships,
    add: (path, contentType, content) => {
      parts.add(path, content);
      parts.edit(CONTENT_TYPES, (root, text) => {
        const xml = overrideXml(prefixOf(root), path, contentType);
        return root.children.some(isTypeOf(path)) ? [] : [appendChild(root, text, xml)];
      });
    },
    relate: (source, type, path) => {
      const file = relationshipsPart(source);
      const id = freeId(relationships(source));
      const like = parts.text(relationshipsPart(bookPart));
      const relationship = { id, type: typeAddress(like, type), target: `/${path}` };
      if (!parts.has(file)) parts.add(file, relationshipsXml([relationship]));
      else
        parts.edit(file, (root, text) => [
          appendChild(root, text, relationshipXml(prefixOf(root), relationship)),
        ]);
      return id;
    },
    removeFromBook: (path) => {
      const own = relationships(bookPart).filter(({ target }) => partKey(target) === partKey(path));
      const ids = new Set(own.map(({ id }) => id));
      drop(relationshipsPart(bookPart), (element) => ids.has(element.attributes.get("Id") ?? ""));
      drop(CONTENT_TYPES, isTypeOf(path));
      parts.remove(path);
    },
  };
};
