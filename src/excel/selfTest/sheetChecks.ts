import { toHost } from "../cell";
import { setFormat } from "../numberFormat";
import { shown, type Check } from "./check";

/** Rows and columns of the payload check: ten thousand by ten cells of twenty characters, some 2 MB. */
const PAYLOAD = { rows: 10_000, columns: 10, text: "12345678901234567890" } as const;

/** What we take for granted of cells, tables and requests. */
export const sheetChecks: readonly Check[] = [
  {
    id: "guarded-text",
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        const range = sheet.getRange("A1:A4");
        range.values = [[toHost("=1+1")], [toHost("-x")], [toHost("@a")], [toHost("012")]];
        range.load("values,valueTypes");
        await context.sync();
        const values = range.values.map(([value]) => value as unknown);
        const pass =
          String(values) === "=1+1,-x,@a,012" &&
          range.valueTypes.every(([type]) => type === "String");
        return { seen: values.map(shown).join(" | "), pass };
      }),
  },
  {
    id: "error-values",
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        const range = sheet.getRange("A1:A2");
        range.formulas = [["=1/0"], ["'#N/A"]];
        range.load("values,valueTypes");
        await context.sync();
        const seen = range.values.map(
          ([value], row) => `${String(range.valueTypes[row]?.[0])} ${shown(value)}`,
        );
        return {
          seen: seen.join(" | "),
          pass: seen[0] === "Error #DIV/0!" && seen[1] === "String #N/A",
        };
      }),
  },
  {
    id: "date-system",
    run: async (scratch) => {
      const { value } = await scratch.computed("=DATE(2026,1,31)");
      return { seen: shown(value), pass: value === 46053 };
    },
  },
  {
    id: "one-format-for-all",
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        setFormat(range, "yyyy-mm-dd");
        range.load("numberFormat");
        await context.sync();
        const formats = range.numberFormat.flat() as unknown[];
        return {
          seen: formats.map(shown).join(" | "),
          pass: formats.every((format) => format === "yyyy-mm-dd"),
        };
      }),
  },
  {
    id: "table-growth",
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        sheet.getRange("A1:C3").values = [
          ["a", "b", "beside"],
          [1, 2, ""],
          [3, 4, ""],
        ];
        const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
        table.columns.add(undefined, undefined, "c");
        const range = table.getRange();
        range.load("columnCount,values");
        const beside = sheet.getRange("D1");
        beside.load("values");
        await context.sync();
        const seen = `${range.columnCount}: ${shown(range.values[0])}, ${shown(beside.values[0]?.[0])}`;
        table.delete();
        await context.sync();
        return { seen, pass: seen === '3: ["a","b","c"], beside' };
      }),
  },
  {
    id: "conditional-format",
    needs: ["ExcelApi", "1.6"],
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=$A1>1";
        format.custom.format.fill.color = "#FFF4CE";
        const count = range.conditionalFormats.getCount();
        format.custom.rule.load("formula");
        await context.sync();
        const seen = `${count.value}: ${format.custom.rule.formula}`;
        return { seen, pass: seen === "1: =$A1>1" };
      }),
  },
  {
    id: "block-around-a-cell",
    run: (scratch) =>
      scratch.on(async (sheet, context) => {
        sheet.getRange("B2:C4").values = [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ];
        const block = sheet.getRange("C3").getSurroundingRegion();
        block.load("address");
        await context.sync();
        const address = block.address.split("!").at(-1) ?? "";
        return { seen: address, pass: address.replaceAll("$", "") === "B2:C4" };
      }),
  },
  {
    id: "payload",
    run: async (scratch) => {
      const began = performance.now();
      const rows = await scratch.on(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(0, 0, PAYLOAD.rows, PAYLOAD.columns);
        const row = Array.from({ length: PAYLOAD.columns }, () => `'${PAYLOAD.text}`);
        range.values = Array.from({ length: PAYLOAD.rows }, () => row);
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values.filter((cells) => cells.every((cell) => cell === PAYLOAD.text)).length;
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      return { seen: `${rows} x ${PAYLOAD.columns}, ${seconds} s`, pass: rows === PAYLOAD.rows };
    },
  },
];
