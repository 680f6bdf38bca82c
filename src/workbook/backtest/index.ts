export { backtestColumns, type BacktestRequest, type ColumnsAnswer, type ColumnsTested } from "./backtestColumns"; // prettier-ignore
export { backtestRuns, type InputDrift, type RunsTested } from "./backtestRuns";
export { backtestSheet, type BacktestMade } from "./backtestSheet";
export { orderProblemText, orderText, testedNotes, type TestedNote } from "./factTexts";
export { testableRuns, type TestableRun } from "./recordedPairs";
export { tiersTyped, type OrderProblem, type OrderSource, type TierOrder } from "./tierOrder";
export { usualAfterwards, usualTier } from "./usualColumns";
