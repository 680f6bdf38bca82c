import type { Run } from "../../workbook";

/** The last two runs of a scheme at one place that stand, the earlier first; those of the last run's scheme where the scheme has none. `runs` come latest first. */
export function defaultPair(runs: readonly Run[], scheme: string | null): readonly string[] {
  const standing = runs.filter(({ undone }) => undone === null);
  const last = standing.find((run) => run.scheme === scheme) ?? standing[0];
  if (last === undefined) return [];
  const before = standing.find(
    (run) => run !== last && run.scheme === last.scheme && run.place === last.place,
  );
  return before === undefined ? [last.id] : [before.id, last.id];
}

/** The choice after a run was ticked or not: two at most, so a third takes the place of the one that was chosen first. */
export const picked = (
  chosen: readonly string[],
  run: string,
  isChosen: boolean,
): readonly string[] => {
  const others = chosen.filter((one) => one !== run);
  return isChosen ? [...others.slice(-1), run] : others;
};
