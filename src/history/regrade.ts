import {
  compile,
  inputsOf,
  type ArgumentValue,
  type GradeContext,
  type Models,
  type Scheme,
} from "../rules";
import { columnsOf, groupsOf, readingsOf } from "./columns";
import type { CustomerState } from "./run";

/** Rules as they graded: a scheme, the arguments that were given, and the models that it asks. */
export interface Rules {
  readonly scheme: Scheme;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly models: Models;
}

/** A tier and a score by the rules alone; null where there is none. */
export interface Graded {
  readonly tier: string | null;
  readonly score: number | null;
}

/**
 * Grades customers anew out of what was read of them, all at once, so that schemes that rank a population rank this one.
 * Throws an InvalidSchemeError for a broken scheme, or for arguments that it does not take.
 */
export const regrade = (
  { scheme, arguments: given, models }: Rules,
  customers: ReadonlyMap<string, CustomerState>,
  asOf: number | null,
): ReadonlyMap<string, Graded> => {
  const readings = readingsOf([...customers.values()].map(({ read }) => read));
  const groupBy = scheme.scope === "column" ? groupsOf(readings) : undefined;
  const context: GradeContext = { ...(asOf !== null && { asOf }), ...(groupBy && { groupBy }) };
  const grader = compile(scheme, {
    models,
    ...(Object.keys(given).length > 0 && { arguments: given }),
  });
  const { tier, score } = grader.grade(columnsOf(readings, inputsOf(scheme)), context);
  const keys = [...customers.keys()];
  return new Map(
    keys.map((key, row): [string, Graded] => {
      const points = score[row] ?? NaN;
      return [
        key,
        {
          tier: scheme.tiers[tier[row] ?? -1]?.key ?? null,
          score: Number.isNaN(points) ? null : points,
        },
      ];
    }),
  );
};
