import {
  argumentsOf,
  CellState,
  compileTrusted,
  fail,
  InvalidSchemeError,
  ok,
  parentsOf,
  type ArgumentValue,
  type Derived,
  type Input,
  type NumberColumn,
  type Outcome,
  type Scheme,
} from "../../rules";
import type { Rfm } from "./rfm";

/** Customers by segment. */
export interface Segments {
  /** Place of each customer's segment in the scheme's tiers; -1 where there is none. */
  readonly segments: Int32Array;
  /** Customers in each of the tiers. */
  readonly counts: readonly number[];
}

/** Makes segments of scores. */
export type Segmenter = (scores: Pick<Rfm, "r" | "f" | "m">) => Segments;

const SCORES = ["r", "f", "m"] as const;

const inputOf = ({ key, label }: Derived): Input => ({
  key,
  label,
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
});

const columnOf = (scores: Uint8Array): NumberColumn => ({
  type: "number",
  values: Float64Array.from(scores),
  state: Uint8Array.from(scores, (each) => (each === 0 ? CellState.blank : CellState.value)),
  problems: new Map(),
});

/** What is left of derived inputs where the three scores are given instead of computed. */
const stillDerived = (scheme: Scheme): readonly Derived[] => {
  const known = new Set<string>(SCORES);
  return scheme.derived.filter((derived) => {
    const keep = !known.has(derived.key) && parentsOf(derived).every((key) => known.has(key));
    if (keep) known.add(derived.key);
    return keep;
  });
};

/** The scheme as one that is given the three scores; null where it does not compute them, or decides by anything else. */
const givenScores = (scheme: Scheme): Scheme | null => {
  const scores = SCORES.map((key) => scheme.derived.find((derived) => derived.key === key));
  const { method } = scheme;
  const whole = scores.every((derived) => derived !== undefined);
  if (!whole || method.kind !== "decision-table") return null;
  const derived = stillDerived(scheme);
  const known = new Set<string>([...SCORES, ...derived.map(({ key }) => key)]);
  if (method.rules.some(({ when }) => Object.keys(when).some((key) => !known.has(key))))
    return null;
  const { id, version, name, about, source, topic, tiers, open } = scheme;
  return {
    ...{ id, version, name, about, source, topic, tiers, open, method, derived },
    arguments: scheme.arguments,
    scope: "row",
    inputs: scores.map(inputOf),
    remarks: [],
    examples: [],
  };
};

/**
 * Makes a segmenter of a scheme whose decision table sorts by the scores `r`, `f` and `m`, as `rfm` of the menu does or a rules sheet that has been made of it: so segment
 * tables are changed where all rules are. Problems: `missing-column` for a scheme of another kind, or what is wrong with the arguments.
 */
export const segmenter = (
  scheme: Scheme,
  given: Readonly<Record<string, ArgumentValue>> = {},
): Outcome<Segmenter> => {
  const scored = givenScores(scheme);
  if (scored === null) return fail({ code: "missing-column", inputs: SCORES });
  const values = argumentsOf(scored, given);
  if (!values.ok) return values;
  try {
    const grader = compileTrusted(scored, { arguments: given });
    return ok(({ r, f, m }) => {
      const columns = { r: columnOf(r), f: columnOf(f), m: columnOf(m) };
      const { tier } = grader.grade({ rows: r.length, columns }, {});
      const segments = Int32Array.from(tier);
      const counts = scheme.tiers.map(() => 0);
      for (const each of segments) if (each >= 0) counts[each] = (counts[each] as number) + 1;
      return { segments, counts };
    });
  } catch (error) {
    if (error instanceof InvalidSchemeError)
      return fail({ code: "missing-column", inputs: SCORES });
    throw error;
  }
};
