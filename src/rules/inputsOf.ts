import type { Input } from "./scheme/input";
import type { PlainScheme, Scheme } from "./scheme/scheme";

/** All inputs that a scheme reads: its own, those of its parts, those of its precondition; each key once. */
export const inputsOf = (scheme: PlainScheme & Pick<Scheme, "precondition">): readonly Input[] => {
  const found = new Map<string, Input>();
  const schemes = [
    ...(scheme.parts ?? []).map((part) => part.scheme),
    ...(scheme.precondition ? [scheme.precondition.scheme] : []),
  ];
  for (const input of [...scheme.inputs, ...schemes.flatMap(inputsOf)])
    if (!found.has(input.key)) found.set(input.key, input);
  return [...found.values()];
};
