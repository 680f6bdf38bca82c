import { isDateFormat } from "../dates";
import { BUILT_IN, BUILT_IN_ID } from "../read/numberFormats";
import type { CellStyle } from "../style";
import { applySplices, type Splice } from "../xml/splice";
import { child, numberAttribute, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import {
  alignAttributes,
  attributes,
  borderXml,
  fillXml,
  fontXml,
  overlayXml,
  type Pieces,
} from "./looks";
import { appendCounted, insertInOrder, STYLE_ORDER } from "./order";

/** The styles of a book that is being written: new looks are found or added, those that are there stay to the letter. */
export interface StyleBook {
  /** The index of the look at `base` with what `change` says; `base` itself where nothing changes. */
  derive(base: number, change: CellStyle): number;
  /** The index of a conditional format's look. */
  overlay(style: CellStyle): number;
  isDate(index: number): boolean;
  /** Whether anything was added. */
  changed(): boolean;
  toXml(): string;
}

type SectionName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs" | "numFmts";

/** A list of styles.xml: what stands there and what is added, each item as text. */
interface Section {
  readonly name: SectionName;
  readonly items: string[];
  readonly standing: number;
  readonly element: XmlElement | undefined;
}

/** What a book without a list is taken to have in it, so that an addition does not become the default. */
const seeds = (p: string): Readonly<Record<SectionName, readonly string[]>> => ({
  fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: [
    `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  ],
  borders: [
    `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
  ],
  cellXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  dxfs: [],
  numFmts: [],
});

const piecesOf = (item: string): Pieces =>
  new Map(
    parseXml(item, "", false).children.map((element) => [
      element.local,
      item.slice(element.start, element.end),
    ]),
  );

type Sections = Readonly<Record<SectionName, Section>>;

/** In the order of the file, which additions at one place keep. */
const createSections = (root: XmlElement, text: string, p: string): Sections => {
  const seeded = seeds(p);
  const section = (name: SectionName): Section => {
    const element = child(root, name);
    const standing = element?.children.map((one) => text.slice(one.start, one.end)) ?? [];
    return {
      name,
      element,
      standing: standing.length,
      items: element ? standing : [...seeded[name]],
    };
  };
  return {
    numFmts: section("numFmts"),
    fonts: section("fonts"),
    fills: section("fills"),
    borders: section("borders"),
    cellXfs: section("cellXfs"),
    dxfs: section("dxfs"),
  };
};

/** A cell's format as text; an index that is not there is the normal one. */
const formatAt = ({ items }: Section, index: number): string => items[index] ?? items[0] ?? "";

/** The index of an item, added where it is new. */
const intern = (section: Section, item: string): number => {
  const at = section.items.indexOf(item);
  return at >= 0 ? at : section.items.push(item) - 1;
};

/** Finds or makes the numbers of format codes. */
const createFormats = (p: string, section: Section) => {
  const codes = new Map<number, string>();
  const ids = new Map<string, number>();
  for (const item of section.items) {
    const element = parseXml(item, "", false);
    const [id, code] = [
      numberAttribute(element, "numFmtId") ?? 0,
      element.attributes.get("formatCode") ?? "",
    ];
    codes.set(id, code);
    if (!ids.has(code)) ids.set(code, id);
  }
  return {
    code: (id: number): string => codes.get(id) ?? BUILT_IN.get(id) ?? "General",
    id: (code: string): number => {
      const known = BUILT_IN_ID.get(code) ?? ids.get(code);
      if (known !== undefined) return known;
      // Numbers below 164 are Excel's own.
      const id = Math.max(163, ...codes.keys()) + 1;
      codes.set(id, code);
      ids.set(code, id);
      section.items.push(`<${p}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
      return id;
    },
  };
};

/** What `change` does to the attributes of a cell's format; fonts, fills and borders are added as needed. */
const changedAttributes = (
  p: string,
  sections: Sections,
  formatId: (code: string) => number,
  xf: XmlElement,
  change: CellStyle,
): Record<string, number> => {
  const pieces = (section: Section, name: string): Pieces =>
    piecesOf(section.items[numberAttribute(xf, name) ?? 0] ?? "<none/>");
  const { numberFormat, font, fill, border } = change;
  return {
    ...(numberFormat !== undefined && { numFmtId: formatId(numberFormat), applyNumberFormat: 1 }),
    ...(font && {
      fontId: intern(sections.fonts, fontXml(p, pieces(sections.fonts, "fontId"), font)),
      applyFont: 1,
    }),
    ...(fill !== undefined && {
      fillId: fill === null ? 0 : intern(sections.fills, fillXml(p, fill)),
      applyFill: 1,
    }),
    ...(border && {
      borderId: intern(
        sections.borders,
        borderXml(p, pieces(sections.borders, "borderId"), border),
      ),
      applyBorder: 1,
    }),
  };
};

const deriveXf = (
  p: string,
  sections: Sections,
  formatId: (code: string) => number,
  base: string,
  change: CellStyle,
): string => {
  const xf = parseXml(base, "", false);
  const values = {
    ...Object.fromEntries(xf.attributes),
    ...changedAttributes(p, sections, formatId, xf, change),
    ...(change.align && { applyAlignment: 1 }),
  };
  const before = child(xf, "alignment")?.attributes ?? new Map<string, string>();
  const aligned = {
    ...Object.fromEntries(before),
    ...(change.align && alignAttributes(change.align)),
  };
  const alignment = Object.values(aligned).some((value) => value !== undefined)
    ? `<${p}alignment${attributes(aligned)}/>`
    : "";
  const others = xf.children
    .filter((element) => element.local !== "alignment")
    .map((element) => base.slice(element.start, element.end));
  const content = alignment + others.join("");
  return `<${p}xf${attributes(values)}${content === "" ? "/>" : `>${content}</${p}xf>`}`;
};

/** Finds or makes the look at a base with a change. */
const createDerivation = (p: string, sections: Sections, formatId: (code: string) => number) => {
  // By the change itself, as callers mostly hand one object to many cells; by what it says, where they do not.
  const known = new WeakMap<CellStyle, Map<number, number>>();
  const byText = new Map<string, Map<number, number>>();
  const deriveNew = (base: number, change: CellStyle): number => {
    const isChange = Object.values(change).some((value) => value !== undefined);
    const { cellXfs } = sections;
    return isChange
      ? intern(cellXfs, deriveXf(p, sections, formatId, formatAt(cellXfs, base), change))
      : base;
  };
  return (base: number, change: CellStyle): number => {
    const text = known.has(change) ? "" : JSON.stringify(change);
    const own = known.get(change) ?? byText.get(text) ?? new Map<number, number>();
    if (!known.has(change)) {
      known.set(change, own);
      byText.set(text, own);
    }
    const index = own.get(base) ?? deriveNew(base, change);
    own.set(base, index);
    return index;
  };
};

/** Splices that put all additions into the text. */
const additions = (root: XmlElement, text: string, p: string, sections: Sections): Splice[] =>
  Object.values(sections)
    .filter(({ items, standing }) => items.length > standing)
    .flatMap(({ name, items, standing, element }) => {
      if (element) return appendCounted(element, text, items.slice(standing));
      const xml = `<${p}${name} count="${items.length}">${items.join("")}</${p}${name}>`;
      return [insertInOrder(root, text, STYLE_ORDER, name, xml)];
    });

/** Opens the text of a styles.xml for additions. */
export const styleBook = (text: string, part: string): StyleBook => {
  const root = parseXml(text, part, false);
  const p = prefixOf(root);
  const sections = createSections(root, text, p);
  const formats = createFormats(p, sections.numFmts);
  const dates = new Map<number, boolean>();
  const readIsDate = (index: number): boolean => {
    const xf = parseXml(formatAt(sections.cellXfs, index), part, false);
    return isDateFormat(formats.code(numberAttribute(xf, "numFmtId") ?? 0));
  };
  const seeded = seeds(p);
  return {
    derive: createDerivation(p, sections, formats.id),
    overlay: (style) => intern(sections.dxfs, overlayXml(p, style, formats.id)),
    isDate: (index) => {
      const answer = dates.get(index) ?? readIsDate(index);
      dates.set(index, answer);
      return answer;
    },
    changed: () =>
      Object.values(sections).some(
        ({ name, items, element, standing }) =>
          items.length > (element ? standing : seeded[name].length),
      ),
    toXml: () => applySplices(text, additions(root, text, p, sections)),
  };
};
