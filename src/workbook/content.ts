import type { Cell } from "../cells";

/** What stands in a cell as a person would type it: a constant, or a formula ("=A1*2", in English). */
export type Content = Cell | { readonly formula: string };

/** Whether a cell's content is a formula: a text never is, whatever it begins with. */
export const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === "object" && content !== null && "formula" in content;
