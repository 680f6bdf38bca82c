import type { Held, HistoryProblem, PublishProblem, RecordProblem } from "../../src/history";
import type { Locale } from "../../src/rules";
import { schemes } from "../../src/schemes";
import {
  heldText,
  heldWhyText,
  historyProblemText,
  inputChangesText,
  placeText,
} from "../../src/text";

const abc = schemes.find(({ id }) => id === "logistics-abc")!;
const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

test.each([
  ["A", "from", "A", "A"],
  ["?", "from", "未分级", "No grade"],
  ["-", "from", "新增", "New"],
  ["-", "to", "流失", "Gone"],
  ["Z", "to", "Z", "Z"],
] as const)("place %s (%s) is called %s, %s", (place, side, zh, en) => {
  expect(LOCALES.map((locale) => placeText(abc, place, side, locale))).toEqual([zh, en]);
});

const HELD: readonly Held[] = [
  { code: "in-band", keepAbove: 80, score: 82.5 },
  { code: "too-few-runs", runs: 1, of: 3 },
  { code: "dwell", days: 1, of: 30 },
];

test.each([
  [
    "zh-CN",
    [
      "保留 A：82.5 分，不低于 80 分",
      "保留 A：连续第 1 次低于此级，满 3 次才降",
      "保留 A：在此级 1 天，至少 30 天才变",
    ],
  ],
  [
    "en-US",
    [
      "stays A: 82.5 points are not below 80",
      "stays A: run 1 of 3 that gives a worse tier",
      "stays A: 1 day in the tier, of at least 30",
    ],
  ],
] as const)("says in %s why a customer keeps his tier", (locale, texts) => {
  expect(HELD.map((held) => heldText(held, "A", locale))).toEqual(texts);
});

test("what the rules alone say stands behind", () => {
  expect(heldWhyText(abc, HELD[0]!, { tier: 0, plain: 1, why: "得分 82.5" }, "zh-CN")).toBe(
    "保留 A：82.5 分，不低于 80 分；只按规则为 B（得分 82.5）",
  );
});

const PROBLEMS: readonly (HistoryProblem | RecordProblem | PublishProblem)[] = [
  { code: "no-such-run", run: "r9" },
  { code: "broken-record", run: "r2", base: "r1" },
  { code: "no-key", run: "r1" },
  { code: "other-schemes", before: "a", after: "b" },
  { code: "rules-lost", rules: "0123abcd" },
  { code: "history-full", rows: 100_000, room: 5 },
  { code: "reading-too-long", key: "C1" },
  { code: "nothing-changed", version: "2" },
  { code: "version-used", version: "2", on: 46_053 },
  { code: "version-used", version: "2", on: null },
  { code: "no-version" },
];

test.each(LOCALES)("every problem is a sentence in %s", (locale) => {
  const texts = PROBLEMS.map((problem) => historyProblemText(problem, locale));
  expect(new Set(texts).size).toBe(PROBLEMS.length);
  for (const text of texts) expect(text).toMatch(/[.。]$/);
});

test("a full record says what to do", () => {
  expect(historyProblemText({ code: "history-full", rows: 100_000, room: 5 }, "en-US")).toBe(
    "The table of customer tiers has room for 5 rows, and 100,000 are to be added. Keep a copy of the workbook, delete the sheet here, and write again: a new record begins.",
  );
});

test("inputs that were read otherwise are told with their units", () => {
  const changes = [
    { input: "orderQty", was: 9000, is: 12_000 },
    { input: "isFirstOrder", was: true, is: null },
    { input: "lastSevereComplaint", was: undefined, is: { unread: "上月" } },
  ];
  expect(inputChangesText(abc, changes, "zh-CN")).toMatch(
    /^单次订单量 9,000 支 → 12,000 支；.+ 是 → 空白；.+ 空白 → 上月$/,
  );
});
