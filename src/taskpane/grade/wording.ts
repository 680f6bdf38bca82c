import {
  explanationOf,
  inputsOf,
  explainRow,
  type GradeResult,
  type Problem,
  type Scheme,
} from "../../workbook";
import {
  explanationLines,
  heldText,
  heldWhyText,
  namesOf,
  problemText,
  subjectOf,
  tierLabel,
  whyText,
  type ExplanationLine,
  type LineKind,
} from "../../text";
import type { Language } from "../language";
import { furtherResults } from "./furtherResults";
import type { WhyPart } from "./views";
import { whyParts } from "./whyParts";

/** The lines that say why; all others say what follows, and what it rests on. */
const WHY: readonly LineKind[] = ["problem", "because", "also", "remark"];

/** The words of a scheme's problems, values and reasons, as the pane shows them. */
export interface Wording {
  /** A problem; with the input in whose cell it stands, its choices are named by their labels. */
  problem(problem: Problem, input?: string): string;
  /** A value of an input: a date, a choice's label, a number with its unit. */
  value(input: string, value: number | string | boolean | null): string;
  /** Why a row has its grade, in one line. */
  why(result: GradeResult, row: number): string;
  /** Everything about a row's grade, a part for each question. */
  parts(result: GradeResult, row: number): WhyPart[];
}

/** The tier of a row, and the one by the rules alone. */
const tiersOf = ({ grades, settled }: GradeResult, row: number) => ({
  tier: grades.tier[row] ?? -1,
  plain: (settled?.plain ?? grades.tier)[row] ?? -1,
});

/** Puts a scheme's problems, values and reasons into words. */
export function wording(scheme: Scheme, language: Language): Wording {
  const { locale, words } = language;
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
    parts: (result, row) => {
      const { explanation, cells } = explainRow(result, row);
      const lines = explanationLines(scheme, explanation, locale);
      const further = furtherResults(result, row, language);
      const held = result.settled?.held.get(row);
      const because = lines.filter(({ kind }) => kind === "because")[0]?.label ?? "";
      const kept: ExplanationLine[] =
        held === undefined
          ? []
          : [
              {
                kind: "because",
                label: because,
                text: heldText(held, tierLabel(scheme, tiersOf(result, row).tier, locale), locale),
              },
            ];
      const isWhy = ({ kind }: ExplanationLine): boolean => WHY.includes(kind);
      return [
        ...whyParts([...kept, ...lines.filter(isWhy)], cells, words),
        ...(further.length > 0 ? [{ label: words.pane.preview.further, lines: further }] : []),
        ...whyParts(
          lines.filter((line) => !isWhy(line)),
          cells,
          words,
        ),
      ];
    },
  };
}
