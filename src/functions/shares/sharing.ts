import { argumentsOf, compileTrusted, InvalidSchemeError, type ArgumentValue } from "../../rules";
import { schemeNamed } from "../../schemes";
import type { Compiled } from "../clients/graders";
import { errorOf } from "../cell/error";
import { optionNamed } from "../cell/option";
import { textOrThrow, valueOrThrow } from "../cell/result";
import { readCuts } from "./cuts";

const compiled = new Map<string, Compiled>();

const measureNamed = (text: string | null, { scheme }: Pick<Compiled, "scheme">): string | null => {
  const measure = scheme.arguments.find(({ name }) => name === "measure");
  if (text === null || measure?.type !== "choice") return null;
  return valueOrThrow(optionNamed("measure", text, measure.choices));
};

/** The scheme abc-share with the cuts and the measure that were given, compiled once for each of them. Throws the error of what does not fit. */
export const sharing = (cuts: unknown, measure: string | undefined): Compiled => {
  const scheme = valueOrThrow(schemeNamed("abc-share"));
  const parts = valueOrThrow(readCuts(cuts));
  const by = measureNamed(textOrThrow(measure), { scheme });
  const given: Readonly<Record<string, ArgumentValue>> = {
    ...(parts && { cuts: parts }),
    ...(by !== null && { measure: by }),
  };
  const key = JSON.stringify(given);
  const known = compiled.get(key);
  if (known) return known;
  const values = valueOrThrow(argumentsOf(scheme, given));
  try {
    const fresh = { scheme, grader: compileTrusted(scheme, { arguments: given }) };
    compiled.set(key, fresh);
    return fresh;
  } catch (error) {
    // Only the cuts can be wrong together with the rest: too many, out of order, or fractions where values are cut.
    if (!(error instanceof InvalidSchemeError)) throw error;
    throw errorOf({ code: "bad-cuts", got: String(values["cuts"]).replace(/,/g, "/") });
  }
};
