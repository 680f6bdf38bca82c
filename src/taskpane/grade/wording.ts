import {
  explanationOf,
  inputsOf,
  type GradeResult,
  type Problem,
  type Scheme,
} from "../../workbook";
import { heldWhyText, namesOf, problemText, subjectOf, whyText } from "../../text";
import type { Language } from "../language";

/** The words of a scheme's problems, values and reasons, as the pane shows them. */
export interface Wording {
  /** A problem; with the input in whose cell it stands, its choices are named by their labels. */
  problem(problem: Problem, input?: string): string;
  /** A value of an input: a date, a choice's label, a number with its unit. */
  value(input: string, value: number | string | boolean | null): string;
  /** Why a row has its grade, in one line. */
  why(result: GradeResult, row: number): string;
}

/** The tier of a row, and the one by the rules alone. */
export const tiersOf = ({ grades, settled }: GradeResult, row: number) => ({
  tier: grades.tier[row] ?? -1,
  plain: (settled?.plain ?? grades.tier)[row] ?? -1,
});

/** Puts a scheme's problems, values and reasons into words. */
export function wording(scheme: Scheme, language: Language): Wording {
  const { locale } = language;
  const inputs = inputsOf(scheme);
  return {
    problem: (problem, input) => problemText(problem, locale, namesOf(inputs, locale, input)),
    value: (input, value) => subjectOf(scheme, input, locale).show(value),
    why: (result, row) => {
      const why = whyText(scheme, explanationOf(result, row), locale);
      const held = result.settled?.held.get(row);
      if (held === undefined) return why;
      return heldWhyText(scheme, held, { ...tiersOf(result, row), why }, locale);
    },
  };
}
