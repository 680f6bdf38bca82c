import {
  explanationOf,
  inputsOf,
  explainRow,
  type GradeResult,
  type Problem,
  type ReadCell,
  type Scheme,
} from "../../workbook";
import {
  explanationLines,
  namesOf,
  problemText,
  subjectOf,
  whyText,
  type PaneWords,
} from "../../text";
import type { Language } from "../language";
import type { WhyLine, WhyPart } from "./views";

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

/** Puts a scheme's problems, values and reasons into words. */
export function wording(scheme: Scheme, { locale, words }: Language): Wording {
  const inputs = inputsOf(scheme);
  return {
    problem: (problem, input) => problemText(problem, locale, namesOf(inputs, locale, input)),
    value: (input, value) => subjectOf(scheme, input, locale).show(value),
    why: (result, row) => whyText(scheme, explanationOf(result, row), locale),
    parts: (result, row) => {
      const { explanation, cells } = explainRow(result, row);
      const parts: { label: string; lines: WhyLine[] }[] = [];
      for (const { kind, label, text, input } of explanationLines(scheme, explanation, locale)) {
        const cell = kind === "read" ? cells.find((one) => one.input === input) : undefined;
        // What no column says is not read: the scheme's own words for a blank stand in its rules.
        if (kind === "read" && cell === undefined) continue;
        const heading = kind === "read" ? words.pane.preview.read : label;
        const line = cell === undefined ? { text } : readLine(cell, label, text, words);
        const last = parts.at(-1);
        if (last?.label === heading) last.lines.push(line);
        else parts.push({ label: heading, lines: [line] });
      }
      return parts;
    },
  };
}

/** What was read of a cell; what stands in it is quoted only where it reads otherwise: "2.35万" → 23,500, but not 23500 → 23,500. */
function readLine(
  { address, column, content }: ReadCell,
  label: string,
  read: string,
  { pane }: PaneWords,
): WhyLine {
  const same =
    Number.isFinite(Number(content)) ||
    content.trim().toLocaleLowerCase() === read.toLocaleLowerCase();
  const text = same
    ? `${label} ${read}`
    : `${label} ${pane.inputs.sample({ shown: `“${content}”`, read })}`;
  return { text, address, column };
}
