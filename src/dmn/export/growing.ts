import type { Arguments, Locale, PlainScheme, Words } from "../../rules";
import type { DmnDecision, DmnInput, DmnLogic, DmnType } from "../model";

/** The decisions that a scheme became: by name, where it gives a tier and where it gives a score. */
export interface Grading {
  readonly tier: string | null;
  /** Added to the model when it is asked for. */
  readonly score: () => string | null;
}

/** A scheme that stands within another one. */
export interface Inner {
  readonly key: string;
  readonly label: Words;
  readonly scheme: PlainScheme;
}

/** Where a table comes from: the scheme whose rules it has, and the key that each column asks for. */
export interface Origin {
  readonly scheme: PlainScheme;
  readonly keys: readonly string[];
}

/** A model on its way out. */
export interface Growing {
  readonly locale: Locale;
  readonly inputs: Map<string, DmnInput>;
  readonly types: Map<string, DmnType>;
  readonly decisions: Map<string, DmnDecision>;
  /** Names that were given, by what they name; each stands for one thing. */
  readonly names: Map<string, string>;
  /** What schemes within became, by themselves and their arguments. */
  readonly gradings: Map<string, Grading>;
  /** The tables that are a scheme's own rules, by the id of the decision. */
  readonly origins: Map<string, Origin>;
  /** Adds the decisions of a scheme within, which takes arguments of the same name from the whole. */
  readonly grade: (growing: Growing, inner: Inner, whole: Arguments) => Grading;
}

/** A name for a thing, told by `mark`: the wanted one, with a number where another thing has it. */
export const nameFor = ({ names }: Growing, wanted: string, mark: string): string => {
  const known = names.get(mark);
  if (known !== undefined) return known;
  const used = new Set(names.values());
  let name = wanted;
  for (let number = 2; used.has(name); number++) name = `${wanted}${number}`;
  names.set(mark, name);
  return name;
};

/** Adds a decision; gives its name. */
export const decide = (
  { decisions }: Growing,
  name: string,
  logic: DmnLogic,
  said: Partial<Pick<DmnDecision, "id" | "label" | "about" | "type">> = {},
): string => {
  const plain = { id: `d_${name}`, label: null, about: null, type: null };
  decisions.set(name, { ...plain, ...said, name, logic });
  return name;
};
