import { buffersOf } from "../../../src/taskpane/value/worker/messages";
import { perform } from "../../../src/taskpane/value/worker/tasks";

const columns = [
  { name: "金额", values: Float64Array.of(1, 2, 3, 50, 51, 52) },
  { name: "次数", values: Float64Array.of(1, 1, 2, 9, 9, 8) },
];

test("the buffers of typed arrays are found wherever they stand, each once", () => {
  const whole = Float64Array.of(1, 2, 3);
  const data = { list: [{ whole, part: whole.subarray(1) }], other: { bytes: Uint8Array.of(1) } };
  const [first, second, ...others] = buffersOf(data);
  expect(first).toBe(whole.buffer);
  expect(second).toBe(data.other.bytes.buffer);
  expect(others).toEqual([]);
  expect(buffersOf(["texts", 1, null, undefined])).toEqual([]);
});

test("what a task gives can be handed over to another thread", () => {
  const found = perform("clusters", [columns, { method: "ward" }]);
  const told = structuredClone(found, { transfer: buffersOf(found) });
  expect(told.answer.ok && [...told.answer.value.clusterOf]).toEqual([1, 1, 1, 0, 0, 0]);
  expect(told.rules?.fidelity).toBe(1);
});
