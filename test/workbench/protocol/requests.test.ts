import {
  answerBatch,
  exceedsPayloadLimit,
  loadSettings,
  PAYLOAD_LIMIT,
  saveSettings,
} from "../../../src/workbench/protocol/requests";
import { twoSheets } from "../model/sheetsOf";

const data = (body: string) => ({ ArrayData: ["", "POST", "ProcessQuery", [], body] });

describe("the payload limit", () => {
  test("is 5 MB of UTF-8", () => {
    expect(exceedsPayloadLimit("x".repeat(PAYLOAD_LIMIT))).toBe(false);
    expect(exceedsPayloadLimit("x".repeat(PAYLOAD_LIMIT + 1))).toBe(true);
    expect(exceedsPayloadLimit("客".repeat(Math.ceil(PAYLOAD_LIMIT / 3) + 1))).toBe(true);
  });

  test("a request beyond it is not run", async () => {
    let ran = false;
    const run = () => {
      ran = true;
      return Promise.resolve({ Results: [], TraceIds: [] });
    };
    const answer = await answerBatch(
      data(JSON.stringify("x".repeat(PAYLOAD_LIMIT))),
      run,
      () => undefined,
    );
    expect([answer.Error, ran]).toEqual([5103, false]);
  });

  test("an answer beyond it is not given", async () => {
    const Value = "x".repeat(PAYLOAD_LIMIT);
    const run = () => Promise.resolve({ Results: [{ ActionId: 1, Value }], TraceIds: [] });
    expect((await answerBatch(data("{}"), run, () => undefined)).Error).toBe(5104);
  });
});

describe("document settings", () => {
  test("are saved whole and loaded again", () => {
    const book = twoSheets({ settings: new Map([["old", "1"]]) });
    saveSettings(book, { DdaSettingsMethod: { Properties: [["new", "[2]"]] } });
    const Settings = [{ Name: "new", Value: "[2]" }];
    expect(loadSettings(book)).toMatchObject({ Error: 0, Properties: { Settings } });
  });

  test("of no form are refused", () => {
    expect(saveSettings(twoSheets(), {}).Error).toBe(5001);
  });
});
