/** Workbooks as customers have them, through the real Office.js against the workbench's model of Excel. */
import { excelPort } from "../../src/excel";
import { unwatched, type Region } from "../../src/workbook";
import {
  addTable,
  protectSheet,
  writeEntries,
  type Area,
  type Book,
  type BookState,
} from "../../src/workbench/model";
import { CUSTOMER_TABLE, PLAIN, RULES, type GivenSheet } from "../workbook/portContract/harness";
import { bookOf, seenOn } from "./officeBook";
import { HostRefusal, installOffice, type OfficeHost } from "./officeJs";

const FIRST = "{1}";
const TIER = { header: "等级", cells: ["A", "A", "A"], replace: 2 };
const WHY = { header: "原因", cells: ["x", "y", "z"] };

const start = async (
  sheets: readonly GivenSheet[] = [CUSTOMER_TABLE],
  state: Partial<BookState> = {},
): Promise<{ book: Book; host: OfficeHost; region: Region }> => {
  const book = bookOf(sheets, state);
  const host = installOffice(book);
  const [region] = await excelPort.regions();
  return { book, host, region: region! };
};

const protect = (book: Book, options: Record<string, boolean> = {}): void => {
  book.change("local", (edit) => {
    protectSheet(edit, FIRST, { options });
  });
};

const change = (book: Book, patch: (state: BookState) => Partial<BookState>): void => {
  book.change("local", (edit) => {
    edit.set(patch(edit.book.state));
  });
};

describe("a protected sheet", () => {
  test.each([
    ["columns", (region: Region) => excelPort.writeColumns(region, [TIER], unwatched)],
    ["new columns", (region: Region) => excelPort.writeColumns(region, [WHY], unwatched)],
    ["rows", (region: Region) => excelPort.writeTableRows(region, [{ row: null, before: null, cells: ["C4", 1, "A"] }])],
    ["cells", (region: Region) => excelPort.writeCells(region, [{ row: 1, column: 2, expected: "B", content: "A" }])],
    ["the end of columns", (region: Region) => excelPort.deleteColumns(region, ["等级"])],
    ["marks", (region: Region) => excelPort.mark(region, [{ row: 1, column: 0, severity: "error", words: "?" }])],
  ])("takes no %s, is named, and stays as it was", async (_, write) => {
    const { book, region } = await start();
    const before = seenOn(book, "客户");
    protect(book);
    await expect(write(region)).rejects.toMatchObject({ code: "protected", detail: "客户" });
    expect(seenOn(book, "客户")).toEqual(before);
  }); // prettier-ignore

  test("takes values into cells that it leaves open", async () => {
    const { book, region } = await start();
    book.change("local", (edit) => {
      for (const row of [1, 2, 3]) {
        const cell = edit.book.cells(FIRST).get(row, 2);
        edit.put(FIRST, row, 2, { ...cell!, style: { unlocked: true } });
      }
    });
    protect(book);
    await excelPort.writeColumns(region, [TIER], unwatched);
    expect(seenOn(book, "客户").map((row) => row[2])).toEqual(["等级", "A", "A", "A"]);
  });
});

test("a workbook that is open for reading only is told as such", async () => {
  const { book, region } = await start();
  change(book, () => ({ readOnly: true }));
  await expect(excelPort.writeColumns(region, [TIER], unwatched)).rejects.toMatchObject({
    code: "read-only",
  });
  await expect(excelPort.insertTable(RULES)).rejects.toMatchObject({ code: "read-only" });
});

describe("while a cell is being edited", () => {
  const editing = (host: OfficeHost, requests: number): void => {
    let left = requests;
    host.before = () => {
      if (left-- > 0) throw new HostRefusal("InvalidOperationInCellEditMode");
    };
  };

  test("a write waits, and is done once", async () => {
    const { book, host, region } = await start();
    editing(host, 2);
    await excelPort.writeTableRows(region, [{ row: null, before: null, cells: ["C4", 1, "A"] }]);
    expect(seenOn(book, "客户")).toHaveLength(5);
  });

  test("after two seconds it is told", async () => {
    const { host, region } = await start();
    editing(host, Infinity);
    const began = Date.now();
    await expect(excelPort.writeColumns(region, [TIER], unwatched)).rejects.toMatchObject({
      code: "editing",
    });
    expect(Date.now() - began).toBeGreaterThan(1_500);
    expect(Date.now() - began).toBeLessThan(4_000);
  });

  test("a write of which something is done already is not done again", async () => {
    const { book, host, region } = await start();
    let requests = 0;
    host.before = () => {
      if (++requests === 4) throw new HostRefusal("InvalidOperationInCellEditMode");
    };
    const write = excelPort.writeCells(region, [
      { row: 1, column: 2, expected: "B", content: "A" },
    ]);
    await expect(write).rejects.toMatchObject({ code: "editing" });
    expect(seenOn(book, "客户")[2]).toEqual(["C2", null, "B"]);
  });
});

test("merged cells in a column to be written are named", async () => {
  const { book, region } = await start([PLAIN]);
  const merged: readonly Area[] = [{ row: 1, column: 2, rows: 2, columns: 1 }];
  change(book, ({ sheets }) => ({ sheets: sheets.map((sheet) => ({ ...sheet, merged })) }));
  await expect(excelPort.writeColumns(region, [TIER], unwatched)).rejects.toMatchObject({
    code: "merged",
    detail: "C2:C3",
  });
  await excelPort.writeColumns(region, [WHY], unwatched);
  expect(seenOn(book, PLAIN.name)[1]?.[3]).toBe("x");
});

test("a region whose table or sheet is gone meanwhile is named", async () => {
  const { book, region } = await start([CUSTOMER_TABLE, PLAIN]);
  change(book, () => ({ tables: [] }));
  await expect(excelPort.writeColumns(region, [TIER], unwatched)).rejects.toMatchObject({
    code: "not-found",
    detail: "客户表",
  });
  const elsewhere = { area: { ...region.area, sheet: "没有" }, headers: region.headers };
  for (const write of [
    excelPort.writeColumns(elsewhere, [TIER], unwatched),
    excelPort.writeCells(elsewhere, []),
    excelPort.deleteColumns(elsewhere, []),
    excelPort.mark(elsewhere, []),
  ])
    await expect(write).rejects.toMatchObject({ code: "not-found", detail: "没有" });
});

describe("several tables on a sheet", () => {
  const second = async (at: Area) => {
    const { book } = await start();
    const rows = Array.from({ length: at.rows }, (_, row) =>
      Array.from({ length: at.columns }, (_cell, column) => `${String(row)}${String(column)}`),
    );
    book.change("local", (edit) => {
      writeEntries(edit, FIRST, at, rows);
      addTable(edit, FIRST, at, true);
    });
    const region = (await excelPort.regions()).find(({ table }) => table === "客户表");
    return { book, region: region! };
  };

  test("are regions each", async () => {
    await second({ row: 6, column: 0, rows: 3, columns: 3 });
    expect((await excelPort.regions()).map(({ area }) => area.row)).toEqual([0, 6]);
  });

  test("move aside where one grows, or the ground is told as taken", async () => {
    const { book, region } = await second({ row: 5, column: 1, rows: 3, columns: 5 });
    const before = seenOn(book, "客户").slice(5);
    const rows = Array.from({ length: 3 }, (_, at) => ({
      row: null,
      before: null,
      cells: [`N${String(at)}`, 1, "A"],
    }));
    await expect(excelPort.writeTableRows(region, rows)).rejects.toMatchObject({
      code: "taken",
      detail: "A5:C7",
    });
    expect(seenOn(book, "客户").slice(5)).toEqual(before);
  });
});
