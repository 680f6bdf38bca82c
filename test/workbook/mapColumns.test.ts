import { mapColumns, type Customers } from "../../src/workbook";
import { findCustomers } from "../../src/workbook";
import { bookOf, ROWS, scheme } from "./customersBook";

const mapped = async (corrections = {}) => {
  const port = bookOf(ROWS);
  const [{ region }] = (await findCustomers(port)) as [Customers];
  const { inputs, mapping } = await mapColumns(port, region, scheme("logistics-abc"), corrections);
  return { mapping, input: (key: string) => inputs.find(({ input }) => input.key === key) };
};

test("inputs find their columns by header", async () => {
  const { mapping } = await mapped();
  expect(mapping.columns["orderQty"]?.column).toBe(1);
});

test("samples show cells as they stand and as they are read", async () => {
  const { input } = await mapped();
  expect(input("orderQty")?.samples).toMatchObject([
    { shown: "30000", value: 30_000 },
    { shown: "1.2万", value: 12_000 },
    { shown: "500", value: 500 },
  ]);
  expect(input("isFirstOrder")?.samples[0]).toEqual({ shown: "否", value: false });
});

test("a correction goes before the header, and shows what it reads", async () => {
  const { mapping, input } = await mapped({ orderQty: 0 });
  expect(mapping.columns["orderQty"]?.column).toBe(0);
  expect(input("orderQty")?.samples[0]).toMatchObject({
    shown: "C1",
    value: null,
    problem: { code: "not-a-number" },
  });
});

test("an input that the user takes away has neither column nor samples, and is needed", async () => {
  const { input } = await mapped({ orderQty: null });
  expect(input("orderQty")).toMatchObject({ needed: true, samples: [] });
  expect(input("orderQty")).not.toHaveProperty("mapped");
});
