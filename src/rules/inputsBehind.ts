import { parentsOf } from "./derived/parents";
import { inputsOf } from "./inputsOf";
import type { PlainScheme } from "./scheme/scheme";

/** What a share or a rank is called in a reason. */
const PLACES = ["share", "before", "rank"];

/**
 * The inputs that a key of a scheme stands for, each once: itself, those that it is computed from, all of a part's, or what the method ranks by; none for a
 * score, which its criteria tell.
 */
export const inputsBehind = (scheme: PlainScheme, key: string): readonly string[] => {
  const part = scheme.parts?.find((each) => each.key === key);
  if (part) return inputsOf(part.scheme).map((input) => input.key);
  const derived = scheme.derived.find((each) => each.key === key);
  if (derived)
    return [...new Set(parentsOf(derived).flatMap((parent) => inputsBehind(scheme, parent)))];
  const { method } = scheme;
  const ranks = method.kind === "share" || method.kind === "rank";
  if (ranks && PLACES.includes(key)) return inputsBehind(scheme, method.input);
  return inputsOf(scheme).some((input) => input.key === key) ? [key] : [];
};
