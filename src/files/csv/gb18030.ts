const DOUBLE_LEADS = [0x81, 0xfe] as const;
/** Four-byte codes of the basic plane end before this place; those of the planes above begin at `ABOVE`. */
const BASIC_FOURS = 39_420;
const ABOVE = 189_000;

const fourBytes = (place: number): number[] => [
  0x81 + Math.floor(place / 12_600),
  0x30 + (Math.floor(place / 1260) % 10),
  0x81 + (Math.floor(place / 10) % 126),
  0x30 + (place % 10),
];

const learn = (
  table: Map<number, readonly number[]>,
  decoder: InstanceType<typeof TextDecoder>,
  bytes: readonly number[],
): void => {
  const text = decoder.decode(Uint8Array.from(bytes));
  const point = text.codePointAt(0) ?? 0xfffd;
  const single = text.length === (point > 0xffff ? 2 : 1);
  if (single && point !== 0xfffd && !table.has(point)) table.set(point, bytes);
};

/** The platform decodes GB18030 but does not encode it: the table is what its decoder says, turned round. */
const invertDecoder = (): ReadonlyMap<number, readonly number[]> => {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<number, readonly number[]>();
  for (let lead = DOUBLE_LEADS[0]; lead <= DOUBLE_LEADS[1]; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) learn(table, decoder, [lead, trail]);
  for (let place = 0; place < BASIC_FOURS; place++) learn(table, decoder, fourBytes(place));
  return table;
};

let inverted: ReadonlyMap<number, readonly number[]> | undefined;

/** Encodes text as GB18030, which has a code for every character of Unicode; a lone half of a surrogate pair becomes "?". */
export const encodeGb18030 = (text: string): Uint8Array => {
  inverted ??= invertDecoder();
  const bytes = new Uint8Array(text.length * 4);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    const code =
      point > 0xffff ? fourBytes(point - 0x10000 + ABOVE) : (inverted.get(point) ?? [0x3f]);
    for (const byte of code) bytes[at++] = byte;
  }
  return bytes.subarray(0, at);
};
