import { parseRange, rangeOf, type Range } from "../address";
import { definedNameXml } from "../create/workbookXml";
import type { SheetSpec } from "../create/spec";
import { formulaTokens } from "../formula/tokens";
import { failWith } from "../problem";
import { worksheetOf } from "../read/open";
import { inlineTexts } from "../write/cellXml";
import { attributes } from "../write/looks";
import { absoluteRange, checkSheetName, quotedSheet } from "../write/names";
import { insertInOrder, WORKBOOK_ORDER } from "../write/order";
import { CONTENT_TYPE } from "../write/package";
import { sheetXml } from "../write/sheetXml";
import { escapeText } from "../xml/escape";
import {
  appendChild,
  insertBefore,
  replaceElement,
  setAttribute,
  type Splice,
} from "../xml/splice";
import { child, childrenOf, numberAttribute, prefixOf, textOf, type XmlElement } from "../xml/tree";
import { packTexts } from "../zip/pack";
import { placeCharts } from "./chartEdits";
import type { Draft } from "./draft";
import type { Edit } from "./edit";
import { grownRange, type Growth } from "./sheetPatch";
import { dynamicArrayMark } from "./metadata";
import { placeTable } from "./tableEdits";

const sheetElements = (root: XmlElement): XmlElement[] =>
  childrenOf(child(root, "sheets"), "sheet");
const nameElements = (root: XmlElement): XmlElement[] =>
  childrenOf(child(root, "definedNames"), "definedName");
const nameOf = (element: XmlElement): string => element.attributes.get("name") ?? "";
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Everything that counts sheets by place counts on when one is put before it. */
const shiftedPlaces = (root: XmlElement, text: string, place: number): Splice[] => {
  const shift = (element: XmlElement, name: string): Splice[] => {
    // Where it is not said, the first sheet is in front.
    const at = numberAttribute(element, name) ?? (name === "activeTab" ? 0 : undefined);
    return at !== undefined && at >= place
      ? [setAttribute(element, text, name, String(at + 1))]
      : [];
  };
  const views = childrenOf(child(root, "bookViews"), "workbookView");
  return [
    ...nameElements(root).flatMap((name) => shift(name, "localSheetId")),
    ...views.flatMap((view) => [...shift(view, "activeTab"), ...shift(view, "firstSheet")]),
  ];
};

/** The prefix of relationship ids in workbook.xml: that of the sheets that are there. */
const idPrefix = (sheets: readonly XmlElement[]): string => {
  const name = [...(sheets[0]?.attributes.keys() ?? [])].find((key) => key.endsWith(":id"));
  return name ?? "r:id";
};

/** Adds a worksheet at the end, or before another. */
export const addSheet = (
  draft: Draft,
  spec: SheetSpec,
  before: string | undefined,
  taken: readonly string[],
): void => {
  checkSheetName(spec.name, taken);
  const path = draft.freePath("xl/worksheets/sheet");
  const tables = (spec.tables ?? []).map((table) => ({ ...table, range: rangeOf(table.range) }));
  const tableIds = tables.map((table) => placeTable(draft, path, table));
  const context = {
    styles: draft.styles(),
    texts: inlineTexts(""),
    date1904: draft.workbook.date1904,
    selected: false,
    dynamicMark: () => dynamicArrayMark(draft),
    tableIds,
    drawingId: placeCharts(draft, path, spec.charts ?? []),
  };
  draft.add(path, CONTENT_TYPE.worksheet, packTexts(sheetXml(spec, context)));
  const id = draft.relate(draft.bookPart, "worksheet", path);
  draft.edit(draft.bookPart, (root, text) => {
    const sheets = sheetElements(root);
    const list = child(root, "sheets") ?? failWith({ code: "not-a-workbook" });
    const sheetId =
      Math.max(0, ...sheets.map((sheet) => numberAttribute(sheet, "sheetId") ?? 0)) + 1;
    const state = spec.state === "visible" ? undefined : spec.state;
    const xml = `<${prefixOf(root)}sheet${attributes({ name: spec.name, sheetId, state, [idPrefix(sheets)]: id })}/>`;
    const place =
      before === undefined ? -1 : sheets.findIndex((sheet) => isSame(nameOf(sheet), before));
    const next = sheets[place];
    return next
      ? [insertBefore(next, xml), ...shiftedPlaces(root, text, place)]
      : [appendChild(list, text, xml)];
  });
};

/** A formula with one sheet's name in place of another's. */
const withSheetRenamed = (formula: string, from: string, to: string): string => {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ text }, i) => {
      if (tokens[i + 1]?.text !== "!") return text;
      const name = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
      return isSame(name, from) ? quotedSheet(to) : text;
    })
    .join("");
};

/** Renames a sheet, and in defined names what points to it. */
export const renameSheet = (draft: Draft, from: string, to: string): void => {
  const sheet = worksheetOf(draft.workbook, from);
  checkSheetName(
    to,
    draft.workbook.sheets.filter((one) => one !== sheet).map(({ name }) => name),
  );
  draft.edit(draft.bookPart, (root, text) => {
    const renamed = sheetElements(root).filter((element) => nameOf(element) === sheet.name);
    const names = nameElements(root).flatMap((element) => {
      const before = textOf(element, text);
      const after = withSheetRenamed(before, sheet.name, to);
      return after === before
        ? []
        : [{ start: element.openEnd, end: element.closeStart, text: escapeText(after) }];
    });
    return [...renamed.map((element) => setAttribute(element, text, "name", to)), ...names];
  });
};

/** Sets, replaces or removes a defined name. */
export const defineName = (draft: Draft, edit: Extract<Edit, { kind: "define-name" }>): void =>
  draft.edit(draft.bookPart, (root, text) => {
    const { name, refersTo, sheet } = edit;
    const owner = sheet === undefined ? undefined : worksheetOf(draft.workbook, sheet).name;
    const place =
      owner === undefined
        ? undefined
        : sheetElements(root).findIndex((element) => nameOf(element) === owner);
    const standing = nameElements(root);
    const old = standing.find(
      (element) =>
        isSame(nameOf(element), name) && numberAttribute(element, "localSheetId") === place,
    );
    const list = child(root, "definedNames");
    if (refersTo === null) {
      if (!old || !list) return [];
      return [replaceElement(standing.length === 1 ? list : old, "")];
    }
    if (old) return [{ start: old.openEnd, end: old.closeStart, text: escapeText(refersTo) }];
    const p = prefixOf(root);
    const xml = definedNameXml(p, { name, refersTo }, place);
    return [
      list
        ? appendChild(list, text, xml)
        : insertInOrder(
            root,
            text,
            WORKBOOK_ORDER,
            "definedNames",
            `<${p}definedNames>${xml}</${p}definedNames>`,
          ),
    ];
  });

/** Lets the hidden name of a sheet's own filter follow the region. */
export const growFilterName = (draft: Draft, sheet: string, growth: Growth): void =>
  draft.edit(draft.bookPart, (root, text) => {
    const place = sheetElements(root).findIndex((element) => nameOf(element) === sheet);
    return nameElements(root)
      .filter(
        (element) =>
          nameOf(element) === "_xlnm._FilterDatabase" &&
          numberAttribute(element, "localSheetId") === place,
      )
      .flatMap((element) => {
        const range: Range | undefined = parseRange(textOf(element, text).split("!").at(-1) ?? "");
        return range
          ? [
              {
                start: element.openEnd,
                end: element.closeStart,
                text: escapeText(absoluteRange(sheet, grownRange(range, growth))),
              },
            ]
          : [];
      });
  });

/** Marks the book for recalculation when it is opened. */
export const recalculateOnLoad = (draft: Draft): void =>
  draft.edit(draft.bookPart, (root, text) => {
    const calc = child(root, "calcPr");
    return [
      calc
        ? setAttribute(calc, text, "fullCalcOnLoad", "1")
        : insertInOrder(
            root,
            text,
            WORKBOOK_ORDER,
            "calcPr",
            `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`,
          ),
    ];
  });

/** Drops the calculation chain: it names every cell with a formula, Excel writes it anew, and a wrong one counts as damage. */
export const dropCalcChain = (draft: Draft): void => {
  const chain = draft.relationships(draft.bookPart).find(({ type }) => type === "calcChain");
  if (chain && draft.has(chain.target)) draft.removeFromBook(chain.target);
};
