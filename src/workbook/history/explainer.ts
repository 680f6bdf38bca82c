import { columnsOf, groupsOf, readReading, type Snapshot } from "../../history";
import { compile, inputsOf, type Explanation, type Scheme } from "../../rules";
import { models } from "../models";

/**
 * Explains customers as a run left them, by the rules alone, out of what was read of them then: all are graded once, as a scheme may rank them.
 * `scheme` is that of the run. Null for a customer who was not there.
 */
export const explainer = (
  { run, customers }: Snapshot,
  scheme: Scheme,
): ((key: string) => Explanation | null) => {
  const rows = new Map([...customers.keys()].map((key, row) => [key, row]));
  const readings = [...customers.values()].map(({ read }) => readReading(read));
  const columns = columnsOf(readings, inputsOf(scheme));
  const groupBy = scheme.scope === "column" ? groupsOf(readings) : undefined;
  const { asOf, arguments: given } = run;
  const context = { ...(asOf !== null && { asOf }), ...(groupBy && { groupBy }) };
  const hasArguments = Object.keys(given).length > 0;
  const grader = compile(scheme, { models, ...(hasArguments && { arguments: given }) });
  const grades = grader.grade(columns, context);
  return (key) => {
    const row = rows.get(key);
    return row === undefined ? null : grader.explain(columns, context, grades, row);
  };
};
