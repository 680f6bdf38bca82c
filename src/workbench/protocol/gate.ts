import { ActionType, PathType, type BatchRequest } from "./wire";

/** Which batches of the add-in are held: those that only read, those that write, or both. What functions give back is never held. */
export type HeldKind = "all" | "reads" | "writes";

/** Where they are held: before they are run, or when they are run and before their answer goes out. */
export type HeldStage = "requests" | "answers";

/** Holds batches on wish, so that a test can do something between two of them. */
export interface Gate {
  pause(kind: HeldKind, stage: HeldStage): void;
  /** Lets the batches go on that are held, and all others (or only `count` of them, and goes on holding). */
  resume(count?: number): void;
  /** Resolves with how many are held, as soon as one is. */
  held(): Promise<number>;
  /** Resolves when a batch may pass the stage. */
  pass(request: BatchRequest, stage: HeldStage): Promise<void>;
}

/** A gate that is open. */
export function createGate(): Gate {
  let holding: { readonly kind: HeldKind; readonly stage: HeldStage } | undefined;
  let waiting: (() => void)[] = [];
  let watchers: ((count: number) => void)[] = [];
  return {
    pause(kind, stage) {
      holding = { kind, stage };
    },
    resume(count) {
      if (count === undefined) holding = undefined;
      const going = waiting.slice(0, count);
      waiting = waiting.slice(going.length);
      for (const go of going) go();
    },
    held: () =>
      new Promise((resolve) => {
        if (waiting.length > 0) resolve(waiting.length);
        else watchers.push(resolve);
      }),
    pass(request, stage) {
      if (!holding || holding.stage !== stage || !isOfKind(request, holding.kind))
        return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push(resolve);
        for (const tell of watchers) tell(waiting.length);
        watchers = [];
      });
    },
  };
}

/** Whether a batch is of a kind; what functions give back is of none. */
export function isOfKind(request: BatchRequest, kind: HeldKind): boolean {
  const paths = Object.values(request.ObjectPaths);
  const isOfWorkbook = paths.some(
    ({ ObjectPathType }) =>
      ObjectPathType !== PathType.service && ObjectPathType !== PathType.global,
  );
  if (!isOfWorkbook) return false;
  return kind === "all" || writes(request) === (kind === "writes");
}

/** A batch writes when it sets something, or calls something that neither gives ("GetRange") nor is the library's own ("_KeepReference"). */
function writes({ Actions, ObjectPaths }: BatchRequest): boolean {
  const changes = (name: string) => !/^(?:Get|_)/.test(name);
  return (
    Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.setProperty || (type === ActionType.method && changes(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.method && changes(Name),
    )
  );
}
