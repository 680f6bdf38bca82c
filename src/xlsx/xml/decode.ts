import { failWith } from "../problem";

const decoder = new TextDecoder();
const units: number[] = [];

/** Longer runs go to the platform's decoder, whose start-up costs more than it saves on short ones. */
const SHORT = 48;

/** UTF-8 bytes as text; malformed bytes become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array, start: number, end: number): string => {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  units.length = 0;
  for (let i = start; i < end;) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      units.push(byte);
      i++;
    } else if (
      byte >= 0xe0 &&
      byte < 0xf0 &&
      i + 2 < end &&
      (bytes[i + 1]! & 0xc0) === 0x80 &&
      (bytes[i + 2]! & 0xc0) === 0x80
    ) {
      // Three bytes: nearly all of Chinese.
      units.push(((byte & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
      i += 3;
    } else return decoder.decode(bytes.subarray(start, end));
  }
  return String.fromCharCode.apply(null, units);
};

/** A whole part as text. Fails with `unsupported-encoding` for UTF-16, which no Office program writes. */
export const decodePart = (bytes: Uint8Array, part: string): string => {
  refuseUtf16(bytes, part);
  return decoder.decode(bytes);
};

/** Fails where a part begins as UTF-16 does. */
export const refuseUtf16 = (bytes: Uint8Array, part: string): void => {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0)
    failWith({ code: "unsupported-encoding", part });
};
