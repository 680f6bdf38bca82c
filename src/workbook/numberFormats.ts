/** Format of a whole number, with its thousands apart. */
export const COUNT = "#,##0";

/** Format of an amount with decimals. */
export const AMOUNT = "#,##0.00";

/** Format of a share. */
export const SHARE = "0.0%";

/** The format of a column of amounts: with decimals where any has some; NaN is a blank. "#,##0.##" would leave a point behind whole numbers. */
export const amountFormat = (amounts: readonly number[] | Float64Array): string =>
  [...amounts].every((amount) => Number.isNaN(amount) || Number.isInteger(amount)) ? COUNT : AMOUNT;
