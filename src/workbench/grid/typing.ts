import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { DocumentDataModel, Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { tidyFormula } from "../formulas";
import type { Book, WriteRefusal } from "../model";
import { typeInto } from "../model";
import { toGridCell } from "./cellData";

/** What is typed into a cell is read by the workbook; the grid gets back what that made of it. */
export function takeTyping(
  injector: Injector,
  book: Book,
  onDenied: (refusal: WriteRefusal) => void,
): () => void {
  return injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1_000,
    handler(data, { subUnitId, row, col }, next) {
      const raw = data?.f ? editorText(injector) : undefined;
      const rich = data?.p?.body?.dataStream.replace(/\r?\n?\0?$/u, "").replace(/\r/gu, "\n");
      const typed = data?.f
        ? tidyFormula(raw?.startsWith("=") ? raw : data.f)
        : (rich ?? String(data?.v ?? ""));
      const text = data?.t === 4 && !typed.startsWith("'") ? `'${typed}` : typed;
      const refusal = typeInto(book, subUnitId, row, col, text);
      if (refusal) onDenied(refusal);
      return next(
        toGridCell(book.cells(subUnitId).get(row, col)) ?? { v: null, f: null, p: null, si: null },
      );
    },
  });
}

/** The text in the cell editor. What the library makes of a formula cannot be taken: it loses the plus of "=SUM(t[c])+1" (0.25.1). */
function editorText(injector: Injector): string | undefined {
  const document = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return document?.getBody()?.dataStream.replace(/\r?\n?$/u, "");
}
