import "../../functions/host";

import { functions } from "../../../src/functions";
import {
  findCustomers,
  prepareFormula,
  signatures,
  type Area,
  type CallChoices,
  type NoCall,
  type OwnFunction,
  type PreparedFormula,
  type WorkbookPort,
} from "../../../src/workbook";
import { createMemoryPort } from "../memoryPort";
import { bookOf, DAY, requestFor, ROWS } from "../customersBook";

const cellAt = (row: number, column: number, sheet = "客户"): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

const NONE: Omit<CallChoices, "customers"> = {
  scheme: null,
  rules: null,
  mapping: null,
  columns: {},
  typed: {},
  forRow: false,
  locale: "zh-CN",
};

interface Asked extends Partial<CallChoices> {
  readonly cell?: Area;
  readonly namespace?: string;
  readonly run?: OwnFunction;
}

const prepared = async (
  port: WorkbookPort,
  name: keyof typeof functions,
  { cell = cellAt(1, 12), namespace = "", run, ...choices }: Asked = {},
): Promise<PreparedFormula | NoCall> => {
  const [customers = null] = await findCustomers(port);
  return prepareFormula(port, {
    name,
    signature: signatures[name]!,
    choices: { customers, ...NONE, ...choices },
    cell,
    namespace,
    today: DAY,
    run: run ?? (functions[name] as OwnFunction),
  });
};

const ready = async (...asked: Parameters<typeof prepared>): Promise<PreparedFormula> => {
  const found = await prepared(...asked);
  if (found.code !== "ready") throw new Error(JSON.stringify(found));
  return found;
};

const amounts = (table?: string) =>
  createMemoryPort([
    {
      name: "客户",
      rows: [
        ["客户编号", "金额 [元]"],
        ["C1", 80],
        ["C2", 15],
        ["C3", 5],
        ["C4", null],
      ],
      ...(table !== undefined && { table }),
    },
    { name: "Q1 2026", rows: [["a"]] },
  ]);

const graded = async (table?: string): Promise<Asked> => {
  const { scheme, mapping } = await requestFor(bookOf(ROWS, table));
  return { scheme, mapping };
};

describe("the formula", () => {
  test("reads whole columns of a table by their names", async () => {
    const { formula } = await ready(amounts("客户"), "ABCTIER", { columns: { value: 1 } });
    expect(formula).toBe("=ABCTIER(客户[金额 '[元']])");
  });

  test("reads whole columns of a plain range by address, from another sheet with its name", async () => {
    const choices = { columns: { value: 1 } };
    expect((await ready(amounts(), "ABCTIER", choices)).formula).toBe("=ABCTIER($B$2:$B$5)");
    const cell = cellAt(0, 3, "Q1 2026");
    expect((await ready(amounts(), "ABCTIER", { ...choices, cell })).formula).toBe(
      "=ABCTIER(客户!$B$2:$B$5)",
    );
  });

  test("for one row reads its cell, and the whole column as the population", async () => {
    const choices = { columns: { value: 1 }, forRow: true, cell: cellAt(2, 5) };
    expect((await ready(amounts(), "ABCTIER", choices)).formula).toBe("=ABCTIER($B3,$B$2:$B$5)");
    expect((await ready(amounts("客户"), "ABCTIER", choices)).formula).toBe(
      "=ABCTIER(客户[@[金额 '[元']]],客户[金额 '[元']])",
    );
  });

  test("of a scheme reads the columns that decide and their headers, and the day where it counts", async () => {
    const { formula } = await ready(bookOf(ROWS, "客户"), "CLIENTTIER", await graded("客户"));
    const span = "[单次订单量(支)]:[常年量大]";
    expect(formula).toBe(
      `=CLIENTTIER(客户[${span}],客户[[#Headers],${span}],"logistics-abc",TODAY())`,
    );
  });

  test("goes by the workbook's own rules table, under the namespace of the installation", async () => {
    const { formula } = await ready(bookOf(ROWS), "CLIENTWHY", {
      ...(await graded()),
      rules: "规则_x",
      namespace: "kh",
    });
    expect(formula).toBe("=KH.CLIENTWHY($B$2:$F$6,$B$1:$F$1,规则_x[#All],TODAY())");
  });

  test("takes typed values, percents as fractions, and leaves out what is not given in between", async () => {
    const { formula } = await ready(amounts(), "LIFETIMEVALUE", {
      columns: { amount: 1 },
      typed: { perYear: "12", years: "10", retention: "90%" },
    });
    expect(formula).toBe("=LIFETIMEVALUE($B$2:$B$5,12,10,,0.9)");
  });

  test("takes several numbers as a row, and quotes texts", async () => {
    const { formula } = await ready(amounts(), "ABCTIER", {
      columns: { value: 1 },
      typed: { cuts: "70/90", measure: "share" },
    });
    expect(formula).toBe('=ABCTIER($B$2:$B$5,,{70,90},"share")');
  });
});

describe("no formula yet", () => {
  test("names all parameters for which something must still be chosen", async () => {
    expect(await prepared(amounts(), "NEXTVISIT")).toEqual({
      code: "lacks",
      parameters: ["tier", "lastVisit"],
    });
  });

  test("names the parameter for which something else than a number was typed", async () => {
    const choices = { columns: { value: 1 }, typed: { cuts: "八十" } };
    expect(await prepared(amounts(), "ABCTIER", choices)).toEqual({
      code: "bad",
      parameter: "cuts",
    });
  });
});

describe("what it would give", () => {
  test("is what the function itself answers, with what it fills", async () => {
    const { tried, filled } = await ready(amounts(), "ABCTIER", { columns: { value: 1 } });
    expect(tried).toEqual({
      code: "results",
      rows: [[{ value: "A" }], [{ value: "B" }], [{ value: "C" }]],
      size: { rows: 4, columns: 1 },
    });
    expect(filled).toEqual({ ...cellAt(1, 12), rows: 4 });
  });

  test("for one row is one cell, with its error where it has one", async () => {
    const { tried, filled } = await ready(bookOf(ROWS), "CLIENTTIER", {
      ...(await graded()),
      forRow: true,
      cell: cellAt(4, 12),
    });
    expect(tried).toMatchObject({ rows: [[{ error: "#VALUE!" }]], size: { rows: 1, columns: 1 } });
    expect(JSON.stringify(tried)).toContain("约三万");
    expect(filled).toEqual(cellAt(4, 12));
  });

  test("is as wide as the function's rows are", async () => {
    const { tried } = await ready(bookOf(ROWS), "CLIENTGRADE", await graded());
    expect(tried).toMatchObject({ size: { rows: 5, columns: 5 } });
  });

  test("waits for a function that has something to load, and shows the error of the whole", async () => {
    const choices = { columns: { value: 1 } };
    const later = async () => [["x"]];
    expect((await ready(amounts(), "ABCTIER", { ...choices, run: later })).tried).toMatchObject({
      rows: [[{ value: "x" }]],
    });
    const fails = () => {
      throw Object.assign(new Error("别的写法"), { code: "#VALUE!" });
    };
    expect((await ready(amounts(), "ABCTIER", { ...choices, run: fails })).tried).toMatchObject({
      rows: [[{ error: "#VALUE!", message: "别的写法" }]],
    });
  });

  test("of thousands of rows is tried on some, where each is answered by itself, and else not at all", async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => [`C${at}`, at]);
    const port = createMemoryPort([{ name: "客户", rows: [["客户编号", "金额"], ...rows] }]);
    const asked: number[] = [];
    const run = (cells: unknown) => {
      asked.push((cells as unknown[]).length);
      return cells;
    };
    const worth = { columns: { amount: 1 }, typed: { perYear: "1", years: "1" }, run };
    expect((await ready(port, "LIFETIMEVALUE", worth)).filled).toMatchObject({ rows: 6_000 });
    expect((await ready(port, "ABCTIER", { columns: { value: 1 }, run })).tried).toEqual({
      code: "too-many",
      most: 5_000,
    });
    expect(asked).toEqual([50]);
  });

  test("of a function that reads no table is all that it gives", async () => {
    const { formula, tried } = await ready(amounts(), "SCHEMELIST", { customers: null });
    expect(formula).toBe("=SCHEMELIST()");
    expect(tried).toMatchObject({ size: { columns: 9 } });
  });
});

describe("a cell where it cannot stand", () => {
  test("is one among those that it reads", async () => {
    const choices = { columns: { value: 1 }, cell: cellAt(2, 1) };
    expect((await ready(amounts(), "ABCTIER", choices)).misplaced).toEqual({
      code: "reads-itself",
    });
  });

  test("is one inside a table, where the results fill several", async () => {
    const cell = cellAt(1, 0);
    const choices = { columns: { value: 1 }, cell };
    expect((await ready(amounts("客户"), "ABCTIER", choices)).misplaced).toEqual({
      code: "inside-table",
      table: "客户",
    });
    expect(
      (await ready(amounts("客户"), "ABCTIER", { ...choices, forRow: true })).misplaced,
    ).toBeNull();
  });
});
