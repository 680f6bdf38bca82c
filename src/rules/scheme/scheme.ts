import * as z from "zod/mini";
import { Argument } from "./argument";
import { Derived, Input } from "./input";
import { Method } from "./method";
import { Provenance } from "./provenance";
import { facts, Key, list, text, TierKey, Words } from "./shape";
import { Tier } from "./tier";

/** A remark that does not hinder a grade ("overdue", "no date"): made where all its tests hold and the row got one of its tiers. */
export const Remark = facts({
  key: Key,
  words: Words,
  when: z.union([z.literal("precondition-skipped"), z.readonly(z.record(Key, text))]),
  tiers: z.exactOptional(list(TierKey)),
});
export type Remark = z.infer<typeof Remark>;

const body = {
  /** What people type: "logistics-abc". */
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  version: text,
  name: Words,
  about: Words,
  source: Provenance,
  /** `row`: each row by itself; `column`: the population is needed at once. */
  scope: z.enum(["row", "column"]),
  inputs: list(Input),
  derived: list(Derived),
  arguments: list(Argument),
  method: Method,
  /** Best first. */
  tiers: list(Tier),
  remarks: list(Remark),
};

/** A scheme that may stand as another one's precondition: it has none itself. */
export const PlainScheme = facts(body);
export type PlainScheme = z.infer<typeof PlainScheme>;

/**
 * A grading scheme (方案): data, and no logic. `compile` makes a grader of it and throws an InvalidSchemeError where it does not hold together.
 */
export const Scheme = facts({
  ...body,
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
});
export type Scheme = z.infer<typeof Scheme>;

/** All inputs that a scheme reads, those of its precondition last; each key once. */
export const inputsOf = (scheme: Scheme): readonly Input[] => {
  const known = new Set(scheme.inputs.map(({ key }) => key));
  const more = scheme.precondition?.scheme.inputs ?? [];
  return [...scheme.inputs, ...more.filter(({ key }) => !known.has(key))];
};
