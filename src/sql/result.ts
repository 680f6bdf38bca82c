import { inputsOf, type Scheme } from "../rules";
import { and, choose, col, isIn, isNull, not, nothing, or, val, type Expr } from "./expr";
import { addScheme, type Common, type Whole } from "./grade";
import { fromOf } from "./methods/say";
import { addStep, type Query } from "./query";
import type { Cause } from "./scope";

/** The precondition first: rows that do not pass it get their tier from it. */
export const addEntry = (common: Common, { precondition }: Scheme) => {
  if (
    precondition === undefined ||
    !inputsOf(precondition.scheme).some(({ key }) => common.columns.has(key))
  )
    return undefined;
  const entry = addScheme(common, precondition.scheme, {}, "entry_", val(true));
  addStep(
    common.query,
    "entry",
    [`Who is graded at all [${fromOf(precondition.from)}].`],
    [
      {
        name: "entry_passes",
        is: choose(
          "boolean",
          [{ when: isIn(col(entry.tier), precondition.passes), then: val(true) }],
          val(false),
        ),
      },
    ],
  );
  return { entry, otherwise: precondition.otherwise };
};

/** What a row gets, by column, and why it gets no more. */
export interface Result {
  readonly tier: string;
  readonly score: string | undefined;
  readonly causes: readonly Cause[];
}

/** Tier and score as the row gets them: none where a cell is empty that must not be, that of the precondition for whoever does not pass it. */
export const addResult = (
  query: Query,
  whole: Whole,
  found: ReturnType<typeof addEntry>,
): Result => {
  const { barred, why, tier, score } = whole;
  const bar = or(...barred.map(({ when }) => when));
  const outside: Expr = found ? not(col("entry_passes")) : val(false);
  const causes: readonly Cause[] = [
    ...(found?.entry.why ?? []),
    ...barred.map(({ input, when }) => ({ input, code: "missing-input", when })),
    ...why.map((cause) => ({ ...cause, when: and(not(outside), cause.when) })),
  ];
  if (barred.length === 0 && found === undefined) return { tier, score, causes };
  const otherwise = found
    ? [{ when: and(outside, not(isNull(col(found.entry.tier)))), then: val(found.otherwise) }]
    : [];
  const none = or(bar, outside);
  addStep(
    query,
    "result",
    ["Who does not pass the precondition gets its tier and no score."],
    [
      {
        name: "result_tier",
        is: choose("text", [...otherwise, { when: none, then: nothing("text") }], col(tier)),
      },
      ...(score === undefined
        ? []
        : [
            {
              name: "result_score",
              is: choose("number", [{ when: none, then: nothing("number") }], col(score)),
            },
          ]),
    ],
  );
  return { tier: "result_tier", score: score === undefined ? undefined : "result_score", causes };
};
