import {
  eachRow,
  Knowledge,
  type Known,
  type Model,
  type ModelQuestion,
  type Problem,
  type Steps,
  tidy,
} from "../../rules";
import { allOf, type Answer, rowsWithValue, togetherOf, withProblems } from "../answer";
import { learn, winProbability, type Codes, type Outcomes } from "./naiveBayes";
import { codesOf } from "./traits";

const outcomesOf = ({ values, knowledge }: Known, takesPart: Uint8Array): Outcomes =>
  Int8Array.from(values, (value, row) => {
    const known = knowledge === null || knowledge[row] === Knowledge.value;
    return known && takesPart[row] === Knowledge.value ? value : -1;
  });

/** No row has a likelihood, which is known; the problem says why. */
const unlearnt = (answer: Answer, rows: Uint32Array, problem: Problem): Known => ({
  ...answer,
  knowledge: new Uint8Array(answer.values.length).fill(Knowledge.none),
  problems: allOf(rows, problem),
});

function* oddsOf(question: ModelQuestion): Steps<Known> {
  const [won, ...features] = question.columns as [Known, ...Known[]];
  const knowledge = togetherOf(question, []);
  const rows = rowsWithValue(knowledge);
  const outcomes = outcomesOf(won, knowledge);
  const traits: Codes[] = [];
  for (const each of features) {
    yield;
    traits.push(codesOf(each, (row) => (outcomes[row] as number) >= 0));
  }
  yield;
  const learnt = learn(traits, outcomes);
  const values = new Float64Array(question.rows);
  const answer: Answer = { type: "number", values, dictionary: [] };
  if (!learnt.ok) return unlearnt(answer, rows, learnt.problem);
  yield* eachRow(rows.length, (k) => {
    const row = rows[k] as number;
    values[row] = tidy(100 * winProbability(learnt.value, traits, row));
  });
  return withProblems(answer, knowledge, new Map());
}

/**
 * How likely customers are to be won, 0 to 100, learnt from those of the question whose outcome is known, whatever their groups.
 * The first column says whether a customer was won (none or unknown: open), the others are traits of any type; a trait that a row has not is left out.
 * Every row gets an answer, decided ones too; without a won and a lost customer
 * there is none on any row (not unknown, so that a scheme can say what to do then), with the problem `too-few-customers`.
 */
export const oddsModels = {
  winOdds: { scope: "column", answer: oddsOf },
} satisfies Readonly<Record<string, Model>>;
