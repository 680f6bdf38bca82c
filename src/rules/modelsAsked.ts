import type { Scheme } from "./scheme/scheme";

/** The names of the models that a scheme, its parts and its precondition ask. */
export const modelsAsked = (
  scheme: Pick<Scheme, "derived" | "parts" | "precondition">,
): readonly string[] => [
  ...scheme.derived.flatMap((derived) => (derived.kind === "model" ? [derived.model] : [])),
  ...(scheme.parts ?? []).flatMap((part) => modelsAsked(part.scheme)),
  ...(scheme.precondition ? modelsAsked(scheme.precondition.scheme) : []),
];
