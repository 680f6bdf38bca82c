/**
 * Thrift's compact protocol as parquet's footer uses it, as a tree: what is not known here is kept all the same. Only maps, which the footer has none of, are refused.
 */

/** A value of a field; whole numbers of all widths are bigints. */
export type ThriftValue = boolean | bigint | number | Uint8Array | ThriftList | ThriftStruct;

/** A list of values of one type. */
export interface ThriftList {
  readonly of: number;
  readonly items: readonly ThriftValue[];
}

/** The fields of a struct by their numbers, in the order of the file. */
export type ThriftStruct = ReadonlyMap<number, ThriftField>;

/** A field with its type's number. */
export interface ThriftField {
  readonly type: number;
  readonly value: ThriftValue;
}

/** Numbers of types, as far as they are made here. */
export const ThriftType = { i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;

const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const DOUBLE = 7;
const LONGEST_DELTA = 15;

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

const readByte = (reader: Reader): number => {
  const byte = reader.bytes[reader.at++];
  if (byte === undefined) throw new RangeError("thrift ends too early");
  return byte;
};

const readVarint = (reader: Reader): bigint => {
  let value = 0n;
  for (let shift = 0n; ; shift += 7n) {
    const byte = readByte(reader);
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
};

const readInteger = (reader: Reader): bigint => {
  const coded = readVarint(reader);
  return (coded >> 1n) ^ -(coded & 1n);
};

const readBytes = (reader: Reader, length: number): Uint8Array => {
  const start = reader.at;
  reader.at += length;
  if (reader.at > reader.bytes.length) throw new RangeError("thrift ends too early");
  return reader.bytes.subarray(start, reader.at);
};

const readList = (reader: Reader): ThriftList => {
  const head = readByte(reader);
  const count = head >> 4 === 15 ? Number(readVarint(reader)) : head >> 4;
  const of = head & 15;
  const items: ThriftValue[] = [];
  // Within a list a truth value has a byte of its own.
  for (let i = 0; i < count; i++)
    items.push(of === TRUE || of === FALSE ? readByte(reader) === TRUE : readValue(reader, of));
  return { of, items };
};

const readValue = (reader: Reader, type: number): ThriftValue => {
  switch (type) {
    case TRUE:
    case FALSE:
      return type === TRUE;
    case BYTE:
      return BigInt(readByte(reader));
    case 4:
    case ThriftType.i32:
    case ThriftType.i64:
      return readInteger(reader);
    case DOUBLE: {
      const bytes = readBytes(reader, 8);
      return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
    }
    case ThriftType.binary:
      return readBytes(reader, Number(readVarint(reader)));
    case ThriftType.list:
    case 10:
      return readList(reader);
    case ThriftType.struct:
      return readFields(reader);
    default:
      throw new RangeError(`thrift type ${type}`);
  }
};

const readFields = (reader: Reader): ThriftStruct => {
  const fields = new Map<number, ThriftField>();
  for (let id = 0; ;) {
    const head = readByte(reader);
    if (head === 0) return fields;
    const type = head & 15;
    id = head >> 4 === 0 ? Number(readInteger(reader)) : id + (head >> 4);
    fields.set(id, { type, value: readValue(reader, type) });
  }
};

/** Reads a struct. Throws a RangeError for bytes that are none. */
export const readStruct = (bytes: Uint8Array): ThriftStruct => readFields({ bytes, at: 0 });

const writeVarint = (out: number[], value: bigint): void => {
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  out.push(Number(rest));
};

const writeInteger = (out: number[], value: bigint): void =>
  writeVarint(out, value < 0n ? -value * 2n - 1n : value * 2n);

const pushAll = (out: number[], bytes: Uint8Array): void => {
  for (const byte of bytes) out.push(byte);
};

const writeList = (out: number[], { of, items }: ThriftList): void => {
  out.push((Math.min(items.length, 15) << 4) | of);
  if (items.length >= 15) writeVarint(out, BigInt(items.length));
  for (const item of items)
    if (typeof item === "boolean") out.push(item ? TRUE : FALSE);
    else writeValue(out, of, item);
};

const writeValue = (out: number[], type: number, value: ThriftValue): void => {
  if (typeof value === "boolean") return;
  if (typeof value === "bigint")
    return type === BYTE ? void out.push(Number(value)) : writeInteger(out, value);
  if (typeof value === "number") {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    return pushAll(out, new Uint8Array(view.buffer));
  }
  if (value instanceof Uint8Array) {
    writeVarint(out, BigInt(value.length));
    return pushAll(out, value);
  }
  return value instanceof Map ? writeFields(out, value) : writeList(out, value as ThriftList);
};

const writeFields = (out: number[], fields: ThriftStruct): void => {
  let last = 0;
  for (const [id, { type, value }] of [...fields].sort(([a], [b]) => a - b)) {
    const kind = typeof value === "boolean" ? (value ? TRUE : FALSE) : type;
    const delta = id - last;
    if (delta > 0 && delta <= LONGEST_DELTA) out.push((delta << 4) | kind);
    else {
      out.push(kind);
      writeInteger(out, BigInt(id));
    }
    writeValue(out, kind, value);
    last = id;
  }
  out.push(0);
};

/** A struct as bytes. */
export const structBytes = (struct: ThriftStruct): Uint8Array => {
  const out: number[] = [];
  writeFields(out, struct);
  return Uint8Array.from(out);
};
