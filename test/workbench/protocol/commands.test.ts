import { createCommands } from "../../../src/workbench/protocol/commands";

describe("commands", () => {
  test("wait for the add-in's actions, and are over when it says so", async () => {
    const invoked: Readonly<Record<number, string>>[] = [];
    const commands = createCommands(
      (data) => invoked.push(data),
      () => undefined,
    );
    let done = false;
    const run = commands.run("GRADE", "Button").then(() => (done = true));
    expect(invoked).toEqual([]);
    commands.ready();
    expect(invoked).toEqual([{ 0: "command-1", 1: "GRADE", 2: '{"source":{"id":"Button"}}' }]);
    commands.completed("another");
    await Promise.resolve();
    expect(done).toBe(false);
    commands.completed("command-1");
    await run;
  });

  test("shortcuts go by the rich API's messages", () => {
    const sent: unknown[] = [];
    const commands = createCommands(
      () => undefined,
      (entries) => sent.push(...entries),
    );
    commands.ready();
    commands.shortcut("GRADE");
    expect(sent).toEqual([[2, 1000, "", '["GRADE","{}"]', 0, false]]);
  });
});
