import { findCustomers, rulesHash, rulesInBook, schemesIn } from "../../../src/workbook";
import { createMemoryPort, type MemorySheet } from "../memoryPort";
import { change, menuScheme, rulesOf } from "./rulesBook";

const read = (...sheets: readonly MemorySheet[]) => rulesInBook(createMemoryPort(sheets));
const only = async (sheet: MemorySheet) => {
  const [rules] = await read(sheet);
  if (rules === undefined) throw new Error("no rules table");
  return rules;
};

describe("the rules tables of a workbook", () => {
  test("are read wherever they stand, and say what the scheme says", async () => {
    const { outcome, hash, scheme } = await only(rulesOf("logistics-abc"));
    expect(outcome.ok && outcome.value.scheme).toEqual(menuScheme("logistics-abc"));
    expect([scheme, hash]).toEqual(["logistics-abc", rulesHash(menuScheme("logistics-abc"))]);
  });

  test("have another hash when a threshold is changed", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", ">= 25000");
    expect((await only(sheet)).hash).not.toBe(rulesHash(menuScheme("logistics-abc")));
  });

  test("that cannot be read still say for which scheme they are", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", "三万以上");
    const { outcome, scheme, hash } = await only(sheet);
    expect([outcome.ok, scheme, hash]).toEqual([false, "logistics-abc", null]);
  });

  test("come in the order of their names, whichever sheet is in front", async () => {
    const [one, other] = [rulesOf("logistics-abc"), rulesOf("gov-score")];
    const names = async (...sheets: MemorySheet[]) =>
      (await read(...sheets)).map(({ table }) => table);
    expect(await names(one, other)).toEqual(await names(other, one));
  });
});

test("a table that has not changed is not read again, one that has is", async () => {
  const [same, other] = [rulesOf("logistics-abc"), rulesOf("demand-state")];
  const port = createMemoryPort([same, other]);
  const before = await rulesInBook(port);
  change(other, 1, "说明", "另一句");
  const after = await rulesInBook(port, before);
  expect(after.map((one) => before.includes(one))).toEqual(
    after.map(({ scheme }) => scheme === "logistics-abc"),
  );
});

describe("the schemes that hold", () => {
  test("a table takes the place of the menu's scheme", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", ">= 25000");
    const { schemes, tables } = schemesIn(await read(sheet));
    const held = schemes.filter(({ id }) => id === "logistics-abc");
    expect(held).toHaveLength(1);
    expect(held[0]).not.toEqual(menuScheme("logistics-abc"));
    expect([...tables.keys()]).toEqual(["logistics-abc"]);
  });

  test("one whose table cannot be read is named as such", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "等级", "Z");
    const { tables, unreadable, idle } = schemesIn(await read(sheet));
    expect([tables.size, [...unreadable.keys()], idle]).toEqual([0, ["logistics-abc"], []]);
  });

  test("of two tables for one scheme the first by name counts", async () => {
    const [one, other] = [
      rulesOf("logistics-abc"),
      { ...rulesOf("logistics-abc"), name: "2", table: "规则_商务部发货ABC_2" },
    ];
    const { tables, idle } = schemesIn(await read(other, one));
    expect(tables.get("logistics-abc")?.table).toBe(one.table);
    expect(idle.map(({ table }) => table)).toEqual([other.table]);
  });
});

test("rules tables are no customer tables", async () => {
  const customers: MemorySheet = {
    name: "客户",
    rows: [
      ["客户编号", "单次订单量(支)"],
      ["C1", 30_000],
    ],
  };
  const found = await findCustomers(createMemoryPort([rulesOf("logistics-abc"), customers]));
  expect(found.map(({ region }) => region.area.sheet)).toEqual(["客户"]);
});
