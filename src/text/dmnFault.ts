import type { DmnFault, SchemeFault } from "../dmn";
import type { Locale } from "../rules";
import { dmn as enUS } from "./en-US/dmn";
import { dmn as zhCN } from "./zh-CN/dmn";

type Words = typeof enUS;

const wordsOf = (locale: Locale): Words => (locale === "zh-CN" ? zhCN : enUS);

// Steps that lead on and say nothing by themselves.
const SILENT: ReadonlySet<string | number> = new Set(["scheme", "method"]);

/** A place in a scheme in words: "rule 4, cell of “orderQty”". */
const placeIn = (path: SchemeFault["path"], words: Words): string => {
  const steps: string[] = [];
  path.forEach((step, index) => {
    const [before, next] = [path[index - 1], path[index + 1]];
    const list = typeof before === "string" ? words.members[before] : undefined;
    if (typeof step === "number")
      steps.push(
        list === undefined ? String(step + 1) : words.member({ name: list, number: step + 1 }),
      );
    else if (before === "when") steps.push(words.when({ input: step }));
    else if (step === "precondition") steps.push(words.precondition);
    else if (step === "when" || (SILENT.has(step) && path.length > 1)) return;
    else if (typeof next !== "number" || words.members[step] === undefined) steps.push(step);
  });
  return steps.join(words.step);
};

const issueText = ({ path, issue }: SchemeFault, words: Words): string => {
  const said = words.issues[issue.code];
  // The table has words for each code; that code and facts belong together cannot be told to the compiler here.
  const what = typeof said === "string" ? said : (said as (facts: typeof issue) => string)(issue);
  return words.at(placeIn(path, words), what.replace(/[.。]$/, ""));
};

/** What stands in the way of reading or writing a scheme's file, in sentences: one for each thing that is wrong. */
export const dmnFaultTexts = (fault: DmnFault, locale: Locale): readonly string[] => {
  const words = wordsOf(locale);
  if (fault.code === "invalid-scheme") return fault.issues.map((issue) => issueText(issue, words));
  const said = words.sentences[fault.code];
  return [typeof said === "string" ? said : (said as (facts: DmnFault) => string)(fault)];
};
