import { escapeAttribute } from "../xml/escape";
import { attributes } from "./looks";

/** The first words of the types that relationships and parts have. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The types of the parts that this room writes. */
export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  chartsheet: `${SPREADSHEET}.chartsheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

/** A relationship to be written; `target` as it stands in the file. */
export interface RelationshipSpec {
  readonly id: string;
  /** A full URI. */
  readonly type: string;
  readonly target: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One relationship. */
export const relationshipXml = (p: string, { id, type, target }: RelationshipSpec): string =>
  `<${p}Relationship${attributes({ Id: id, Type: type, Target: target })}/>`;

/** A `.rels` part. */
export const relationshipsXml = (list: readonly RelationshipSpec[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.map((one) => relationshipXml("", one)).join("")}</Relationships>`;

/** One part's type. */
export const overrideXml = (p: string, part: string, type: string): string =>
  `<${p}Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`;

/** `[Content_Types].xml` */
export const contentTypesXml = (
  parts: readonly { readonly part: string; readonly type: string }[],
): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>${parts.map(({ part, type }) => overrideXml("", part, type)).join("")}</Types>`;

/** `docProps/core.xml` */
export const corePropertiesXml = (creator: string, created: string): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escapeAttribute(creator)}</dc:creator>` +
  ["created", "modified"]
    .map(
      (word) =>
        `<dcterms:${word} xsi:type="dcterms:W3CDTF">${escapeAttribute(created)}</dcterms:${word}>`,
    )
    .join("") +
  "</cp:coreProperties>";

/**
 * `docProps/app.xml`, which names the kind of file rather than who wrote it: LibreOffice keeps the results of formulas that are texts only
 * in files that say so (sc/source/filter/oox/formulabuffer.cxx), and calculates anew what it cannot know: an add-in's functions.
 */
export const appPropertiesXml = (): string =>
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;
