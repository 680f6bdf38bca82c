/** The real, unmodified Office.js against our model of Excel: what an add-in sees. */
import type { Bench } from "../workbench/protocol/hostPage";
import { openPlayground, type Opened, type Playground } from "../workbench/protocol/page";

jest.setTimeout(60_000);

let playground: Playground;
let opened: Opened;

beforeAll(async () => {
  playground = await openPlayground();
  opened = await playground.open();
});
afterAll(() => playground.close());

/** Runs in the add-in. */
const inAddin = <T, A = undefined>(
  body: (argument: A) => Promise<T> | T,
  argument?: A,
): Promise<T> => opened.addin.evaluate(body as (argument: unknown) => Promise<T>, argument);

/** Runs in the host page; `bench` is in reach as window.bench. */
const inHost = <T, A = undefined>(
  body: (argument: A) => Promise<T> | T,
  argument?: A,
): Promise<T> => opened.page.evaluate(body as (argument: unknown) => Promise<T>, argument);

/** Reads a variable of the add-in as soon as it is what the test waits for. */
const eventually = async <T>(expression: string): Promise<T> => {
  await opened.addin.waitForFunction(expression, undefined, { timeout: 5000 });
  return opened.addin.evaluate(expression);
};

/** A sheet of its own for each test, so that they run in any order. */
let sheets = 0;
const newSheet = async (): Promise<string> => {
  const name = `Test${++sheets}`;
  await inAddin(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    name,
  );
  return name;
};

/** The code that a batch fails with. */
const failure = (body: string): Promise<Record<string, unknown>> =>
  opened.addin
    .evaluate(`Excel.run(async (context) => { ${body}; await context.sync(); return { code: "none" } })
    .catch((error) => ({ isOfficeError: error instanceof OfficeExtension.Error, code: error.code, message: error.message, location: error.debugInfo && error.debugInfo.errorLocation }))`);

describe("starting", () => {
  test("Office.js finds Excel on the web", async () => {
    expect(await opened.addin.evaluate("window.ready")).toMatchObject({
      host: "Excel",
      platform: "OfficeOnline",
    });
  });

  test("the add-in learns languages, document and mode", async () => {
    const seen = await inAddin(() => [
      Office.context.displayLanguage,
      Office.context.contentLanguage,
      Office.context.document.url,
      Office.context.document.mode,
    ]);
    expect(seen).toEqual(["en-US", "en-US", expect.stringContaining("Book1.xlsx"), "readWrite"]);
  });

  test("requirement sets are those that the host claims", async () => {
    const seen = await inAddin(() =>
      ["1.17", "1.18"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );
    expect(seen).toEqual([true, false]);
  });

  test("in Chinese the library loads its Chinese words", async () => {
    const chinese = await playground.open("?language=zh-CN");
    expect(await chinese.addin.evaluate("Office.context.displayLanguage")).toBe("zh-CN");
    expect(chinese.errors).toEqual([]);
  });

  test("nothing is asked of the outside world", () => {
    expect(opened.outside).toEqual([]);
  });
});

describe("ranges", () => {
  test("values and addresses are read", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        range.load("values,address,rowCount,valueTypes,text,formulas,numberFormat,cellCount");
        await context.sync();
        return range.toJSON();
      }),
    );
    expect(seen).toMatchObject({
      values: [
        [1, 2],
        [3, 4],
      ],
      address: "Sheet1!A1:B2",
      rowCount: 2,
      cellCount: 4,
      text: [
        ["1", "2"],
        ["3", "4"],
      ],
    });
    expect(seen).toMatchObject({
      valueTypes: [
        ["Double", "Double"],
        ["Double", "Double"],
      ],
      numberFormat: [
        ["General", "General"],
        ["General", "General"],
      ],
    });
  });

  test("text is read as Excel reads what is typed", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1:A8");
          range.values = [
            ["001"],
            ["'001"],
            ["5%"],
            ["2026-01-31"],
            ["TRUE"],
            ["#N/A"],
            ["1,234.5"],
            ["十二"],
          ];
          range.load("values,valueTypes,text,numberFormat");
          await context.sync();
          return [
            range.values.flat(),
            range.valueTypes.flat(),
            range.text.flat(),
            range.numberFormat.flat(),
          ];
        }),
      name,
    );
    expect(seen).toEqual([
      [1, "001", 0.05, 46053, true, "#N/A", 1234.5, "十二"],
      ["Double", "String", "Double", "Double", "Boolean", "Error", "Double", "String"],
      ["1", "001", "5%", "2026-01-31", "TRUE", "#N/A", "1,234.50", "十二"],
      ["General", "General", "0%", "yyyy-mm-dd", "General", "General", "#,##0.00", "General"],
    ]);
  });

  test("null in a matrix leaves a cell as it is and an empty text clears it", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1:C1");
          range.values = [[1, 2, 3]];
          await context.sync();
          range.values = [[null, "", 9]];
          range.load("values,valueTypes");
          await context.sync();
          return [range.values, range.valueTypes];
        }),
      name,
    );
    expect(seen).toEqual([[[1, "", 9]], [["Double", "Empty", "Double"]]]);
  });

  test("a large write comes in pieces and arrives whole", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const values = Array.from({ length: 1000 }, (_, row) =>
            Array.from({ length: 7 }, (_, column) => row * 7 + column),
          );
          sheet.getRange("A1:G1000").values = values;
          await context.sync();
          const back = sheet.getUsedRange(true);
          back.load("values,address");
          await context.sync();
          return {
            address: back.address,
            same: JSON.stringify(back.values) === JSON.stringify(values),
          };
        }),
      name,
    );
    expect(seen).toEqual({ address: `${name}!A1:G1000`, same: true });
  });

  test("formats of fill, font and numbers are kept", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1:B1");
          range.values = [[46053, 0.256]];
          range.numberFormat = [['yyyy"年"m"月"d"日"', "0%"]];
          range.format.fill.color = "#ff0000";
          range.format.font.bold = true;
          range.format.columnWidth = 90;
          range.format.autofitColumns();
          await context.sync();
          range.load("text,format/fill/color,format/font/bold,format/columnWidth");
          await context.sync();
          return [range.text, range.format.fill.color, range.format.font.bold];
        }),
      name,
    );
    expect(seen).toEqual([[["2026年1月31日", "26%"]], "#FF0000", true]);
  });

  test("the used range of an empty sheet is A1, or a null object", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const used = sheet.getUsedRange();
          const none = sheet.getUsedRangeOrNullObject(true);
          const chained = none.getCell(0, 0).getResizedRange(1, 1);
          used.load("address,values");
          none.load("address");
          chained.load("address");
          await context.sync();
          return [used.address, used.values, none.isNullObject, chained.isNullObject];
        }),
      name,
    );
    expect(seen).toEqual([`${name}!A1`, [[""]], true, true]);
  });

  test("ranges are found from ranges", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("B2:D4").values = [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ];
          const base = sheet.getRange("B2:C3");
          const others = [
            base.getOffsetRange(1, 1),
            base.getResizedRange(1, 0),
            base.getColumnsAfter(2),
            base.getRowsBelow(1),
            base.getEntireColumn(),
            base.getIntersection("C3:Z9"),
            base.getBoundingRect("E9"),
            base.getSurroundingRegion(),
            base.getLastCell(),
            base.getColumn(1),
            base.getCell(0, 0).getEntireRow(),
          ];
          for (const other of others) other.load("address");
          const apart = base.getIntersectionOrNullObject("Z1");
          apart.load("address");
          await context.sync();
          return [...others.map(({ address }) => address.split("!")[1]), apart.isNullObject];
        }),
      name,
    );
    expect(seen).toEqual([
      "C3:D4",
      "B2:C4",
      "D2:E3",
      "B4:C4",
      "B:C",
      "C3",
      "B2:E9",
      "B2:D4",
      "C3",
      "C2:C3",
      "2:2",
      true,
    ]);
  });

  test("whole columns have no values to give", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:A");
        range.load("values,address,rowCount");
        await context.sync();
        return [range.values, range.address, range.rowCount];
      }),
    );
    expect(seen).toEqual([null, "Sheet1!A:A", 1048576]);
  });

  test("load takes objects, and no names for everything", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        one.load({ address: true, worksheet: { name: true } });
        const all = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        all.load();
        await context.sync();
        return [one.address, one.worksheet.name, Object.keys(all.toJSON()).includes("values")];
      }),
    );
    expect(seen).toEqual(["Sheet1!A1", "Sheet1", true]);
  });

  test("a tracked range lives from run to run", async () => {
    const address = await inAddin(async () => {
      const kept = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
        context.trackedObjects.add(range);
        await context.sync();
        return range;
      });
      return Excel.run(kept, async (context) => {
        kept.load("address");
        await context.sync();
        return kept.address;
      });
    });
    expect(address).toBe("Sheet1!B2");
  });

  test("clearing contents keeps formats, clearing all does not", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const range = sheet.getRange("A1:A2");
          range.values = [["1"], ["2"]];
          range.format.fill.color = "#00FF00";
          await context.sync();
          sheet.getRange("A1").clear("Contents");
          sheet.getRange("A2").clear();
          const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
          for (const cell of [first, second]) cell.load("values,format/fill/color");
          await context.sync();
          return [first.values, first.format.fill.color, second.values, second.format.fill.color];
        }),
      name,
    );
    expect(seen).toEqual([[[""]], "#00FF00", [[""]], "#FFFFFF"]);
  });

  test("conditional formats can be added, read and cleared", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1:A9");
          const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
          custom.custom.rule.formula = '=$A1="A"';
          custom.custom.format.fill.color = "#C6EFCE";
          const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
          text.textComparison.format.font.color = "#9C0006";
          text.textComparison.rule = {
            operator: Excel.ConditionalTextOperator.contains,
            text: "D",
          };
          range.conditionalFormats.load("items/type,items/priority");
          custom.custom.rule.load("formula");
          await context.sync();
          const before = range.conditionalFormats.items.map(({ type }) => type);
          range.conditionalFormats.clearAll();
          const left = range.conditionalFormats.getCount();
          await context.sync();
          return [before, custom.custom.rule.formula, left.value];
        }),
      name,
    );
    expect(seen).toEqual([["ContainsText", "Custom"], '=$A1="A"', 0]);
  });

  test("data validation keeps its rule", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const validation = context.workbook.worksheets
            .getItem(name)
            .getRange("A1:A9").dataValidation;
          validation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
          validation.load("type,rule,valid");
          await context.sync();
          return [validation.type, validation.rule];
        }).catch((error: Error) => error.message),
      name,
    );
    expect(seen).toMatch(/could not be found/);
  });
});
