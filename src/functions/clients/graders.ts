import { industryModels } from "../../industry";
import { statisticalModels } from "../../models";
import { compile, type Grader, type Models, type Scheme } from "../../rules";
import { schemeNamed } from "../../schemes";
import { valueOrThrow } from "../cell/result";

/** The scheme that is meant when none is named. */
export const DEFAULT_SCHEME = "logistics-abc";

/** The models that schemes may ask. */
export const models: Models = { ...statisticalModels, ...industryModels };

/** A scheme and its grader. */
export interface Compiled {
  readonly scheme: Scheme;
  readonly grader: Grader;
}

const compiled = new Map<string, Compiled>();

/** The scheme of a name with its grader, compiled once for as long as the workbook is open. Throws the error of an unknown name. */
export const compiledScheme = (name: string | null): Compiled => {
  const scheme = valueOrThrow(schemeNamed(name ?? DEFAULT_SCHEME));
  const known = compiled.get(scheme.id);
  if (known) return known;
  const fresh = { scheme, grader: compile(scheme, { models }) };
  compiled.set(scheme.id, fresh);
  return fresh;
};
