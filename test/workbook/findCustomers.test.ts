import { customersIn, findCustomers } from "../../src/workbook";
import { createMemoryPort } from "./memoryPort";

const plain = {
  name: "清单",
  rows: [
    ["客户名单", null, null],
    ["编号", "名称", "金额"],
    ["C1", "甲", 1],
    ["C2", "乙", 2],
    ["合计", null, 3],
  ],
};

test("a plain block loses its title above", async () => {
  const port = createMemoryPort([plain]);
  const [found] = await findCustomers(port);
  expect(found?.region.area).toEqual({ sheet: "清单", row: 1, column: 0, rows: 4, columns: 3 });
  expect(found?.region.headers).toEqual(["编号", "名称", "金额"]);
  expect(found?.key).toBe(0);
});

test("a table says itself where its headers are", async () => {
  const port = createMemoryPort([{ ...plain, table: "客户" }]);
  const [found] = await findCustomers(port);
  expect(found?.region.area.rows).toBe(5);
  expect(found?.region.table).toBe("客户");
});

test("the selected block comes first and is not found twice", async () => {
  const port = createMemoryPort([
    { name: "一", rows: [["编号"], ["C1"]] },
    { name: "二", rows: [["编号"], ["C2"]] },
  ]);
  const [, second] = await port.regions();
  const found = await findCustomers({ ...port, selectedRegion: async () => second ?? null });
  expect(found.map(({ region }) => region.area.sheet)).toEqual(["二", "一"]);
});

test("headers without a row below them hold no customers", async () => {
  expect(await findCustomers(createMemoryPort([{ name: "空", rows: [["编号", "名称"]] }]))).toEqual(
    [],
  );
});

test("a narrowed region reads on as if the port had given it", async () => {
  const port = createMemoryPort([plain]);
  const [region] = await port.regions();
  if (region === undefined) throw new Error("no region");
  const customers = await customersIn(port, region);
  const [names] = await port.readColumns(customers.region, [1], 0, 2);
  expect(names?.cells).toEqual(["甲", "乙"]);
});
