import * as z from "zod/mini";
import { Provenance } from "./provenance";
import { facts, Key, TierKey, Words } from "./shape";

const check = { key: Key, label: Words, from: Provenance };

/**
 * What is asked of a graded population as a whole, and not of a row.
 * - `count`: a tier has from `min` to `max` customers.
 * - `pace`: so many new customers a day (a number argument), on so many working days a month, fill what the counts still lack.
 * - `concentration`: the share of an input that the greatest fraction `top` of customers holds, the least fraction that holds `share` of it, and the Gini coefficient;
 *   passes where the top holds at least `share`.
 * - `complete`: at least the fraction `min` of rows have the input.
 * - `constant`: each value of `per` (an input, or "tier") has one value of the input ("one owner each", "one class a customer").
 * - `distinct`: the input (or "tier") has from `min` to `max` different values.
 * - `size`: each value of the input (or "tier") has at least the fraction `min` of the rows.
 * - `spread`: the groups by an input (or "tier") differ in a number: at least the fraction `min` of its variance lies between the groups (eta squared).
 * - `distribution`: the tiers are spread as `expected` (fractions): the population stability index is at most `max`.
 */
export const Check = z.discriminatedUnion("kind", [
  facts({
    kind: z.literal("count"),
    ...check,
    tier: TierKey,
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
  }),
  facts({ kind: z.literal("pace"), ...check, perDay: Key, daysAMonth: Key }),
  facts({
    kind: z.literal("concentration"),
    ...check,
    of: Key,
    top: z.number(),
    share: z.number(),
  }),
  facts({ kind: z.literal("complete"), ...check, of: Key, min: z.number() }),
  facts({ kind: z.literal("constant"), ...check, of: Key, per: Key }),
  facts({ kind: z.literal("distinct"), ...check, of: Key, min: z.number(), max: z.number() }),
  facts({ kind: z.literal("size"), ...check, of: Key, min: z.number() }),
  facts({ kind: z.literal("spread"), ...check, of: Key, by: Key, min: z.number() }),
  facts({
    kind: z.literal("distribution"),
    ...check,
    expected: z.readonly(z.record(TierKey, z.number())),
    max: z.number(),
  }),
]);
export type Check = z.infer<typeof Check>;
