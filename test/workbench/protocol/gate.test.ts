import { createGate } from "../../../src/workbench/protocol/gate";
import type { BatchRequest } from "../../../src/workbench/protocol/wire";

const path = (Id: number, ObjectPathType: number, Name: string) => ({ Id, ObjectPathType, Name });

/** A batch on a range: it reads, or sets values. */
const batch = (writes: boolean): BatchRequest => ({
  Actions: [{ Id: 3, ActionType: writes ? 4 : 2, Name: writes ? "Values" : "", ObjectPathId: 2 }],
  ObjectPaths: { 1: path(1, 1, ""), 2: path(2, 3, "GetRange") },
});

/** Results of functions, which go to a service. */
const results: BatchRequest = {
  Actions: [{ Id: 2, ActionType: 3, Name: "SetInvocationArrayResults", ObjectPathId: 1 }],
  ObjectPaths: { 1: path(1, 2, "Microsoft.ExcelServices.CustomFunctions") },
};

/** Whether a batch goes through at once. */
const passes = async (going: Promise<void>): Promise<boolean> => {
  const isThrough = going.then(() => true);
  return Promise.race([isThrough, new Promise<boolean>((go) => setTimeout(() => go(false), 5))]);
};

test("a gate is open until it is asked to hold", async () => {
  expect(await passes(createGate().pass(batch(true), "requests"))).toBe(true);
});

test.each([
  ["writes", true, false],
  ["reads", false, true],
  ["all", false, false],
] as const)("holding %s, a read passes: %s, a write: %s", async (kind, read, write) => {
  const gate = createGate();
  gate.pause(kind, "requests");
  expect(await passes(gate.pass(batch(false), "requests"))).toBe(read);
  expect(await passes(gate.pass(batch(true), "requests"))).toBe(write);
});

test("results of functions are never held", async () => {
  const gate = createGate();
  gate.pause("all", "requests");
  expect(await passes(gate.pass(results, "requests"))).toBe(true);
});

test("answers are held apart from requests", async () => {
  const gate = createGate();
  gate.pause("all", "answers");
  expect(await passes(gate.pass(batch(true), "requests"))).toBe(true);
  expect(await passes(gate.pass(batch(true), "answers"))).toBe(false);
});

test("who waits hears of the first that is held", async () => {
  const gate = createGate();
  gate.pause("all", "requests");
  const held = gate.held();
  void gate.pass(batch(true), "requests");
  expect(await held).toBe(1);
});

test("one goes on and the next is still held, until all go on", async () => {
  const gate = createGate();
  gate.pause("all", "requests");
  const [first, second] = [gate.pass(batch(true), "requests"), gate.pass(batch(true), "requests")];
  gate.resume(1);
  expect([await passes(first), await passes(second)]).toEqual([true, false]);
  gate.resume();
  expect(await passes(second)).toBe(true);
});
