import { childrenOf, child, numberAttribute, parseXml, type XmlElement } from "../xml/tree";
import { entryOf } from "../read/parts";
import { cellNames } from "../read/rawCell";
import { walkSheet } from "../read/walk";
import { inlineTexts } from "../write/cellXml";
import { applySplices } from "../xml/splice";
import { createPacker } from "../zip/pack";
import { unpackPieces } from "../zip/unpack";
import { bodyPatcher } from "./bodyPatch";
import type { Draft } from "./draft";
import { headSplices } from "./head";
import { dynamicArrayMark } from "./metadata";
import { rowEdits } from "./rowEdits";
import type { FormulaNotes, RowContext } from "./rowPatch";
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

/** Streams one worksheet through its patch and puts the result into the draft. Gives what became of formulas. */
export const patchSheet = async (draft: Draft, patch: SheetPatch): Promise<FormulaNotes> => {
  const { part } = patch.sheet;
  const { archive, date1904 } = draft.workbook;
  const edits = rowEdits(patch.cells);
  const notes: FormulaNotes = { touched: false, uncalculated: false, orphans: new Map() };
  const packer = createPacker();
  const encoder = new TextEncoder();
  const output = (piece: Uint8Array | string): void =>
    packer.push(typeof piece === "string" ? encoder.encode(piece) : piece);
  const dynamicMark = once(() => dynamicArrayMark(draft));
  let skeleton = "";
  let wasEmpty = false;
  let p = "";
  let patcher: ReturnType<typeof bodyPatcher> | undefined;

  await walkSheet(unpackPieces(archive, entryOf(archive, part)), part, {
    head: (text, prefix, empty) => {
      [skeleton, p, wasEmpty] = [text, prefix, empty];
      const root = parseXml(text, part, true);
      const head = applySplices(text, headSplices(root, text, edits.range, patch.widths));
      output(empty && edits.rows.length > 0 ? head.replace(/\s*\/>$/, ">") : head);
      const context: RowContext = {
        ...{
          p,
          names: cellNames(prefix),
          styles: draft.styles(),
          texts: inlineTexts(prefix),
          date1904,
        },
        ...{ columnStyle: columnStyles(root), dynamicMark, notes },
      };
      patcher = bodyPatcher(edits, context, output);
    },
    body: (window) => patcher?.body(window) ?? "more",
    pause: packer.drain,
    tail: (text) => {
      patcher?.finish();
      if (wasEmpty && edits.rows.length > 0) output(`</${p}sheetData>`);
      const whole = skeleton + text;
      const splices = tailSplices(
        parseXml(whole, part, false),
        whole,
        patch,
        draft.styles().overlay,
      );
      output(applySplices(whole, splices).slice(skeleton.length));
    },
  });
  draft.setPacked(part, await packer.finish());
  return notes;
};
