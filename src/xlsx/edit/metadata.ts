import { appendCounted } from "../write/order";
import { CONTENT_TYPE } from "../write/package";
import { appendChild } from "../xml/splice";
import { child, numberAttribute, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import { DYNAMIC_TYPE, freshMetadata, futureXml, markXml, typeXml } from "../write/metadataXml";
import type { Draft } from "./draft";

const typeNumber = (root: XmlElement): number =>
  (child(root, "metadataTypes")?.children.findIndex(
    (type) => type.attributes.get("name") === DYNAMIC_TYPE,
  ) ?? -1) + 1;

const markNumber = (root: XmlElement, type: number): number =>
  type === 0
    ? 0
    : (child(root, "cellMetadata")?.children.findIndex(
        (mark) => numberAttribute(mark.children[0], "t") === type,
      ) ?? -1) + 1;

/** Adds what an existing metadata part lacks, one thing after the other. */
const completeMetadata = (draft: Draft, path: string): void => {
  if (typeNumber(parseXml(draft.text(path), path, false)) === 0) {
    draft.edit(path, (root, text) => {
      const p = prefixOf(root);
      const types = child(root, "metadataTypes");
      const values = child(root, "cellMetadata") ?? child(root, "valueMetadata");
      const future = values
        ? { start: values.start, end: values.start, text: futureXml(p) }
        : appendChild(root, text, futureXml(p));
      return types
        ? [...appendCounted(types, text, [typeXml(p)]), future]
        : [
            {
              start: root.openEnd,
              end: root.openEnd,
              text: `<${p}metadataTypes count="1">${typeXml(p)}</${p}metadataTypes>`,
            },
            future,
          ];
    });
  }
  draft.edit(path, (root, text) => {
    const p = prefixOf(root);
    const type = typeNumber(root);
    if (markNumber(root, type) > 0) return [];
    const marks = child(root, "cellMetadata");
    if (marks) return appendCounted(marks, text, [markXml(p, type)]);
    const behind = root.children.filter((element) => element.local === "futureMetadata").at(-1);
    const at = behind?.end ?? root.closeStart;
    return [
      {
        start: at,
        end: at,
        text: `<${p}cellMetadata count="1">${markXml(p, type)}</${p}cellMetadata>`,
      },
    ];
  });
};

/** Makes sure that the book can mark formulas that spill; gives the number that such a cell carries as `cm`. */
export const dynamicArrayMark = (draft: Draft): number => {
  const path = draft
    .relationships(draft.bookPart)
    .find(({ type }) => type === "sheetMetadata")?.target;
  if (path === undefined || !draft.has(path)) {
    draft.add("xl/metadata.xml", CONTENT_TYPE.metadata, freshMetadata());
    draft.relate(draft.bookPart, "sheetMetadata", "xl/metadata.xml");
    return 1;
  }
  completeMetadata(draft, path);
  const root = parseXml(draft.text(path), path, false);
  return markNumber(root, typeNumber(root));
};
