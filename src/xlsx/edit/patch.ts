import type { XlsxResult } from "../problem";
import type { Edit } from "./edit";
/** Applies edits to a workbook's bytes; every part that no edit concerns is copied byte for byte, packed bytes included. */
export const patchWorkbook = async (_bytes: Uint8Array, _edits: readonly Edit[]): Promise<XlsxResult<Uint8Array>> => {
  throw new Error("being built");
};
