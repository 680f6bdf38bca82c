import { appendCounted } from "../write/order";
import { CONTENT_TYPE } from "../write/package";
import { appendChild } from "../xml/splice";
import { child, numberAttribute, parseXml, type XmlElement } from "../xml/tree";
import type { Draft } from "./draft";

/** The mark of a formula that spills (MS-XLSX 2.3.9.3, dynamic array properties). */
const TYPE = "XLDAPR";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const TYPE_FLAGS =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";

const typeXml = (p: string): string =>
  `<${p}metadataType name="${TYPE}" minSupportedVersion="120000" ${TYPE_FLAGS.split(" ")
    .map((flag) => `${flag}="1"`)
    .join(" ")}/>`;
const futureXml = (p: string): string =>
  `<${p}futureMetadata name="${TYPE}" count="1"><${p}bk><${p}extLst><${p}ext xmlns:xda="${DYNAMIC_ARRAY}" uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`;
const markXml = (p: string, type: number): string => `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`;

const freshMetadata = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${SPREADSHEET}"><metadataTypes count="1">${typeXml("")}</metadataTypes>` +
  `${futureXml("")}<cellMetadata count="1">${markXml("", 1)}</cellMetadata></metadata>`;

const typeNumber = (root: XmlElement): number =>
  (child(root, "metadataTypes")?.children.findIndex(
    (type) => type.attributes.get("name") === TYPE,
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
      const p = root.prefix === "" ? "" : `${root.prefix}:`;
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
    const p = root.prefix === "" ? "" : `${root.prefix}:`;
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
