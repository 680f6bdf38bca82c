import { parseNumeral } from "./numeral";
import { conversion, isMoney, parseUnit, RATIO, type Unit } from "./unit";

/** A number that says a unit or currency which the input cannot be had from: "$150万" where 万元 are wanted. */
export const OTHER_UNIT = "other-unit";

/** What numbers of a column are read for. */
export interface NumberReading {
  /** The input's unit. */
  readonly unit: Unit | null;
  /** The power of ten from the unit that the column's header states to the input's: 0 where it states none, or the same. */
  readonly shift: number;
  /** The input is in percent: a plain number from -1 to 1 is a fraction, as Excel keeps 25% as 0.25. */
  readonly percent: boolean;
  /** Units and marks met before, by their text: a column repeats them. */
  readonly seen: Map<string, number | typeof OTHER_UNIT | null>;
  /** The number cells are known to be shown as percentages, so all of them are fractions. */
  readonly fractions: boolean;
}

/** A number times a power of ten, exact in decimal: 0.29 by 2 is 29. What a formula left behind the 15th digit goes, as in Excel's display. */
const shifted = (value: number, exponent: number): number => {
  if (exponent === 0) return value;
  const [digits = "", own = "0"] = value.toPrecision(15).split("e");
  return Number(`${digits}e${String(Number(own) + exponent)}`);
};

/** Takes a number that states no unit of its own into the input's unit. */
export const plainNumber = (value: number, { shift, percent }: NumberReading): number =>
  percent && value >= -1 && value <= 1 ? shifted(value, 2) : shifted(value, shift);

/** Takes the number of a number cell into the input's unit. */
export const numberOfCell = (value: number, reading: NumberReading): number =>
  reading.percent && reading.fractions ? shifted(value, 2) : plainNumber(value, reading);

interface Quantity {
  /** Digits with an optional point: kept as text, so that scaling by ten is exact ("2.35" with 万 is 23500). */
  readonly digits: string;
  readonly tail: string;
  /** Whether the digits already include a 万 or 亿 that was written: then a bare 三万 means three times ten thousand, whatever the column's unit. */
  readonly scaled: boolean;
}

const GROUPED = String.raw`\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)(?:\.\d+)?`;
const ARABIC = new RegExp(
  String.raw`^(${GROUPED}|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(?! ?\d) ?(.*)$`,
  "i",
);
/** So many digits make a whole number that a double holds exactly. */
const EXACT = 15;
/** 1, 10, 100 ... */
const POWERS = Array.from({ length: EXACT }, (_, exponent) => Number(`1e${String(exponent)}`));
const ZERO = 48;
const POINT = 46;

/**
 * Reads the digits that most numbers as text are, with a point among them or without; NaN for anything else. Up to 15 digits are a whole number over a
 * power of ten, both exact in a double, so that their quotient is the double nearest to what is written (Clinger 1990).
 */
export const digitsOf = (text: string): number => {
  const { length } = text;
  let whole = 0;
  let point = length;
  for (let at = 0; at < length; at++) {
    const character = text.charCodeAt(at);
    const digit = character - ZERO;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (character === POINT && point === length) point = at;
    else return NaN;
  }
  const decimals = length - point - 1;
  if (point === 0 || decimals === 0) return NaN;
  if (length <= EXACT) return whole / (POWERS[Math.max(0, decimals)] as number);
  const value = Number(text);
  return value === Infinity ? NaN : value;
};
const NUMERAL = /^([零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)(.*)$/;
/** 1亿2000万, 3万5千: a larger part and a smaller one. */
const COMPOUND = /^(亿|千万|百万|万|千) ?(\d+)(.*)$/;
/** The marks of currencies that stand before a number, in lower case; longer ones before what they begin with. */
export const CURRENCY_MARKS: readonly string[] =
  "¥ rmb cny 人民币 us$ usd hk$ hkd nt$ $ € eur £ gbp ₩".split(" ");
const MARK = new RegExp(
  String.raw`^(${CURRENCY_MARKS.map((mark) => mark.replace("$", "\\$")).join("|")}) ?`,
  "i",
);

/** The digits in front of a text, and what follows them. */
const takeQuantity = (text: string): Quantity | null => {
  const arabic = ARABIC.exec(text);
  if (arabic)
    return {
      digits: (arabic[1] ?? "").replace(/[, '’]/g, ""),
      tail: arabic[2] ?? "",
      scaled: false,
    };
  const numeral = NUMERAL.exec(text);
  const value = numeral ? parseNumeral(numeral[1] ?? "") : null;
  // A lone 一 is as often a dash drawn by the input method as it is a one.
  const scaled = /[万亿萬億]/.test(numeral?.[1] ?? "");
  return numeral && value !== null && text !== "一"
    ? { digits: String(value), tail: numeral[2] ?? "", scaled }
    : null;
};

/** Joins 1亿 and 2000万; a smaller part without a scale must fill its place (3万5000, not 3万5). */
const joinCompound = (quantity: Quantity): Quantity | null => {
  const { digits, tail } = quantity;
  const match = COMPOUND.exec(tail);
  if (!match) return quantity;
  const [, scale = "", low = "", rest = ""] = match;
  const size = parseUnit(scale)?.exponent ?? 0;
  const lowScale = /^(千万|百万|万|千|百)?(.*)$/.exec(rest);
  const lowSize = lowScale?.[1] ? (parseUnit(lowScale[1])?.exponent ?? 0) : 0;
  const small = Number(`${low}e${String(lowSize)}`);
  const fits = small < 10 ** size && (lowSize > 0 || low.length === size);
  const total = Number(`${digits}e${String(size)}`) + small;
  return fits && /^\d+$/.test(digits) && Number.isSafeInteger(total)
    ? { digits: String(total), tail: lowScale?.[2] ?? "", scaled: true }
    : null;
};

/** Takes a unit in brackets off the end ("150 (万元)"), since such brackets are not those of a negative; "" where there is none. */
const takeBracketedUnit = (
  text: string,
  unit: Unit | null,
): readonly [rest: string, unit: string] => {
  const [, rest = "", inside = ""] = /^(.*?) ?\(([^()]+)\)$/.exec(text) ?? [];
  return /\d/.test(rest) && parseUnit(inside, unit?.bases) ? [rest, inside] : [text, ""];
};

/** Takes the sign off: in front, behind (as SAP prints it), or as brackets around (as accountants do); null where there is more than one. */
const takeSign = (text: string): { readonly negative: boolean; readonly rest: string } | null => {
  const bracketed = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  const bare = bracketed ? `${bracketed[1] ?? ""}${bracketed[2] ?? ""}${bracketed[3] ?? ""}` : text;
  const mark = MARK.exec(bare)?.[0] ?? "";
  const behindMark = /^[+-]/.test(bare.slice(mark.length));
  const body = (behindMark ? bare.slice(mark.length) : bare).trim();
  const sign = /^([+-]) ?/.exec(body);
  const trailing = / ?-$/.exec(body);
  if ([bracketed, sign, trailing].filter((found) => found !== null).length > 1) return null;
  const unsigned = body.slice(sign?.[0].length ?? 0, trailing ? trailing.index : undefined);
  return {
    negative: Boolean(bracketed) || Boolean(trailing) || sign?.[1] === "-",
    rest: behindMark ? mark + unsigned : unsigned,
  };
};

/** The power of ten to apply, from the unit behind the number and the currency mark before it; null where they are no unit at all. */
const exponentOf = (
  { tail, scaled }: Quantity,
  mark: string,
  { unit, shift }: NumberReading,
): number | typeof OTHER_UNIT | null => {
  const currency = mark === "" ? null : parseUnit(mark);
  if (tail === "" && !scaled) {
    if (!currency) return 0;
    // ¥150 in a column of 万元 may be either: only a number that says its scale is read there.
    if (!unit) return 0;
    const plain = shift === 0 && unit.exponent === 0;
    return (plain ? conversion(currency, unit) : null) ?? OTHER_UNIT;
  }
  const stated = tail === "" ? { exponent: 0, bases: [], per: "" } : parseUnit(tail, unit?.bases);
  if (!stated) return null;
  if (currency && stated.bases.length > 0 && stated.bases[0] !== currency.bases[0])
    return OTHER_UNIT;
  const full =
    currency && stated.bases.length === 0 ? { ...stated, bases: currency.bases } : stated;
  if (!unit)
    return full.bases.length === 0 || isMoney(full) || full.bases[0] === RATIO
      ? full.exponent
      : OTHER_UNIT;
  // 3千 in a column of 万元 may mean 3千元 or 3千万元.
  const belowUnit = full.bases.length === 0 && !scaled && full.exponent < unit.exponent;
  return (belowUnit ? null : conversion(full, unit)) ?? OTHER_UNIT;
};

/** The longest unit that anybody writes; what is longer is a sentence. */
const LONGEST = 24;
const MANY = 1000;

const seenExponent = (quantity: Quantity, mark: string, reading: NumberReading) => {
  if (quantity.tail.length > LONGEST) return null;
  const key = `${mark} ${quantity.tail} ${String(quantity.scaled)}`;
  const known = reading.seen.get(key);
  if (known !== undefined) return known;
  const exponent = exponentOf(quantity, mark, reading);
  if (reading.seen.size < MANY) reading.seen.set(key, exponent);
  return exponent;
};

/**
 * Reads plain text as a number in the input's unit; null where it is none or is approximate (约三万, 3-5万), "other-unit" where it is in a
 * unit or currency that does not convert, or might mean either of two (¥150 and 3千 in a column of 万元).
 * Thousands are grouped by comma, space or apostrophe in threes; scales 千 万 百万 亿 k m bn and the like; %, ‰; 1亿2000万; Chinese
 * numerals in full. With the unit 万元, 150, 150万 and 1500000元 are all 150.
 */
export const parseNumber = (
  text: string,
  reading: NumberReading,
): number | typeof OTHER_UNIT | null => {
  const [bare, bracketed] = takeBracketedUnit(text, reading.unit);
  const signed = takeSign(bare);
  if (!signed) return null;
  const mark = MARK.exec(signed.rest)?.[0] ?? "";
  const taken = takeQuantity(signed.rest.slice(mark.length));
  const joined = taken ? joinCompound(taken) : null;
  const twice = bracketed !== "" && joined?.tail !== "";
  const quantity = joined && !twice ? { ...joined, tail: joined.tail + bracketed } : null;
  const exponent = quantity ? seenExponent(quantity, mark.trim(), reading) : null;
  if (!quantity || typeof exponent !== "number") return exponent;
  const [mantissa = "", own = "0"] = quantity.digits.toLowerCase().split("e");
  const size = Number(`${mantissa}e${String(Number(own) + exponent)}`);
  const value = (signed.negative ? -size : size) + 0;
  if (!Number.isFinite(value)) return null;
  return mark === "" && quantity.tail === "" && !quantity.scaled
    ? plainNumber(value, reading)
    : value;
};
