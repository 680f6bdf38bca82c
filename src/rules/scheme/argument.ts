import * as z from "zod/mini";
import { Provenance } from "./provenance";
import { facts, Key, list, Words } from "./shape";

const common = { name: Key, label: Words, from: Provenance };

/** A named parameter of a scheme with its default: whoever grades may give another value. FEEL cells may name number arguments. */
export const Argument = z.discriminatedUnion("type", [
  facts({
    type: z.literal("number"),
    ...common,
    default: z.number(),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
  }),
  facts({
    type: z.literal("numbers"),
    ...common,
    default: list(z.number()),
  }),
  facts({ type: z.literal("boolean"), ...common, default: z.boolean() }),
  facts({
    type: z.literal("choice"),
    ...common,
    default: Key,
    choices: list(facts({ key: Key, label: Words })),
  }),
]);
export type Argument = z.infer<typeof Argument>;
