import type { MessageEntry } from "./functionCalls";

/** Commands of the ribbon on their way. */
export interface Commands {
  /** Runs a command; resolves when the add-in reports that it is completed. Waits until the add-in has registered its actions. */
  readonly run: (actionName: string, controlId: string) => Promise<void>;
  readonly shortcut: (actionName: string) => void;
  /** The add-in has registered its actions. */
  readonly ready: () => void;
  /** The add-in reports a command as completed. */
  readonly completed: (commandId: string) => void;
}

const SHORTCUT_CATEGORY = 2;
const RUN_ACTION = 1000;

/** Sends commands by `invoke` (the event appCommandInvoked) and shortcuts by `send` (richApiMessage). */
export function createCommands(
  invoke: (data: Readonly<Record<number, string>>) => void,
  send: (entries: readonly MessageEntry[]) => void,
): Commands {
  const open = new Map<string, () => void>();
  let early: (() => void)[] | undefined = [];
  let last = 0;
  const whenReady = (task: () => void) => {
    if (early) early.push(task);
    else task();
  };
  return {
    run(actionName, controlId) {
      const id = `command-${++last}`;
      return new Promise((resolve) => {
        open.set(id, resolve);
        whenReady(() => {
          invoke({ 0: id, 1: actionName, 2: JSON.stringify({ source: { id: controlId } }) });
        });
      });
    },
    shortcut(actionName) {
      whenReady(() => {
        send([[SHORTCUT_CATEGORY, RUN_ACTION, "", JSON.stringify([actionName, "{}"]), 0, false]]);
      });
    },
    ready() {
      const tasks = early ?? [];
      early = undefined;
      for (const task of tasks) task();
    },
    completed(commandId) {
      open.get(commandId)?.();
      open.delete(commandId);
    },
  };
}
