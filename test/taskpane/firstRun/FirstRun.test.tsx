import { screen } from "@testing-library/react";

import { createMemoryAccess, shipments } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(30_000);

const empty = () => createMemoryAccess([{ name: "Sheet1", rows: [] }]);

test("an empty workbook offers samples and templates", async () => {
  show(empty());
  expect(
    await screen.findByText("这个工作簿里还没有客户", undefined, PATIENCE),
  ).toBeInTheDocument();
  expect(await screen.findAllByRole("button", { name: /^打开示例：/ })).toHaveLength(3);
  expect(screen.getByRole("button", { name: "全部模板" })).toBeInTheDocument();
});

test("a sample is a sheet of customers that is graded at once", async () => {
  const access = empty();
  show(access);
  await press("打开示例：商务部发货 ABC");
  expect(
    await screen.findByText(/^已插入“商务部发货 ABC”/, undefined, PATIENCE),
  ).toBeInTheDocument();
  expect(await screen.findByText(/^A.*个客户/, undefined, PATIENCE)).toBeInTheDocument();
  expect(access.port.sheets.map(({ name }) => name)).toContain("商务部发货 ABC");
});

test("a workbook without customers says what to select, and offers the samples too", async () => {
  show(createMemoryAccess([{ name: "说明", rows: [["只有一行说明"]] }]), "en-US");
  expect(
    await screen.findByText("Select any cell of your customer table", undefined, PATIENCE),
  ).toBeInTheDocument();
  expect(await screen.findAllByRole("button", { name: /^Open the sample: / })).toHaveLength(3);
});

test("customers that are put into an empty workbook are found by themselves", async () => {
  const access = empty();
  show(access);
  await screen.findByText("这个工作簿里还没有客户", undefined, PATIENCE);
  (access.port.sheets as unknown[]).push(shipments());
  access.edit();
  expect(await screen.findByRole("tablist", undefined, PATIENCE)).toBeInTheDocument();
});
