import type { Cell, RowWrite, TableSheet } from "../../../src/workbook";
import {
  bodyOf,
  CUSTOMER_TABLE,
  firstRegion,
  PLAIN,
  RULES,
  type Lacks,
  type Opening,
} from "./harness";

const row = (
  at: number | null,
  before: readonly Cell[] | null,
  cells: readonly Cell[] | null,
): RowWrite => ({ row: at, before, cells });

const PAIRS: TableSheet = {
  name: "更正",
  table: "更正表",
  columns: [
    { header: "文本", note: "" },
    { header: "代码", note: "", format: "@" },
  ],
  rows: [
    ["商业银行", "012"],
    ["海关", "072"],
  ],
};

/** Tables that are made, read whole and written row by row. */
export const tableFacts = (open: Opening, lacks: Lacks): void => {
  test("a table stands below its title, and its texts stay texts", async () => {
    const opened = await open([PLAIN]);
    const region = await opened.port.insertTable(RULES);
    expect(region).toEqual({
      table: "规则_发货",
      area: { sheet: "规则", row: 3, column: 0, rows: 4, columns: 3 },
      headers: ["序", "单次订单量", "等级"],
    });
    const seen = await opened.seen("规则");
    expect(seen.map(([first]) => first ?? null)).toEqual([
      "规则_发货",
      "改一格就是改规则。",
      null,
      "序",
      1,
      2,
      3,
    ]);
    expect((await opened.port.readContents(region, [1]))[0]).toEqual([">= 30000", "=x", "001"]);
  });

  test("names that are taken get a number", async () => {
    const opened = await open([PLAIN]);
    await opened.port.insertTable(RULES);
    const region = await opened.port.insertTable(RULES, "behind");
    expect([region.area.sheet, region.table]).toEqual(["规则 2", "规则_发货_2"]);
  });

  test("a table without rows has an empty one, where the first new row goes", async () => {
    const opened = await open([PLAIN]);
    const region = await opened.port.insertTable({ ...PAIRS, rows: [] });
    expect(region.area.rows).toBe(2);
    await opened.port.writeTableRows(region, [row(null, null, ["海关", "072"])]);
    expect((await opened.port.readTable("更正表"))?.cells.slice(1)).toEqual([["海关", "072"]]);
  });

  test("a table is read whole by its name in any case, header first", async () => {
    const opened = await open([{ ...CUSTOMER_TABLE, table: { name: "Clients" } }]);
    expect(await opened.port.readTable("CLIENTS")).toEqual({
      region: { ...(await firstRegion(opened)), table: "Clients" },
      cells: [
        ["编号", "金额", "等级"],
        ["C1", 10, 20],
        ["C2", null, "B"],
        ["C3", { error: "#N/A" }, "C"],
      ],
    });
  });

  test("where there is no table of a name, there is nothing to read", async () => {
    const { port } = await open([CUSTOMER_TABLE]);
    expect(await port.readTable("别的")).toBeNull();
  });

  test("rows are changed, added and taken away in one step", async () => {
    const opened = await open([PLAIN]);
    const region = await opened.port.insertTable(PAIRS);
    const left = await opened.port.writeTableRows(region, [
      row(0, ["商业银行", "012"], ["商业银行", "013"]),
      row(1, ["海关", "072"], null),
      row(null, null, ["=保险", "020"]),
      row(null, null, ["证券", null]),
    ]);
    expect(left).toEqual([]);
    expect(await opened.seen("更正")).toEqual([
      ["文本", "代码"],
      ["商业银行", "013"],
      ["=保险", "020"],
      ["证券", null],
    ]);
    expect((await opened.port.readTable("更正表"))?.region.area.rows).toBe(4);
  });

  test("a row that holds something else, or is not there any more, is left and given back", async () => {
    const opened = await open([PLAIN]);
    const region = await opened.port.insertTable(PAIRS);
    const writes = [
      row(0, ["商业银行", "011"], ["商业银行", "013"]),
      row(7, ["海关", "072"], null),
      row(1, ["海关", "072"], ["海关", "071"]),
    ];
    expect(await opened.port.writeTableRows(region, writes)).toEqual(writes.slice(0, 2));
    expect((await opened.seen("更正")).slice(1)).toEqual([
      ["商业银行", "012"],
      ["海关", "071"],
    ]);
  });

  test("a formula in a row that is changed elsewhere stays a formula", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    await opened.port.writeTableRows(region, [row(0, ["C1", 10, 20], ["C1", 11, 20])]);
    expect((await opened.port.readContents(region, [1, 2])).map(([first]) => first)).toEqual([
      11,
      { formula: "=B2*2" },
    ]);
  });

  test("the only row of a table cannot go: it is emptied", async () => {
    const opened = await open([PLAIN]);
    const region = await opened.port.insertTable({ ...PAIRS, rows: [["海关", "072"]] });
    await opened.port.writeTableRows(region, [row(0, ["海关", "072"], null)]);
    const [table] = [await opened.port.readTable("更正表")];
    expect(table?.cells.slice(1)).toEqual([[null, null]]);
  });

  test("a table that is gone, or has other headers, is not written", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const other = { ...region, headers: ["编号", "数额", "等级"] };
    await expect(
      opened.port.writeTableRows(other, [row(null, null, ["C4"])]),
    ).rejects.toMatchObject({
      code: "changed",
    });
    const gone = { ...region, table: "没有" };
    await expect(opened.port.writeTableRows(gone, [row(null, null, ["C4"])])).rejects.toMatchObject(
      {
        code: "not-found",
      },
    );
  });

  (lacks.totals ? test.skip : test)(
    "new rows come above the totals row, which moves down",
    async () => {
      const cells = [...CUSTOMER_TABLE.cells, ["合计", 99, null]];
      const opened = await open([
        { ...CUSTOMER_TABLE, cells, table: { name: "客户表", totals: true } },
      ]);
      const region = await firstRegion(opened);
      await opened.port.writeTableRows(region, [row(null, null, ["C4", 5, "D"])]);
      expect((await opened.seen("客户")).slice(4)).toEqual([
        ["C4", 5, "D"],
        ["合计", 99, null],
      ]);
      const now = await firstRegion(opened);
      expect(now.area.rows).toBe(5);
      expect((await bodyOf(opened.port, now)).at(-1)).toEqual(["C4", 5, "D"]);
    },
  );
};
