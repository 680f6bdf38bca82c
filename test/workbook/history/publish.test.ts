import { publish, readVersions } from "../../../src/workbook/history";
import { bookOf, DAY, ROWS, scheme } from "../customersBook";
import { bodyOf, ranOn } from "./recordedBook";

const abc = scheme("logistics-abc");
const said = {
  version: "2.0",
  who: "王",
  when: DAY,
  why: "A 类门槛提高",
  locale: "zh-CN",
} as const;

test("publishing keeps a copy of the rules, and says who, when and why", async () => {
  const port = bookOf(ROWS, "客户表");
  expect(await publish(port, abc, said)).toMatchObject({ ok: true, value: { version: "2.0" } });
  expect(await readVersions(port)).toMatchObject([
    { scheme: "logistics-abc", version: "2.0", by: "王", on: DAY, why: "A 类门槛提高" },
  ]);
  expect(bodyOf(port, "规则存档").length).toBeGreaterThan(5);
});

test("rules that a run has kept are published without a second copy", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const kept = bodyOf(port, "规则存档").length;
  await publish(port, abc, said);
  expect(bodyOf(port, "规则存档")).toHaveLength(kept);
  expect(await readVersions(port)).toHaveLength(2);
});

test("rules that have not changed since are not published again, and nothing is written", async () => {
  const port = bookOf(ROWS, "客户表");
  await publish(port, abc, said);
  expect(await publish(port, abc, { ...said, version: "3.0" })).toEqual({
    ok: false,
    problem: { code: "nothing-changed", version: "2.0" },
  });
  expect(await readVersions(port)).toHaveLength(1);
});
