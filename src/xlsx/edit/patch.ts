import { rangeOf } from "../address";
import { attemptAsync, failWith, type XlsxResult } from "../problem";
import { open, worksheetOf } from "../read/open";
import { tablesOf } from "../read/tables";
import type { Table, Workbook } from "../workbook";
import { webCodec } from "../zip/codec";
import { joined, memorySource } from "../zip/source";
import { rewriteArchive } from "../zip/writeArchive";
import {
  addSheet,
  defineName,
  dropCalcChain,
  growFilterName,
  recalculateOnLoad,
  renameSheet,
} from "./bookEdits";
import { placeCharts } from "./chartEdits";
import { createDraft, type Draft } from "./draft";
import type { CellEdit, Edit } from "./edit";
import { patchSheet } from "./patchSheet";
import { type EditBatch, rowEdits } from "./rowEdits";
import { type Growth, sheetPatch, type SheetPatch } from "./sheetPatch";
import { addTable, renameColumns, resizeTable } from "./tableEdits";

/** A patch in the making. */
interface Work {
  readonly draft: Draft;
  readonly workbook: Workbook;
  /** As they stand after the edits taken so far. */
  readonly tables: Table[];
  /** By the sheet's part. */
  readonly patches: Map<string, SheetPatch>;
  /** Names of all sheets, the new ones too. */
  readonly sheetNames: string[];
}

const patchOf = ({ workbook, patches }: Work, name: string): SheetPatch => {
  const sheet = worksheetOf(workbook, name);
  const patch = patches.get(sheet.part) ?? sheetPatch(sheet);
  patches.set(sheet.part, patch);
  return patch;
};

const growRegion = (work: Work, edit: Extract<Edit, { kind: "grow-region" }>): void => {
  const patch = patchOf(work, edit.sheet);
  const [from, to] = [rangeOf(edit.from), rangeOf(edit.to)];
  // The header row belongs to the region, but formats and validations mostly begin below it.
  const growth: Growth = {
    from: { ...from, top: from.top + 1 },
    to: { ...to, top: to.top + 1 },
    ownFilter: true,
  };
  patch.growths.push(growth);
  growFilterName(work.draft, patch.sheet.name, growth);
};

const tableNamed = ({ tables }: Work, name: string): Table =>
  tables.find(({ displayName }) => displayName.toLowerCase() === name.toLowerCase()) ??
  failWith({ code: "no-such-table", table: name });

/** Adds single cells to the batch of such that was begun last: one of them is cheaper than many. */
const addCells = (batches: EditBatch[], cells: Iterable<CellEdit>): void => {
  const last = batches.at(-1);
  const batch = Array.isArray(last) ? last : [];
  if (batch !== last) batches.push(batch);
  for (const cell of cells) batch.push(cell);
};

/** Notes or does one edit; what concerns cells is done later, when all of a sheet's edits are known. */
const take = (work: Work, edit: Edit): void => {
  const { draft } = work;
  switch (edit.kind) {
    case "cells":
      return addCells(patchOf(work, edit.sheet).batches, edit.cells);
    case "column":
      return void patchOf(work, edit.sheet).batches.push(edit);
    case "column-widths":
      for (const { column, width } of edit.widths)
        patchOf(work, edit.sheet).widths.set(column, width);
      return;
    case "grow-region":
      return growRegion(work, edit);
    case "resize-table": {
      const table = tableNamed(work, edit.table);
      const resized = resizeTable(draft, table, edit);
      work.tables[work.tables.indexOf(table)] = resized.table;
      return void patchOf(work, table.sheet).growths.push(resized.growth);
    }
    case "add-table": {
      const patch = patchOf(work, edit.sheet);
      patch.tableIds.push(addTable(draft, patch, edit, work.tables));
      return;
    }
    case "conditional-format":
      return void patchOf(work, edit.sheet).formats.push(edit.format);
    case "clear-conditional-format":
      return void patchOf(work, edit.sheet).clearings.push({
        range: rangeOf(edit.range),
        holding: edit.holding,
      });
    case "data-validation":
      return void patchOf(work, edit.sheet).validations.push(edit.validation);
    case "add-chart": {
      const patch = patchOf(work, edit.sheet);
      const id = placeCharts(draft, patch.sheet.part, [edit.chart]);
      return void (id !== undefined && patch.drawingIds.push(id));
    }
    case "add-sheet":
      addSheet(draft, edit.sheet, edit.before, work.sheetNames);
      return void work.sheetNames.push(edit.sheet.name);
    case "rename-sheet":
      return renameSheet(draft, edit.sheet, edit.name);
    case "define-name":
      return defineName(draft, edit);
  }
};

const patch = async (workbook: Workbook, edits: readonly Edit[]): Promise<Iterable<Uint8Array>> => {
  const draft = createDraft(workbook);
  const work: Work = {
    draft,
    workbook,
    tables: tablesOf(workbook),
    patches: new Map(),
    sheetNames: workbook.sheets.map(({ name }) => name),
  };
  for (const edit of edits) take(work, edit);
  const notes = [];
  for (const one of work.patches.values()) {
    const cells = rowEdits(one.batches);
    for (const table of work.tables.filter(({ sheet }) => sheet === one.sheet.name))
      renameColumns(draft, table, cells.at(table.range.top));
    notes.push(await patchSheet(draft, one, cells));
  }
  if (notes.some(({ touched }) => touched)) dropCalcChain(draft);
  if (notes.some(({ uncalculated }) => uncalculated)) recalculateOnLoad(draft);
  return rewriteArchive(workbook.archive, draft.changes());
};

/**
 * Applies edits to a workbook, as the bytes of the new file piece by piece, so that memory never holds a file: see `patchWorkbook`. The pieces read the workbook's source as
 * they are taken.
 */
export const patchPieces = (
  workbook: Workbook,
  edits: readonly Edit[],
): Promise<XlsxResult<Iterable<Uint8Array>>> => attemptAsync(() => patch(workbook, edits));

/**
 * Applies edits to a workbook's bytes. Every part that no edit concerns is copied byte for byte, packed bytes included, and
 * parts keep their order; sheets that are concerned are streamed, rows without an edit to the letter. Fails, and gives nothing,
 * where an edit names what is not there or asks for what Excel would not open.
 */
export const patchWorkbook = (
  bytes: Uint8Array,
  edits: readonly Edit[],
): Promise<XlsxResult<Uint8Array>> =>
  attemptAsync(async () => joined(await patch(open(memorySource(bytes), webCodec), edits)));
