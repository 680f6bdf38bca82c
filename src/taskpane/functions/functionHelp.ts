import type { FunctionWords } from "../../text";

/** A function's help in one language. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly returns: string;
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

/** The table of the functions' texts as a list, in its order. */
export const functionHelp = (table: FunctionWords): FunctionHelp[] =>
  Object.entries(table).map(([name, entry]) => ({
    ...entry,
    name,
    parameters: Object.values(entry.parameters),
  }));
