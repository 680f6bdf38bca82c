import { cellName, type Range } from "../address";
import { failWith } from "../problem";

/** Fails for what Excel does not take as the name of a sheet. */
export const checkSheetName = (name: string, taken: readonly string[]): void => {
  const bad =
    name.length === 0 ||
    name.length > 31 ||
    /[[\]:*?/\\\u0000-\u001f]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (bad) failWith({ code: "bad-sheet-name", got: name });
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    failWith({ code: "name-taken", name });
};

/** A sheet's name as formulas have it, in quotes: always right, needed or not. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A range on a sheet, absolute: `'Key accounts'!$A$1:$C$9`. */
export const absoluteRange = (sheet: string, { top, left, bottom, right }: Range): string => {
  const dollars = (name: string): string => name.replace(/^([A-Z]+)/, "$$$1$$");
  return `${quotedSheet(sheet)}!${dollars(cellName(top, left))}:${dollars(cellName(bottom, right))}`;
};
