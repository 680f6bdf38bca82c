/** A number as a FEEL cell spells it: never with an exponent. */
export const decimal = (value: number): string => {
  const text = String(value);
  return text.includes("e")
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : text;
};
