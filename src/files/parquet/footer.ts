import type { ByteSource } from "../../xlsx";
import { PortError } from "../../workbook";
import { readStruct, type ThriftStruct, structBytes, type ThriftList } from "./thrift";

const MAGIC = 0x31524150;
const ENCRYPTED = 0x45524150;

/** The footer of a parquet file, and where it begins: what stands before it are the columns. */
export interface Footer {
  readonly start: number;
  readonly fields: ThriftStruct;
}

const uint32 = (bytes: Uint8Array, at: number): number =>
  bytes.length < at + 4
    ? 0
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at, true);

const refused = (detail: string): PortError => new PortError("unreadable", detail);

/**
 * Reads the footer. Throws `PortError("unreadable")`: "not-parquet", "truncated" where a parquet has lost its end, "encrypted-parquet", "broken-parquet".
 */
export const readFooter = (source: ByteSource): Footer => {
  const { length } = source;
  const head = uint32(source.read(0, 4), 0);
  const tail = source.read(Math.max(0, length - 8), length);
  const end = uint32(tail, tail.length - 4);
  if (head === ENCRYPTED || end === ENCRYPTED) throw refused("encrypted-parquet");
  if (head !== MAGIC) throw refused("not-parquet");
  if (end !== MAGIC || length < 12) throw refused("truncated");
  const start = length - 8 - uint32(tail, 0);
  if (start < 4) throw refused("broken-parquet");
  try {
    const fields = readStruct(source.read(start, length - 8));
    if (fields.has(FileField.encryption)) throw refused("encrypted-parquet");
    return { start, fields };
  } catch (error) {
    throw error instanceof RangeError ? refused("broken-parquet") : error;
  }
};

/** The bytes of a footer with the file's end behind it. */
export const footerBytes = (fields: ThriftStruct): Uint8Array => {
  const body = structBytes(fields);
  const bytes = new Uint8Array(body.length + 8);
  bytes.set(body);
  const view = new DataView(bytes.buffer);
  view.setUint32(body.length, body.length, true);
  view.setUint32(body.length + 4, MAGIC, true);
  return bytes;
};

/** Numbers of fields, by parquet.thrift. */
export const FileField = {
  schema: 2,
  rows: 3,
  groups: 4,
  keyValues: 5,
  orders: 7,
  encryption: 8,
} as const;
export const SchemaField = { name: 4, children: 5 } as const;
export const GroupField = { columns: 1, bytes: 2, rows: 3, packedBytes: 6 } as const;
export const ChunkField = { offset: 2, meta: 3, offsetIndex: 4, columnIndex: 6 } as const;
export const MetaField = {
  path: 3,
  bytes: 6,
  packedBytes: 7,
  data: 9,
  index: 10,
  dictionary: 11,
  bloom: 14,
} as const;

/** The items of a list; none where the struct has no such field. */
export const itemsOf = (struct: ThriftStruct, field: number): readonly ThriftStruct[] =>
  ((struct.get(field)?.value as ThriftList | undefined)?.items ?? []) as readonly ThriftStruct[];

/** A whole number; 0 where the struct has no such field. */
export const integerOf = (struct: ThriftStruct, field: number): bigint => {
  const value = struct.get(field)?.value;
  return typeof value === "bigint" ? value : 0n;
};

/** A text; "" where the struct has no such field. */
export const textOf = (struct: ThriftStruct, field: number): string => {
  const value = struct.get(field)?.value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : "";
};
