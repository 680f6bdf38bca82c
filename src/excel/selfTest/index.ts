export type { Verdict } from "./check";
export { hostFacts, writeReport, type Report } from "./report";
export { checkIds, runSelfTest, type CheckResult } from "./run";
