import * as z from "zod/mini";
import { facts, Words } from "./shape";

/**
 * Where a threshold, weight or cell comes from: a place in a document with the fact in our own words,
 * or our own default where the documents are silent, with the reason. The product shows it.
 */
export const Provenance = z.discriminatedUnion("kind", [
  facts({
    kind: z.literal("source"),
    document: Words,
    place: Words,
    words: Words,
  }),
  facts({ kind: z.literal("default"), words: Words }),
]);
export type Provenance = z.infer<typeof Provenance>;
