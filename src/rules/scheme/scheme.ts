import * as z from "zod/mini";
import { Argument } from "./argument";
import { Check } from "./check";
import { Derived, Input } from "./input";
import { Method } from "./method";
import { Provenance } from "./provenance";
import type { Words as Label } from "../words";
import { facts, Key, list, text, TierKey, Words } from "./shape";
import { Tier } from "./tier";
import { TOPICS } from "./topic";

/** A remark that does not hinder a grade ("overdue", "no date"): made where all its tests hold and the row got one of its tiers. */
export const Remark = facts({
  key: Key,
  words: Words,
  when: z.union([z.literal("precondition-skipped"), z.readonly(z.record(Key, text))]),
  tiers: z.exactOptional(list(TierKey)),
});
export type Remark = z.infer<typeof Remark>;

/** A cell of an example: a value as the input has it, a text in both languages, a date as days from the day of grading. */
const ExampleCell = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  Words,
  facts({ days: z.int() }),
]);

/** A row that shows the scheme at work, and the tier (or the score) that it gets among the other examples. */
export const Example = facts({
  tier: z.exactOptional(TierKey),
  score: z.exactOptional(z.number()),
  row: z.readonly(z.record(Key, ExampleCell)),
});
export type Example = z.infer<typeof Example>;

const body = {
  /** What people type: "logistics-abc". */
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  version: text,
  name: Words,
  about: Words,
  source: Provenance,
  topic: z.enum(TOPICS),
  /** `row`: each row by itself; `column`: the population is needed at once. */
  scope: z.enum(["row", "column"]),
  inputs: list(Input),
  derived: list(Derived),
  arguments: list(Argument),
  method: Method,
  /** Best first. */
  tiers: list(Tier),
  remarks: list(Remark),
  /** What the source leaves open, and what we took. */
  open: list(facts({ question: Words, taken: Words })),
  /** At least three rows of different tiers, where the scheme has as many. */
  examples: list(Example),
  /** The derived inputs that are results too, in the order in which they are shown. */
  shows: z.exactOptional(list(Key)),
  /** The date input that holds the last contact: what is due next follows from the cadence of the tier. */
  contact: z.exactOptional(Key),
  checks: z.exactOptional(list(Check)),
  /** Reads personal attributes: what the law expects before use. Such a scheme is never proposed unasked. */
  personal: z.exactOptional(Words),
};

type Body = z.infer<ReturnType<typeof facts<typeof body>>>;

/** A scheme that may stand as another one's precondition or part: it has no precondition itself. */
export type PlainScheme = Body & { readonly parts?: readonly Part[] };

/**
 * A scheme within a scheme, graded first on the same rows: its tier is a choice input under the part's key, and a result of its own.
 * Its inputs count as the whole's; arguments of the whole with the same name are handed on.
 */
export interface Part {
  readonly key: string;
  readonly label: Label;
  readonly scheme: PlainScheme;
}

const Part: z.ZodMiniType<Part> = z.lazy(() =>
  facts({ key: Key, label: Words, scheme: PlainScheme }),
);

const whole = {
  ...body,
  get parts() {
    return z.exactOptional(list(Part));
  },
};

export const PlainScheme: z.ZodMiniType<PlainScheme> = facts(whole);

/**
 * What keeps tiers from going to and fro between one run and the next, where what customers had is known: a worse tier counts after so many `runs` in a row
 * (where cut-offs have `keepAbove`: within that band; below it at once), and no change before `dwellDays` in a tier are over.
 */
export const Hysteresis = facts({
  runs: z.exactOptional(z.int().check(z.minimum(2))),
  dwellDays: z.exactOptional(z.int().check(z.positive())),
  from: Provenance,
});
export type Hysteresis = z.infer<typeof Hysteresis>;

/**
 * A grading scheme (方案): data, and no logic. `compile` makes a grader of it and throws an InvalidSchemeError where it does not hold together.
 */
export const Scheme = facts({
  ...whole,
  /**
   * Who is graded at all: rows that the other scheme puts in one of `passes`; the others get the tier `otherwise`.
   * Where none of its inputs has a column the check is skipped, and the remark `precondition-skipped` says so.
   */
  precondition: z.exactOptional(
    facts({
      scheme: PlainScheme,
      passes: list(TierKey),
      otherwise: TierKey,
      from: Provenance,
    }),
  ),
  hysteresis: z.exactOptional(Hysteresis),
});
export type Scheme = z.infer<typeof Scheme>;
