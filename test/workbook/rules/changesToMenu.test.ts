import { changesToMenu, rulesInBook, type Scheme } from "../../../src/workbook";
import { createMemoryPort, type MemorySheet } from "../memoryPort";
import { change, drop, menuScheme, rulesOf } from "./rulesBook";

const schemeIn = async (sheet: MemorySheet): Promise<Scheme> => {
  const [rules] = await rulesInBook(createMemoryPort([sheet]));
  if (rules?.outcome.ok !== true) throw new Error("rules cannot be read");
  return rules.outcome.value.scheme;
};

const changesIn = async (edit: (sheet: MemorySheet) => void) => {
  const sheet = rulesOf("logistics-abc");
  edit(sheet);
  return changesToMenu(await schemeIn(sheet));
};

const none = { cells: 0, added: 0, removed: 0, decides: false };

test("a scheme of the menu has no changes", () => {
  expect(changesToMenu(menuScheme("logistics-abc"))).toEqual(none);
});

test("a changed threshold is one cell, and decides", async () => {
  const changes = await changesIn((sheet) => change(sheet, 3, "单次订单量", ">= 25000"));
  expect(changes).toEqual({ ...none, cells: 1, decides: true });
});

test("a changed note is one cell, and decides nothing", async () => {
  const changes = await changesIn((sheet) => change(sheet, 3, "说明", "大单"));
  expect(changes).toEqual({ ...none, cells: 1 });
});

test("a row that is gone is a row, and the rows behind it are as they were", async () => {
  const changes = await changesIn((sheet) => drop(sheet, 4));
  expect(changes).toEqual({ ...none, removed: 1, decides: true });
});

test("a row that was inserted is a row", async () => {
  const changes = await changesIn((sheet) => {
    const { rows, top = 0 } = sheet;
    const row = [...(rows[top + 3] ?? [])];
    row[0] = 3.5;
    row[rows[top]!.indexOf("等级")] = "B";
    rows.splice(top + 4, 0, row);
  });
  expect(changes).toEqual({ ...none, added: 1, decides: true });
});

test("a scheme that is not on the menu has nothing to be compared with", () => {
  expect(changesToMenu({ ...menuScheme("logistics-abc"), id: "our-own" })).toBeNull();
});
