import { overdue } from "../../src/models";
import { backtestNoteText, backtestProblemText, driftText, rhythmText } from "../../src/text";

const late = () => {
  const answer = overdue({
    customers: ["one"],
    starts: Uint32Array.of(0, 4),
    days: Float64Array.of(45658, 45688, 45718, 45748),
    asOf: 45839,
  });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

test.each([
  [
    "en-US",
    "buys about every 30 days (4 days with purchases), last on 2025-04-01, 91 days ago; 95% of such pauses end within 35 days: overdue by 56 days; so long a pause has a chance of < 0.1%",
  ],
  [
    "zh-CN",
    "大约每 30 天买一次（共 4 个购买日），上次 2025-04-01，已过 91 天；这样的间隔有 95% 不超过 35 天：已逾期 56 天；间隔这么久的可能性为 < 0.1%",
  ],
] as const)("why somebody is overdue, in %s", (locale, words) =>
  expect(rhythmText(late().customers[0]!, late(), locale)).toBe(words),
);

test("facts about tests of tiers are sentences", () => {
  expect(backtestProblemText({ code: "one-tier", tier: "A", customers: 12 }, "en-US")).toBe(
    "All 12 customers have tier A: there is nothing to compare.",
  );
  expect(backtestNoteText({ code: "small-tier", tier: "A", customers: 3 }, "zh-CN")).toBe(
    "A 级只有 3 个客户：平均值说明不了什么",
  );
  expect(driftText({ ok: false, problem: { code: "no-customers", run: "after" } }, "en-US")).toBe(
    "Nobody is known in the newer run.",
  );
});
