import { onAction, onPaneWish, openPane } from "../../src/excel";

const installOffice = () => {
  const handlers = new Map<string, (event?: { completed(): void }) => Promise<void>>();
  const calls: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: {
        associate: (id: string, handler: () => Promise<void>) => void handlers.set(id, handler),
      },
      addin: { showAsTaskpane: async () => void calls.push("shown") },
    },
  });
  return { handlers, calls };
};

test("Excel is told that an action is done, also when it failed", async () => {
  const { handlers } = installOffice();
  onAction("boom", () => Promise.reject(new Error("boom")));
  const completed = jest.fn();
  await expect(handlers.get("boom")?.({ completed })).rejects.toThrow("boom");
  expect(completed).toHaveBeenCalledTimes(1);
});

test("an action that a shortcut runs has nobody to tell", async () => {
  const { handlers } = installOffice();
  const done = jest.fn(() => Promise.resolve());
  onAction("shortcut", done);
  await handlers.get("shortcut")?.({} as { completed(): void });
  await handlers.get("shortcut")?.();
  expect(done).toHaveBeenCalledTimes(2);
});

test("a wish made before the pane is drawn waits for it, and is granted once", async () => {
  const { calls } = installOffice();
  await openPane("self-test");
  expect(calls).toEqual(["shown"]);
  const first = jest.fn();
  const stop = onPaneWish(first);
  expect(first.mock.calls).toEqual([["self-test"]]);
  stop();
  const second = jest.fn();
  onPaneWish(second)();
  expect(second).not.toHaveBeenCalled();
});

test("a wish reaches a pane that is there at once", async () => {
  installOffice();
  const pane = jest.fn();
  const stop = onPaneWish(pane);
  await openPane("functions");
  expect(pane.mock.calls).toEqual([["functions"]]);
  stop();
});
