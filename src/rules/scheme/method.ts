import * as z from "zod/mini";
import { Provenance } from "./provenance";
import { facts, Key, list, text, TierKey, Words } from "./shape";

/** FEEL unary tests: ">= 30000", "[10000..30000)", "\"A\",\"B\"", "not(...)", "-". */
const Test = text;
const Tests = z.readonly(z.record(Key, Test));
const labelled = { label: z.exactOptional(Words), from: Provenance };

/**
 * What reaches a tier by score: at least this many points; the last one without a bound takes the rest.
 * A customer who has the tier keeps it down to `keepAbove` (and it), where what he had is known; it is not above `atLeast`, and above that of the next tier.
 */
const Cutoff = facts({
  tier: TierKey,
  atLeast: z.exactOptional(z.number()),
  keepAbove: z.exactOptional(z.number()),
  from: Provenance,
});

/** Applies only while a choice argument has this value ("historyMode is amount"). */
const only = z.exactOptional(facts({ argument: Key, is: Key }));

/**
 * A decision table as DMN has it; an input that a rule does not name is "-". Inputs may be parts: their tiers are choices.
 * A rule gives a tier, or that of a part (`take`); a `value` besides becomes the score.
 */
export const DecisionTable = facts({
  kind: z.literal("decision-table"),
  hitPolicy: z.enum(["U", "F", "A", "P", "C", "R", "O"]),
  /** For hit policy C: how the values of the rules that fired become the score. */
  aggregation: z.exactOptional(z.enum(["sum", "min", "max", "count"])),
  rules: list(
    facts({
      when: Tests,
      only,
      tier: z.exactOptional(TierKey),
      take: z.exactOptional(Key),
      value: z.exactOptional(z.number()),
      ...labelled,
    }),
  ),
  /** What a row gets on which no rule holds: DMN's default output. */
  otherwise: z.exactOptional(
    facts({
      tier: z.exactOptional(TierKey),
      value: z.exactOptional(z.number()),
      from: Provenance,
    }),
  ),
  /** From the aggregated score to a tier. */
  cutoffs: z.exactOptional(list(Cutoff)),
});
export type DecisionTable = z.infer<typeof DecisionTable>;

/**
 * Points by bands, weighted and summed; then multiplied; then cut into tiers; then kept within limits. The first band that fits counts.
 * Instead of bands a criterion may give so many points `per` unit. An `optional` criterion whose column is not there at all is left out,
 * and the weights of the others are raised so that their sum stays the same.
 */
export const Scorecard = facts({
  kind: z.literal("scorecard"),
  criteria: list(
    facts({
      input: Key,
      weight: z.number(),
      from: Provenance,
      only,
      optional: z.exactOptional(z.literal(true)),
      per: z.exactOptional(z.number()),
      bands: z.exactOptional(list(facts({ test: Test, points: z.number(), ...labelled }))),
    }),
  ),
  /** Where no band fits, the factor is 1. */
  multipliers: list(
    facts({
      input: Key,
      from: Provenance,
      only,
      bands: list(facts({ test: Test, factor: z.number(), ...labelled })),
    }),
  ),
  /** The number argument that caps the score; 0 is no cap. */
  cap: z.exactOptional(Key),
  cutoffs: list(Cutoff),
  /** Where all tests hold, no better tier than this one ("bad credit is C at best"). */
  limits: z.exactOptional(list(facts({ when: Tests, atBest: TierKey, ...labelled }))),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** Tiers by share of a column: the arguments `cuts`, `measure` and `boundary` name the scheme's arguments that hold them. */
export const Share = facts({
  kind: z.literal("share"),
  input: Key,
  /** `share` of the sum, share of the head `count`, or the `value` itself. */
  measure: Key,
  /** One less than the tiers: ascending fractions or percents of the total, or descending values. */
  cuts: Key,
  /** `within`: a row belongs to a tier while the cumulative share up to and including it is within the cut (the largest always); `crossing`: also the row that crosses it. */
  boundary: Key,
  tiers: list(TierKey),
});
export type Share = z.infer<typeof Share>;

/** Tiers by rank: the best ceil(n × cut) rows, counted from the top; ties share the better tier. */
export const Rank = facts({
  kind: z.literal("rank"),
  input: Key,
  /** The numbers argument that holds the cumulative fractions from the top, one less than the tiers. */
  cuts: Key,
  tiers: list(TierKey),
  /** Rows whose boolean input is false are not ranked and get this tier. */
  active: z.exactOptional(facts({ input: Key, otherwise: TierKey })),
});
export type Rank = z.infer<typeof Rank>;

/** One of the named formulas; `with` says which input or number argument takes which of its places. */
export const Formula = facts({
  kind: z.literal("formula"),
  formula: z.enum(["clv", "discounted"]),
  with: z.readonly(z.record(Key, Key)),
  cutoffs: z.exactOptional(list(Cutoff)),
});
export type Formula = z.infer<typeof Formula>;

/**
 * A tier by the text or choice that a cell holds; case, width and outer blanks do not matter.
 * With `contains` a cell need only contain the value, the longest that it contains counts.
 */
export const Lookup = facts({
  kind: z.literal("lookup"),
  input: Key,
  contains: z.exactOptional(z.literal(true)),
  entries: list(facts({ values: list(text), tier: TierKey, ...labelled })),
  otherwise: z.exactOptional(facts({ tier: TierKey, from: Provenance })),
});
export type Lookup = z.infer<typeof Lookup>;

/** Splits an amount among parties by the first case whose tests hold, to the cent by largest remainder; `each` shares a part equally among so many. */
export const Split = facts({
  kind: z.literal("split"),
  amount: Key,
  cases: list(
    facts({
      when: Tests,
      tier: TierKey,
      shares: list(
        facts({
          party: Key,
          label: Words,
          share: z.number(),
          /** The number input that says among how many the share is divided equally; the party's amount is that of one of them. */
          among: z.exactOptional(Key),
        }),
      ),
      ...labelled,
    }),
  ),
});
export type Split = z.infer<typeof Split>;

/** How a scheme gets from inputs to tiers: a small closed set. */
export const Method = z.discriminatedUnion("kind", [
  DecisionTable,
  Scorecard,
  Share,
  Rank,
  Formula,
  Lookup,
  Split,
]);
export type Method = z.infer<typeof Method>;
