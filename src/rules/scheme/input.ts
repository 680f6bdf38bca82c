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
const ofOne = { ...derived, of: Key };
const ofMany = { ...derived, of: list(Key) };
const unit = z.exactOptional(Unit);
const months = { ...ofOne, thirtyDays: z.exactOptional(Key) };

/**
 * An input that is computed from others before grading.
 * - `monthsSince`, `monthsUntil`: calendar months between a date and the day of grading by the rules of EDATE, so that `<= 2` holds up to and including
 *   the day EDATE(date, 2); parts of a month are fractions, the other direction is negative. `thirtyDays` names the boolean argument that counts 30 days a month instead.
 * - `daysSince`, `daysUntil`: whole days between a date and the day of grading; the other direction is negative.
 * - `lastYearly`: the latest day on or before the day of grading on which a yearly date (`of`, of any year), moved `lead` months ahead, comes round.
 * - `sum`: values times their factors, added (a difference has the factor -1; of two dates it gives days). `product`, `ratio`: two values; none where divided by 0.
 * - `calculated`: a `formula` of several inputs and number arguments: `+ - * / **` and brackets; none where it is no finite number.
 * - `greatest`: the greatest of several values.
 * - `leading`: which of several inputs is the greatest, the first of equals, as a choice of their keys; none where no value reaches `atLeast`.
 * - `first`: the first of several of one type that is known.
 * - `either`: the boolean `prefer` where it is known, otherwise whether `of` passes the test.
 * - `same`: whether two texts are the same; width, case and blanks do not matter, and only the first `take` characters count where it is given.
 * - `filled`: how many percent of several inputs are filled in.
 * - `shareOfTotal`: the value as a fraction of the sum of its column (within the group).
 * - `percentile`: how many percent of the others a value is not behind, 0 to 100; ties share the better. Of different values it is Excel's PERCENTRANK.INC.
 *   With `falling` a great value is behind a small one.
 * - `quantile`: the place of a value among `bins` equal parts of the population, 1 to `bins`, by quantiles of type 7 as Excel's PERCENTILE.INC; a value on a break
 *   stays in the part below it. With `falling` a small value gets the high number. Where the boolean argument `plusOne` is true, breaks are raised by 1 and
 *   a value on a break belongs to the part above it, as in the R package rfm.
 * - `score`: the score of a part.
 * - `model`: what a named model finds over several inputs; `choices` where it is a choice.
 */
export const Derived = z.discriminatedUnion("kind", [
  facts({ kind: z.literal("monthsSince"), ...months }),
  facts({ kind: z.literal("monthsUntil"), ...months }),
  facts({ kind: z.literal("daysSince"), ...ofOne }),
  facts({ kind: z.literal("daysUntil"), ...ofOne }),
  facts({ kind: z.literal("lastYearly"), ...ofOne, lead: z.int() }),
  facts({
    kind: z.literal("sum"),
    ...derived,
    terms: list(facts({ input: Key, times: z.exactOptional(z.number()) })),
    unit,
  }),
  facts({ kind: z.literal("product"), ...ofOne, by: Key, unit }),
  facts({ kind: z.literal("ratio"), ...ofOne, by: Key, unit }),
  facts({ kind: z.literal("calculated"), ...ofMany, formula: text, unit }),
  facts({ kind: z.literal("greatest"), ...ofMany, unit }),
  facts({ kind: z.literal("leading"), ...ofMany, atLeast: z.exactOptional(z.number()) }),
  facts({ kind: z.literal("first"), ...ofMany, unit }),
  facts({ kind: z.literal("either"), ...ofOne, prefer: Key, test: text }),
  facts({
    kind: z.literal("same"),
    ...ofOne,
    as: Key,
    take: z.exactOptional(z.int().check(z.positive())),
  }),
  facts({ kind: z.literal("filled"), ...ofMany }),
  facts({ kind: z.literal("shareOfTotal"), ...ofOne }),
  facts({ kind: z.literal("percentile"), ...ofOne, falling: z.exactOptional(z.literal(true)) }),
  facts({
    kind: z.literal("quantile"),
    ...ofOne,
    /** The number argument that holds how many parts. */
    bins: Key,
    falling: z.exactOptional(z.literal(true)),
    plusOne: z.exactOptional(Key),
  }),
  facts({ kind: z.literal("score"), ...ofOne, unit }),
  facts({
    kind: z.literal("model"),
    ...ofMany,
    model: Key,
    type: z.enum(["number", "text", "choice"]),
    choices: z.exactOptional(list(Choice)),
    unit,
  }),
]);
export type Derived = z.infer<typeof Derived>;
