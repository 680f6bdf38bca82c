/** A number with thousands separators and at most `digits` decimals, the same in both languages and on every machine. */
export const numberText = (value: number, digits: number): string => {
  const [whole = "", decimals] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = decimals?.replace(/0+$/, "") ?? "";
  const text = rest === "" ? grouped : `${grouped}.${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
};

/** A figure of a sentence. */
export const number = (value: number): string => numberText(value, 2);

/** A fraction in percent, with one decimal. */
export const percent = (fraction: number): string => `${numberText(fraction * 100, 1)}%`;

/** From where to where: "100–200", "≥ 100", "≤ 7". */
export const range = (min?: number, max?: number): string => {
  if (min === undefined) return max === undefined ? "-" : `≤ ${number(max)}`;
  return max === undefined ? `≥ ${number(min)}` : `${number(min)}–${number(max)}`;
};
