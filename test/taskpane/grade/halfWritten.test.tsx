import { cleanup, screen, waitFor } from "@testing-library/react";

import {
  HalfWritten,
  PortError,
  type Cell,
  type ColumnWrite,
  type WorkbookPort,
} from "../../../src/workbook";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const text = (words: RegExp | string) => screen.findByText(words, undefined, PATIENCE);

const onlyFirst = ({ cells, ...column }: ColumnWrite, rows: number): ColumnWrite => ({
  ...column,
  cells: cells.map((cell, row): Cell => (row < rows ? cell : null)),
});

/** A workbook whose host fails once, after so many rows of a write stand. */
const failing = (rows: number): MemoryAccess => {
  const access = createMemoryAccess([shipments()]);
  const { port } = access;
  const write = port.writeColumns;
  let fails = true;
  const half: WorkbookPort["writeColumns"] = async (region, columns, progress) => {
    if (!fails) return write(region, columns, progress);
    fails = false;
    const receipt = await write(
      region,
      columns.map((column) => onlyFirst(column, rows)),
      progress,
    );
    const areas = receipt.written.map(({ column }) => ({ ...region.area, row: 1, column, rows, columns: 1 })); // prettier-ignore
    throw new HalfWritten(new PortError("busy"), receipt, { rows, areas });
  };
  port.writeColumns = half;
  return access;
};

const tiers = ({ port }: MemoryAccess): Cell[] =>
  (port.sheets[0]?.rows ?? []).map((row) => row[9] ?? null);

describe("a write that fails after some rows", () => {
  test("is told by rows and cells, with why", async () => {
    show(failing(2));
    await press(/^应用到 \d+ 行/);
    await text(/^已写入 2 行（J2:J3, K2:K3），还有 2 行没有写。 Excel 正忙/);
  });

  test("is gone on with, and is a write like any other then", async () => {
    const { access } = show(failing(2));
    await press(/^应用到 \d+ 行/);
    await press("继续写入其余 2 行");
    await text(/^已写入 3 行/);
    expect(tiers(access).slice(1)).toEqual(["A", "B", null, "C"]);
    await press("撤销");
    await text(/^已撤销/);
    expect(access.port.sheets[0]?.rows[0]).toHaveLength(9);
  });

  test("is taken back", async () => {
    const { access } = show(failing(2));
    await press(/^应用到 \d+ 行/);
    await press("撤回");
    await text(/^已撤销/);
    expect(access.port.sheets[0]?.rows[0]).toHaveLength(9);
    await screen.findByRole("button", { name: /^应用到 \d+ 行/ }, PATIENCE);
  });

  test("is found again by the next pane, and not any more when it is done", async () => {
    const { access } = show(failing(2));
    await press(/^应用到 \d+ 行/);
    await text(/^已写入 2 行/);
    cleanup();
    show(access);
    await text(/开始的写入没有完成：等级 · 商务部发货 ABC、原因 · 商务部发货 ABC/);
    await press(/^应用到 \d+ 行/);
    await text(/^已写入 3 行/);
    await waitFor(() => expect([...access.kept.values()]).toContain(null), PATIENCE);
    cleanup();
    show(access);
    await screen.findByRole("button", { name: /^应用到 \d+ 行/ }, PATIENCE);
    expect(screen.queryByText(/开始的写入没有完成/)).toBeNull();
  });
});

test("a write that cannot be taken back is listed cell by cell", async () => {
  const access = failing(0);
  show(access);
  await press(/^应用到 \d+ 行/);
  await text(/^写入没有完成，也没能撤回。这些单元格里可能有写入的内容/);
  await press("继续写完");
  await text(/^已写入 3 行/);
});
