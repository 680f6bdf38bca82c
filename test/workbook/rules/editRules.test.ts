import { editPolicies, editRules, findCustomers, rulesInBook } from "../../../src/workbook";
import { createMemoryPort } from "../memoryPort";
import { change, menuScheme, rulesOf } from "./rulesBook";

const scheme = menuScheme("logistics-abc");

test("rules are put into a sheet of their own, once", async () => {
  const port = createMemoryPort([]);
  const first = await editRules(port, scheme, "zh-CN");
  const second = await editRules(port, scheme, "zh-CN");
  expect([first.isNew, second.isNew, port.sheets.length]).toEqual([true, false, 1]);
});

test("the sheet says what the scheme says", async () => {
  const port = createMemoryPort([]);
  await editRules(port, scheme, "en-US");
  const [rules] = await rulesInBook(port);
  expect(rules?.outcome.ok && rules.outcome.value.scheme).toEqual(scheme);
});

test("rules that cannot be read are shown, and not made anew", async () => {
  const sheet = rulesOf("logistics-abc");
  change(sheet, 3, "等级", "Z");
  const port = createMemoryPort([sheet]);
  const { isNew } = await editRules(port, scheme, "zh-CN");
  expect(isNew).toBe(false);
  expect(port.shown).toMatchObject({ sheet: sheet.name, row: (sheet.top ?? 0) + 1 });
});

test("policies are put into a sheet of their own, once, which is no table of customers", async () => {
  const port = createMemoryPort([]);
  const first = await editPolicies(port, scheme, "en-US");
  const second = await editPolicies(port, scheme, "en-US");
  expect([first?.isNew, second?.isNew, port.sheets.length]).toEqual([true, false, 1]);
  expect(await findCustomers(port)).toEqual([]);
});
