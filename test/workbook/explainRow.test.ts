import { explainRow, gradeRegion, unwatched } from "../../src/workbook";
import { bookOf, requestFor, ROWS } from "./customersBook";
import { tickingHost } from "./memoryPort";

const result = async (rows = ROWS) => {
  const port = bookOf(rows);
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

test("a row is explained with its key, its place and the cells that it was read from", async () => {
  const explained = explainRow(await result(), 1);
  expect(explained).toMatchObject({ row: 1, sheetRow: 3, key: "C2", explanation: { tier: 1 } });
  expect(explained.cells).toContainEqual({
    input: "orderQty",
    column: 1,
    address: "B3",
    content: "1.2万",
  });
  expect(explained.explanation.read).toContainEqual(
    expect.objectContaining({ input: "orderQty", value: 12_000 }),
  );
});

test("rows far into the sheet are explained from their own slice", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `C${row}`,
    row * 10,
    "否",
    null,
    "否",
    "否",
  ]);
  const whole = await result(rows);
  expect(whole.slices.length).toBeGreaterThan(1);
  for (const row of [0, 999, 1000, 4999])
    expect(explainRow(whole, row).explanation.read).toContainEqual(
      expect.objectContaining({ input: "orderQty", value: row * 10 }),
    );
});

test("a row beyond the sheet is a mistake of the caller", async () => {
  const none = { ...(await result()), slices: [] };
  expect(() => explainRow(none, 0)).toThrow(RangeError);
});
