/** Another author's columns that come while ours are written, through the real Office.js against the workbench's model of Excel. */
import { excelPort } from "../../src/excel";
import { unwatched, type Region } from "../../src/workbook";
import {
  addTableColumn,
  deleteTableColumn,
  findTable,
  writeEntries,
  type Book,
} from "../../src/workbench/model";
import type { BatchRequest } from "../../src/workbench/protocol/wire";
import { CUSTOMER_TABLE, PLAIN, type GivenSheet } from "../workbook/portContract/harness";
import { bookOf, seenOn } from "./officeBook";
import { HostRefusal, installOffice, type OfficeHost } from "./officeJs";

const SHEET = "{1}";
const WHY = { header: "原因", cells: ["x", "y", "z"] };
const TIER = { header: "等级", cells: ["A", "A", "A"], replace: 2 };

const start = async (sheet: GivenSheet) => {
  const book = bookOf([sheet]);
  const host = installOffice(book);
  const [region] = await excelPort.regions();
  return { book, host, region: region! };
};

/** Does something once, right before the first request that sets so many rows of values. */
const beforeRows = (host: OfficeHost, rows: number, deed: () => void): void => {
  let done = false;
  host.before = ({ Actions }: BatchRequest) => {
    const sets = Actions.some(({ Name, ActionType, ArgumentInfo }) => {
      const matrix = ArgumentInfo?.Arguments?.[0];
      return ActionType === 4 && Name === "Values" && (matrix as unknown[]).length === rows;
    });
    if (!sets || done) return;
    done = true;
    deed();
  };
};

/** Another author's column of a table, before the one at an index. */
const theirColumn = (book: Book, at: number): void => {
  book.change("local", (edit) => {
    const table = findTable(edit.book.state, "客户表")!;
    addTableColumn(edit, table, at, [["ABC"], ["甲"], ["乙"], ["丙"]]);
  });
};

const theirCells = (book: Book, column: number, lines: readonly string[]): void => {
  book.change("local", (edit) => {
    const area = { row: 0, column, rows: lines.length, columns: 1 };
    writeEntries(edit, SHEET, area, lines.map((line) => [line])); // prettier-ignore
  });
};

const write = (region: Region) => excelPort.writeColumns(region, [TIER, WHY], unwatched);

describe("columns of another author that come between our headers and our cells", () => {
  const raced = async () => {
    const opened = await start(CUSTOMER_TABLE);
    const { book, host, region } = opened;
    beforeRows(host, 3, () => theirColumn(book, 2));
    return { ...opened, receipt: await write(region) };
  };

  test("keep their cells, and ours stand under our headers", async () => {
    const { book } = await raced();
    expect(seenOn(book, "客户").map((row) => row.slice(2))).toEqual([
      ["ABC", "等级", "原因"],
      ["甲", "A", "x"],
      ["乙", "A", "y"],
      ["丙", "A", "z"],
    ]);
  });

  test("are not in the receipt, which tells where ours stand", async () => {
    const { receipt } = await raced();
    expect(receipt.added).toEqual([4]);
    expect(receipt.written.map(({ column, header }) => [column, header])).toEqual([
      [3, "等级"],
      [4, "原因"],
    ]);
  });

  test("stay when ours are taken back, formulas as formulas", async () => {
    const { book, receipt } = await raced();
    expect(await excelPort.undo(receipt)).toEqual({ restored: 6, left: [] });
    expect(seenOn(book, "客户")[0]).toEqual(["编号", "金额", "ABC", "等级"]);
    const [now] = await excelPort.regions();
    expect(await excelPort.readContents(now!, [2, 3])).toEqual([
      ["甲", "乙", "丙"],
      [{ formula: "=B2*2" }, "B", "C"],
    ]);
  });

  test("stay when the write is stopped", async () => {
    const { book, host, region } = await start(CUSTOMER_TABLE);
    beforeRows(host, 3, () => theirColumn(book, 3));
    const stopping = { report: () => undefined, cancelled: false };
    const writing = excelPort.writeColumns(region, [TIER, WHY], {
      ...stopping,
      report() {
        stopping.cancelled = true;
      },
      get cancelled() {
        return stopping.cancelled;
      },
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(seenOn(book, "客户")[0]).toEqual(["编号", "金额", "等级", "ABC"]);
    const [now] = await excelPort.regions();
    expect(await excelPort.readContents(now!, [2, 3])).toEqual([
      [{ formula: "=B2*2" }, "B", "C"],
      ["甲", "乙", "丙"],
    ]);
  });
});

describe("undo", () => {
  test("finds our column by its header where another author's has come before it since", async () => {
    const { book, region } = await start(CUSTOMER_TABLE);
    const receipt = await excelPort.writeColumns(region, [WHY], unwatched);
    theirColumn(book, 0);
    expect(await excelPort.undo(receipt)).toEqual({ restored: 3, left: [] });
    expect(seenOn(book, "客户")[0]).toEqual(["ABC", "编号", "金额", "等级"]);
  });

  test("names the cells that somebody changed there by where they are now", async () => {
    const { book, region } = await start(CUSTOMER_TABLE);
    const receipt = await excelPort.writeColumns(region, [WHY], unwatched);
    theirColumn(book, 0);
    book.change("local", (edit) => {
      writeEntries(edit, SHEET, { row: 2, column: 4, rows: 1, columns: 1 }, [["mine"]]);
    });
    expect(await excelPort.undo(receipt)).toEqual({ restored: 2, left: ["客户!E3"] });
  });

  test("is refused where our column is gone", async () => {
    const { book, region } = await start(CUSTOMER_TABLE);
    const receipt = await excelPort.writeColumns(region, [WHY], unwatched);
    book.change("local", (edit) => {
      const table = findTable(edit.book.state, "客户表")!;
      deleteTableColumn(edit, table, table.columns.at(-1)!.id);
    });
    await expect(excelPort.undo(receipt)).rejects.toMatchObject({
      code: "changed",
      detail: "客户表",
    });
  });
});

describe("columns of another author that come behind the table before ours are begun", () => {
  test("are left where they are, and ours come behind them", async () => {
    const { book, region } = await start(CUSTOMER_TABLE);
    theirColumn(book, 3);
    const receipt = await write(region);
    expect(seenOn(book, "客户").map((row) => row.slice(2))).toEqual([
      ["等级", "ABC", "原因"],
      ["A", "甲", "x"],
      ["A", "乙", "y"],
      ["A", "丙", "z"],
    ]);
    expect(receipt.written.map(({ column }) => column)).toEqual([2, 4]);
  });

  test("stop ours where they are the same results", async () => {
    const { book, region } = await start(CUSTOMER_TABLE);
    theirColumn(book, 3);
    const before = seenOn(book, "客户");
    const same = { ...WHY, header: "ABC" };
    await expect(excelPort.writeColumns(region, [same], unwatched)).rejects.toMatchObject({
      code: "changed",
    });
    expect(seenOn(book, "客户")).toEqual(before);
  });
});

describe("beside a plain range", () => {
  const expectTheirs = async (book: Book): Promise<void> => {
    expect(seenOn(book, PLAIN.name)[0]).toEqual(["编号", "金额", "等级", "ABC"]);
    const [now] = await excelPort.regions();
    expect(await excelPort.readContents(now!, [2, 3])).toEqual([
      [{ formula: "=B2*2" }, "B", "C"],
      ["甲", "乙", "丙"],
    ]);
  };

  test("a header that another author puts there at the last moment stays, and stops the write", async () => {
    const { book, host, region } = await start(PLAIN);
    beforeRows(host, 1, () => theirCells(book, 3, ["ABC", "甲", "乙", "丙"]));
    await expect(write(region)).rejects.toMatchObject({ code: "taken", detail: "D1" });
    await expectTheirs(book);
  });

  test("a header that another author writes over ours stays with its cells, and stops the write", async () => {
    const { book, host, region } = await start(PLAIN);
    let claimed = false;
    host.before = ({ Actions }: BatchRequest) => {
      if (claimed) theirCells(book, 3, ["ABC", "甲", "乙", "丙"]);
      claimed = Actions.some(({ Name, ActionType }) => ActionType === 4 && Name === "Values");
    };
    await expect(write(region)).rejects.toMatchObject({ code: "taken", detail: "D1" });
    await expectTheirs(book);
  });
});

test("a table that cannot take a column more is told as taken, and stays as it was", async () => {
  const { book, host, region } = await start(CUSTOMER_TABLE);
  const before = seenOn(book, "客户");
  host.before = ({ ObjectPaths }: BatchRequest) => {
    if (Object.values(ObjectPaths).some(({ Name }) => Name === "Add"))
      throw new HostRefusal("InvalidOperation");
  };
  await expect(write(region)).rejects.toMatchObject({ code: "taken", detail: "D1:D4" });
  expect(seenOn(book, "客户")).toEqual(before);
});
