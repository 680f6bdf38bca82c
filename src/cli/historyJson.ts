import {
  causeOf,
  DIRECTIONS,
  flowsOf,
  isoOf,
  type Run,
  type RunsCompared,
  type Tally,
} from "../workbook";

/** A run as `--json` prints it; days as ISO dates, the time as a serial. */
export const runJson = (run: Run) => ({
  run: run.id,
  when: run.when,
  day: isoOf(run.when),
  who: run.who,
  place: run.place,
  key: run.keyHeader === "" ? null : run.keyHeader,
  scheme: run.scheme,
  version: run.version,
  rules: run.rules,
  asOf: run.asOf === null ? null : isoOf(run.asOf),
  arguments: run.arguments,
  rows: run.rows,
  graded: run.graded,
  changed: run.changed,
  columns: run.columns,
  base: run.base,
  undone: run.undone !== null,
});

const amounts = (matrix: Tally["values"]): readonly (readonly number[])[] =>
  matrix.map((line) => line.map((value) => value / 100));

const tallyJson = ({ counts, values }: Tally) => ({ counts, values: amounts(values) });

/** Two runs against each other as `--json` prints them; customers are those who moved. */
export const comparisonJson = ({
  before,
  after,
  places,
  customers,
  migration,
  split,
  schemes,
}: RunsCompared) => {
  const { by, net } = flowsOf(migration, schemes.after);
  return {
    from: runJson(before.run),
    to: runJson(after.run),
    places,
    migration: tallyJson(migration),
    split: {
      data: tallyJson(split.data),
      rules: tallyJson(split.rules),
      interaction: tallyJson(split.interaction),
      held: tallyJson(split.held),
    },
    flows: Object.fromEntries(
      DIRECTIONS.map((one) => [one, { count: by[one].count, value: by[one].value / 100 }]),
    ),
    net: net.map(({ place, count, value }) => ({ place, count, value: value / 100 })),
    avoided: after.avoided,
    customers: customers
      .filter(({ from, to }) => from !== to)
      .map((moved) => ({
        key: moved.key,
        from: moved.from,
        to: moved.to,
        byData: moved.byData,
        byRules: moved.byRules,
        cause: causeOf(moved),
        value: moved.weight / 100,
      })),
  };
};
