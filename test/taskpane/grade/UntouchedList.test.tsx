import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Cell } from "../../../src/workbook";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

const rowsOf = (access: MemoryAccess): Cell[][] => access.port.sheets[0]!.rows;
const customer = (key: Cell): Cell[] => [key, "否", "否", 100, "否", null, null, "否", "否"];

/** Grades, lets a co-author work on the sheet unseen, and applies. */
const appliedAfter = async (
  work: (rows: Cell[][]) => void,
  { locale = "zh-CN", apply = "应用到 3 行" } = {},
): Promise<MemoryAccess> => {
  const access = createMemoryAccess([shipments()]);
  show(access, locale);
  await screen.findByRole("button", { name: apply }, PATIENCE);
  work(rowsOf(access));
  await press(apply);
  return access;
};

const list = (label: RegExp) => screen.findByRole("list", { name: label }, PATIENCE);

test("whoever was changed, came or went while it ran is named with the row", async () => {
  await appliedAfter((rows) => {
    rows[1]![3] = 1;
    rows.splice(4, 1);
    rows.push(customer("C9"));
  });
  expect(await screen.findByText(/此期间有 3 户被人改动/, undefined, PATIENCE)).toBeVisible();
  expect(await list(/^读取的列有改动/)).toHaveTextContent("C1第 2 行");
  expect(await list(/^新增的客户/)).toHaveTextContent("C9第 5 行");
  expect(await list(/^已不在表中/)).toHaveTextContent("C4原在第 5 行");
});

test("a click goes to the row; one who is gone has none", async () => {
  const access = await appliedAfter((rows) => {
    rows[1]![3] = 1;
    rows.splice(4, 1);
  });
  await userEvent.click(within(await list(/^读取的列有改动/)).getByRole("button"));
  await waitFor(() => expect(access.port.shown).toMatchObject({ sheet: "客户", row: 1 }));
  expect(within(await list(/^已不在表中/)).queryByRole("button")).toBeNull();
});

test("a result that somebody wrote over meanwhile is kept, and named", async () => {
  const access = createMemoryAccess([shipments()]);
  show(access);
  await press("应用到 3 行");
  // Read again after the write, what was written is there to be compared.
  await screen.findByText("覆盖 J 列", undefined, PATIENCE);
  await waitFor(() => expect(access.port.reads.at(-1)?.columns).toContain(9), PATIENCE);
  await screen.findByRole("button", { name: "应用到 3 行" }, PATIENCE);
  rowsOf(access)[2]![9] = "待议";
  await press("应用到 3 行");
  expect(await list(/^结果被人改写，予以保留/)).toHaveTextContent("C2第 3 行");
  expect(rowsOf(access)[2]![9]).toBe("待议");
});

test("many are folded, and fifty of them are named", async () => {
  await appliedAfter((rows) => {
    for (let at = 0; at < 60; at++) rows.push(customer(`N${String(at)}`));
  });
  await press(/^保持原样的客户\s*60/);
  expect(within(await list(/^新增的客户/)).getAllByRole("button")).toHaveLength(50);
  expect(screen.getByText("另有 10 户")).toBeVisible();
});

test("without anything of the kind nothing is listed", async () => {
  await appliedAfter(() => undefined);
  expect(await screen.findByText(/^已写入 3 行/, undefined, PATIENCE)).toBeVisible();
  expect(screen.queryByText("保持原样的客户")).toBeNull();
});

test("it is said in English as well", async () => {
  await appliedAfter(
    (rows) => {
      rows[1]![3] = 1;
    },
    { locale: "en-US", apply: "Apply to 3 rows" },
  );
  expect(
    await screen.findByText(
      /Changed by somebody meanwhile, and left as they are: 1 customer\./,
      undefined,
      PATIENCE,
    ),
  ).toBeVisible();
  expect(await list(/^Read columns changed: not written/)).toHaveTextContent("C1Row 2");
});
