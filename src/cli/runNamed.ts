import type { Messages } from "../text";
import { isoOf, type Run } from "../workbook";
import { Fault } from "./fault";

const MONTH = /^(\d{4})[-/.](\d{1,2})$/;

/** The month of a run's day of grading, or of the day on which it was made: "2026-01". */
const monthOf = ({ asOf, when }: Run): string => isoOf(asOf ?? when).slice(0, 7);

/** The last run of each scheme and table among those of a month. */
const lastOfMonth = (runs: readonly Run[], month: string): readonly Run[] => {
  const last = new Map<string, Run>();
  for (const run of runs)
    if (run.undone === null && monthOf(run) === month) last.set(`${run.scheme} ${run.place}`, run);
  return [...last.values()];
};

/**
 * The run that somebody means by a name, or by a month: its last one that was not taken back. `like` is a run whose scheme and table it shares, where a month has several.
 * Throws a Fault that names what there is.
 */
export const runNamed = (runs: readonly Run[], name: string, words: Messages, like?: Run): Run => {
  const { fault } = words.history.cli;
  const known = (some: readonly Run[]): string =>
    some
      .slice(-20)
      .map(({ id }) => id)
      .join(words.cli.listSeparator);
  const own = runs.find(({ id }) => id === name.trim());
  if (own !== undefined) return own;
  const [, year, month = ""] = MONTH.exec(name.trim()) ?? [];
  const found = year === undefined ? [] : lastOfMonth(runs, `${year}-${month.padStart(2, "0")}`);
  const fits =
    like && found.filter(({ scheme, place }) => scheme === like.scheme && place === like.place);
  const [first, second] = fits?.length === 1 ? fits : found;
  if (first === undefined) throw new Fault(fault.noSuchRun({ got: name, known: known(runs) }));
  if (second !== undefined) throw new Fault(fault.severalRuns({ got: name, known: known(found) }));
  return first;
};
