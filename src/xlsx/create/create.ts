import { rangeOf } from "../address";
import { attempt, type XlsxResult } from "../problem";
import { relationshipsPart } from "../read/parts";
import { preserved, type TextWriter } from "../write/cellXml";
import { chartXml } from "../write/chartXml";
import { anchorXml, drawingXml } from "../write/drawingXml";
import { freshMetadata } from "../write/metadataXml";
import { checkSheetName } from "../write/names";
import {
  contentTypesXml,
  CONTENT_TYPE,
  appPropertiesXml,
  corePropertiesXml,
  OFFICE,
  type RelationshipSpec,
  relationshipsXml,
} from "../write/package";
import { sheetXml } from "../write/sheetXml";
import { styleBook, type StyleBook } from "../write/styleBook";
import { tableXml } from "../write/tableXml";
import { pack, packTexts, type PackedPart } from "../zip/pack";
import { writeArchive } from "../zip/writeArchive";
import type { RawSheet, SheetSpec, WorkbookSpec } from "./spec";
import { firstStyles } from "./styles";
import { workbookXml } from "./workbookXml";

/** The parts of a new book as they come together. */
interface Assembly {
  readonly parts: { readonly path: string; readonly part: PackedPart; readonly type: string }[];
  /** By the path of the part that they belong to; "" is the package. */
  readonly relationships: Map<string, RelationshipSpec[]>;
}

const encoder = new TextEncoder();

const add = (
  assembly: Assembly,
  path: string,
  type: string,
  content: string | Uint8Array,
): void => {
  assembly.parts.push({
    path,
    type,
    part: pack(typeof content === "string" ? encoder.encode(content) : content),
  });
};

const relate = (assembly: Assembly, source: string, relationship: RelationshipSpec): void => {
  assembly.relationships.set(source, [...(assembly.relationships.get(source) ?? []), relationship]);
};

const isRaw = (sheet: SheetSpec | RawSheet): sheet is RawSheet => "xml" in sheet;

const sheetPath = (sheet: SheetSpec | RawSheet, index: number): string =>
  isRaw(sheet) ? sheet.part : `xl/worksheets/sheet${index + 1}.xml`;

/** Shared texts in the order of their first use. */
const sharedTexts = () => {
  const numbers = new Map<string, number>();
  let uses = 0;
  const write: TextWriter = (text) => {
    uses++;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return { type: "s", xml: `<v>${number}</v>` };
  };
  function* xml(): Generator<string, void, undefined> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
    for (const text of numbers.keys()) yield `<si>${preserved("", text)}</si>`;
    yield "</sst>";
  }
  return { write, xml, any: (): boolean => uses > 0 };
};

type SharedTexts = ReturnType<typeof sharedTexts>;

const METADATA = "xl/metadata.xml";

/** Gives the number of the mark that formulas bear that spill; the first one brings the part along. */
const addMetadata = (assembly: Assembly): number => {
  if (!assembly.parts.some(({ path }) => path === METADATA)) {
    add(assembly, METADATA, CONTENT_TYPE.metadata, freshMetadata());
    relate(assembly, "xl/workbook.xml", {
      id: "rIdMetadata",
      type: `${OFFICE}/sheetMetadata`,
      target: "metadata.xml",
    });
  }
  return 1;
};

/** Gives the relationship ids of a sheet's tables; tables are numbered over the whole book. */
const addTables = (assembly: Assembly, sheet: SheetSpec, path: string): string[] =>
  (sheet.tables ?? []).map((table) => {
    const id = assembly.parts.filter(({ type }) => type === CONTENT_TYPE.table).length + 1;
    const part = `xl/tables/table${id}.xml`;
    const xml = tableXml({ ...table, id, range: rangeOf(table.range) });
    add(assembly, part, CONTENT_TYPE.table, xml);
    relate(assembly, path, { id: `rIdTable${id}`, type: `${OFFICE}/table`, target: `/${part}` });
    return `rIdTable${id}`;
  });

/** Gives the relationship id of the drawing that holds a sheet's charts; drawings and charts are numbered over the whole book. */
const addCharts = (
  assembly: Assembly,
  { charts = [] }: SheetSpec,
  path: string,
): string | undefined => {
  if (charts.length === 0) return undefined;
  const count = (wanted: string): number =>
    assembly.parts.filter(({ type }) => type === wanted).length + 1;
  const drawing = `xl/drawings/drawing${count(CONTENT_TYPE.drawing)}.xml`;
  const anchors = charts.map((chart, at) => {
    const part = `xl/charts/chart${count(CONTENT_TYPE.chart)}.xml`;
    const id = `rId${at + 1}`;
    add(assembly, part, CONTENT_TYPE.chart, chartXml(chart));
    relate(assembly, drawing, { id, type: `${OFFICE}/chart`, target: `/${part}` });
    return anchorXml(chart, at + 2, id);
  });
  add(assembly, drawing, CONTENT_TYPE.drawing, drawingXml(anchors));
  relate(assembly, path, { id: "rIdDrawing", type: `${OFFICE}/drawing`, target: `/${drawing}` });
  return "rIdDrawing";
};

const addSheets = (
  assembly: Assembly,
  spec: WorkbookSpec,
  styles: StyleBook,
  texts: SharedTexts,
): void => {
  const firstShown = spec.sheets.findIndex(
    (sheet) => isRaw(sheet) || sheet.state === undefined || sheet.state === "visible",
  );
  spec.sheets.forEach((sheet, index) => {
    const path = sheetPath(sheet, index);
    relate(assembly, "xl/workbook.xml", {
      id: `rId${index + 1}`,
      type: `${OFFICE}/${isRaw(sheet) ? sheet.kind : "worksheet"}`,
      target: path.slice("xl/".length),
    });
    if (isRaw(sheet)) return add(assembly, path, CONTENT_TYPE.chartsheet, sheet.xml);
    const context = {
      styles,
      texts: texts.write,
      date1904: spec.date1904 ?? false,
      selected: index === firstShown,
      dynamicMark: () => addMetadata(assembly),
      tableIds: addTables(assembly, sheet, path),
      drawingId: addCharts(assembly, sheet, path),
    };
    assembly.parts.push({
      path,
      type: CONTENT_TYPE.worksheet,
      part: packTexts(sheetXml(sheet, context)),
    });
  });
};

const addExtraParts = (assembly: Assembly, spec: WorkbookSpec): void => {
  const paths = new Map(spec.sheets.map((sheet, index) => [sheet.name, sheetPath(sheet, index)]));
  for (const { part, contentType, content, from } of spec.extraParts ?? []) {
    add(assembly, part, contentType, content);
    for (const { source, id, type } of from) {
      const owner =
        source === "workbook"
          ? "xl/workbook.xml"
          : "sheet" in source
            ? (paths.get(source.sheet) ?? source.sheet)
            : source.part;
      relate(assembly, owner, { id, type, target: `/${part}` });
    }
  }
};

const addBookParts = (
  assembly: Assembly,
  spec: WorkbookSpec,
  styles: StyleBook,
  texts: SharedTexts,
): void => {
  const bookPart = (path: string, type: string, word: string): void =>
    relate(assembly, "xl/workbook.xml", {
      id: `rId${word}`,
      type: `${OFFICE}/${type}`,
      target: path.slice("xl/".length),
    });
  add(assembly, "xl/styles.xml", CONTENT_TYPE.styles, styles.toXml());
  bookPart("xl/styles.xml", "styles", "Styles");
  if (texts.any()) {
    assembly.parts.push({
      path: "xl/sharedStrings.xml",
      type: CONTENT_TYPE.strings,
      part: packTexts(texts.xml()),
    });
    bookPart("xl/sharedStrings.xml", "sharedStrings", "Strings");
  }
  add(assembly, "xl/workbook.xml", CONTENT_TYPE.workbook, workbookXml(spec));
  relate(assembly, "", { id: "rId1", type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" });
  add(
    assembly,
    "docProps/core.xml",
    CONTENT_TYPE.core,
    corePropertiesXml(spec.creator ?? "", spec.created ?? "2000-01-01T00:00:00Z"),
  );
  relate(assembly, "", {
    id: "rId2",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    target: "docProps/core.xml",
  });
  add(assembly, "docProps/app.xml", CONTENT_TYPE.app, appPropertiesXml());
  relate(assembly, "", {
    id: "rId3",
    type: `${OFFICE}/extended-properties`,
    target: "docProps/app.xml",
  });
};

const create = (spec: WorkbookSpec): Uint8Array => {
  spec.sheets.forEach((sheet, index) =>
    checkSheetName(
      sheet.name,
      spec.sheets.slice(0, index).map(({ name }) => name),
    ),
  );
  const assembly: Assembly = { parts: [], relationships: new Map() };
  const styles = styleBook(
    firstStyles(spec.font ?? { name: "Calibri", size: 11 }),
    "xl/styles.xml",
  );
  const texts = sharedTexts();
  addSheets(assembly, spec, styles, texts);
  addExtraParts(assembly, spec);
  addBookParts(assembly, spec, styles, texts);
  const types = contentTypesXml(assembly.parts.map(({ path, type }) => ({ part: path, type })));
  const relationships = [...assembly.relationships].map(([owner, list]) => ({
    path: relationshipsPart(owner),
    part: pack(encoder.encode(relationshipsXml(list))),
  }));
  return writeArchive([
    { path: "[Content_Types].xml", part: pack(encoder.encode(types)) },
    ...relationships,
    ...assembly.parts,
  ]);
};

/**
 * Writes a new workbook; the same specification gives the same bytes, always and everywhere. Fails for names and ranges that
 * Excel would not take, and for cells outside the sheet or too long.
 */
export const createWorkbook = (spec: WorkbookSpec): XlsxResult<Uint8Array> =>
  attempt(() => create(spec));
