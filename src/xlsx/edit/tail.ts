import { parseRange, parseRanges, rangeName } from "../address";
import { conditionalFormatXml, type OverlayOf, validationXml } from "../write/formatXml";
import { attributes } from "../write/looks";
import { appendCounted, insertInOrder, WORKSHEET_ORDER } from "../write/order";
import { replaceElement, setAttribute, type Splice } from "../xml/splice";
import { child, childrenOf, numberAttribute, prefixOf, textOf, type XmlElement } from "../xml/tree";
import { grownRange, type Clearing, type Growth, type SheetPatch } from "./sheetPatch";

/** Ranges after all growths; undefined where nothing changes, so that the text stays to the letter. */
const grownRanges = (names: string, growths: readonly Growth[]): string | undefined => {
  const before = parseRanges(names);
  const after = before.map((range) => growths.reduce(grownRange, range));
  const changed = after.some((range, i) => rangeName(range) !== rangeName(before[i] ?? range));
  return changed ? after.map(rangeName).join(" ") : undefined;
};

/** All elements named `sqref` below: Office's newer formats and validations keep their ranges as text. */
const extensionRanges = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((one) => (one.local === "sqref" ? [one] : extensionRanges(one)));

const rangeSplices = (
  root: XmlElement,
  text: string,
  growths: readonly Growth[],
  gone: readonly XmlElement[],
): Splice[] => {
  const listed = [
    ...childrenOf(root, "conditionalFormatting").filter((element) => !gone.includes(element)),
    ...childrenOf(child(root, "dataValidations"), "dataValidation"),
  ];
  const inAttributes = listed.flatMap((element) => {
    const grown = grownRanges(element.attributes.get("sqref") ?? "", growths);
    return grown === undefined ? [] : [setAttribute(element, text, "sqref", grown)];
  });
  const extensions = child(root, "extLst");
  const inTexts = (extensions ? extensionRanges(extensions) : []).flatMap((element) => {
    const grown = grownRanges(textOf(element, text), growths);
    return grown === undefined
      ? []
      : [{ start: element.openEnd, end: element.closeStart, text: grown }];
  });
  return [...inAttributes, ...inTexts];
};

const touches = (names: string, { range }: Clearing): boolean =>
  parseRanges(names).some(
    ({ top, left, bottom, right }) =>
      top <= range.bottom && range.top <= bottom && left <= range.right && range.left <= right,
  );

/** What goes of the conditional formats: single rules, or formats as a whole where no rule is left. */
const clearedFormats = (
  root: XmlElement,
  text: string,
  clearings: readonly Clearing[],
): readonly XmlElement[] =>
  childrenOf(root, "conditionalFormatting").flatMap((element) => {
    const meant = clearings.filter((one) => touches(element.attributes.get("sqref") ?? "", one));
    const rules = childrenOf(element, "cfRule");
    const gone = rules.filter((rule) =>
      childrenOf(rule, "formula").some((formula) =>
        meant.some(({ holding }) => textOf(formula, text).includes(holding)),
      ),
    );
    return gone.length > 0 && gone.length === rules.length ? [element] : gone;
  });

const filterSplices = (root: XmlElement, text: string, growths: readonly Growth[]): Splice[] => {
  const filter = child(root, "autoFilter");
  const range = parseRange(filter?.attributes.get("ref") ?? "");
  if (!filter || !range) return [];
  const grown = growths.filter(({ ownFilter }) => ownFilter).reduce(grownRange, range);
  return rangeName(grown) === rangeName(range)
    ? []
    : [setAttribute(filter, text, "ref", rangeName(grown))];
};

const formatSplices = (
  root: XmlElement,
  text: string,
  p: string,
  { formats }: SheetPatch,
  overlayOf: OverlayOf,
): Splice[] => {
  if (formats.length === 0) return [];
  const rules = childrenOf(root, "conditionalFormatting").flatMap((element) =>
    childrenOf(element, "cfRule"),
  );
  let priority =
    rules.reduce((most, rule) => Math.max(most, numberAttribute(rule, "priority") ?? 0), 0) + 1;
  const xml = formats.map((format) => {
    const one = conditionalFormatXml(p, format, priority, overlayOf);
    priority += format.rules.length;
    return one;
  });
  return [insertInOrder(root, text, WORKSHEET_ORDER, "conditionalFormatting", xml.join(""))];
};

/** Adds items to a list of the sheet that counts them, or begins the list. */
const listSplices = (
  root: XmlElement,
  text: string,
  p: string,
  name: string,
  items: readonly string[],
): Splice[] => {
  if (items.length === 0) return [];
  const list = child(root, name);
  return list
    ? appendCounted(list, text, items)
    : [
        insertInOrder(
          root,
          text,
          WORKSHEET_ORDER,
          name,
          `<${p}${name} count="${items.length}">${items.join("")}</${p}${name}>`,
        ),
      ];
};

/** An element that names another part; the prefix of its id is that of the sheet, and declared on the spot where it has none. */
const partReference = (root: XmlElement, name: string, id: string): string => {
  const address =
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/;
  const declared = [...root.attributes]
    .find(([name, value]) => name.startsWith("xmlns:") && address.test(value))?.[0]
    .slice("xmlns:".length);
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<${prefixOf(root)}${name}${attributes(declared === undefined ? { "xmlns:r": namespace, "r:id": id } : { [`${declared}:id`]: id })}/>`;
};

/** Splices for what stands behind the cells; `root` is the sheet with its rows cut out. */
export const tailSplices = (
  root: XmlElement,
  text: string,
  patch: SheetPatch,
  overlayOf: OverlayOf,
): Splice[] => {
  const p = prefixOf(root);
  const gone = clearedFormats(root, text, patch.clearings);
  return [
    ...gone.map((element) => replaceElement(element, "")),
    ...rangeSplices(root, text, patch.growths, gone),
    ...filterSplices(root, text, patch.growths),
    ...formatSplices(root, text, p, patch, overlayOf),
    ...listSplices(
      root,
      text,
      p,
      "dataValidations",
      patch.validations.map((validation) => validationXml(p, validation)),
    ),
    ...patch.drawingIds.map((id) =>
      insertInOrder(root, text, WORKSHEET_ORDER, "drawing", partReference(root, "drawing", id)),
    ),
    ...listSplices(
      root,
      text,
      p,
      "tableParts",
      patch.tableIds.map((id) => partReference(root, "tablePart", id)),
    ),
  ];
};
