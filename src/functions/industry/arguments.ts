import { readNumber } from "../../cells";
import { taxonomyHead, type Level, type TaxonomyHead } from "../../industry";
import { toOptional } from "../cell/arguments";
import { errorOf } from "../cell/error";
import { optionNamed } from "../cell/option";
import { textOrThrow, valueOrThrow } from "../cell/result";
import { levels } from "../options";

/** The taxonomy that an argument names; the key-account table where it names none. Throws the error of an unknown one. */
export const taxonomyAsked = (taxonomy: unknown): TaxonomyHead =>
  valueOrThrow(taxonomyHead(textOrThrow(taxonomy) ?? "key-account"));

/** The level that an argument names, as a part of options; none where it names none. Throws the error of an unknown one. */
export const levelAsked = (level: unknown): { readonly level?: Level } => {
  const wanted = textOrThrow(level);
  return wanted === null ? {} : { level: valueOrThrow(optionNamed("level", wanted, levels)) };
};

/** The confidence that an argument asks for, as 0.8 or 80%; none where it was left out or is 0, as some hosts send an empty cell. Throws the error of one above 1. */
export const confidenceAsked = (confidence: unknown): { readonly threshold?: number } => {
  const cell = toOptional(confidence);
  const got = valueOrThrow(readNumber(cell));
  if (got === null || got === 0) return {};
  if (got > 0 && got <= 1) return { threshold: got };
  throw errorOf({ code: "out-of-range", got, min: 0, max: 1 });
};
