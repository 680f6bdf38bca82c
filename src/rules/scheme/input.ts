import * as z from "zod/mini";
import { Provenance } from "./provenance";
import { facts, Key, list, Synonyms, text, Words } from "./shape";

/**
 * What one of an input's numbers stands for. `scale` is how many base units it is: 1 for 元, 10000 for 万元 (so the cell "150万" is read as 150),
 * 0.01 for percent (so the cell "25%" is read as 25, and a plain number from -1 to 1 is a fraction: 0.25 is 25 as well).
 * `base` is the word for one base unit, where the label is a multiple that only Chinese has a word for: English then says 810,000 yuan, Chinese 81 万元.
 */
export const Unit = facts({
  label: Words,
  base: z.exactOptional(Words),
  scale: z.number().check(z.positive()),
});
export type Unit = z.infer<typeof Unit>;

/** One of the answers that a choice input takes. */
export const Choice = facts({ key: Key, label: Words, synonyms: Synonyms });
export type Choice = z.infer<typeof Choice>;

/**
 * What a blank cell means: `unknown` (the row is graded only where the grade does not depend on it), `error` (the row is never graded),
 * or a stated value; `{ value: null }` states that there is none ("no complaint").
 */
export const Blank = z.union([
  z.literal("unknown"),
  z.literal("error"),
  facts({
    value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
    from: Provenance,
  }),
]);
export type Blank = z.infer<typeof Blank>;

/** A column that a scheme reads. A column that is not there counts as all blank. */
export const Input = facts({
  key: Key,
  label: Words,
  synonyms: Synonyms,
  about: z.exactOptional(Words),
  type: z.enum(["number", "date", "boolean", "text", "choice"]),
  unit: z.exactOptional(Unit),
  choices: z.exactOptional(list(Choice)),
  blank: Blank,
  /** Plausible values, ends included; what lies outside is a Problem. */
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
});
export type Input = z.infer<typeof Input>;

const derived = { key: Key, label: Words, from: Provenance };
const months = { ...derived, of: Key, thirtyDays: z.exactOptional(Key) };

/**
 * An input that is computed from others before grading.
 * - `monthsSince`, `monthsUntil`: calendar months between a date and the day of grading by the rules of EDATE, so that `<= 2` holds up to and including
 *   the day EDATE(date, 2); parts of a month are fractions, the other direction is negative. `thirtyDays` names the boolean argument that counts 30 days a month instead.
 * - `shareOfTotal`: the value as a fraction of the sum of its column (within the group).
 * - `difference`: first minus second. `ratio`: first by second; none where the second is 0.
 * - `either`: the boolean `prefer` where it is known, otherwise whether `of` passes the test.
 */
export const Derived = z.discriminatedUnion("kind", [
  facts({ kind: z.literal("monthsSince"), ...months }),
  facts({ kind: z.literal("monthsUntil"), ...months }),
  facts({ kind: z.literal("shareOfTotal"), ...derived, of: Key }),
  facts({
    kind: z.literal("difference"),
    ...derived,
    of: Key,
    minus: Key,
    unit: z.exactOptional(Unit),
  }),
  facts({
    kind: z.literal("ratio"),
    ...derived,
    of: Key,
    by: Key,
    unit: z.exactOptional(Unit),
  }),
  facts({
    kind: z.literal("either"),
    ...derived,
    prefer: Key,
    of: Key,
    test: text,
  }),
]);
export type Derived = z.infer<typeof Derived>;
