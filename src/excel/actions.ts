import type { Stop } from "./stop";

/** Connects a button, menu entry or shortcut of the manifest with what it does; Excel is told when it is done, whatever came of it. */
export function onAction(id: string, handler: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  // Only buttons and menu entries wait to hear that it is done: what a shortcut hands over is an object without that.
  Office.actions.associate(id, async (event?: Partial<Office.AddinCommands.Event>) => {
    try {
      await handler();
    } finally {
      event?.completed?.();
    }
  });
}

/** What a command wants of the pane: a tab of its work page, or a page. */
export type PaneWish =
  "grade" | "why" | "what-if" | "insight" | "to-do" | "rules" | "stamp" | "functions" | "self-test";

let waiting: PaneWish | undefined;
let listener: ((wish: PaneWish) => void) | undefined;

/**
 * Opens the pane and tells it what is wanted. Commands and pane live in one runtime; a wish made before the pane has been drawn waits for it.
 */
export async function openPane(wish: PaneWish): Promise<void> {
  if (listener) listener(wish);
  else waiting = wish;
  await Office.addin.showAsTaskpane();
}

/** Hands wishes to the pane, the waiting one at once. */
export function onPaneWish(handler: (wish: PaneWish) => void): Stop {
  listener = handler;
  if (waiting !== undefined) handler(waiting);
  waiting = undefined;
  return () => {
    if (listener === handler) listener = undefined;
  };
}
