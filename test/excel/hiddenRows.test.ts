import { excelPort } from "../../src/excel";
import { unwatched } from "../../src/workbook";
import { filterColumn, findTable } from "../../src/workbench/model";
import type { BatchRequest } from "../../src/workbench/protocol/wire";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { bookOf, seenOn } from "./officeBook";
import { installOffice, type OfficeHost } from "./officeJs";

const TIER = { header: "等级", cells: ["A", "A", "A"], replace: 2 };
const WHY = { header: "原因", cells: ["x", "y", "z"] };

describe("rows that a filter hides", () => {
  const filtered = async () => {
    const book = bookOf([CUSTOMER_TABLE]);
    const host = installOffice(book);
    const [region] = await excelPort.regions();
    book.change("local", (edit) => {
      const table = findTable(edit.book.state, "客户表")!;
      filterColumn(edit, table, table.columns[0]!.id, ["C1", "C3"]);
    });
    return { book, host, region: region! };
  };

  /** Plays Excel on the desktop: a block that is written over hidden rows goes into the rows that are seen, its first row into each. */
  const playDesktop = (host: OfficeHost, stubborn = false): void => {
    host.before = ({ Actions }: BatchRequest) => {
      for (const { Name, ActionType, ArgumentInfo } of Actions) {
        const matrix = ArgumentInfo?.Arguments?.[0];
        if (ActionType !== 4 || !/^(Values|Formulas)$/.test(Name) || !Array.isArray(matrix))
          continue;
        const lines = matrix as unknown[][];
        if (stubborn && lines.length === 1) lines[0] = lines[0]!.map(() => null);
        if (lines.length < 3) continue;
        lines[1] = lines[1]!.map(() => null);
        lines[2] = [...lines[0]!];
      }
    };
  };

  test("are written like all others", async () => {
    const { book, region } = await filtered();
    await excelPort.writeColumns(region, [{ ...TIER, cells: ["A", "B", "C"] }, WHY], unwatched);
    expect(seenOn(book, "客户").map((row) => row.slice(2))).toEqual([
      ["等级", "原因"],
      ["A", "x"],
      ["B", "y"],
      ["C", "z"],
    ]);
  });

  test("are written where a host fills the rows that are seen", async () => {
    const { book, host, region } = await filtered();
    playDesktop(host);
    await excelPort.writeColumns(region, [{ ...TIER, cells: ["A", "B", "C"] }, WHY], unwatched);
    expect(seenOn(book, "客户").map((row) => row.slice(2))).toEqual([
      ["等级", "原因"],
      ["A", "x"],
      ["B", "y"],
      ["C", "z"],
    ]);
  });

  test("are undone there as well", async () => {
    const { book, host, region } = await filtered();
    const before = seenOn(book, "客户").slice(2);
    playDesktop(host);
    const receipt = await excelPort.writeColumns(region, [TIER, WHY], unwatched);
    expect((await excelPort.undo(receipt)).left).toEqual([]);
    expect(seenOn(book, "客户").slice(2)).toEqual(before);
  });

  test("stop a write that they do not take", async () => {
    const { host, region } = await filtered();
    playDesktop(host, true);
    const write = excelPort.writeColumns(region, [{ ...TIER, cells: ["A", "B", "C"] }], unwatched);
    await expect(write).rejects.toMatchObject({ code: "filtered", detail: "客户表" });
  });
});
