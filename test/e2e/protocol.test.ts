/** The real, unmodified Office.js against our model of Excel: what an add-in sees. */
import type { Bench } from "../workbench/protocol/hostPage";
import { openPlayground, type Opened, type Playground } from "../workbench/protocol/page";

jest.setTimeout(30_000);

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
      ["1.18", "1.19"].map((version) =>
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

describe("worksheets", () => {
  test("sheets are added, found by name or id, renamed, moved and deleted", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.load("id");
          await context.sync();
          const same = context.workbook.worksheets.getItem(sheet.id);
          same.set({ name: `${name} renamed` });
          same.position = 0;
          same.load("name,position,visibility");
          const first = context.workbook.worksheets.getFirst();
          first.load("name");
          await context.sync();
          const result = [same.name, same.position, same.visibility, first.name];
          same.delete();
          const gone = context.workbook.worksheets.getItemOrNullObject(`${name} renamed`);
          gone.load("name");
          await context.sync();
          return [...result, gone.isNullObject];
        }),
      name,
    );
    expect(seen).toEqual([`${name} renamed`, 0, "Visible", `${name} renamed`, true]);
  });

  test("items of a collection are loaded with what was asked of each", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/id");
        const count = worksheets.getCount();
        await context.sync();
        const [first] = worksheets.items;
        const range = first!.getUsedRange();
        range.load("address");
        await context.sync();
        return [
          worksheets.items.length === count.value,
          worksheets.items.every(({ id }) => id.startsWith("{")),
          range.address.includes("!"),
        ];
      }),
    );
    expect(seen).toEqual([true, true, true]);
  });

  test("a taken name and an impossible one are refused", async () => {
    expect(await failure('context.workbook.worksheets.add("Sheet1")')).toMatchObject({
      code: "ItemAlreadyExists",
    });
    expect(await failure('context.workbook.worksheets.add("a/b")')).toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("activating and selecting move the selection of the workbook", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("C3:D5").select();
          const range = context.workbook.getSelectedRange();
          const cell = context.workbook.getActiveCell();
          const active = context.workbook.worksheets.getActiveWorksheet();
          for (const each of [range, cell]) each.load("address");
          active.load("name");
          await context.sync();
          return [range.address, cell.address, active.name];
        }),
      name,
    );
    expect(seen).toEqual([`${name}!C3:D5`, `${name}!C3`, name]);
  });

  test("panes are frozen and gridlines hidden", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.freezePanes.freezeRows(1);
          sheet.showGridlines = false;
          sheet.tabColor = "#217346";
          await context.sync();
        }),
      name,
    );
    const kept = await inHost(
      (name) =>
        (window as unknown as { bench: Bench }).bench.book.state.sheets.find(
          (sheet) => sheet.name === name,
        ),
      name,
    );
    expect(kept).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      showGridlines: false,
      tabColor: "#217346",
    });
  });
});

describe("tables", () => {
  /** A sheet with a table of two columns and two rows. */
  const withTable = async (): Promise<string> => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("A1:B3").values = [
            ["Client", "Sales"],
            ["East", 10],
            ["West", 20],
          ];
          sheet.tables.add("A1:B3", true).name = `T${name}`;
          await context.sync();
        }),
      name,
    );
    return name;
  };

  test("a table is made of a range and read by its parts", async () => {
    const name = await withTable();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem(`t${name}`.toLowerCase());
          table.load("name,style,showTotals,id");
          table.columns.load("items/name,count");
          table.rows.load("items/values,count");
          const [whole, head, body] = [
            table.getRange(),
            table.getHeaderRowRange(),
            table.columns.getItem("Sales").getDataBodyRange(),
          ];
          for (const each of [whole, head, body]) each.load("address,values");
          await context.sync();
          return [
            table.name,
            table.style,
            table.columns.items.map((column) => column.name),
            table.rows.items.map((row) => row.values[0]),
            whole.address,
            head.values,
            body.values,
          ];
        }),
      name,
    );
    expect(seen).toEqual([
      `T${name}`,
      "TableStyleMedium2",
      ["Client", "Sales"],
      [
        ["East", 10],
        ["West", 20],
      ],
      `${name}!A1:B3`,
      [["Client", "Sales"]],
      [[10], [20]],
    ]);
  });

  test("columns are added at the end, and cells beside the table make room", async () => {
    const name = await withTable();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("D2").values = [["note"]];
          await context.sync();
          const table = sheet.tables.getItem(`T${name}`);
          const column = table.columns.add(undefined, [["Tier"], ["A"], ["B"]]);
          column.load("name,index,values");
          const [whole, note] = [table.getRange(), sheet.getRange("E2")];
          for (const each of [whole, note]) each.load("address,values");
          await context.sync();
          return [column.name, column.index, column.values, whole.address, note.values];
        }),
      name,
    );
    expect(seen).toEqual(["Tier", 2, [["Tier"], ["A"], ["B"]], `${name}!A1:C3`, [["note"]]]);
  });

  test("rows are added, and the table is resized", async () => {
    const name = await withTable();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem(`T${name}`);
          table.rows.add(undefined, [
            ["North", 30],
            ["South", 40],
          ]);
          const grown = table.getRange();
          grown.load("address");
          await context.sync();
          table.resize("A1:C5");
          table.columns.load("items/name");
          await context.sync();
          return [grown.address, table.columns.items.map((column) => column.name)];
        }),
      name,
    );
    expect(seen).toEqual([`${name}!A1:B5`, ["Client", "Sales", "Column1"]]);
  });

  test("a table over another is refused", async () => {
    const name = await withTable();
    expect(
      await failure(`context.workbook.worksheets.getItem("${name}").tables.add("B2:C4", true)`),
    ).toMatchObject({ code: "InvalidOperation" });
  });

  test("tables are found from a range", async () => {
    const name = await withTable();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const inside = context.workbook.worksheets.getItem(name).getRange("B2").getTables(false);
          const outside = context.workbook.worksheets.getItem(name).getRange("F9").getTables(false);
          inside.load("items/name");
          outside.load("items/name");
          await context.sync();
          return [inside.items.map((table) => table.name), outside.items.length];
        }),
      name,
    );
    expect(seen).toEqual([[`T${name}`], 0]);
  });
});

describe("what is kept in the workbook", () => {
  test("settings of workbook and document are one store", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("rules", { version: 2, list: [1, 2] });
        await context.sync();
        const one = settings.getItemOrNullObject("rules");
        const none = settings.getItemOrNullObject("nothing");
        one.load("value");
        none.load("value");
        await context.sync();
        const saved = await new Promise((resolve) => {
          Office.context.document.settings.set("pane", { wide: true });
          Office.context.document.settings.saveAsync((result) => resolve(result.status));
        });
        const other = settings.getItemOrNullObject("pane");
        other.load("value");
        await context.sync();
        return [one.value, none.isNullObject, saved, other.value];
      }),
    );
    expect(seen).toEqual([{ version: 2, list: [1, 2] }, true, "succeeded", { wide: true }]);
  });

  test("document settings are refreshed from what a second author saved", async () => {
    await inHost(() => {
      const { book, model } = (window as unknown as { bench: Bench }).bench;
      book.change("remote", (edit) => model.setSetting(edit, "shared", '"by them"'));
    });
    const seen = await inAddin(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.refreshAsync(() =>
            resolve(Office.context.document.settings.get("shared")),
          );
        }),
    );
    expect(seen).toBe("by them");
  });

  test("custom XML parts are found by namespace", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add('<a xmlns="urn:clients"><b/></a>');
        part.load("id");
        const xml = part.getXml();
        await context.sync();
        const found = customXmlParts.getByNamespace("urn:clients").getOnlyItemOrNullObject();
        const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
        found.load("id,namespaceUri");
        none.load("id");
        await context.sync();
        return [xml.value, found.id === part.id, found.namespaceUri, none.isNullObject];
      }),
    );
    expect(seen).toEqual(['<a xmlns="urn:clients"><b/></a>', true, "urn:clients", true]);
  });

  test("names stand for ranges and constants", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add("Clients_1", worksheets.getItem("Sheet1").getRange("A1:B2"));
        names.add("Rate_1", "=0.3");
        const [clients, rate] = [names.getItem("clients_1"), names.getItem("Rate_1")];
        const range = clients.getRange();
        for (const each of [clients, rate]) each.load("name,type,value,formula,scope");
        range.load("address");
        await context.sync();
        return [clients.type, clients.formula, clients.value, range.address, rate.type, rate.value];
      }),
    );
    expect(seen).toEqual([
      "Range",
      "=Sheet1!$A$1:$B$2",
      "Sheet1!A1:B2",
      "Sheet1!A1:B2",
      "Double",
      0.3,
    ]);
  });

  test("document properties and custom ones are kept", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = "Clients";
        properties.custom.add("Scheme", "abc-share");
        properties.load("title");
        const custom = properties.custom.getItem("scheme");
        custom.load("key,value,type");
        await context.sync();
        return [properties.title, custom.key, custom.value, custom.type];
      }),
    );
    expect(seen).toEqual(["Clients", "Scheme", "abc-share", "String"]);
  });

  test("the application tells of calculation and culture", async () => {
    const seen = await inAddin(() =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode,decimalSeparator");
        application.cultureInfo.load("name");
        application.cultureInfo.datetimeFormat.load("shortDatePattern");
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        return [
          application.calculationMode,
          application.decimalSeparator,
          application.cultureInfo.name,
          application.cultureInfo.datetimeFormat.shortDatePattern,
        ];
      }),
    );
    expect(seen).toEqual(["Automatic", ".", "en-US", "M/d/yyyy"]);
  });
});

describe("events", () => {
  test("a sheet tells of the add-in's own edits and of those by hand, with what was there before", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const page = window as unknown as { heard: unknown[] };
          page.heard = [];
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.onChanged.add(async ({ address, source, triggerSource, details, changeType }) => {
            page.heard.push({ address, source, triggerSource, details, changeType });
          });
          await context.sync();
          sheet.getRange("B2:B3").values = [[1], [2]];
          await context.sync();
        }),
      name,
    );
    await eventually("window.heard.length >= 1");
    await inHost((name) => {
      const { book, model } = (window as unknown as { bench: Bench }).bench;
      const id = model.findSheet(book.state, name)!.id;
      model.typeInto(book, id, 1, 1, "十二");
      model.typeInto(book, id, 8, 8, "theirs", "remote");
    }, name);
    await eventually("window.heard.length >= 3");
    expect(await opened.addin.evaluate("window.heard")).toEqual([
      {
        address: "B2:B3",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        changeType: "RangeEdited",
      },
      {
        address: "B2",
        source: "Local",
        triggerSource: "Unknown",
        changeType: "RangeEdited",
        details: {
          valueBefore: 1,
          valueAfter: "十二",
          valueTypeBefore: "Double",
          valueTypeAfter: "String",
        },
      },
      expect.objectContaining({ address: "I9", source: "Remote" }),
    ]);
  });

  test("an event's range can be asked for", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const page = window as unknown as { where: string | undefined };
          page.where = undefined;
          context.workbook.worksheets.getItem(name).onChanged.add((event) =>
            Excel.run(async (other) => {
              const range = event.getRange(other);
              range.load("address");
              await other.sync();
              page.where = range.address;
            }),
          );
          context.workbook.worksheets.getItem(name).getRange("D4").values = [["x"]];
          await context.sync();
        }),
      name,
    );
    expect(await eventually("window.where")).toBe(`${name}!D4`);
  });

  test("a handler that was removed hears nothing more", async () => {
    const name = await newSheet();
    const heard = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          let count = 0;
          const sheet = context.workbook.worksheets.getItem(name);
          const handler = sheet.onChanged.add(async () => {
            count++;
          });
          await context.sync();
          handler.remove();
          await context.sync();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          await new Promise((resolve) => setTimeout(resolve, 150));
          return count;
        }),
      name,
    );
    expect(heard).toBe(0);
  });

  test("selecting is told by workbook and sheet", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const page = window as unknown as { ofBook: number; ofSheet: string[] };
          page.ofBook = 0;
          page.ofSheet = [];
          const sheet = context.workbook.worksheets.getItem(name);
          context.workbook.onSelectionChanged.add(async () => {
            page.ofBook++;
          });
          sheet.onSelectionChanged.add(async ({ address }) => {
            page.ofSheet.push(address);
          });
          sheet.activate();
          await context.sync();
        }),
      name,
    );
    await inHost((name) => {
      const { book, model } = (window as unknown as { bench: Bench }).bench;
      model.selectByHand(book, model.findSheet(book.state, name)!.id, [
        { row: 3, column: 3, rows: 2, columns: 2 },
      ]);
    }, name);
    await eventually("window.ofBook >= 1 && window.ofSheet.includes('D4:E5')");
  });

  test("a table and the collections tell of changes, sheets of coming, going and being activated", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const page = window as unknown as { told: string[] };
          page.told = [];
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("A1:A2").values = [["Client"], ["East"]];
          const table = sheet.tables.add("A1:A2", true);
          await context.sync();
          const { worksheets } = context.workbook;
          table.onChanged.add(async ({ address }) => {
            page.told.push(`table ${address}`);
          });
          worksheets.onChanged.add(async ({ address }) => {
            page.told.push(`sheets ${address}`);
          });
          worksheets.onAdded.add(async () => {
            page.told.push("added");
          });
          worksheets.onDeleted.add(async () => {
            page.told.push("deleted");
          });
          worksheets.onActivated.add(async () => {
            page.told.push("activated");
          });
          await context.sync();
          table.getDataBodyRange().values = [["West"]];
          const other = worksheets.add();
          other.activate();
          await context.sync();
          other.delete();
          await context.sync();
        }),
      name,
    );
    await eventually(
      "['table A2', 'sheets A2', 'added', 'deleted', 'activated'].every((what) => window.told.includes(what))",
    );
  });

  test("settings of another author are told", async () => {
    await inAddin(() =>
      Excel.run(async (context) => {
        (window as unknown as { settled: number }).settled = 0;
        context.workbook.settings.onSettingsChanged.add(async () => {
          (window as unknown as { settled: number }).settled++;
        });
        await context.sync();
      }),
    );
    await inHost(() => {
      const { book, model } = (window as unknown as { bench: Bench }).bench;
      book.change("remote", (edit) => model.setSetting(edit, "theirs", "1"));
    });
    await eventually("window.settled === 1");
  });
});

describe("refusals", () => {
  test.each([
    [
      "a sheet that is not there",
      'context.workbook.worksheets.getItem("Nope").load("name")',
      "ItemNotFound",
    ],
    [
      "a matrix of the wrong shape",
      'context.workbook.worksheets.getItem("Sheet1").getRange("Y1:Z2").values = [[1]]',
      "InvalidArgument",
    ],
    [
      "an address that is none",
      'context.workbook.worksheets.getItem("Sheet1").getRange("1A").load("address")',
      "InvalidArgument",
    ],
    [
      "a range beyond the sheet",
      'context.workbook.worksheets.getItem("Sheet1").getRange("A1").getOffsetRange(-1, 0).load("address")',
      "InvalidArgument",
    ],
    [
      "what is not modelled",
      'context.workbook.worksheets.getItem("Sheet1").shapes.load("items")',
      "ApiNotFound",
    ],
    [
      "more cells than can be read at once",
      'context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1000000").load("values")',
      "RangeExceedsLimit",
    ],
    [
      "a property that was not loaded",
      "context.workbook.getSelectedRange().address",
      "PropertyNotLoaded",
    ],
  ])("%s", async (_what, body, code) => {
    expect(await failure(body)).toMatchObject({ isOfficeError: true, code });
  });

  test("what is not modelled is in the log, by its name", async () => {
    await failure('context.workbook.worksheets.getItem("Sheet1").shapes.load("items")');
    const log = await inHost(() => (window as unknown as { bench: Bench }).bench.host.log);
    expect(log).toContainEqual({
      kind: "refused",
      what: "Worksheet.shapes",
      detail: "ApiNotFound",
    });
  });

  test("what a batch did before its error stays done and is delivered", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem(name).getRange("A1");
          cell.values = [["done"]];
          cell.load("values");
          context.workbook.worksheets.getItem("Nope").load("name");
          const code = await context.sync().then(
            () => "none",
            (error: OfficeExtension.Error) => error.code,
          );
          return [code, cell.values];
        }),
      name,
    );
    expect(seen).toEqual(["ItemNotFound", [["done"]]]);
  });

  test("a request of more than 5 MB is refused, and so is an answer", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const codes: string[] = [];
          const sync = () =>
            context.sync().then(
              () => "none",
              (error: OfficeExtension.Error) => error.code,
            );
          sheet.getRange("A1:A6").values = Array.from({ length: 6 }, () => ["x".repeat(1_000_000)]);
          codes.push(await sync());
          for (let row = 1; row <= 6; row++) {
            sheet.getRange(`A${row}`).values = [["y".repeat(1_000_000)]];
            codes.push(await sync());
          }
          sheet.getRange("A1:A6").load("values");
          codes.push(await sync());
          return codes;
        }),
      name,
    );
    expect(seen).toEqual([
      "RequestPayloadSizeLimitExceeded",
      "none",
      "none",
      "none",
      "none",
      "none",
      "none",
      "ResponsePayloadSizeLimitExceeded",
    ]);
  });

  test("while a cell is edited, batches are refused", async () => {
    await inHost(() => (window as unknown as { bench: Bench }).bench.host.setCellEditing(true));
    const seen = await failure('context.workbook.load("name")');
    await inHost(() => (window as unknown as { bench: Bench }).bench.host.setCellEditing(false));
    expect(seen).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test.each([
    ["AccessDenied"],
    ["ActivityLimitReached"],
    ["GeneralException"],
    ["InvalidOrTimedOutSession"],
  ] as const)("the host can fail with %s", async (error) => {
    await inHost(
      (error) =>
        (window as unknown as { bench: Bench }).bench.host.faults.plan({
          fault: { kind: "refused", error },
        }),
      error,
    );
    expect(await failure('context.workbook.worksheets.load("items/name")')).toMatchObject({
      code: error,
    });
  });

  test("dialogs are refused", async () => {
    const status = await inAddin(
      () =>
        new Promise((resolve) => {
          Office.context.ui.displayDialogAsync(
            `${location.origin}/dialog.html`,
            { displayInIframe: true },
            (result) => resolve(result.status),
          );
        }),
    );
    expect(status).toBe("failed");
  });
});

describe("calculation", () => {
  test("a formula that was written has its value when it is read in the same batch", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1");
          range.formulas = [["=19+23"]];
          range.load("values,formulas,valueTypes");
          await context.sync();
          return [range.values, range.formulas, range.valueTypes];
        }),
      name,
    );
    expect(seen).toEqual([[[42]], [["=19+23"]], [["Double"]]]);
  });

  test("a cell that waits for a custom function shows #BUSY!, and later the result", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange("A1");
          range.formulas = [["=CALL(NOTHERE)"]];
          range.load("values");
          await context.sync();
          const before = range.values;
          await new Promise((resolve) => setTimeout(resolve, 300));
          range.load("values");
          await context.sync();
          return [before, range.values];
        }),
      name,
    );
    expect(seen).toEqual([[["#BUSY!"]], [["#N/A"]]]);
  });

  test("a sheet tells of having been calculated", async () => {
    const name = await newSheet();
    await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const page = window as unknown as { calculated: string[] };
          page.calculated = [];
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.onCalculated.add(async ({ address }) => {
            page.calculated.push(address);
          });
          sheet.getRange("C7").formulas = [["=1+1"]];
          await context.sync();
        }),
      name,
    );
    await eventually("window.calculated.includes('C7')");
  });
});

describe("custom functions", () => {
  /** Calls functions and gives their results. */
  const call = (
    ...calls: {
      functionId: string;
      args: unknown[];
      address?: string;
      parameterAddresses?: (string | null)[];
    }[]
  ): Promise<unknown[]> =>
    inHost(
      (calls) =>
        Promise.all(
          calls.map(
            (call) =>
              new Promise((resolve) => {
                const whole = {
                  address: null,
                  parameterAddresses: null,
                  stream: false,
                  cancelable: false,
                  ...call,
                };
                (window as unknown as { bench: Bench }).bench.host.callFunctions(
                  [whole],
                  (_index, result) => resolve(result),
                );
              }),
          ),
        ),
      calls,
    );

  test.each([
    ["a value", "ADD", [2, 3], { ok: true, value: 5 }],
    [
      "a matrix",
      "DOUBLE",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      {
        ok: true,
        value: [
          [2, 4],
          [6, 8],
        ],
      },
    ],
    ["a promise", "LATER", ["bob"], { ok: true, value: "hello bob" }],
    [
      "#VALUE! with its message",
      "BADVALUE",
      [],
      { ok: false, error: "#VALUE!", message: "cell holds 十二" },
    ],
    [
      "#N/A with its message",
      "NOTHERE",
      [],
      { ok: false, error: "#N/A", message: "no such client" },
    ],
    ["#NUM!, whose message Excel does not show", "BADNUMBER", [], { ok: false, error: "#NUM!" }],
    ["a thrown defect, as #VALUE!", "BOOM", [], { ok: false, error: "#VALUE!" }],
  ])("give %s", async (_what, functionId, args, result) => {
    expect(await call({ functionId, args })).toEqual([result]);
  });

  test("an error in one cell of a matrix keeps its message", async () => {
    const [result] = await call({ functionId: "ONEBAD", args: [] });
    expect(result).toMatchObject({
      ok: true,
      value: [[1, { type: "Error", basicValue: "#N/A", message: "only here" }]],
    });
  });

  test("arguments keep their kinds and places, errors come as errors", async () => {
    const [result] = await call({
      functionId: "KINDS",
      args: ["x", null, true, [[1, ""]], { error: "#N/A" }],
    });
    expect(JSON.parse((result as { value: string }).value)).toEqual([
      "x",
      null,
      true,
      [[1, ""]],
      expect.objectContaining({ code: "#N/A" }),
    ]);
  });

  test("addresses are told", async () => {
    const [result] = await call({
      functionId: "WHERE",
      args: [7],
      address: "Sheet1!B2",
      parameterAddresses: ["Sheet1!A1"],
    });
    expect(JSON.parse((result as { value: string }).value)).toEqual([
      "Sheet1!B2",
      ["Sheet1!A1"],
      "WHERE",
    ]);
  });

  test("two hundred calls go in one message and all come back", async () => {
    const sum = await inHost(
      () =>
        new Promise<number>((resolve) => {
          const calls = Array.from({ length: 200 }, (_, i) => ({
            functionId: "ADD",
            args: [i, 1],
            address: null,
            parameterAddresses: null,
            stream: false,
            cancelable: false,
          }));
          let [count, sum] = [0, 0];
          (window as unknown as { bench: Bench }).bench.host.callFunctions(
            calls,
            (_index, result) => {
              sum += result.ok ? Number(result.value) : NaN;
              if (++count === calls.length) resolve(sum);
            },
          );
        }),
    );
    expect(sum).toBe(20_100);
  });

  test("a streaming function goes on until it is cancelled", async () => {
    const values = await inHost(
      () =>
        new Promise<unknown[]>((resolve) => {
          const seen: unknown[] = [];
          const call = {
            functionId: "TICK",
            args: [5],
            address: null,
            parameterAddresses: null,
            stream: true,
            cancelable: true,
          };
          const cancel = (window as unknown as { bench: Bench }).bench.host.callFunctions(
            [call],
            (_index, result) => {
              seen.push(result.ok && result.value);
              if (seen.length < 2) return;
              cancel();
              resolve(seen);
            },
          );
        }),
    );
    expect(Number(values[1])).toBeGreaterThan(Number(values[0]));
    await eventually("window.ticking === false");
  });

  test("a call that never settles leaves the others alone", async () => {
    const result = await inHost(
      () =>
        new Promise((resolve) => {
          const { callFunctions } = (window as unknown as { bench: Bench }).bench.host;
          const rest = { address: null, parameterAddresses: null, stream: false, cancelable: true };
          const cancel = callFunctions(
            [
              { functionId: "NEVER", args: [], ...rest },
              { functionId: "ADD", args: [1, 1], ...rest },
            ],
            (index, result) => {
              cancel();
              resolve([index, result]);
            },
          );
        }),
    );
    expect(result).toEqual([1, { ok: true, value: 2 }]);
  });
});

describe("commands and the pane", () => {
  test("a ribbon command runs its function and is over when it says so", async () => {
    const before = await opened.addin.evaluate<number>("window.actions.length");
    await inHost(() =>
      (window as unknown as { bench: Bench }).bench.host.runCommand("GRADE", "Grade.Button"),
    );
    expect(await opened.addin.evaluate("window.actions.length")).toBe(before + 1);
  });

  test("a shortcut runs its action", async () => {
    const before = await opened.addin.evaluate<number>("window.actions.length");
    await inHost(() => (window as unknown as { bench: Bench }).bench.host.runShortcut("GRADE"));
    await eventually(`window.actions.length > ${before}`);
  });

  test("the add-in hides and shows its pane, hears of it, and asks to start with the document", async () => {
    const modes = await inAddin(async () => {
      const seen: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        seen.push(visibilityMode);
      });
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await stop();
      return [...seen, await Office.addin.getStartupBehavior()];
    });
    expect(modes).toEqual(["Hidden", "Taskpane", "Load"]);
    const host = await inHost(() => {
      const { host, visibilityAsked } = (window as unknown as { bench: Bench }).bench;
      return [host.isVisible(), host.startsWithDocument(), visibilityAsked];
    });
    expect(host).toEqual([true, true, [false, true]]);
  });
});

describe("undo", () => {
  test("one batch is one step, whatever it did", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("A1:B2").values = [
            ["a", "b"],
            [1, 2],
          ];
          sheet.tables.add("A1:B2", true);
          sheet.getRange("A2").format.fill.color = "#FF0000";
          sheet.getRange("B2").formulas = [["=1+2"]];
          const read = sheet.getRange("B2");
          read.load("values");
          await context.sync();
          return read.values;
        }),
      name,
    );
    expect(seen).toEqual([[3]]);
    const after = await inHost((name) => {
      const { book, model } = (window as unknown as { bench: Bench }).bench;
      const id = model.findSheet(book.state, name)!.id;
      book.history.undo();
      const undone = [
        book.cells(id).used(false) === undefined,
        model.tablesIn(book.state, id, model.WHOLE_SHEET).length,
      ];
      book.history.redo();
      return [
        ...undone,
        book.cells(id).get(0, 0)?.value,
        model.tablesIn(book.state, id, model.WHOLE_SHEET).length,
      ];
    }, name);
    expect(after).toEqual([true, 0, "a", 1]);
  });
});

describe("undo of several batches", () => {
  test("mergeUndoGroup does not reach the host: this library does not send it", async () => {
    const name = await newSheet();
    const steps = () =>
      inHost(() => (window as unknown as { bench: Bench }).bench.book.history.undoable);
    const before = await steps();
    await inAddin(
      (name) =>
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          for (const address of ["A1", "A2"]) {
            sheet.getRange(address).values = [[1]];
            await context.sync();
          }
        }),
      name,
    );
    expect((await steps()) - before).toBe(2);
  });
});

describe("the conversation", () => {
  test("three runs at once do not mix", async () => {
    const name = await newSheet();
    const seen = await inAddin(
      (name) =>
        Promise.all(
          [1, 2, 3].map((number) =>
            Excel.run(async (context) => {
              const cell = context.workbook.worksheets.getItem(name).getCell(number, 0);
              cell.values = [[number]];
              await context.sync();
              cell.load("values");
              await context.sync();
              return cell.values[0]![0] as number;
            }),
          ),
        ),
      name,
    );
    expect(seen).toEqual([1, 2, 3]);
  });

  test("no reference is left behind by a finished run", async () => {
    const count = () =>
      inAddin(async () => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return Excel.run(async (context) => {
          const count = (
            context.workbook as unknown as {
              _GetReferenceCount(): OfficeExtension.ClientResult<number>;
            }
          )._GetReferenceCount();
          await context.sync();
          return count.value;
        });
      });
    const before = await count();
    await inAddin(() =>
      Excel.run(async (context) => {
        const ranges = Array.from({ length: 20 }, (_, i) =>
          context.workbook.worksheets.getItem("Sheet1").getCell(i, 0),
        );
        for (const range of ranges) range.load("values");
        await context.sync();
      }),
    );
    expect(await count()).toBe(before);
  });

  test("nothing was broken on the way", async () => {
    const log = await inHost(() => (window as unknown as { bench: Bench }).bench.host.log);
    expect(log.filter(({ kind }) => kind === "broken")).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
