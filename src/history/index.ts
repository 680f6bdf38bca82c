export { changesOf, type Change, type InputChange } from "./changes";
export { columnsOf, groupsOf, readingTexts } from "./columns";
export { compareRuns, customersBehind, type Comparison } from "./compare";
export { DIRECTIONS, directionIn, flowsOf, type Direction, type Flows } from "./flows";
export { causeOf, type Cause, type Moved } from "./moved";
export {
  argumentsText,
  GROUP,
  readArguments,
  readingText,
  readReading,
  type Reading,
  type ReadValue,
  type Unread,
} from "./reading";
export { entriesOf, type Recorded } from "./record";
export { regrade, type Graded, type Rules } from "./regrade";
export type { HistoryProblem, RecordProblem } from "./problem";
export type { CustomerState, Entry, Run } from "./run";
export {
  holdsTiers,
  settle,
  keptBy,
  settleAll,
  type Earned,
  type Held,
  type Settled,
  type SettledRun,
} from "./settle";
export {
  dayOfRun,
  heldIn,
  historyBuilder,
  historyOf,
  lastRun,
  lastSnapshot,
  snapshotAt,
  snapshotSteps,
  type Found,
  type History,
  type Snapshot,
  type Standing,
} from "./snapshot";
export type { Split } from "./split";
export { isStale, wouldChange, type WouldChange } from "./stale";
export {
  ABSENT,
  netOf,
  sumOf,
  UNGRADED,
  type Amount,
  type Matrix,
  type Place,
  type Tally,
} from "./tally";
export { lastPublished, publishProblem, type PublishProblem, type RulesVersion } from "./versions";
