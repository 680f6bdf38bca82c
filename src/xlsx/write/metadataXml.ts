/** The mark of a formula that spills (MS-XLSX 2.3.9.3, dynamic array properties). */
export const DYNAMIC_TYPE = "XLDAPR";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const TYPE_FLAGS =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";

/** The type of the mark. */
export const typeXml = (p: string): string =>
  `<${p}metadataType name="${DYNAMIC_TYPE}" minSupportedVersion="120000" ${TYPE_FLAGS.split(" ")
    .map((flag) => `${flag}="1"`)
    .join(" ")}/>`;
/** What the mark says. */
export const futureXml = (p: string): string =>
  `<${p}futureMetadata name="${DYNAMIC_TYPE}" count="1"><${p}bk><${p}extLst><${p}ext xmlns:xda="${DYNAMIC_ARRAY}" uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`;
/** The mark itself, by the number of its type. */
export const markXml = (p: string, type: number): string =>
  `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`;

/** A metadata part that holds the mark alone, as number 1. */
export const freshMetadata = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${SPREADSHEET}"><metadataTypes count="1">${typeXml("")}</metadataTypes>` +
  `${futureXml("")}<cellMetadata count="1">${markXml("", 1)}</cellMetadata></metadata>`;
