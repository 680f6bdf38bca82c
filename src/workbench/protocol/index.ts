/** The inner door of the protocol: playing Excel for an add-in in a frame, over the real Office.js. */
export { startHost } from "./host";
export type { BatchFailure, Fault, FaultPlan } from "./faults";
export type { HeldKind, HeldStage } from "./gate";
export type { Host, HostOptions } from "./hostOptions";
export type { LogEntry } from "./log";
export type { FunctionCall, FunctionResult } from "./functionCalls";
