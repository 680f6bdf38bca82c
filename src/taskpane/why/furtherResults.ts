import { outputLabel, outputText } from "../../text";
import type { GradeResult } from "../../workbook";
import type { Language } from "../language";
import type { WhyLine } from "./views";

/** The further results of a row that has them, each with its name. */
export const furtherResults = (
  result: GradeResult,
  row: number,
  { locale, words }: Language,
): readonly WhyLine[] =>
  result.grades.outputs.flatMap((output) => {
    const value = outputText(output, row, locale);
    const label = outputLabel(output, locale);
    return value === "" ? [] : [{ text: words.pane.preview.furtherLine({ label, value }) }];
  });
