import { readFileSync } from "node:fs";
import { join } from "node:path";

import { shortcutsJson } from "../../src/build/manifest/shortcuts";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** The actions of buttons and menu entries, and those of the keyboard. */
const named = (): string[] => {
  const functions = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  const { actions } = JSON.parse(shortcutsJson()) as { actions: { id: string }[] };
  return [...functions.map(([, name = ""]) => name), ...actions.map(({ id }) => id)];
};

test("every action that manifest and shortcuts name is associated, and no other", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: async () => ({ host: "Excel", platform: "PC" }),
      actions: { associate: (id: string) => void associated.push(id) },
    },
  });
  await import("../../src/commands");
  await new Promise((resolve) => setTimeout(resolve));
  expect([...new Set(named())].sort()).toEqual(associated.sort());
});
