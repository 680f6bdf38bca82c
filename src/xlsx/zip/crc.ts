/** Four tables, so that four bytes are folded in at a time: about three times as fast as one. */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256)) as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
const [T0, T1, T2, T3] = tables;

for (let n = 0; n < 256; n++) {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  T0[n] = crc;
}
for (let n = 0; n < 256; n++) {
  let crc = T0[n] ?? 0;
  for (const table of [T1, T2, T3]) {
    crc = (crc >>> 8) ^ (T0[crc & 255] ?? 0);
    table[n] = crc;
  }
}

/** CRC-32 as zip uses it; goes on from `seed`, the checksum of what came before (0 at first). */
export const crc32 = (bytes: Uint8Array, seed: number): number => {
  let crc = ~seed;
  const even = bytes.length & ~3;
  let i = 0;
  for (; i < even; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = T3[crc & 255]! ^ T2[(crc >>> 8) & 255]! ^ T1[(crc >>> 16) & 255]! ^ T0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ T0[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
};
