import { MAGIC, type ModelHead } from "./format";

/** A model ready to read texts. */
export interface TextModel extends ModelHead {
  /** Hash table of buckets: slots hold a feature's index + 1, found by linear probing. */
  readonly slots: Int32Array;
  /** Bucket by feature. */
  readonly buckets: Int32Array;
  /** Weights of feature f stand from starts[f] up to starts[f + 1]. */
  readonly starts: Int32Array;
  /** A weight each: its node in the upper bits, and its byte, to be multiplied by the scale of the node's level. */
  readonly postings: Int32Array;
  readonly biases: Float32Array;
  /** The nodes of all divisions. */
  readonly all: readonly number[];
  /** Section by division. */
  readonly sectionOf: ReadonlyMap<string, string>;
  readonly sectionCodes: readonly string[];
  /** Index of the section by node of a division. */
  readonly sectionOfDivision: Uint8Array;
  /** Node by code of a division, group or class. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Nodes right below a node: indexes by parent's code. */
  readonly below: ReadonlyMap<string, readonly number[]>;
  /** Scratch of one prediction; the room has one thread. */
  readonly sums: Int32Array;
  readonly found: Int32Array;
  readonly scratch: Scratch;
}

/** Room for the known features of one text, side by side. */
interface Columns {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Columns that grow with the longest text. */
interface Scratch extends Columns {
  /** Twice the room, with what was there. */
  grow(): Columns;
}

const columnsOf = (size: number, from?: Columns): Columns => {
  const columns = {
    features: new Int32Array(size),
    values: new Float64Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
  };
  if (from)
    for (const key of ["features", "values", "starts", "ends"] as const)
      columns[key].set(from[key]);
  return columns;
};

const scratchOf = (): Scratch => {
  const scratch = {
    ...columnsOf(1024),
    grow: () => Object.assign(scratch, columnsOf(scratch.features.length * 2, scratch)),
  };
  return scratch;
};

/** Reads numbers from a place in the bytes onwards. */
const reader = (bytes: Uint8Array, from: number) => {
  let at = from;
  const varint = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  return { varint, place: () => at };
};

const headOf = (bytes: Uint8Array): { head: ModelHead; from: number } => {
  const ascii = (from: number, end: number) => {
    let text = "";
    for (let at = from; at < end; at++) text += String.fromCharCode(bytes[at]!);
    return text;
  };
  if (ascii(0, 4) !== MAGIC) throw new TypeError("These bytes are no industry model.");
  const size = bytes[4]! | (bytes[5]! << 8) | (bytes[6]! << 16) | (bytes[7]! << 24);
  return { head: JSON.parse(ascii(8, 8 + size)) as ModelHead, from: 8 + size };
};

/** A place for a bucket in a table of a power of two. */
export const slotOf = (bucket: number, mask: number): number =>
  (Math.imul(bucket, 0x9e3779b1) >>> 8) & mask;

const slotsOf = (buckets: Int32Array): Int32Array => {
  let size = 1;
  while (size < buckets.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let feature = 0; feature < buckets.length; feature++) {
    let slot = slotOf(buckets[feature]!, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = feature + 1;
  }
  return slots;
};

const belowOf = ({ sections, divisions, groups, classes }: ModelHead) => {
  const below = new Map<string, number[]>();
  const put = (parent: string, node: number) => {
    const nodes = below.get(parent);
    if (nodes) nodes.push(node);
    else below.set(parent, [node]);
  };
  for (const [section, members] of Object.entries(sections))
    for (const code of members) put(section, divisions.indexOf(code));
  for (const [at, code] of groups.entries()) put(code.slice(0, 2), divisions.length + at);
  for (const [at, code] of classes.entries())
    put(code.slice(0, 3), divisions.length + groups.length + at);
  return below;
};

const weightColumns = (bytes: Uint8Array, from: number, head: ModelHead) => {
  const { varint, place } = reader(bytes, from);
  const buckets = new Int32Array(head.features);
  const starts = new Int32Array(head.features + 1);
  const postings = new Int32Array(head.weights);
  for (let feature = 0, bucket = 0; feature < head.features; feature++)
    buckets[feature] = bucket += varint();
  for (let feature = 0; feature < head.features; feature++)
    starts[feature + 1] = starts[feature]! + varint();
  for (let feature = 0; feature < head.features; feature++)
    for (let at = starts[feature]!, node = 0; at < starts[feature + 1]!; at++)
      postings[at] = (node += varint()) << 8;
  const weightsFrom = place();
  for (let at = 0; at < head.weights; at++) postings[at] = postings[at]! | bytes[weightsFrom + at]!;
  return { buckets, starts, postings, from: weightsFrom };
};

/**
 * Decodes a model's file once, in some tens of milliseconds. Throws a TypeError for other bytes: what ships is either whole or broken, there is nothing to report cell by cell.
 */
export const decodeModel = (bytes: Uint8Array): TextModel => {
  const { head, from } = headOf(bytes);
  const { buckets, starts, postings, from: weightsFrom } = weightColumns(bytes, from, head);
  const count = head.divisions.length + head.groups.length + head.classes.length;
  // A view: the bytes may be a Buffer, which is a window into a larger one, at any offset.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const biases = Float32Array.from({ length: count }, (_, node) =>
    view.getFloat32(weightsFrom + head.weights + 4 * node, true),
  );
  const sectionCodes = Object.keys(head.sections);
  const sectionOf = new Map(
    Object.entries(head.sections).flatMap(([section, codes]) =>
      codes.map((code) => [code, section] as const),
    ),
  );
  return {
    ...head,
    slots: slotsOf(buckets),
    buckets,
    starts,
    postings,
    biases,
    all: head.divisions.map((_, node) => node),
    sectionOf,
    sectionCodes,
    sectionOfDivision: Uint8Array.from(head.divisions, (code) =>
      sectionCodes.indexOf(sectionOf.get(code)!),
    ),
    nodeOf: new Map(
      [...head.divisions, ...head.groups, ...head.classes].map((code, node) => [code, node]),
    ),
    below: belowOf(head),
    sums: new Int32Array(count),
    found: new Int32Array(head.features),
    scratch: scratchOf(),
  };
};
