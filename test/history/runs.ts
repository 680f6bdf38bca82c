import { atOnce, compile, inputsOf, serialOfIso, type Models, type Scheme } from "../../src/rules";
import {
  entriesOf,
  historyOf,
  readingTexts,
  settleAll,
  snapshotAt,
  type CustomerState,
  type Entry,
  type History,
  type Run,
  type Snapshot,
} from "../../src/history";
import { columnsOf, type TestRow } from "../rules/columns";

export const DAY = serialOfIso("2026-01-31") ?? NaN;

/** A run of a test. */
export const runOf = (id: string, more: Partial<Run> = {}): Run => ({
  id,
  when: DAY,
  who: "Li",
  place: "Customers",
  keyHeader: "No.",
  scheme: "test",
  version: "1",
  rules: "r0",
  asOf: DAY,
  arguments: {},
  rows: 0,
  graded: 0,
  changed: 0,
  columns: [],
  base: null,
  undone: null,
  ...more,
});

/** Customers by key, as a scheme grades them; the weight is what is in input `a`. */
export const graded = (
  scheme: Scheme,
  customers: Readonly<Record<string, TestRow>>,
  { asOf = DAY, models = {} }: { readonly asOf?: number; readonly models?: Models } = {},
): ReadonlyMap<string, CustomerState> => {
  const rows = Object.values(customers);
  const columns = columnsOf(scheme, rows);
  const grades = compile(scheme, { models }).grade(columns, { asOf });
  const text = readingTexts(columns);
  return new Map(
    Object.keys(customers).map((key, row): [string, CustomerState] => {
      const tier = scheme.tiers[grades.tier[row] ?? -1]?.key ?? null;
      const score = grades.score[row] ?? NaN;
      const amount = rows[row]?.["a"];
      return [
        key,
        {
          tier,
          plain: tier,
          score: Number.isNaN(score) ? null : score,
          value: typeof amount === "number" ? amount : null,
          read: text(row),
        },
      ];
    }),
  );
};

/** A history that customers are added to, run by run. */
export const recorder = (scheme: Scheme) => {
  const runs: Run[] = [];
  const entries: Entry[] = [];
  const history = (): History => historyOf(runs, entries);
  const at = (id: string): Snapshot => {
    const found = snapshotAt(history(), id);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
  const add = (run: Run, customers: ReadonlyMap<string, CustomerState>): Snapshot => {
    const last = run.base === null ? null : at(run.base);
    const settled = settleAll(
      { scheme, arguments: {}, models: {} },
      last,
      customers,
      run.asOf,
      run.asOf ?? run.when,
    );
    runs.push(run);
    entries.push(...atOnce(entriesOf(run.id, last, settled.customers)).entries);
    return at(run.id);
  };
  return { add, at, history, inputs: inputsOf(scheme), entries, runs };
};

/** A snapshot by itself. */
export const snapshotOf = (run: Run, customers: ReadonlyMap<string, CustomerState>): Snapshot => ({
  run,
  customers: new Map(
    [...customers].map(([key, state]) => [key, { ...state, since: run.when, held: 0 }]),
  ),
  avoided: 0,
});
