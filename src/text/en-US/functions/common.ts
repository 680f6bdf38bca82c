/** The words of one custom function: for Excel's own dialogs, the help pages and the pane. */
export interface FunctionWords<Parameter extends string = string> {
  /** One line; the English one is the function's own doc comment. */
  readonly description: string;
  /** What comes back. */
  readonly returns: string;
  /** Formulas to copy. */
  readonly examples: readonly string[];
  readonly notes: readonly string[];
  /** Not for people to type: left out of help pages and lists. */
  readonly hidden?: true;
  /** By the parameter's name in the source. */
  readonly parameters: Readonly<
    Record<Parameter, { readonly name: string; readonly description: string }>
  >;
}

/** Keeps the parameters' names in the type, so that the other language must have the same. */
export const words = <Parameter extends string>(
  entry: FunctionWords<Parameter>,
): FunctionWords<Parameter> => entry;
/** A parameter as people read it. */
export const parameter = (name: string, description: string) => ({ name, description });

/** Said of every function that reads customers' cells. */
export const dirty =
  "A cell that cannot be read gives #VALUE! for its row, with the cell's content in the message; it never counts as 0.";
