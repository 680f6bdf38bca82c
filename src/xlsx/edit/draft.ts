import {
  partText,
  parseRelationships,
  relationshipsPart,
  type Relationship,
  hasPart,
} from "../read/parts";
import { workbookPart } from "../read/open";
import { workbookTarget } from "../read/styles";
import type { Workbook } from "../workbook";
import { firstStyles } from "../create/styles";
import {
  CONTENT_TYPE,
  OFFICE,
  overrideXml,
  relationshipsXml,
  relationshipXml,
} from "../write/package";
import { styleBook, type StyleBook } from "../write/styleBook";
import { appendChild, applySplices, replaceElement, type Splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/tree";
import { partKey } from "../zip/archive";
import { pack, type PackedPart } from "../zip/pack";
import type { ArchiveChanges } from "../zip/writeArchive";

/** A workbook while it is being changed: what is not written here stays as it is in the file. */
export interface Draft {
  readonly workbook: Workbook;
  /** The path of workbook.xml. */
  readonly bookPart: string;
  has(path: string): boolean;
  /** A part's text as it stands in the draft. */
  text(path: string): string;
  /** Changes a part by splices made from its tree. */
  edit(path: string, change: (root: XmlElement, text: string) => readonly Splice[]): void;
  /** Adds a part with its content type. */
  add(path: string, contentType: string, content: string | PackedPart): void;
  replacePacked(path: string, part: PackedPart): void;
  /** Removes a part, its content type and the workbook's relationship to it. */
  removeFromBook(path: string): void;
  relationships(source: string): Relationship[];
  /** Adds a relationship; `type` is the last word of its type; gives its id. */
  relate(source: string, type: string, path: string): string;
  /** The first path of the kind `xl/tables/table1.xml` that is free. */
  freePath(stem: string): string;
  readonly styles: () => StyleBook;
  changes(): ArchiveChanges;
}

const CONTENT_TYPES = "[Content_Types].xml";
const encoder = new TextEncoder();

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

/** The parts that a draft has changed, by `partKey`. */
const createParts = ({ archive }: Workbook) => {
  const texts = new Map<string, string>();
  const packed = new Map<string, PackedPart>();
  const added = new Map<string, string>();
  const removed = new Set<string>();
  const has = (path: string): boolean =>
    !removed.has(partKey(path)) && (added.has(partKey(path)) || hasPart(archive, path));
  const packedPart = (key: string): PackedPart =>
    packed.get(key) ?? pack(encoder.encode(texts.get(key) ?? ""));
  return {
    has,
    text: (path: string): string => texts.get(partKey(path)) ?? partText(archive, path),
    setText: (path: string, text: string): void => void texts.set(partKey(path), text),
    setPacked: (path: string, part: PackedPart): void => void packed.set(partKey(path), part),
    add: (path: string): void => void added.set(partKey(path), path),
    remove: (path: string): void => void removed.add(partKey(path)),
    changes: (): ArchiveChanges => ({
      replaced: new Map(
        [...new Set([...texts.keys(), ...packed.keys()])]
          .filter((key) => !added.has(key))
          .map((key) => [key, packedPart(key)]),
      ),
      removed,
      added: [...added].map(([key, path]) => ({ path, part: packedPart(key) })),
    }),
  };
};

type Parts = ReturnType<typeof createParts>;

/** The styles, read when they are first asked for and written back if anything was added. */
const lazyStyles = (
  workbook: Workbook,
  parts: Parts,
  addStyles: (path: string | undefined) => string,
) => {
  let book: { readonly path: string; readonly styles: StyleBook } | undefined;
  const open = (path: string): NonNullable<typeof book> => ({
    path,
    styles: styleBook(parts.text(path), path),
  });
  return {
    get: (): StyleBook => {
      const path = workbookTarget(workbook.archive, "styles");
      book ??= open(path !== undefined && parts.has(path) ? path : addStyles(path));
      return book.styles;
    },
    save: (): void => {
      if (book?.styles.changed()) parts.setText(book.path, book.styles.toXml());
    },
  };
};

/** Begins a draft. */
export const createDraft = (workbook: Workbook): Draft => {
  const parts = createParts(workbook);
  const bookPart = workbookPart(workbook.archive);
  const edit: Draft["edit"] = (path, change) => {
    const text = parts.text(path);
    const splices = change(parseXml(text, path, false), text);
    if (splices.length > 0) parts.setText(path, applySplices(text, splices));
  };
  const add: Draft["add"] = (path, contentType, content) => {
    parts.add(path);
    if (typeof content === "string") parts.setText(path, content);
    else parts.setPacked(path, content);
    edit(CONTENT_TYPES, (root, text) => {
      const isNamed = (element: XmlElement): boolean =>
        partKey(element.attributes.get("PartName") ?? "") === partKey(path);
      const xml = overrideXml(root.prefix === "" ? "" : `${root.prefix}:`, path, contentType);
      return root.children.some(isNamed) ? [] : [appendChild(root, text, xml)];
    });
  };
  const relationships = (source: string): Relationship[] => {
    const path = relationshipsPart(source);
    return parts.has(path) ? parseRelationships(parts.text(path), source) : [];
  };
  const relate: Draft["relate"] = (source, type, path) => {
    const file = relationshipsPart(source);
    const id = freeId(relationships(source));
    const like = parts.text(relationshipsPart(bookPart));
    const relationship = { id, type: typeAddress(like, type), target: `/${path}` };
    if (parts.has(file))
      edit(file, (root, text) => [
        appendChild(
          root,
          text,
          relationshipXml(root.prefix === "" ? "" : `${root.prefix}:`, relationship),
        ),
      ]);
    else {
      parts.add(file);
      parts.setText(file, relationshipsXml([relationship]));
    }
    return id;
  };
  const removeFromBook = (path: string): void => {
    const drop = (file: string, wanted: (element: XmlElement) => boolean): void =>
      edit(file, (root) =>
        root.children.filter(wanted).map((element) => replaceElement(element, "")),
      );
    const ids = new Set(
      relationships(bookPart)
        .filter(({ target }) => partKey(target) === partKey(path))
        .map(({ id }) => id),
    );
    drop(relationshipsPart(bookPart), (element) => ids.has(element.attributes.get("Id") ?? ""));
    drop(
      CONTENT_TYPES,
      (element) => partKey(element.attributes.get("PartName") ?? "") === partKey(path),
    );
    parts.remove(path);
  };
  // A book may point to styles that it does not have.
  const addStyles = (missing: string | undefined): string => {
    const path = missing ?? "xl/styles.xml";
    add(path, CONTENT_TYPE.styles, firstStyles({ name: "Calibri", size: 11 }));
    if (missing === undefined) relate(bookPart, "styles", path);
    return path;
  };
  const freePath = (stem: string): string => {
    let number = 1;
    while (parts.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  };
  const styles = lazyStyles(workbook, parts, addStyles);
  return {
    workbook,
    bookPart,
    has: parts.has,
    text: parts.text,
    edit,
    add,
    replacePacked: parts.setPacked,
    removeFromBook,
    relationships,
    relate,
    freePath,
    styles: styles.get,
    changes: () => {
      styles.save();
      return parts.changes();
    },
  };
};
