import { argumentsOf } from "./arguments";
import { checkScheme } from "./check";
import type { ColumnSet } from "./column";
import { explainRow } from "./explain";
import type { ArgumentValue, GradeContext, Grader, Grades } from "./grader";
import { InvalidSchemeError } from "./invalidScheme";
import { compileMethod } from "./methods/compileMethod";
import { planOf, report, tierIndex } from "./plan";
import { remarkerOf } from "./remarks";
import { problemsAt, run, troubledRows, type Core, type Entry, type Run } from "./run";
import { Scheme, type PlainScheme } from "./scheme/scheme";
import { rowOf } from "./trial";

/** What a scheme is compiled with besides itself. */
export interface CompileOptions {
  /** Values in place of the defaults of the scheme's arguments; check what users typed with `argumentsOf` first. */
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
}

const checkShape = (scheme: Scheme): void => {
  const parsed = Scheme.safeParse(scheme);
  if (parsed.success) return;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.join("."),
    message,
  }));
  throw new InvalidSchemeError(scheme.id, issues);
};

const coreOf = (scheme: PlainScheme, given: CompileOptions["arguments"]): Core => {
  const values = argumentsOf(scheme, given);
  if (!values.ok)
    throw new InvalidSchemeError(scheme.id, [
      { path: "arguments", message: JSON.stringify(values.problem) },
    ]);
  const plan = planOf(scheme, values.value);
  const method = compileMethod(plan);
  checkScheme(plan, method);
  return { plan, method, remarker: remarkerOf(plan), entry: undefined };
};

const entryOf = (core: Core, scheme: Scheme): Entry | undefined => {
  const { precondition } = scheme;
  if (precondition === undefined) return undefined;
  const entry = coreOf(precondition.scheme, undefined);
  const passes = precondition.passes.map((tier) =>
    tierIndex(entry.plan, tier, "precondition.passes"),
  );
  for (const { path, message } of entry.plan.issues)
    report(core.plan, `precondition.scheme.${path}`, message);
  return {
    core: entry,
    passes: new Set(passes),
    otherwise: tierIndex(core.plan, precondition.otherwise, "precondition.otherwise"),
    skipped: scheme.remarks.flatMap(({ when }, index) =>
      when === "precondition-skipped" ? [index] : [],
    ),
  };
};

const gradesOf = (core: Core, found: Run): Grades => {
  const { batch, verdict } = found;
  const problems = new Map(
    [...troubledRows(found)].map((row) => [row, problemsAt(core, found, row)]),
  );
  return {
    rows: batch.rows,
    tier: verdict.tier,
    score: verdict.score,
    problems,
    remarks: core.remarker(batch, verdict.tier),
    ...(found.skipped && { general: core.entry?.skipped ?? [] }),
  };
};

const graderOf = (core: Core): Grader => {
  const { scope } = core.plan.scheme;
  // A column scheme is explained out of the run that graded it, as long as someone holds the grades.
  const runs = new WeakMap<Grades, Run>();
  const runOf = (columns: ColumnSet, context: GradeContext) =>
    run(core, columns, { asOf: context.asOf, groupBy: context.groupBy });
  return {
    scope,
    grade: (columns, context) => {
      const found = runOf(columns, context);
      const grades = gradesOf(core, found);
      if (scope === "column") runs.set(grades, found);
      return grades;
    },
    explain: (columns, context, grades, row) => {
      if (scope === "row") {
        const alone = rowOf(columns, row);
        const found = runOf(alone, context.asOf === undefined ? {} : { asOf: context.asOf });
        return explainRow({ core, found, row: 0 }, alone, context);
      }
      const found = runs.get(grades) ?? runOf(columns, context);
      return explainRow({ core, found, row }, columns, context);
    },
  };
};

// A formula compiles its scheme in each of thousands of cells: the work is done once a scheme.
const compiled = new WeakMap<Scheme, Grader>();

const compileAnew = (scheme: Scheme, given: CompileOptions["arguments"]): Grader => {
  checkShape(scheme);
  const plain = coreOf(scheme, given);
  const core = { ...plain, entry: entryOf(plain, scheme) };
  if (core.plan.issues.length > 0) throw new InvalidSchemeError(scheme.id, core.plan.issues);
  return graderOf(core);
};

/**
 * Makes a grader of a scheme.
 * Throws an InvalidSchemeError where the scheme does not hold together (unknown inputs, tiers that do not exist, cells that are not FEEL),
 * or where an argument is not one that it takes.
 */
export const compile = (scheme: Scheme, options: CompileOptions = {}): Grader => {
  if (options.arguments !== undefined) return compileAnew(scheme, options.arguments);
  const known = compiled.get(scheme) ?? compileAnew(scheme, undefined);
  compiled.set(scheme, known);
  return known;
};
