import { inLocale, type Input, type Located, type Locale, type Problem } from "../rules";

import { problem as enUS, type ProblemNames } from "./en-US/problem";
import { problem as zhCN } from "./zh-CN/problem";

export type { ProblemNames } from "./en-US/problem";

/** Names inputs and choices by their keys, where nothing better is known. */
const byKey: ProblemNames = { input: (key) => key, choice: (key) => key };

/** Names inputs, and the choices of the input `of`, by their labels. */
export const namesOf = (inputs: readonly Input[], locale: Locale, of?: string): ProblemNames => {
  const find = (key: string | undefined) => inputs.find((input) => input.key === key);
  return {
    input: (key) => {
      const input = find(key);
      return input ? inLocale(input.label, locale) : key;
    },
    choice: (key) => {
      const choice = find(of)?.choices?.find((candidate) => candidate.key === key);
      return choice ? inLocale(choice.label, locale) : key;
    },
  };
};

/** Says a problem in words of a locale: one sentence without a full stop. */
export const problemText = (problem: Problem, locale: Locale, names = byKey): string => {
  const { sentences } = locale === "zh-CN" ? zhCN : enUS;
  // The table has a sentence for each code; that code and facts belong together cannot be told to the compiler here.
  const sentence = sentences[problem.code] as (facts: Problem, names: ProblemNames) => string;
  return sentence(problem, names);
};

/** Says the problems of a row, each with the label of the input that it stands in. */
export const problemsText = (
  problems: readonly Located[],
  locale: Locale,
  inputs: readonly Input[],
): string => {
  const { at, join } = locale === "zh-CN" ? zhCN : enUS;
  const parts = problems.map(({ input, problem }) => {
    const names = namesOf(inputs, locale, input);
    const sentence = problemText(problem, locale, names);
    return input === undefined || namesInput(problem) ? sentence : at(names.input(input), sentence);
  });
  return join(parts);
};

/** Whether a problem's sentence names the input by itself. */
const namesInput = (problem: Problem): boolean => "input" in problem || "inputs" in problem;
