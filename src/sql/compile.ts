import { isoOf } from "../cells";
import {
  argumentsOf,
  modelsAsked,
  needsDay,
  outputNamesOf,
  typeOf,
  type Scheme,
  type ValueType,
} from "../rules";
import { countsIn, withCounted } from "./counts";
import { WORDS } from "./dialects";
import { addDue } from "./due";
import { col, nothing, val, type Expr } from "./expr";
import { addInputs, addScheme, readsOf, type Common, type Whole } from "./grade";
import { stepsBehind } from "./live";
import { fromOf } from "./methods/say";
import { snake, tableNamed } from "./names";
import type { CompiledSql, ResultColumn, SqlOptions, SqlOutcome, SqlProblem } from "./options";
import { printQuery } from "./print";
import { addProblems, type CellProblem } from "./problems";
import { queryOf, type Query, type Step } from "./query";
import { addReading } from "./read/read";
import { signsStep } from "./read/signs";
import { addEntry, addResult, type Result } from "./result";
import { rawStep, schemesIn, sourcesOf } from "./table";

/** Models that no column answers for. */
const unanswered = (scheme: Scheme, { columns }: SqlOptions) =>
  schemesIn(scheme).flatMap(({ derived }) =>
    derived.flatMap((each) =>
      each.kind === "model" && columns[each.key] === undefined
        ? [{ key: each.key, model: each.model }]
        : [],
    ),
  );

const refusal = (scheme: Scheme, options: SqlOptions): SqlProblem | undefined => {
  const asks = modelsAsked(scheme).length > 0 ? unanswered(scheme, options) : [];
  if (asks.length > 0) return { code: "asks-model", asks };
  if (needsDay(scheme) && options.asOf === undefined) return { code: "missing-as-of" };
  const values = argumentsOf(scheme, options.arguments);
  return values.ok ? undefined : values.problem;
};

const headOf = (scheme: Scheme, { dialect, asOf }: SqlOptions): readonly string[] => [
  `${scheme.name.en} (${scheme.name.zh}): scheme "${scheme.id}", version ${scheme.version}.`,
  `Rules: ${fromOf(scheme.source)}.`,
  `For ${WORDS[dialect].title}, by Clientele${asOf === undefined ? "" : `; as of ${isoOf(asOf)} (${Math.floor(asOf)} as a serial of Excel)`}.`,
  "One step after the other: cells are read, what an empty one means is decided, values are derived, rules are asked, and what stood in the way is told.",
];

interface Shown {
  readonly key: string;
  readonly name: string;
  readonly type: ValueType;
}

/** Puts the last step behind the others: the columns of the result. */
const addLast = (
  query: Query,
  result: Result,
  problems: string,
  outputs: readonly Shown[],
  keep: readonly string[],
): readonly ResultColumn[] => {
  const columns: readonly (ResultColumn & { readonly from: Expr })[] = [
    { key: "tier", name: "tier", type: "choice", from: col(result.tier) },
    {
      key: "score",
      name: "score",
      type: "number",
      from: result.score === undefined ? nothing("number") : col(result.score),
    },
    { key: "problems", name: "problems", type: "text", from: col(problems) },
    ...outputs.map(({ key, name, type }) => ({
      key,
      name: ["tier", "score", "problems"].includes(snake(key))
        ? `${snake(key)}_output`
        : snake(key),
      type,
      from: col(name),
    })),
  ];
  query.steps.push({
    name: "graded",
    notes: [],
    from: query.last,
    all: false,
    adds: [
      ...keep.map((name, k) => ({ name, is: col(`kept_${k + 1}`) })),
      ...columns.map(({ name, from }) => ({ name, is: from })),
    ],
  });
  return columns.map(({ key, name, type }) => ({ key, name, type }));
};

/** The further outputs of a scheme in its order: what the whole found, and what is due by its tier. */
const outputsOf = (scheme: Scheme, whole: Whole, tier: string): readonly Shown[] => {
  const { contact } = scheme;
  const due = contact === undefined ? [] : addDue(whole.scope, contact, tier);
  const names = new Map<string, string>(whole.outputs.map(({ key, name }) => [key, name]));
  return outputNamesOf(scheme).flatMap(({ key }): readonly Shown[] => {
    const own = due.find((each) => each.key === key);
    if (own) return [own];
    const name = names.get(key);
    return name === undefined
      ? []
      : [{ key, name, type: typeOf(whole.scope.plan, key) ?? "number" }];
  });
};

const compiled = (scheme: Scheme, options: SqlOptions): CompiledSql => {
  const { sources, readAs } = sourcesOf(scheme, options);
  const query = queryOf(signsStep(), rawStep(tableNamed(options.table), sources, options));
  // No step behind them is called as the table is.
  query.names.add(options.table.split(".").at(-1) ?? "");
  addReading(query, sources);
  const columns = new Set(sources.map(({ input }) => input.key));
  const common: Common = { query, asOf: options.asOf, columns, readAs, said: new Map(), born: "" };
  addInputs(common, schemesIn(scheme));
  const entry = addEntry(common, scheme);
  const member = entry ? col("entry_passes") : val(true);
  const whole = addScheme(common, scheme, options.arguments ?? {}, "", member);
  const result = addResult(query, whole, entry);
  const outputs = outputsOf(scheme, whole, result.tier);
  const cells = sources.map(({ input, name }): CellProblem => ({
    input: input.key,
    column: `${name}_problem`,
  }));
  const order = readsOf(scheme).map(({ key }) => key);
  const problems = addProblems(query, order, cells, result.causes);
  const shown = addLast(query, result, problems, outputs, options.keep ?? []);
  const head = headOf(scheme, options);
  const print = (steps: readonly Step[]) => printQuery(WORDS[options.dialect], steps, head);
  const counted = options.counted ?? (() => undefined);
  const steps = withCounted(query.steps, counted);
  return {
    statement: print(stepsBehind(steps, steps.at(-1) as Step)),
    scope: scheme.scope,
    columns: shown,
    counts: countsIn(query.steps, counted, print),
  };
};

/**
 * Says a scheme in SQL: one SELECT over a table, step by step, in the words of a dialect.
 * Problems: asks-model (no rules, but a model: a column may hold its answers), missing-as-of, and those of `argumentsOf`.
 */
export const compileSql = (scheme: Scheme, options: SqlOptions): SqlOutcome => {
  const problem = refusal(scheme, options);
  return problem === undefined
    ? { ok: true, value: compiled(scheme, options) }
    : { ok: false, problem };
};
