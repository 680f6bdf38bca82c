import { MAGIC, type ModelHead } from "./format";

/** A model ready to read texts. */
export interface TextModel extends ModelHead {
  /** Hash table of buckets: slots hold a feature's index + 1, found by linear probing. */
  readonly slots: Int32Array;
  /** Bucket by feature. */
  readonly buckets: Int32Array;
  /** Weights of feature f stand from starts[f] up to starts[f + 1]. */
  readonly starts: Int32Array;
  readonly nodes: Uint16Array;
  /** Weights as bytes, to be multiplied by the scale of their node's level: four times less memory to walk through. */
  readonly values: Int8Array;
  readonly biases: Float32Array;
  /** The nodes of all divisions. */
  readonly all: readonly number[];
  /** Section by division. */
  readonly sectionOf: ReadonlyMap<string, string>;
  /** Node by code of a division, group or class. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Nodes right below a node: indexes by parent's code. */
  readonly below: ReadonlyMap<string, readonly number[]>;
  /** Scratch of one prediction; the room has one thread. */
  readonly scores: Float32Array;
  readonly found: Float32Array;
}

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

const columns = (bytes: Uint8Array, from: number, head: ModelHead) => {
  const { varint, place } = reader(bytes, from);
  const buckets = new Int32Array(head.features);
  const starts = new Int32Array(head.features + 1);
  const nodes = new Uint16Array(head.weights);
  for (let feature = 0, bucket = 0; feature < head.features; feature++)
    buckets[feature] = bucket += varint();
  for (let feature = 0; feature < head.features; feature++)
    starts[feature + 1] = starts[feature]! + varint();
  for (let feature = 0; feature < head.features; feature++)
    for (let at = starts[feature]!, node = 0; at < starts[feature + 1]!; at++)
      nodes[at] = node += varint();
  return { buckets, starts, nodes, from: place() };
};

/**
 * Decodes a model's file once, in some tens of milliseconds. Throws a TypeError for other bytes: what ships is either whole or broken, there is nothing to report cell by cell.
 */
export const decodeModel = (bytes: Uint8Array): TextModel => {
  const { head, from } = headOf(bytes);
  const { buckets, starts, nodes, from: weightsFrom } = columns(bytes, from, head);
  const values = new Int8Array(head.weights);
  values.set(bytes.subarray(weightsFrom, weightsFrom + head.weights));
  const count = head.divisions.length + head.groups.length + head.classes.length;
  // A view: the bytes may be a Buffer, which is a window into a larger one, at any offset.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const biases = Float32Array.from({ length: count }, (_, node) =>
    view.getFloat32(weightsFrom + head.weights + 4 * node, true),
  );
  return {
    ...head,
    slots: slotsOf(buckets),
    buckets,
    starts,
    nodes,
    values,
    biases,
    all: head.divisions.map((_, node) => node),
    sectionOf: new Map(
      Object.entries(head.sections).flatMap(([section, codes]) =>
        codes.map((code) => [code, section] as const),
      ),
    ),
    nodeOf: new Map(
      [...head.divisions, ...head.groups, ...head.classes].map((code, node) => [code, node]),
    ),
    below: belowOf(head),
    scores: new Float32Array(count),
    found: new Float32Array(head.features),
  };
};
