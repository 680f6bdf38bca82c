import type { Locale } from "../rules";
import type { RulesFault } from "../rulebook";

import { rulebook as enUS } from "./en-US/rulebook";
import { problemText } from "./problem";
import { rulebook as zhCN } from "./zh-CN/rulebook";

/** Says a fault of a rules table in words of a locale: one sentence without a full stop. Where it stands is said by whoever shows it. */
export const rulesFaultText = (fault: RulesFault, locale: Locale): string => {
  const { sentences } = locale === "zh-CN" ? zhCN : enUS;
  // The table has a sentence for each code; that code and facts belong together cannot be told to the compiler here.
  const sentence = sentences[fault.code] as (
    fault: RulesFault,
    problem: (problem: Parameters<typeof problemText>[0]) => string,
  ) => string;
  return sentence(fault, (problem) => problemText(problem, locale));
};

/** The same with its row, where the table is all that is at hand: rows of the body count from 1. */
export const rulesFaultInTable = (fault: RulesFault, locale: Locale): string => {
  const { rowOfTable } = locale === "zh-CN" ? zhCN : enUS;
  const text = rulesFaultText(fault, locale);
  return fault.row > 0 ? `${rowOfTable({ row: fault.row })}${text}` : text;
};
