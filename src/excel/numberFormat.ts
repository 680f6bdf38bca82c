/** Gives all cells of a range one number format: Office.js takes a single value for all of them, which its types do not know. */
export const setFormat = (range: Excel.Range, format: string): void => {
  (range as unknown as { numberFormat: string }).numberFormat = format;
};
