import { industryModels } from "../../industry";
import { compileTrusted, modelsAsked, type Grader, type Models, type Scheme } from "../../rules";
import { statistics } from "../models/part";

/** A scheme and its grader. */
export interface Compiled {
  readonly scheme: Scheme;
  readonly grader: Grader;
}

/** The models that a scheme may ask, as far as it asks any; nothing where they are still to be loaded. */
const modelsFor = (scheme: Scheme): Models | undefined => {
  if (modelsAsked(scheme).every((name) => name in industryModels)) return industryModels;
  const loaded = statistics.now();
  return loaded && { ...loaded.statisticalModels, ...industryModels };
};

const compiled = new WeakMap<Scheme, Compiled>();

/** A scheme with its grader, compiled once; nothing where a model that it asks is still to be loaded. */
export const compiledNow = (scheme: Scheme): Compiled | undefined => {
  const known = compiled.get(scheme);
  if (known) return known;
  const models = modelsFor(scheme);
  if (models === undefined) return undefined;
  const fresh = { scheme, grader: compileTrusted(scheme, { models }) };
  compiled.set(scheme, fresh);
  return fresh;
};

/** The same, when its models are loaded; rejects where they cannot be. */
export const loadCompiled = async (scheme: Scheme): Promise<Compiled> => {
  const now = compiledNow(scheme);
  if (now) return now;
  await statistics.load();
  return compiledNow(scheme)!;
};
