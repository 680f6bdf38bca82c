import type { Messages } from "../../text";

/** A function's help in one language. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  /** "" where the description says it. */
  readonly returns: string;
  readonly example: string;
}

interface Entry {
  readonly description: string;
  readonly returns?: string;
  readonly example?: string;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
}

/** The table of the functions' texts as a list, in its order. */
export const functionHelp = (table: Messages["functions"]): FunctionHelp[] =>
  Object.entries(table as Readonly<Record<string, Entry>>).map(([name, entry]) => ({
    name,
    description: entry.description,
    parameters: Object.values(entry.parameters),
    returns: entry.returns ?? "",
    example: entry.example ?? "",
  }));
