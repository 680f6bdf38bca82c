import { PortError } from "../../workbook";
import { delimiterOf } from "./delimiter";
import { scanFields, type Fields } from "./fields";

/** A stretch of whole records of a text. */
export interface Block {
  /** Its first record, counted in the whole text. */
  readonly first: number;
  readonly fields: Fields;
}

/** A delimited text as records, block by block: no string holds all of it. */
export interface Blocks {
  readonly delimiter: string;
  readonly blocks: readonly Block[];
  readonly records: number;
  readonly widest: number;
  /** What a field says; "" where the record has no such field. */
  value(record: number, field: number): string;
  /** `value` of one field of many records. */
  column(field: number): (record: number) => string;
}

/** The longest record that is waited for: beyond it a quote is taken to be closed nowhere. */
const LONGEST = 64 * 1024 * 1024;

const unclosed = (line: number): PortError =>
  new PortError("unreadable", `unclosed-quote ${String(line)}`);

const linesIn = ({ text, read }: Fields): number =>
  text.slice(0, read).match(/\r\n|\r|\n/g)?.length ?? 0;

/** Throws for a quote that is closed nowhere, with its line in the whole text. */
const checkClosed = (blocks: readonly Block[], { text, read, unclosed: line }: Fields): void => {
  const open = line ?? (text.length - read > LONGEST ? 1 : null);
  if (open === null) return;
  throw unclosed(blocks.reduce((sum, { fields }) => sum + linesIn(fields), open));
};

const blocksOf = (pieces: readonly string[], delimiter: string): readonly Block[] => {
  const blocks: Block[] = [];
  let rest = "";
  let first = 0;
  pieces.forEach((piece, i) => {
    const goesOn = i + 1 < pieces.length;
    const fields = scanFields(rest + piece, delimiter, Infinity, goesOn);
    checkClosed(blocks, fields);
    rest = fields.text.slice(fields.read);
    if (fields.records > 0) blocks.push({ first, fields });
    first += fields.records;
  });
  return blocks;
};

const isIn = ({ first, fields }: Block, record: number): boolean =>
  record >= first && record < first + fields.records;

/** Finds the records of a text. Throws `PortError("unreadable")` with "unclosed-quote" and the line for a quote that is closed nowhere. */
export const scanBlocks = (pieces: readonly string[]): Blocks => {
  const delimiter = delimiterOf(pieces.find((piece) => piece !== "") ?? "");
  const blocks = blocksOf(pieces, delimiter);
  // Records are mostly asked for one behind the other.
  let place = 0;
  const blockOf = (record: number): Block | undefined => {
    while (place > 0 && record < (blocks[place]?.first ?? 0)) place--;
    while (place + 1 < blocks.length && record >= (blocks[place + 1]?.first ?? 0)) place++;
    return blocks[place];
  };
  return {
    delimiter,
    blocks,
    records: blocks.reduce((sum, { fields }) => sum + fields.records, 0),
    widest: blocks.reduce((most, { fields }) => Math.max(most, fields.widest), 0),
    value: (record, field) => {
      const block = blockOf(record);
      return block === undefined ? "" : block.fields.value(record - block.first, field);
    },
    column: (field) => {
      let block = blocks[0];
      return (record) => {
        if (block === undefined || !isIn(block, record)) block = blockOf(record);
        return block?.fields.value(record - block.first, field) ?? "";
      };
    },
  };
};
