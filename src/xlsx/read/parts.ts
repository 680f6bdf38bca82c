import { failWith } from "../problem";
import { decodePart } from "../xml/decode";
import { childrenOf, parseXml, type XmlElement } from "../xml/tree";
import { type Archive, type ArchiveEntry, partKey } from "../zip/archive";
import { unpack } from "../zip/unpack";

/** A relationship of a part; `target` is a path inside the zip, or an address outside when `external`. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `worksheet`: transitional and strict files differ in what stands before. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The directory record of a part. Fails with `missing-part`. */
export const entryOf = (archive: Archive, part: string): ArchiveEntry =>
  archive.byPath.get(partKey(part)) ?? failWith({ code: "missing-part", part });

/** Whether the zip has a part. */
export const hasPart = (archive: Archive, part: string): boolean =>
  archive.byPath.has(partKey(part));

/** A whole part as text. */
export const partText = (archive: Archive, part: string): string =>
  decodePart(unpack(archive, entryOf(archive, part)), part);

/** A part with its tree. */
export interface PartTree {
  readonly text: string;
  readonly root: XmlElement;
}

/** Reads a whole part as a tree. */
export const partTree = (archive: Archive, part: string): PartTree => {
  const text = partText(archive, part);
  return { text, root: parseXml(text, part, false) };
};

/** Where the relationships of a part stand; of the package itself for "". */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** Resolves a target against the folder of the part that names it. */
const resolveTarget = (part: string, target: string): string => {
  const path = target.startsWith("/")
    ? target
    : `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
};

/** Reads relationships from the text of a `.rels` part; `part` is the one that they belong to. */
export const parseRelationships = (text: string, part: string): Relationship[] =>
  childrenOf(parseXml(text, relationshipsPart(part), false), "Relationship").map((element) => {
    const get = (name: string): string => element.attributes.get(name) ?? "";
    const external = get("TargetMode") === "External";
    const type = get("Type").slice(get("Type").lastIndexOf("/") + 1);
    return {
      id: get("Id"),
      type,
      external,
      target: external ? get("Target") : resolveTarget(part, get("Target")),
    };
  });

/** The relationships of a part; none where it has no `.rels`. */
export const relationshipsOf = (archive: Archive, part: string): Relationship[] => {
  const path = relationshipsPart(part);
  return hasPart(archive, path) ? parseRelationships(partText(archive, path), part) : [];
};
