import { readFormula } from "../feel/formula";
import { argumentOf, report, type Plan } from "../plan";
import type { Known } from "../known";
import type { Steps } from "../steps";
import { ready, type Deriving, type Kind } from "./deriving";
import { arithmetic } from "./numbers";

/** Reports a formula that cannot be read, and names in it that are neither of its inputs nor number arguments. */
export const checkCalculated = (
  plan: Plan,
  { formula, of }: Kind<"calculated">,
  path: string,
): void => {
  const reading = readFormula(formula);
  if (!reading.ok) {
    const { at, message } = reading.issue;
    report(plan, `${path}.formula`, `"${formula}", character ${at + 1}: ${message}`);
    return;
  }
  for (const name of reading.formula.names)
    if (!of.includes(name)) argumentOf(plan, name, `${path}.formula`, "number");
};

/** The value of a formula on each row; none where it is no finite number. */
export const calculated = (
  deriving: Deriving,
  { formula, of }: Kind<"calculated">,
): Steps<Known> => {
  const reading = readFormula(formula);
  if (!reading.ok) throw new Error(`"${formula}" cannot be read`);
  const columns = new Map(of.map((key) => [key, ready(deriving, key).values]));
  let row = 0;
  const value = (name: string): number =>
    columns.get(name)?.[row] ?? (deriving.plan.arguments[name] as number);
  return arithmetic(
    deriving,
    of.map((key) => ready(deriving, key)),
    (at) => {
      row = at;
      return reading.formula.compute(value);
    },
  );
};
