import {
  isStale,
  lastRun,
  snapshotAt,
  wouldChange,
  type History,
  type HistoryProblem,
  type Run,
  type WouldChange,
} from "../../history";
import { rulesHash } from "../../rulebook";
import { argumentsOf, InvalidSchemeError, type Scheme } from "../../rules";
import type { Cell } from "../../cells";
import { columnHeaded, headerText } from "../columnNamed";
import { models } from "../models";
import type { Region } from "../port";
import { placeOf } from "./place";

/** Which rules made a column: the last run that wrote it and stands, or null for a column that no run has written. */
export const stampOf = (runs: readonly Run[], region: Region, column: number): Run | null => {
  const header = headerText(region.headers[column] ?? null);
  if (header === "") return null;
  const made = runs.filter(
    (run) =>
      run.undone === null &&
      run.place === placeOf(region) &&
      columnHeaded([header], run.columns) !== null,
  );
  return made.at(-1) ?? null;
};

/** The stamps of all columns of a region that runs have written, from left to right. */
export const stampsOf = (
  runs: readonly Run[],
  region: Region,
): readonly { readonly column: number; readonly run: Run }[] =>
  region.headers.flatMap((_: Cell, column) => {
    const run = stampOf(runs, region, column);
    return run === null ? [] : [{ column, run }];
  });

/** Whether the grades of a place are still those that today's rules gave. */
export type Staleness =
  | { readonly state: "none" }
  | { readonly state: "current"; readonly run: Run }
  | {
      readonly state: "stale";
      readonly run: Run;
      /** What grading the same customers again by today's rules would change; null where it cannot be told. */
      readonly would: WouldChange | null;
      readonly problem?: HistoryProblem;
    };

/** Compares the last run of a scheme at a place with today's rules: those of the rules table where the workbook has one, otherwise the built-in ones. */
export const staleOf = (history: History, place: string, today: Scheme): Staleness => {
  const run = lastRun(history, today.id, place);
  if (run === undefined) return { state: "none" };
  if (!isStale(run, rulesHash(today))) return { state: "current", run };
  const then = snapshotAt(history, run.id);
  if (!then.ok) return { state: "stale", run, would: null, problem: then.problem };
  // Settings that today's rules no longer take are left to their defaults.
  const given = argumentsOf(today, run.arguments).ok ? run.arguments : {};
  try {
    const would = wouldChange(then.value, { scheme: today, arguments: given, models });
    return { state: "stale", run, would };
  } catch (error) {
    if (!(error instanceof InvalidSchemeError)) throw error;
    return { state: "stale", run, would: null };
  }
};
