import type { Cell, WriteReceipt } from "../workbook";

/** One column as a write left it. */
export interface WrittenColumn {
  readonly at: number;
  readonly added: boolean;
  readonly header: string;
  /** What was written, so that an edit made since is seen. */
  readonly cells: readonly Cell[];
  /** What stood there before, formulas as formulas; absent for an added column. */
  readonly before?: readonly unknown[];
  readonly beforeFormat?: string;
}

const memory = new WeakMap<WriteReceipt, readonly WrittenColumn[]>();

/** Keeps what a write put where, as long as somebody holds its receipt. */
export const rememberWrite = (receipt: WriteReceipt, columns: readonly WrittenColumn[]): void => {
  memory.set(receipt, columns);
};

/** What a write put where; undefined for a receipt of another session. */
export const writtenBy = (receipt: WriteReceipt): readonly WrittenColumn[] | undefined =>
  memory.get(receipt);
