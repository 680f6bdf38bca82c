import { hasPart, partText } from "../read/parts";
import type { Workbook } from "../workbook";
import { applySplices, type Splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/tree";
import { partKey } from "../zip/archive";
import { pack, type PackedPart } from "../zip/pack";
import type { ArchiveChanges } from "../zip/writeArchive";

/** The parts of a book that is being changed: those of the file, and over them what was changed, added and removed. */
export interface Parts {
  has(path: string): boolean;
  /** A part's text as it stands now. */
  text(path: string): string;
  setText(path: string, text: string): void;
  setPacked(path: string, part: PackedPart): void;
  /** Changes a part by splices made from its tree. */
  edit(path: string, change: (root: XmlElement, text: string) => readonly Splice[]): void;
  add(path: string, content: string | PackedPart): void;
  remove(path: string): void;
  changes(): ArchiveChanges;
}

const encoder = new TextEncoder();

/** The parts of an opened workbook. */
export const createParts = ({ archive }: Workbook): Parts => {
  const texts = new Map<string, string>();
  const packed = new Map<string, PackedPart>();
  const added = new Map<string, string>();
  const removed = new Set<string>();
  const text = (path: string): string => texts.get(partKey(path)) ?? partText(archive, path);
  const setText = (path: string, content: string): void => void texts.set(partKey(path), content);
  const setPacked = (path: string, part: PackedPart): void => void packed.set(partKey(path), part);
  const packedPart = (key: string): PackedPart =>
    packed.get(key) ?? pack(encoder.encode(texts.get(key) ?? ""));
  return {
    has: (path) =>
      !removed.has(partKey(path)) && (added.has(partKey(path)) || hasPart(archive, path)),
    text,
    setText,
    setPacked,
    edit: (path, change) => {
      const before = text(path);
      const splices = change(parseXml(before, path, false), before);
      if (splices.length > 0) setText(path, applySplices(before, splices));
    },
    add: (path, content) => {
      added.set(partKey(path), path);
      if (typeof content === "string") setText(path, content);
      else setPacked(path, content);
    },
    remove: (path) => void removed.add(partKey(path)),
    changes: () => {
      const changed = [...new Set([...texts.keys(), ...packed.keys()])];
      const replaced = changed.filter((key) => !added.has(key));
      return {
        replaced: new Map(replaced.map((key) => [key, packedPart(key)])),
        removed,
        added: [...added].map(([key, path]) => ({ path, part: packedPart(key) })),
      };
    },
  };
};
