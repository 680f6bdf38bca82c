import {
  editRules,
  nextVersion,
  PortError,
  publishedOf,
  publishTable,
  rulesInBook,
  type RulesInBook,
} from "../../../src/workbook";
import { createMemoryPort, type MemoryPort } from "../memoryPort";
import { menuScheme } from "./rulesBook";

const LOCALE = "zh-CN";
const said = {
  version: "1.1",
  who: "王敏",
  when: 46_053.5,
  why: "降低门槛",
  locale: LOCALE,
} as const;

const rulesIn = async (port: MemoryPort): Promise<RulesInBook> => {
  const [rules] = await rulesInBook(port);
  if (rules === undefined) throw new Error("no rules table");
  return rules;
};

const opened = async (): Promise<MemoryPort> => {
  const port = createMemoryPort([]);
  await editRules(port, menuScheme("logistics-abc"), LOCALE);
  return port;
};

test.each([
  ["1.0", "1.1"],
  ["1.9", "1.10"],
  ["2", "3"],
  ["v3 (draft)", "v4 (draft)"],
  ["draft", "draft 1.0"],
  ["", "1.0"],
])("after version %j comes %j", (version, next) => {
  expect(nextVersion(version)).toBe(next);
});

test("what was published last is known, with who and why", async () => {
  const port = await opened();
  expect(await publishedOf(port, "logistics-abc")).toBeNull();
  await publishTable(port, await rulesIn(port), said);
  expect(await publishedOf(port, "logistics-abc")).toMatchObject({
    version: "1.1",
    by: "王敏",
    why: "降低门槛",
  });
});

test("the table bears the number from then on, and the same rules", async () => {
  const port = await opened();
  const { hash } = await rulesIn(port);
  await publishTable(port, await rulesIn(port), said);
  const { outcome, hash: now } = await rulesIn(port);
  expect(outcome.ok && outcome.value.scheme.version).toBe("1.1");
  expect(now).toBe(hash);
});

test("the same rules are not published twice", async () => {
  const port = await opened();
  await publishTable(port, await rulesIn(port), said);
  const again = await publishTable(port, await rulesIn(port), { ...said, version: "1.2" });
  expect(again).toMatchObject({ ok: false, problem: { code: "nothing-changed" } });
});

/** The same workbook, with one way into it that refuses. */
const refusing = (port: MemoryPort, way: "writeCells" | "insertTable") =>
  Object.assign(Object.create(port) as MemoryPort, {
    [way]: async () => {
      throw new PortError("protected", "规则_商务部发货ABC");
    },
  });

test("a table that cannot be written to is not published", async () => {
  const port = await opened();
  const rules = await rulesIn(port);
  await expect(publishTable(refusing(port, "writeCells"), rules, said)).rejects.toThrow(PortError);
  expect(await publishedOf(port, "logistics-abc")).toBeNull();
});

test("where the versions cannot be written, the table bears its old number", async () => {
  const port = await opened();
  const rules = await rulesIn(port);
  const shut = refusing(port, "insertTable");
  await expect(publishTable(shut, rules, said)).rejects.toThrow(PortError);
  expect(await publishedOf(port, "logistics-abc")).toBeNull();
  const { outcome } = await rulesIn(port);
  expect(outcome.ok && outcome.value.scheme.version).toBe("1.0");
});
