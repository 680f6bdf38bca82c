import { readFileSync } from "node:fs";
import { join } from "node:path";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("every function that the manifest names is associated, and no other", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: async () => ({ host: "Excel", platform: "PC" }),
      actions: { associate: (id: string) => void associated.push(id) },
    },
  });
  await import("../../src/commands");
  await new Promise((resolve) => setTimeout(resolve));
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)].sort()).toEqual(associated.sort());
});
