import { argumentsOf, type Arguments } from "./arguments";
import type { Checked } from "./check";
import type { ColumnSet } from "./column";
import { explainRow } from "./explain";
import type { ArgumentValue, GradeContext, Grader, Grades, Located } from "./grader";
import { InvalidSchemeError } from "./invalidScheme";
import { compileMethod } from "./methods/compileMethod";
import { scoresOf, type CompiledMethod } from "./methods/method";
import type { Models } from "./model";
import { outputsOf } from "./outputs";
import { planOf, report, tierIndex, type Plan } from "./plan";
import { remarkerOf } from "./remarks";
import { problemsAt, run, runSteps, troubledRows, type Core, type Entry, type Run } from "./run";
import { inputsOf } from "./inputsOf";
import type { PlainScheme, Scheme } from "./scheme/scheme";
import { atOnce, type Steps } from "./steps";
import { rowOf } from "./trial";

/** What a scheme is compiled with besides itself. */
export interface CompileOptions {
  /** Values in place of the defaults of the scheme's arguments; check what users typed with `argumentsOf` first. */
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  /** The models that a scheme may ask, by name. */
  readonly models?: Models;
}

/** Reports on a plan what does not hold together in a scheme besides its method: each part and precondition by itself, then the whole. */
export interface Check {
  one(plan: Plan, method: CompiledMethod, scheme: Checked): void;
  whole(plan: Plan, scheme: Scheme): void;
}

/** Arguments that a part takes from the whole: those of the same name. */
const handedOn = (part: PlainScheme, values: Arguments): Arguments =>
  Object.fromEntries(
    part.arguments.flatMap(({ name }) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const partsOf = (plan: Plan, check: Check | undefined): ReadonlyMap<string, Core> => {
  const parts = new Map<string, Core>();
  for (const [key, { scheme }] of plan.parts) {
    const part = coreOf(scheme, handedOn(scheme, plan.arguments), plan.models, check);
    for (const { path, message } of part.plan.issues) report(plan, `parts.${key}.${path}`, message);
    parts.set(key, part);
  }
  return parts;
};

const coreOf = (
  scheme: Checked,
  given: Arguments | undefined,
  models: Models,
  check: Check | undefined,
): Core => {
  const values = argumentsOf(scheme, given);
  if (!values.ok)
    throw new InvalidSchemeError(scheme.id, [
      { path: "arguments", message: JSON.stringify(values.problem) },
    ]);
  const plan = planOf(scheme, values.value, models);
  const parts = partsOf(plan, check);
  const method = compileMethod(plan);
  check?.one(plan, method, scheme);
  const order = inputsOf(scheme).map(({ key }) => key);
  return { plan, method, remarker: remarkerOf(plan), entry: undefined, parts, order };
};

const entryOf = (core: Core, scheme: Scheme, check: Check | undefined): Entry | undefined => {
  const { precondition } = scheme;
  if (precondition === undefined) return undefined;
  if (precondition.scheme.scope !== "row")
    report(core.plan, "precondition.scheme.scope", "a precondition looks at each row by itself");
  const entry = coreOf(precondition.scheme, undefined, core.plan.models, check);
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

/** Rows whose problems are told in one step: each takes long. */
const TOLD = 400;

type Problems = Grades["problems"];

function* problemsSteps(core: Core, found: Run): Steps<Problems> {
  const problems = new Map<number, readonly Located[]>();
  for (const row of troubledRows(found)) {
    if (problems.size % TOLD === 0) yield;
    problems.set(row, problemsAt(core, found, row));
  }
  return problems;
}

/** The grades of a run; problems that nobody has told yet are when someone asks for them. */
const gradesOf = (core: Core, found: Run, remarks: Grades["remarks"], told?: Problems): Grades => {
  const { batch, verdict } = found;
  let problems = told;
  let score: Float64Array | undefined;
  return {
    rows: batch.rows,
    tier: verdict.tier,
    get score() {
      return (score ??= scoresOf(verdict));
    },
    get problems() {
      return (problems ??= atOnce(problemsSteps(core, found)));
    },
    remarks,
    get outputs() {
      return outputsOf(core, found);
    },
    ...(found.skipped && { general: core.entry?.skipped ?? [] }),
  };
};

type RunOf = (columns: ColumnSet, context: GradeContext, grades: Grades) => Run;

/** Of each grader, how its grades came about: for what looks at a whole population, which no formula does, and which must not weigh on what formulas load. */
export const ranBy = new WeakMap<Grader, { readonly core: Core; readonly runOf: RunOf }>();

const graderOf = (core: Core): Grader => {
  const { scope } = core.plan.scheme;
  // A column scheme is explained out of the run that graded it, as long as someone holds the grades.
  const runs = new WeakMap<Grades, Run>();
  const runOf: RunOf = (columns, context, grades) =>
    runs.get(grades) ?? run(core, columns, context);
  const kept = (grades: Grades, found: Run): Grades => {
    if (scope === "column") runs.set(grades, found);
    return grades;
  };
  const grader: Grader = {
    scope,
    *gradeSteps(columns, context) {
      const found = yield* runSteps(core, columns, context);
      const problems = yield* problemsSteps(core, found);
      const remarks = yield* core.remarker(found);
      return kept(gradesOf(core, found, remarks, problems), found);
    },
    grade: (columns, context) => {
      const found = run(core, columns, context);
      return kept(gradesOf(core, found, atOnce(core.remarker(found))), found);
    },
    explain: (columns, context, grades, row) => {
      const remarks = [...(grades.remarks.get(row) ?? []), ...(grades.general ?? [])];
      if (scope === "column") {
        const found = runOf(columns, context, grades);
        return explainRow({ core, found, row }, columns, context, remarks);
      }
      const alone = rowOf(columns, row);
      const found = run(core, alone, { asOf: context.asOf });
      return explainRow({ core, found, row: 0 }, alone, context, remarks);
    },
  };
  ranBy.set(grader, { core, runOf });
  return grader;
};

const NO_MODELS: Models = {};

const compileAnew = (
  scheme: Scheme,
  given: Arguments | undefined,
  models: Models,
  check: Check | undefined,
): Grader => {
  const plain = coreOf(scheme, given, models, check);
  const core = { ...plain, entry: entryOf(plain, scheme, check) };
  check?.whole(plain.plan, scheme);
  if (core.plan.issues.length > 0) throw new InvalidSchemeError(scheme.id, core.plan.issues);
  return graderOf(core);
};

/** Makes graders of schemes, each once for its models as long as no arguments are given: a formula compiles its scheme in each of thousands of cells. */
export const compiler = (check?: Check) => {
  const compiled = new WeakMap<Models, WeakMap<Scheme, Grader>>();
  return (scheme: Scheme, options: CompileOptions = {}): Grader => {
    const { models = NO_MODELS } = options;
    if (options.arguments !== undefined)
      return compileAnew(scheme, options.arguments, models, check);
    const graders = compiled.get(models) ?? new WeakMap<Scheme, Grader>();
    compiled.set(models, graders);
    const known = graders.get(scheme) ?? compileAnew(scheme, undefined, models, check);
    graders.set(scheme, known);
    return known;
  };
};

/**
 * Makes a grader of a scheme that is known to hold together: one of the menu, or one that whoever has read it has compiled by `compile`. What checks schemes is then
 * not loaded, which formulas would wait for. Throws as `compile` does where a method or an argument shows that something is wrong.
 */
export const compileTrusted = compiler();
