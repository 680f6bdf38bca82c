import { dayOfRun, type Run } from "../../history";

/** A run that later ones of the same scheme and table can test, with these, the earliest first. */
export interface TestableRun {
  readonly run: Run;
  readonly later: readonly Run[];
}

const isSame = (one: Run, other: Run): boolean =>
  one.scheme === other.scheme && one.place === other.place;

/**
 * The runs on record that a later one can test, the latest first: both stand, name their customers, and are of another day, since of the same day there is nothing that came
 * afterwards. `runs` come earliest first.
 */
export const testableRuns = (runs: readonly Run[]): readonly TestableRun[] => {
  const standing = runs.filter(({ undone, keyHeader }) => undone === null && keyHeader !== "");
  return standing
    .map((run, at) => ({
      run,
      later: standing
        .slice(at + 1)
        .filter((other) => isSame(run, other) && dayOfRun(other) > dayOfRun(run)),
    }))
    .filter(({ later }) => later.length > 0)
    .reverse();
};
