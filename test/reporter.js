import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const FILE = resolve(import.meta.dirname, "../.cache/test-summary.txt");

/** The counts in one line; a file that could not even be loaded counts as a failure. */
const lineOf = ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
  numPendingTests,
  numTodoTests,
}) => {
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
};

/** Leaves the counts of a run in .cache/test-summary.txt, for the test task and .ci/run to end with. A class, since jest constructs reporters. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${lineOf(results)}\n`);
  }
}
