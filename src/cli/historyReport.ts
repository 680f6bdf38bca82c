import { dateText, numberText, placeText, type Messages } from "../text";
import {
  DIRECTIONS,
  flowsOf,
  heldIn,
  inLocale,
  schemeNamed,
  type Locale,
  type Run,
  type RunsCompared,
  type Tally,
} from "../workbook";
import { tableLines, type TableColumn } from "./table";

const two = (value: number): string => String(value).padStart(2, "0");

/** Day and minute of a serial: "2026-01-31 09:30". */
const timeText = (serial: number): string => {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const day = dateText(serial + (minutes === 1440 ? 1 : 0));
  return `${day} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
};

const schemeName = (id: string, locale: Locale): string => {
  const found = schemeNamed(id);
  return found.ok && found.value.id === id ? inLocale(found.value.name, locale) : id;
};

const count = (value: number): string => numberText(value, 0);

/** The runs on record, the last one below. */
export const runLines = (
  runs: readonly Run[],
  locale: Locale,
  { history: { cli } }: Messages,
): readonly string[] => {
  const { column } = cli;
  return tableLines(
    [
      { title: column.run },
      { title: column.when },
      { title: column.who },
      { title: column.place },
      { title: column.scheme },
      { title: column.rules },
      { title: column.rows, right: true },
      { title: column.graded, right: true },
      { title: column.changed, right: true },
      { title: column.state },
    ],
    runs.map((run) => [
      run.id,
      timeText(run.when),
      run.who,
      run.place,
      schemeName(run.scheme, locale),
      `${run.version} ${run.rules}`,
      count(run.rows),
      count(run.graded),
      count(run.changed),
      run.undone === null ? "" : cli.undone,
    ]),
  );
};

/** From where to where, places in which nobody stood left out. */
const matrixLines = (
  { migration, schemes }: RunsCompared,
  locale: Locale,
  { history: { cli } }: Messages,
): readonly string[] => {
  const { places, counts } = migration;
  const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
  const rows = places.map((_, at) => sum(counts[at] ?? []));
  const columns = places.map((_, at) => sum(counts.map((line) => line[at] ?? 0)));
  const from = places.flatMap((_, at) => (rows[at] === 0 ? [] : [at]));
  const to = places.flatMap((_, at) => (columns[at] === 0 ? [] : [at]));
  const title = (at: number, side: "from" | "to"): string =>
    placeText(schemes[side === "from" ? "before" : "after"], places[at] ?? "", side, locale);
  const head: readonly TableColumn[] = [
    { title: "" },
    ...to.map((at) => ({ title: title(at, "to"), right: true })),
    { title: cli.column.all, right: true },
  ];
  const shown = (value: number): string => (value === 0 ? "·" : count(value));
  return [
    cli.matrix,
    ...tableLines(head, [
      ...from.map((row) => [
        title(row, "from"),
        ...to.map((at) => shown(counts[row]?.[at] ?? 0)),
        count(rows[row] ?? 0),
      ]),
      [cli.column.all, ...to.map((at) => count(columns[at] ?? 0)), count(sum(rows))],
    ]),
  ];
};

/** Who rose, fell, came and went, by count and value, and what of it the data and the rules have done. */
const flowLines = (
  { migration, split, schemes }: RunsCompared,
  { history }: Messages,
): readonly string[] => {
  const { cli, direction: words, part } = history;
  const flows = (tally: Tally) => flowsOf(tally, schemes.after).by;
  const whole = flows(migration);
  const isHeld = split.held.counts.flat().some((each) => each !== 0);
  const parts = (
    ["data", "rules", "interaction", ...(isHeld ? (["held"] as const) : [])] as const
  ).map((name) => ({ name, by: flows(split[name]) }));
  const told = DIRECTIONS.filter(
    (one) =>
      one !== "same" && [whole, ...parts.map(({ by }) => by)].some((by) => by[one].count !== 0),
  );
  const right = (title: string): TableColumn => ({ title, right: true });
  if (told.length === 0) return [];
  return [
    "",
    cli.flows,
    ...tableLines(
      [
        { title: "" },
        right(cli.column.count),
        right(cli.column.value),
        ...parts.map(({ name }) => right(part[name])),
      ],
      told.map((one) => [
        words[one],
        count(whole[one].count),
        numberText(whole[one].value / 100, 2),
        ...parts.map(({ by }) => count(by[one].count)),
      ]),
    ),
  ];
};

/** Two runs against each other: which, from where to where, and why. */
export const comparisonLines = (
  compared: RunsCompared,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { cli } = words.history;
  const name = ({ id, when, rules }: Run): string =>
    cli.run({ run: id, when: timeText(when), rules });
  const { avoided } = compared.after;
  const held = heldIn(compared.after);
  const kept = held + avoided === 0 ? [] : ["", words.history.report.kept({ held, avoided })];
  return [
    cli.compared({
      scheme: inLocale(compared.schemes.after.name, locale),
      from: name(compared.before.run),
      to: name(compared.after.run),
    }),
    "",
    ...matrixLines(compared, locale, words),
    ...flowLines(compared, words),
    ...kept,
  ];
};
