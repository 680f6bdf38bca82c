import { invalidArgument } from "./officeError";

/** A text argument. */
export function textArgument(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

/** A text argument that may be left out or null. */
export function optionalText(value: unknown, location: string): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value, location);
}

/** A whole number argument, `fallback` when it is left out. */
export function integerArgument(value: unknown, location: string, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== "number" || !Number.isInteger(given)) throw invalidArgument(location);
  return given;
}

/** A yes-or-no argument, `fallback` when it is left out. */
export function booleanArgument(value: unknown, location: string, fallback?: boolean): boolean {
  const given = value ?? fallback;
  if (typeof given !== "boolean") throw invalidArgument(location);
  return given;
}

/** One of a closed list of words. */
export function choiceArgument<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  location: string,
  fallback?: Choice,
): Choice {
  const given = value ?? fallback;
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** A plain object. */
export function recordArgument(
  value: unknown,
  location: string,
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}

/** A colour as `#RRGGBB` in capitals; the English names that Office.js documents most are understood. */
export function colourArgument(value: unknown, location: string): string {
  const text = textArgument(value, location);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument(location);
  return `#${hex.toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  pink: "FFC0CB",
};

/** A matrix of exactly so many rows and columns; one plain value is spread over all of it, as Office.js allows. */
export function matrixArgument(
  value: unknown,
  rows: number,
  columns: number,
  location: string,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw invalidArgument(location);
    const row = Array.from({ length: columns }, () => value as unknown);
    return Array.from({ length: rows }, () => row);
  }
  const matrix = value as readonly unknown[];
  const fits =
    matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return matrix as readonly (readonly unknown[])[];
}
