import { excelPort } from "../../src/excel";
import { unwatched, type Cell, type Progress, type Region } from "../../src/workbook";
import { asTable, hostFault, installExcel, seen, type FakeExcel } from "./fakeExcel";

const CUSTOMERS = (): unknown[][] => [
  ["id", "sales", "tier"],
  ["C1", 10, "=old"],
  ["C2", "", "B"],
  ["C3", "=NA()", "C"],
];

const table = (sets: readonly string[] = []): FakeExcel => {
  const excel = installExcel({ Customers: CUSTOMERS() }, sets);
  asTable(excel, "Customers", "Clients");
  return excel;
};

const selected = async (): Promise<Region> => {
  const region = await excelPort.selectedRegion();
  if (region === null) throw new Error("nothing selected");
  return region;
};

const columnOf = (header: string, cells: readonly Cell[], replace?: number) => ({
  header,
  cells,
  ...(replace === undefined ? {} : { replace }),
});

describe("regions", () => {
  test("the table around the selection comes first, then used blocks of sheets without tables", async () => {
    const excel = installExcel({
      Notes: [
        ["a", "b"],
        [1, 2],
      ],
      Customers: CUSTOMERS(),
    });
    asTable(excel, "Customers", "Clients");
    excel.active = { sheet: "Customers", row: 2, column: 1 };
    const regions = await excelPort.regions();
    expect(regions.map(({ table: name, area }) => [name, area.sheet, area.rows])).toEqual([
      ["Clients", "Customers", 4],
      [undefined, "Notes", 2],
    ]);
  });

  test("a title right above a table stands for the table", async () => {
    const excel = installExcel({ Customers: [["Our customers"], ...CUSTOMERS()] });
    asTable(excel, "Customers", "Clients", { row: 1 });
    excel.active = { sheet: "Customers", row: 0, column: 0 };
    expect((await selected()).table).toBe("Clients");
  });

  test("hidden sheets are not looked at, and an empty selection has no region", async () => {
    const excel = installExcel({ Empty: [], Secret: CUSTOMERS() });
    excel.sheets[1]!.visibility = "Hidden";
    expect(await excelPort.regions()).toEqual([]);
    expect(await excelPort.selectedRegion()).toBeNull();
  });
});

describe("reading", () => {
  test("blanks are null, errors are errors, and the order of the columns is the caller's", async () => {
    table();
    const read = await excelPort.readColumns(await selected(), [1, 0], 0, 3);
    expect(read.map(({ column, cells }) => [column, cells])).toEqual([
      [1, [10, null, { error: "#N/A" }]],
      [0, ["C1", "C2", "C3"]],
    ]);
  });

  test("a column's format comes along, in the same request as its cells", async () => {
    const excel = table();
    excel.sheets[0]!.formats.set("1,1", "0.00");
    const region = await selected();
    const before = excel.syncs;
    const [read] = await excelPort.readColumns(region, [1], 0, 2);
    expect(read?.format).toBe("0.00");
    expect(excel.syncs - before).toBe(1);
  });

  test("a text that looks like an error stays text", async () => {
    const excel = installExcel({ Sheet: [["a"], [{ text: "#N/A" }]] });
    excel.active = { sheet: "Sheet", row: 0, column: 0 };
    const [read] = await excelPort.readColumns(await selected(), [0], 0, 1);
    expect(read?.cells).toEqual(["#N/A"]);
  });

  test("a request that the host finds too large is halved until it fits", async () => {
    const excel = table();
    const region = await selected();
    excel.onSync = (cells) => {
      if (cells > 2) throw hostFault("ResponsePayloadSizeLimitExceeded");
    };
    const [read] = await excelPort.readColumns(region, [0], 0, 3);
    expect(read?.cells).toEqual(["C1", "C2", "C3"]);
  });

  test("a row that is too large by itself is told as too large", async () => {
    const excel = table();
    const region = await selected();
    excel.onSync = (cells) => {
      if (cells > 0) throw hostFault("RequestPayloadSizeLimitExceeded");
    };
    await expect(excelPort.readColumns(region, [0], 0, 3)).rejects.toMatchObject({
      code: "too-large",
    });
  });
});

describe("writing", () => {
  test("new columns go into the table, texts that look like formulas stay texts", async () => {
    const excel = table();
    const receipt = await excelPort.writeColumns(
      await selected(),
      [columnOf("Why", ["=1+1", null, "-x"])],
      unwatched,
    );
    expect(seen(excel, "Customers").map((line) => line[3])).toEqual(["Why", "=1+1", "", "-x"]);
    expect(excel.tables[0]?.columns).toBe(4);
    expect(receipt.added).toEqual([3]);
  });

  test("the columns of a former run are written over, and the receipt has what they held", async () => {
    const excel = table();
    const receipt = await excelPort.writeColumns(
      await selected(),
      [columnOf("tier", ["A", "A", "A"], 2)],
      unwatched,
    );
    expect(seen(excel, "Customers").map((line) => line[2])).toEqual(["tier", "A", "A", "A"]);
    expect(receipt.overwritten).toEqual([{ column: 2, before: ["(=old)", "B", "C"] }]);
  });

  test("all writes are one undo step where the host can group them", async () => {
    const excel = table(["ExcelApi 1.20"]);
    await excelPort.writeColumns(await selected(), [columnOf("Why", [1, 2, 3])], unwatched);
    expect(excel.runs.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  });

  test("cells beside a plain range that hold something stop the write", async () => {
    const excel = installExcel({
      Plain: CUSTOMERS().map((line, row) => (row === 2 ? [...line, "mine"] : line)),
    });
    const region: Region = {
      area: { sheet: "Plain", row: 0, column: 0, rows: 4, columns: 3 },
      headers: ["id", "sales", "tier"],
    };
    const before = seen(excel, "Plain");
    await expect(
      excelPort.writeColumns(region, [columnOf("Why", [1, 2, 3])], unwatched),
    ).rejects.toMatchObject({
      code: "taken",
    });
    expect(seen(excel, "Plain")).toEqual(before);
  });

  test("a table that grew since it was read is not written to", async () => {
    const excel = table();
    const region = await selected();
    excel.sheets[0]?.cells.push(["C4", 1, "D"]);
    excel.tables[0]!.rows++;
    await expect(
      excelPort.writeColumns(region, [columnOf("Why", [1, 2, 3])], unwatched),
    ).rejects.toMatchObject({
      code: "changed",
    });
  });

  test("a write that the host finds too large is halved, and all of it arrives", async () => {
    const excel = table();
    const region = await selected();
    excel.onSync = (_read, written) => {
      if (written > 2) throw hostFault("RequestPayloadSizeLimitExceeded");
    };
    await excelPort.writeColumns(region, [columnOf("tier", ["A", "B", "C"], 2)], unwatched);
    expect(seen(excel, "Customers").map((line) => line[2])).toEqual(["tier", "A", "B", "C"]);
  });

  test("stopped, it takes back what it wrote", async () => {
    const excel = table();
    const region = await selected();
    const before = seen(excel, "Customers");
    let reports = 0;
    const progress: Progress = {
      report: () => void reports++,
      get cancelled() {
        return reports > 0;
      },
    };
    const columns = [columnOf("tier", ["A", "A", "A"], 2), columnOf("Why", [1, 2, 3])];
    await expect(excelPort.writeColumns(region, columns, progress)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(seen(excel, "Customers")).toEqual(before);
    expect(reports).toBe(1);
  });
});

describe("undoing", () => {
  const written = async (excel: FakeExcel) => {
    const before = seen(excel, "Customers");
    const columns = [columnOf("tier", ["A", "A", "A"], 2), columnOf("Why", ["x", "y", "z"])];
    return { before, receipt: await excelPort.writeColumns(await selected(), columns, unwatched) };
  };

  test("puts all back, formulas as formulas", async () => {
    const excel = table();
    const { before, receipt } = await written(excel);
    expect(await excelPort.undo(receipt)).toEqual({ restored: 6, left: [] });
    expect(seen(excel, "Customers")).toEqual(before);
  });

  test("leaves cells that somebody changed since, and names them", async () => {
    const excel = table();
    const { receipt } = await written(excel);
    excel.sheets[0]!.cells[2]![2] = "by hand";
    expect(await excelPort.undo(receipt)).toEqual({ restored: 5, left: ["Customers!C3"] });
    expect(seen(excel, "Customers").map((line) => line[2])).toEqual([
      "tier",
      "=old",
      "by hand",
      "C",
    ]);
  });

  test("an added column that was sorted is still all ours", async () => {
    const excel = table();
    const receipt = await excelPort.writeColumns(
      await selected(),
      [columnOf("Why", ["x", "y", "z"])],
      unwatched,
    );
    const cells = excel.sheets[0]!.cells;
    [cells[1]![3], cells[3]![3]] = [cells[3]![3], cells[1]![3]];
    expect(await excelPort.undo(receipt)).toEqual({ restored: 3, left: [] });
    expect(excel.tables[0]?.columns).toBe(3);
  });
});

test("going to a cell shows its sheet and selects it", async () => {
  const excel = table();
  await excelPort.goTo({ sheet: "Customers", row: 2, column: 1, rows: 1, columns: 1 });
  expect(excel.selected).toEqual(["activate Customers", "Customers!2,1"]);
});
