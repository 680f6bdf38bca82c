import type { Input } from "../../rules";

/** A number that a function of a model takes, as an input to read. */
export const figure = (
  key: string,
  zh: string,
  en: string,
  bounds: Pick<Input, "min" | "max"> = {},
): Input => ({
  key,
  label: { zh, en },
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
  ...bounds,
});
