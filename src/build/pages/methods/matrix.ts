import { paragraph, section, table, type Block, type Text } from "../block";
import { asksBlank, columnsOf, passes } from "../cell";
import { figure, type Answer, type Telling } from "../names";
import type { Kind } from "./kind";
import { resultText } from "./result";

type Rule = Kind<"decision-table">["rules"][number];

/** A matrix has at least this many cells. */
const LEAST = 4;

/** Places of a matrix: a row's answer and a column's. */
interface Axes {
  readonly keys: readonly [string, string];
  readonly rows: readonly Answer[];
  readonly columns: readonly Answer[];
}

/** The rules for answers: those that ask for a blank never fit where both are filled in. */
const ofAnswers = ({ rules }: Kind<"decision-table">, { names }: Telling): readonly Rule[] =>
  rules.filter(
    ({ when }) =>
      !Object.entries(when).some(
        ([key, test]) => names.answers(key) !== undefined && asksBlank(test),
      ),
  );

const axesOf = (
  { hitPolicy, aggregation }: Kind<"decision-table">,
  rules: readonly Rule[],
  { names }: Telling,
): Axes | undefined => {
  if (aggregation !== undefined || !["U", "A", "F"].includes(hitPolicy)) return undefined;
  if (rules.some(({ only }) => only !== undefined)) return undefined;
  const [row, column, ...others] = columnsOf(rules.map(({ when }) => when));
  if (row === undefined || column === undefined || others.length > 0) return undefined;
  const [rows, columns] = [names.answers(row), names.answers(column)];
  if (rows === undefined || columns === undefined) return undefined;
  return rows.length * columns.length < LEAST ? undefined : { keys: [row, column], rows, columns };
};

const fits = ({ when }: Rule, { keys }: Axes, answers: readonly [Answer, Answer]): boolean =>
  keys.every((key, at) => passes(when[key] ?? "-", answers[at] as Answer) === true);

const cellOf = (rule: Rule | undefined, telling: Telling): Text => {
  if (rule === undefined) return ["–"];
  const { value } = rule;
  const result = [
    ...resultText(rule, telling),
    ...(value === undefined ? [] : [` · ${figure(value)}`]),
  ];
  return rule.from.kind === "default"
    ? [...result, ...telling.speech.aside([{ strong: telling.speech.say("ours") }])]
    : result;
};

/** A table over two inputs with answers, drawn as a matrix: what each two answers give, marked where it is our default. */
export const matrix = (method: Kind<"decision-table">, telling: Telling): Block[] => {
  const rules = ofAnswers(method, telling);
  const axes = axesOf(method, rules, telling);
  if (axes === undefined) return [];
  const { names, speech, level } = telling;
  const [row, column] = axes.keys;
  return section(level, speech.say("matrix"), [
    ...(rules.length < method.rules.length
      ? [
          paragraph(
            ...speech.tell("matrixWhere", { row: names.column(row), column: names.column(column) }),
          ),
        ]
      : []),
    ...table(
      [
        `${names.column(row)} ↓ ${names.column(column)} →`,
        ...axes.columns.map(({ words }) => words),
      ],
      axes.rows.map((mine) => [
        [{ strong: mine.words }],
        ...axes.columns.map((theirs) =>
          cellOf(
            rules.find((rule) => fits(rule, axes, [mine, theirs])),
            telling,
          ),
        ),
      ]),
    ),
  ]);
};
