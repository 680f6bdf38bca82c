import { paragraph, section, type Block, type Column } from "../block";
import { cellText, columnsOf, dashes, legend, type Tests } from "../cell";
import { figure, type Telling } from "../names";
import { basedGrid } from "../source";
import type { PhraseName } from "../words";
import { cutoffs } from "./cutoffs";
import type { Kind } from "./kind";
import { matrix } from "./matrix";
import { onlyText } from "./only";
import { resultText } from "./result";

type Table = Kind<"decision-table">;

const POLICIES: Readonly<Record<Table["hitPolicy"], PhraseName>> = {
  U: "policyU",
  F: "policyF",
  A: "policyA",
  P: "policyP",
  C: "policyC",
  R: "policyR",
  O: "policyO",
};

const AGGREGATIONS: Readonly<Record<NonNullable<Table["aggregation"]>, PhraseName>> = {
  sum: "collectSum",
  min: "collectMin",
  max: "collectMax",
  count: "collectCount",
};

/** A column for each input that any of the rules tests: what a rule asks of it, or a dash. */
export const askedColumns = <Rule extends { readonly when: Tests }>(
  rules: readonly Rule[],
  { names, speech }: Telling,
): readonly Column<Rule>[] =>
  columnsOf(rules.map(({ when }) => when)).map((key) => ({
    head: names.column(key),
    cell: ({ when }) => cellText(key, when[key] ?? "-", names, speech),
  }));

const introduction = ({ hitPolicy, aggregation, rules }: Table, telling: Telling): Block => {
  const { speech, names } = telling;
  const decides = speech.say(aggregation ? AGGREGATIONS[aggregation] : POLICIES[hitPolicy]);
  const tests = rules.map(({ when }) => when);
  return paragraph(
    ...speech.sentences([
      speech.tell("decisionTable", { policy: aggregation ? `C ${aggregation}` : hitPolicy }),
      [decides],
      ...dashes(tests, speech),
      ...legend(tests, names, speech),
    ]),
  );
};

const rulesTable = ({ rules }: Table, telling: Telling): Block[] => {
  const { say, of } = telling.speech;
  return basedGrid(
    rules,
    [
      { head: "#", cell: (_, at) => [String(at + 1)] },
      { head: say("only"), cell: ({ only }) => onlyText(only, telling) },
      ...askedColumns(rules, telling),
      { head: say("tier"), cell: (rule) => resultText(rule, telling) },
      { head: say("value"), cell: ({ value }) => (value === undefined ? [] : [figure(value)]) },
      { head: say("name"), cell: ({ label }) => (label ? [of(label)] : []) },
    ],
    telling.speech,
  );
};

/** A decision table as a table: a column an input that it tests, and what each rule gives; a matrix before it, where it is one. */
export const decisionTable = (method: Table, telling: Telling): Block[] => {
  const drawn = matrix(method, telling);
  const rules = rulesTable(method, telling);
  return [
    introduction(method, telling),
    ...drawn,
    ...(drawn.length > 0 ? section(telling.level, telling.speech.say("ruleByRule"), rules) : rules),
    ...cutoffs(method.cutoffs, telling),
  ];
};
