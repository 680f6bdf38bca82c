import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { createMemoryAccess, notes, shipments, type MemoryAccess } from "../memoryAccess";
import { examples, openTab, PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

/** The tab over the shipments, with a row of the sheet selected (0 for its header row). */
const showWhy = async (row: number | null, access = createMemoryAccess([shipments(), notes])) => {
  show(access);
  await openTab("解释");
  if (row !== null) act(() => access.select({ sheet: "客户", row, column: 1 }));
  return access;
};

const card = (key: string): Promise<HTMLElement> =>
  screen.findByRole("article", { name: `解释：${key}` }, PATIENCE);

const goesTo = (access: MemoryAccess, row: number, column: number): Promise<void> =>
  waitFor(() => expect(access.port.shown).toMatchObject({ sheet: "客户", row, column }));

test("with no customer selected it says what to do, and shows the first one when asked", async () => {
  const access = await showWhy(null);
  expect(await screen.findByText(/^在表里选中一位客户/, undefined, PATIENCE)).toBeInTheDocument();
  await press("看第一位客户");
  expect(await card("C1")).toHaveTextContent(/A.*因为.*单次订单量 30,000 支 ≥ 30,000 支/);
  await goesTo(access, 1, 0);
});

test("the selected customer's reason leads to the cell that it was read from", async () => {
  const access = await showWhy(2);
  const found = await card("C2");
  expect(within(found).getByText("29,999", { exact: false })).toBeInTheDocument();
  await userEvent.click(
    within(found).getAllByRole("button", { name: "转到单元格 D3" })[0] as HTMLElement,
  );
  await goesTo(access, 2, 3);
});

test("one walks from customer to customer with buttons and with Alt and the arrows; at the end the keyboard stays on its button", async () => {
  const access = await showWhy(1);
  await card("C1");
  expect(screen.getByRole("navigation", { name: "客户" })).toHaveTextContent("1 / 4");
  const back = screen.getByRole("button", { name: /^上一位客户/ });
  expect(back).toHaveAttribute("aria-disabled", "true");
  await press(/^下一位客户/);
  await card("C2");
  await goesTo(access, 2, 0);
  await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
  await card("C4");
  expect(screen.getByRole("button", { name: /^下一位客户/ })).toHaveFocus();
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}{Enter}");
  await card("C4");
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await card("C3");
});

test("a customer without a grade is told what is missing, and led to the cell", async () => {
  const access = await showWhy(3);
  const found = await card("C3");
  expect(found).toHaveTextContent(/未分级.*缺什么.*约三万.*马上重新分级/);
  await userEvent.click(
    within(found).getAllByRole("button", { name: "转到单元格 D4" })[0] as HTMLElement,
  );
  await goesTo(access, 3, 3);
});

test("values and sources are folded, and stay open from one customer to the next", async () => {
  await showWhy(1);
  await card("C1");
  const values = screen.getByRole("button", { name: /^读到的值/ });
  expect(values).toHaveAttribute("aria-expanded", "false");
  expect(values).toHaveTextContent("6 / 9");
  await userEvent.click(values);
  await press(/^下一位客户/);
  const found = await card("C2");
  expect(within(found).getByText("29,999 支")).toBeInTheDocument();
  await press(/^规则出处/);
  expect(within(found).getByText("来源文档一(000)，商务部发货 ABC 管理")).toBeInTheDocument();
});

test("a total is said to be no customer, and the next one is offered", async () => {
  const sheet = shipments();
  sheet.rows.splice(3, 0, ["小计", null, null, 59_999, null, null, null, null, null]);
  await showWhy(3, createMemoryAccess([sheet, notes]));
  expect(await screen.findByText("第 4 行是合计，不是客户，不分级。", undefined, PATIENCE));
  await press("看下一位客户");
  await card("C3");
});

test("other customers are listed with tier and reason, and pressed they are explained", async () => {
  await showWhy(null);
  const list = await screen.findByRole("list", { name: "表里最前面" }, PATIENCE);
  expect(within(list).getAllByRole("button")).toHaveLength(4);
  await userEvent.click(within(list).getByRole("button", { name: /C2/ }));
  await card("C2");
  expect(await screen.findByRole("list", { name: "表里接下来" })).toBeInTheDocument();
});

test("where the sheet still says another tier that is told, and the record says why it was so, once it holds what was written", async () => {
  const sheet = shipments();
  const access = createMemoryAccess([sheet]);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const { insertTable } = access.port;
  access.port.insertTable = async (...given) => opened.then(() => insertTable(...given));
  show(access);
  await press("应用到 3 行");
  await screen.findByText("正在记录…", undefined, PATIENCE);
  sheet.rows[1]![3] = 100;
  act(() => access.edit());
  await openTab("解释");
  act(() => access.select({ sheet: "客户", row: 1, column: 0 }));
  const found = await card("C1");
  await waitFor(() => expect(found).toHaveTextContent("表里写的还是 A"), PATIENCE);
  await press("当时为什么？");
  expect(found).toHaveTextContent("正在读取记录…");
  act(open);
  await waitFor(
    () => expect(found).toHaveTextContent(/那次为 A：单次订单量 30,000 支 ≥ 30,000 支/),
    PATIENCE,
  );
});

test("points stand in a table, line by line", async () => {
  const access = createMemoryAccess([examples("gov-score")]);
  show(access);
  await openTab("解释");
  await press("看第一位客户");
  const table = await screen.findByRole("table", { name: "得分明细" }, PATIENCE);
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/预计销售额.*100 × 50%50$/),
      "合计95",
      expect.stringMatching(/× 1\.1104\.5$/),
      "得分 104.5 ≥ 85104.5",
    ]),
  );
});
