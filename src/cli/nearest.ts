import { nearest as alike } from "../workbook";

/** The known word that was probably meant; "" where none is like it. */
export const nearest = (got: string, known: readonly string[]): string =>
  alike(got, known, (word) => [word])[0] ?? "";
