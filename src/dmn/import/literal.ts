import { readTests } from "../../rules";
import type { Literal } from "./node";

/** The values that FEEL unary tests list ("Approved", "Declined"); null where they are anything else than a list of values. */
export const listed = (text: string): readonly Literal[] | null => {
  const reading = readTests(text);
  if (!reading.ok || reading.tests.kind !== "tests" || reading.tests.negated) return null;
  const values: Literal[] = [];
  for (const part of reading.tests.parts) {
    const value =
      part.kind === "compare" && part.operator === "=" && "value" in part.operand
        ? part.operand
        : undefined;
    if (value === undefined || value.kind === "date") return null;
    values.push(value.value);
  }
  return values;
};

/** The value that an output entry states; null where it is no number, text, true or false. */
export const literalOf = (text: string): Literal | null => {
  const values = listed(text);
  return values?.length === 1 ? (values[0] ?? null) : null;
};

/** A value as a FEEL literal. */
export const feelOf = (value: Literal): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value);
