import type { Input, Located, Problem, ProblemCode } from "../../rules";
import { problemsText, problemText } from "../../text";
import { locale } from "./locale";

/** Only #VALUE! and #N/A carry a message in Excel: the first for what was given badly, the second for what could not be found. */
type Shown = "invalidValue" | "notAvailable";

const SHOWN = {
  "not-a-number": "invalidValue",
  "other-unit": "invalidValue",
  "not-a-date": "invalidValue",
  "not-a-boolean": "invalidValue",
  "not-a-choice": "invalidValue",
  "ambiguous-date": "invalidValue",
  "cell-error": "invalidValue",
  "out-of-range": "invalidValue",
  "missing-input": "notAvailable",
  "missing-column": "invalidValue",
  "missing-as-of": "invalidValue",
  "duplicate-header": "invalidValue",
  "unit-mismatch": "invalidValue",
  "no-such-scheme": "invalidValue",
  "no-such-argument": "invalidValue",
  "wrong-scope": "invalidValue",
  "no-rule-matched": "notAvailable",
  "rules-conflict": "notAvailable",
  "empty-population": "notAvailable",
  "too-few-customers": "notAvailable",
  "total-too-large": "invalidValue",
  "negative-share": "invalidValue",
  "shape-mismatch": "invalidValue",
  "bad-cuts": "invalidValue",
  "bad-choice-argument": "invalidValue",
  "not-given": "notAvailable",
  "ambiguous-industry": "notAvailable",
  "no-industry-match": "notAvailable",
  "no-such-industry": "notAvailable",
  "no-such-taxonomy": "invalidValue",
} as const satisfies Record<ProblemCode, Shown>;

/** The error of a cell with a message of its own; which error it shows follows from the first problem behind it that was given badly. */
export const errorSaying = (
  message: string,
  problems: readonly Problem[],
): CustomFunctions.Error => {
  const bad = problems.some(({ code }) => SHOWN[code] === "invalidValue");
  return new CustomFunctions.Error(
    bad ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable,
    message,
  );
};

/** The error of an argument that cannot be used, saying why. */
export const badArgument = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

/** A problem as the error of a cell, its message in the user's language. In a spilled matrix it is placed, as the whole result it is thrown. */
export const errorOf = (problem: Problem): CustomFunctions.Error =>
  errorSaying(problemText(problem, locale()), [problem]);

/** The problems of a row as the error of its cell, each with the label of the input that it stands in. */
export const errorOfRow = (
  located: readonly Located[],
  inputs: readonly Input[],
): CustomFunctions.Error =>
  errorSaying(
    problemsText(located, locale(), inputs),
    located.map(({ problem }) => problem),
  );
