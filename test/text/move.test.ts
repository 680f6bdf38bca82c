import type { Step } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { moveText, stepText } from "../../src/text/move";

const found = schemeNamed("logistics-abc");
if (!found.ok) throw new Error("logistics-abc");
const scheme = found.value;
const step = (more: Partial<Step>): Step => ({
  input: "orderQty",
  to: 30_000,
  inclusive: true,
  ...more,
});

test("a distance says itself which way it goes", () => {
  expect(stepText(step({ by: 6500 }), scheme, "en-US")).toBe(
    "Order quantity reaches 30,000 pcs (6,500 pcs more)",
  );
  expect(stepText(step({ by: -1, inclusive: false }), scheme, "zh-CN")).toBe(
    "单次订单量低于 30,000 支",
  );
});

test("on the boundary, where there is no distance, the engine says which way", () => {
  const on = { by: 0, inclusive: false };
  expect(stepText(step({ ...on, rises: false }), scheme, "zh-CN")).toBe("单次订单量低于 30,000 支");
  expect(stepText(step({ ...on, rises: true }), scheme, "zh-CN")).toBe("单次订单量超过 30,000 支");
});

test("a date that is not there yet is to be from a day on, or up to it", () => {
  const date = { input: "lastSevereComplaint", to: 46_053 };
  expect(stepText(step({ ...date, rises: true }), scheme, "zh-CN")).toBe(
    "最近严重投诉不早于 2026-01-31",
  );
  expect(stepText(step({ ...date, rises: false }), scheme, "en-US")).toBe(
    "Last severe complaint on 2026-01-31 or before",
  );
});

test("a score exactly on its cut-off has no points to spare", () => {
  const move = { tier: 1, steps: [], score: 0 };
  expect(moveText(move, false, scheme, "zh-CN")).toBe("得分正好在分界上");
  expect(moveText(move, false, scheme, "en-US")).toBe("no points to spare");
});
