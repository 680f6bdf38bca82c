import { schemes } from "../../../src/schemes";
import { orderTiers, tiersTyped, writerOf } from "../../../src/workbook/backtest/tierOrder";
import { resultHeader } from "../../../src/workbook";
import type { Region } from "../../../src/workbook";
import { scheme } from "../customersBook";

const region = (...headers: string[]): Region => ({
  area: { sheet: "S", row: 0, column: 0, rows: 2, columns: headers.length },
  headers,
});
const orderOf = (found: readonly string[], bestFirst?: readonly string[]) => {
  const answer = orderTiers(found, null, schemes, bestFirst);
  return answer.ok ? [answer.value.tiers, answer.value.by] : answer.problem;
};

test("the scheme that wrote a column says how its tiers are ordered, in either language", () => {
  const logistics = scheme("logistics-abc");
  for (const locale of ["zh-CN", "en-US"] as const) {
    const found = writerOf(region("客户", resultHeader(logistics, "tier", locale)), 1, schemes);
    expect(found?.scheme.id).toBe("logistics-abc");
    const labels = logistics.tiers.map(({ label }) => label.zh).reverse();
    const order = orderTiers(labels, found?.tiers ?? null, schemes);
    expect(order.ok && [order.value.by, order.value.tiers.length]).toEqual(["scheme", labels.length]); // prettier-ignore
    expect(order.ok && order.value.tiers[0]).toBe(logistics.tiers[0]?.label.zh);
  }
});

test("tiers that no scheme knows are ordered by the alphabet, numbers by their size", () =>
  expect(orderOf(["第10档", "第2档"])).toEqual([["第2档", "第10档"], "alphabet"]));

test("what is stated goes first, whatever its width and case", () =>
  expect(orderOf(["A", "B"], ["ｂ", "a"])).toEqual([["B", "A"], "stated"]));

test("a column of names is no column of tiers", () =>
  expect(orderOf(Array.from({ length: 31 }, (_, at) => `客户${at}`))).toEqual({
    code: "too-many-tiers",
    tiers: 31,
    most: 30,
  }));

test.each(["A,B,C", "A、B、C", "A > B > C", " A； B；C；"])("%j are three tiers", (text) =>
  expect(tiersTyped(text)).toEqual(["A", "B", "C"]),
);
