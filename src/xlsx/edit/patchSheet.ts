import { childrenOf, child, numberAttribute, parseXml, type XmlElement } from "../xml/tree";
import { entryOf } from "../read/parts";
import { cellNames } from "../read/rawCell";
import { type SheetSteps, walkSheet } from "../read/walk";
import { inlineTexts } from "../write/cellXml";
import { applySplices } from "../xml/splice";
import { createPacker } from "../zip/pack";
import { unpackPieces } from "../zip/unpack";
import { bodyPatcher } from "./bodyPatch";
import type { Draft } from "./draft";
import { headSplices } from "./head";
import { dynamicArrayMark } from "./metadata";
import type { RowEdits } from "./rowEdits";
import type { FormulaNotes, Output, RowContext } from "./rowPatch";
import type { SheetPatch } from "./sheetPatch";
import { tailSplices } from "./tail";

const columnStyles = (head: XmlElement): ((column: number) => number | undefined) => {
  const runs = childrenOf(child(head, "cols"), "col").map((element) => ({
    from: (numberAttribute(element, "min") ?? 1) - 1,
    to: (numberAttribute(element, "max") ?? 1) - 1,
    style: numberAttribute(element, "style"),
  }));
  return (column) => runs.find(({ from, to }) => from <= column && column <= to)?.style;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What rows need to know, from the draft and the sheet's head. */
const rowContext = (
  draft: Draft,
  head: XmlElement,
  prefix: string,
  notes: FormulaNotes,
): RowContext => ({
  p: prefix,
  names: cellNames(prefix),
  styles: draft.styles(),
  texts: inlineTexts(prefix),
  date1904: draft.workbook.date1904,
  columnStyle: columnStyles(head),
  dynamicMark: once(() => dynamicArrayMark(draft)),
  notes,
});

/** What is done with the sheet while it streams by. */
const patchSteps = (
  draft: Draft,
  patch: SheetPatch,
  edits: RowEdits,
  notes: FormulaNotes,
  output: Output,
): SheetSteps => {
  const { part } = patch.sheet;
  // A sheet without rows has one tag for them, which has to be opened.
  let opened = "";
  let skeleton = "";
  let patcher: ReturnType<typeof bodyPatcher> | undefined;
  return {
    head: (text, prefix, empty) => {
      skeleton = text;
      const root = parseXml(text, part, true);
      const head = applySplices(text, headSplices(root, text, edits.range, patch.widths));
      if (empty && edits.next(0) < Infinity) opened = `</${prefix}sheetData>`;
      output.push(opened === "" ? head : head.replace(/\s*\/>$/, ">"));
      patcher = bodyPatcher(edits, rowContext(draft, root, prefix, notes), output);
    },
    body: (window) => patcher?.body(window) ?? "more",
    tail: (text) => {
      patcher?.finish();
      const whole = skeleton + text;
      const root = parseXml(whole, part, false);
      const tail = applySplices(whole, tailSplices(root, whole, patch, draft.styles().overlay));
      output.push(opened + tail.slice(skeleton.length));
    },
  };
};

/** Streams one worksheet through its patch and puts the result into the draft. Gives what became of formulas. */
export const patchSheet = async (
  draft: Draft,
  patch: SheetPatch,
  edits: RowEdits,
): Promise<FormulaNotes> => {
  const { part } = patch.sheet;
  const { archive } = draft.workbook;
  const notes: FormulaNotes = { touched: false, uncalculated: false, orphans: new Map() };
  const packer = createPacker(archive.codec);
  const steps = { ...patchSteps(draft, patch, edits, notes, packer), pause: packer.drain };
  await walkSheet(unpackPieces(archive, entryOf(archive, part)), part, steps);
  draft.setPacked(part, await packer.finish());
  return notes;
};
