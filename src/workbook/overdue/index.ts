export { findOverdue, type OverdueFound } from "./findOverdue";
export { lateOf, overdueSheet } from "./overdueSheet";
