import { screen } from "@testing-library/react";

import { businesses } from "../../workbook/industryBook";
import { createMemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

test("a customer whose text somebody changed while codes were written is named with the row", async () => {
  const access = createMemoryAccess([businesses()]);
  show(access).wish("industry");
  await screen.findByText(/^6 行中已编码 5 行/, undefined, PATIENCE);
  access.port.sheets[0]!.rows[1]![1] = "海关";
  await press(/^应用到 5 行/);
  const list = await screen.findByRole("list", { name: /^读取的列有改动/ }, PATIENCE);
  expect(list).toHaveTextContent("C1第 2 行");
});
