import {
  createFunctionCalls,
  type FunctionCall,
  type FunctionResult,
  type MessageEntry,
} from "../../../src/workbench/protocol/functionCalls";

const call = (functionId: string, ...args: unknown[]): FunctionCall => ({
  functionId,
  args,
  address: null,
  parameterAddresses: null,
  stream: false,
  cancelable: false,
});

const started = () => {
  const sent: MessageEntry[][] = [];
  const calls = createFunctionCalls((entries) => sent.push([...entries]));
  calls.ready();
  return { calls, sent };
};

describe("calls of custom functions", () => {
  test("wait until the add-in is ready, and go out in one message", async () => {
    const sent: MessageEntry[][] = [];
    const calls = createFunctionCalls((entries) => sent.push([...entries]));
    calls.call([call("ADD", 1, 2), call("ADD", 3, 4)], () => undefined);
    expect(sent).toEqual([]);
    calls.ready();
    await calls.whenReady;
    const messages = sent[0]?.map(([category, type, , message]) => [
      category,
      type,
      JSON.parse(message),
    ]);
    expect(messages).toEqual([
      [1, 1000, [1, "ADD", [1, 2], null, 0, null]],
      [1, 1000, [2, "ADD", [3, 4], null, 0, null]],
    ]);
  });

  test("errors among the arguments are marked as such", () => {
    const { calls, sent } = started();
    calls.call([call("F", [[1, { error: "#N/A" }]])], () => undefined);
    const [, , values, , flags] = JSON.parse(sent[0]![0]![3]) as unknown[];
    expect([values, flags]).toEqual([[[[1, { type: "CustomFunctionError", code: "#N/A" }]]], 4]);
  });

  test.each<[string, unknown[], FunctionResult]>([
    ["a value", [1, true, 5, [0]], { ok: true, value: 5 }],
    ["#N/A with its message", [1, false, "nope", 1], { ok: false, error: "#N/A", message: "nope" }],
    [
      "#VALUE! with its message",
      [1, false, "bad", 7],
      { ok: false, error: "#VALUE!", message: "bad" },
    ],
    ["#NUM! without", [1, false, "bad", 6], { ok: false, error: "#NUM!" }],
    ["#DIV/0!", [1, false, "", 5], { ok: false, error: "#DIV/0!" }],
    ["a thrown error as #VALUE!", [1, false, "", 2], { ok: false, error: "#VALUE!" }],
    ["an unknown function as #N/A", [1, false, "", 10], { ok: false, error: "#N/A" }],
  ])("%s comes back", (_what, packed, result) => {
    const { calls } = started();
    const answers: FunctionResult[] = [];
    calls.call([call("F")], (_index, answer) => answers.push(answer));
    calls.deliver([packed, packed, "junk", [99, true, 0]]);
    expect(answers).toEqual([result]);
    expect(calls.outstanding()).toBe(0);
  });

  test("a streaming call answers again and again, and is not waited for", () => {
    const { calls } = started();
    const values: unknown[] = [];
    calls.call([{ ...call("TICK"), stream: true }], (_index, answer) =>
      values.push(answer.ok && answer.value),
    );
    expect(calls.outstanding()).toBe(0);
    calls.deliver([[1, true, 1]]);
    calls.deliver([[1, true, 2]]);
    expect(values).toEqual([1, 2]);
  });

  test("cancelling tells the add-in of what is open, once", () => {
    const { calls, sent } = started();
    const cancel = calls.call([call("A"), call("B")], () => undefined);
    calls.deliver([[1, true, 0]]);
    cancel();
    cancel();
    expect(sent.slice(1)).toEqual([[[1, 1001, "", '{"invocationId":2}', 0, false]]]);
  });
});
