import { flowsOf, type Direction, type Place, type Run } from "../../history";
import type { RunsCompared } from "../history";

/** Customers by the place that they came from: how many went to each of the places `to` of the migration. */
export interface MigrationLine {
  readonly from: Place;
  readonly counts: readonly number[];
  readonly total: number;
}

/** From where to where customers went, without places that nobody came from or went to. */
export interface Migration {
  readonly to: readonly Place[];
  readonly lines: readonly MigrationLine[];
  /** Customers by the way that they went. */
  readonly ways: Readonly<Record<Direction, number>>;
  readonly most: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The migration of two runs as it is drawn. */
export const migrationOf = ({ migration, schemes }: RunsCompared): Migration => {
  const { places, counts } = migration;
  const indexes = places.map((_, at) => at);
  const came = indexes.filter((from) => sum(counts[from] ?? []) > 0);
  const went = indexes.filter((to) => sum(counts.map((line) => line[to] ?? 0)) > 0);
  const lines = came.map((from): MigrationLine => {
    const own = went.map((to) => counts[from]?.[to] ?? 0);
    return { from: places[from] ?? "", counts: own, total: sum(own) };
  });
  const { by } = flowsOf(migration, schemes.after);
  const ways = Object.fromEntries(Object.entries(by).map(([way, { count }]) => [way, count]));
  return {
    to: went.map((to) => places[to] ?? ""),
    lines,
    ways: ways as Record<Direction, number>,
    most: Math.max(0, ...lines.flatMap((line) => line.counts)),
  };
};

/** The ids of the last two runs of a scheme at a place that stand and name their customers, the earlier first; fewer where there are not as many. `runs` come earliest first. */
export const lastTwoRuns = (
  runs: readonly Run[],
  scheme: string,
  place: string,
): readonly string[] =>
  runs
    .filter(
      (run) =>
        run.scheme === scheme && run.place === place && run.undone === null && run.keyHeader !== "",
    )
    .slice(-2)
    .map(({ id }) => id);
