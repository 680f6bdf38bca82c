import { attempt, failWith, type XlsxResult } from "../problem";
import type { DefinedName, Sheet, Workbook } from "../workbook";
import {
  booleanAttribute,
  child,
  childrenOf,
  localAttribute,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/tree";
import type { Archive } from "../zip/archive";
import { type Codec, webCodec } from "../zip/codec";
import { openArchive } from "../zip/openArchive";
import { type ByteSource, memorySource } from "../zip/source";
import {
  entryOf,
  hasPart,
  partTree,
  type PartTree,
  type Relationship,
  relationshipsOf,
} from "./parts";

const KINDS: Readonly<Record<string, Sheet["kind"]>> = {
  chartsheet: "chartsheet",
  dialogsheet: "dialogsheet",
  xlMacrosheet: "macrosheet",
};

const readState = (element: XmlElement): Sheet["state"] => {
  const state = element.attributes.get("state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
};

/** The path of workbook.xml, wherever the package says it is. */
export const workbookPart = (archive: Archive): string => {
  if (!hasPart(archive, "[Content_Types].xml"))
    failWith({
      code: hasPart(archive, "META-INF/manifest.xml") ? "open-document" : "not-a-workbook",
    });
  const main =
    relationshipsOf(archive, "").find(({ type }) => type === "officeDocument")?.target ??
    failWith({ code: "not-a-workbook" });
  if (/\.bin$/i.test(main)) failWith({ code: "binary-workbook" });
  entryOf(archive, main);
  return main;
};

const readSheets = (root: XmlElement, relationships: readonly Relationship[]): Sheet[] =>
  childrenOf(child(root, "sheets"), "sheet").map((element) => {
    const id = localAttribute(element, "id");
    const target = relationships.find((relationship) => relationship.id === id);
    return {
      name: element.attributes.get("name") ?? "",
      id: numberAttribute(element, "sheetId") ?? 0,
      kind: target ? (KINDS[target.type] ?? "worksheet") : "module",
      state: readState(element),
      part: target?.target ?? "",
    };
  });

const readNames = ({ root, text }: PartTree, sheets: readonly Sheet[]): DefinedName[] =>
  childrenOf(child(root, "definedNames"), "definedName").map((element) => {
    const sheet = sheets[numberAttribute(element, "localSheetId") ?? -1]?.name;
    return {
      name: element.attributes.get("name") ?? "",
      refersTo: textOf(element, text),
      hidden: booleanAttribute(element, "hidden", false),
      ...(sheet !== undefined && { sheet }),
    };
  });

/** `openWorkbook` that throws a failure, for this room. */
export const open = (source: ByteSource, codec: Codec): Workbook => {
  const archive = openArchive(source, codec);
  const part = workbookPart(archive);
  const tree = partTree(archive, part);
  if (tree.root.local !== "workbook") failWith({ code: "not-a-workbook" });
  const sheets = readSheets(tree.root, relationshipsOf(archive, part));
  const active =
    numberAttribute(child(child(tree.root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  return {
    sheets,
    activeSheet: (sheets[active] ?? sheets[0])?.name ?? failWith({ code: "not-a-workbook" }),
    date1904: booleanAttribute(child(tree.root, "workbookPr"), "date1904", false),
    definedNames: readNames(tree, sheets),
    archive,
  };
};

/** The bytes of a file, in memory or wherever a source reads them. */
export const sourceOf = (file: Uint8Array | ByteSource): ByteSource =>
  file instanceof Uint8Array ? memorySource(file) : file;

/**
 * Opens a workbook: reads the zip's directory and workbook.xml, and nothing else. The bytes must not change while it is in use; `codec` is
 * how the host unpacks them. Says what is wrong with a file that is no workbook: password-protected, .xls, .xlsb, .ods, a web page, cut off, no zip at all.
 */
export const openWorkbook = (
  file: Uint8Array | ByteSource,
  codec: Codec = webCodec,
): XlsxResult<Workbook> => attempt(() => open(sourceOf(file), codec));

/** A worksheet by name, upper and lower case alike as in Excel. Fails with `no-such-sheet` or, for a chart sheet, `not-a-worksheet`. */
export const worksheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet =
    workbook.sheets.find((one) => one.name === name) ??
    workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) ??
    failWith({ code: "no-such-sheet", sheet: name });
  return sheet.kind === "worksheet" || sheet.kind === "macrosheet"
    ? sheet
    : failWith({ code: "not-a-worksheet", sheet: name });
};
