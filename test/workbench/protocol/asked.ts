import { createReferences, type Book } from "../../../src/workbench/model";
import { runBatch, type Desk } from "../../../src/workbench/protocol/batch";
import type { LogEntry } from "../../../src/workbench/protocol/log";
import type { Action, BatchResponse, ObjectPath } from "../../../src/workbench/protocol/wire";

/** A host's desk without a frame: batches can be run on it as they would come over the wire. */
export interface TestDesk extends Desk {
  readonly entries: LogEntry[];
}

/** A desk for a workbook. */
export const deskFor = (book: Book, changes: Partial<Desk> = {}): TestDesk => {
  const entries: LogEntry[] = [];
  return {
    book,
    references: createReferences(),
    listeners: new Set(),
    contentLanguage: "en-US",
    author: "Ann",
    isShared: () => false,
    log: (entry) => entries.push(entry),
    enableEvents: true,
    service: () => undefined,
    quiet: () => book.calculation.settled(),
    entries,
    ...changes,
  };
};

/** The way to an object: a step from the workbook on. */
export type Step =
  | { readonly property: string }
  | {
      readonly method: string;
      readonly args?: readonly unknown[];
      readonly refs?: readonly unknown[];
    }
  | { readonly item: unknown }
  | { readonly reference: string };

/** What to do with the object at the end of a way. */
export type Deed =
  | { readonly query: Record<string, unknown> }
  | { readonly set: string; readonly to: unknown }
  | {
      readonly call: string;
      readonly args?: readonly unknown[];
      readonly refs?: readonly unknown[];
    }
  | { readonly instantiate: true };

/** Builds requests as the library does: each way becomes object paths, each deed an action. */
export const createRequest = () => {
  const paths: Record<string, ObjectPath> = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  const actions: Action[] = [];
  let last = 1;
  const add = (step: Step, parent: number): number => {
    const Id = ++last;
    const base = { Id, ParentObjectPathId: parent };
    if ("property" in step) paths[Id] = { ...base, ObjectPathType: 4, Name: step.property };
    else if ("item" in step)
      paths[Id] = {
        ...base,
        ObjectPathType: 5,
        Name: "",
        ArgumentInfo: { Arguments: [step.item] },
      };
    else if ("reference" in step)
      paths[Id] = { Id, ObjectPathType: 6, Name: step.reference, ArgumentInfo: {} };
    else
      paths[Id] = {
        ...base,
        ObjectPathType: 3,
        Name: step.method,
        ArgumentInfo: argumentsOf(step),
      };
    return Id;
  };
  return {
    /** The object path of a way that begins at another path, or at the workbook. */
    way: (steps: readonly Step[], from = 1): number =>
      steps.reduce((at, step) => add(step, at), from),
    /** Adds an action on an object; gives the action's id. */
    act(path: number, deed: Deed): number {
      const Id = ++last;
      const base = { Id, Name: "", ObjectPathId: path };
      if ("query" in deed) actions.push({ ...base, ActionType: 2, QueryInfo: deed.query });
      else if ("set" in deed)
        actions.push({
          ...base,
          ActionType: 4,
          Name: deed.set,
          ArgumentInfo: { Arguments: [deed.to] },
        });
      else if ("call" in deed)
        actions.push({ ...base, ActionType: 3, Name: deed.call, ArgumentInfo: argumentsOf(deed) });
      else actions.push({ ...base, ActionType: 1 });
      return Id;
    },
    trace(): number {
      actions.push({ Id: ++last, ActionType: 5, Name: "Trace", ObjectPathId: 0 });
      return last;
    },
    run: (desk: Desk): Promise<BatchResponse> =>
      runBatch(desk, { Actions: actions, ObjectPaths: paths }),
  };
};

const argumentsOf = ({
  args = [],
  refs,
}: {
  readonly args?: readonly unknown[];
  readonly refs?: readonly unknown[];
}) => (refs ? { Arguments: args, ReferencedObjectPathIds: refs } : { Arguments: args });

/** Runs one deed at the end of one way, and gives its result or the error's code. */
export const ask = async (desk: Desk, steps: readonly Step[], deed: Deed): Promise<unknown> => {
  const request = createRequest();
  const id = request.act(request.way(steps), deed);
  const { Results, Error } = await request.run(desk);
  return Error ? Error.Code : Results.find(({ ActionId }) => ActionId === id)?.Value;
};
