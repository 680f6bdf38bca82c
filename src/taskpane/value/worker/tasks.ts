import { backtest, findClusters, findLifetime, findOverdue, findRfm } from "../../../workbook";

const works = {
  clusters: findClusters,
  overdue: findOverdue,
  rfm: findRfm,
  lifetime: findLifetime,
  backtest,
} as const;

/** Work that takes long, by name: it is done in a worker, where it holds up nobody. What goes in and comes out is plain data. */
export type TaskName = keyof typeof works;

/** What a task takes, and what it gives. */
export type Given = { readonly [Name in TaskName]: Parameters<(typeof works)[Name]> };
export type Found = { readonly [Name in TaskName]: ReturnType<(typeof works)[Name]> };

const tasks: { readonly [Name in TaskName]: (...given: Given[Name]) => Found[Name] } = works;

/** Does a task, in one go. */
export const perform = <Name extends TaskName>(name: Name, given: Given[Name]): Found[Name] =>
  tasks[name](...given);
