import type { SchemaElement } from "hyparquet";
import type { Cell } from "../../workbook";

/** The serial of 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Before 1 March 1900 Excel counts a day that never was. */
const FIRST_SURE = 61;

const iso = (millis: number): string => {
  const text = new Date(millis).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
};

/** A moment as a serial; as text where Excel's calendar does not reach. */
const serial = (millis: number): number | string => {
  const days = millis / DAY + EPOCH;
  return days >= FIRST_SURE ? days : iso(millis);
};

/** How the values that are not plain come out of the reader: moments as serials, in UTC. */
export const cellParsers = {
  dateFromDays: (days: number | null): Cell => (days === null ? null : serial(days * DAY)),
  timestampFromMilliseconds: (millis: bigint | null): Cell =>
    millis === null ? null : serial(Number(millis)),
  timestampFromMicroseconds: (micros: bigint | null): Cell =>
    micros === null ? null : serial(Number(micros) / 1e3),
  timestampFromNanoseconds: (nanos: bigint | null): Cell =>
    nanos === null ? null : serial(Number(nanos / 1000n) / 1e3),
} as const;

const ofNumber = (value: number): Cell => {
  if (Number.isFinite(value)) return value;
  // Programs that know no blank number write not-a-number for it.
  return Number.isNaN(value) ? null : { error: "#NUM!" };
};

const ofInteger = (value: bigint): Cell => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Lists, maps and structs as JSON; what JSON has no word for as text. */
const asJson = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? ofInteger(inner) : inner instanceof Uint8Array ? hex(inner) : inner,
  );

/** A value of a column as a cell. */
export const cellOf = (value: unknown): Cell => {
  switch (typeof value) {
    case "number":
      return ofNumber(value);
    case "bigint":
      return ofInteger(value);
    case "string":
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      return value instanceof Uint8Array ? hex(value) : asJson(value);
    default:
      return null;
  }
};

/** How many units of a time of day make a day, by the type of the column; 0 for any other column. */
export const unitsADay = ({ converted_type, logical_type }: SchemaElement): number => {
  if (converted_type === "TIME_MILLIS") return DAY;
  if (converted_type === "TIME_MICROS") return DAY * 1e3;
  if (logical_type?.type !== "TIME") return 0;
  const { unit } = logical_type;
  return unit === "MILLIS" ? DAY : unit === "MICROS" ? DAY * 1e3 : DAY * 1e6;
};

/** The number format that shows the cells of a column for what they are; none for plain numbers. */
export const formatOf = (element: SchemaElement): string | undefined => {
  const { type, converted_type, logical_type } = element;
  const kind = logical_type?.type ?? converted_type;
  if (kind === "DATE") return "yyyy-mm-dd";
  if (kind?.startsWith("TIMESTAMP") || (type === "INT96" && kind === undefined))
    return "yyyy-mm-dd hh:mm:ss";
  if (unitsADay(element) > 0) return "hh:mm:ss";
  if (kind !== "DECIMAL") return undefined;
  const scale = element.scale ?? 0;
  return scale > 0 ? `0.${"0".repeat(Math.min(scale, 15))}` : "0";
};
