import { shown, type Check } from "./check";

const asText = (value: unknown): string => String(value ?? "");

/** A probe of what an argument arrives as: CLIENTPROBE answers with a description; where it is not registered there is nothing to see. */
const probe = (id: string, formula: string, expected: RegExp): Check => ({
  id,
  run: async (scratch) => {
    await scratch.on(async (sheet, context) => {
      sheet.getRange("C1:D2").formulas = [
        [1, ""],
        ["=NA()", "'x"],
      ];
      await context.sync();
    });
    const { value } = await scratch.computed(formula);
    return { seen: shown(value), pass: expected.test(asText(value)) };
  },
});

/** What we take for granted of custom functions in cells. */
export const functionChecks: readonly Check[] = [
  {
    id: "names",
    run: async (scratch) => {
      const { value } = await scratch.computed('=INDUSTRYCODE("商业银行")');
      return { seen: shown(value), pass: asText(value) === "012" };
    },
  },
  {
    id: "text-stays-text",
    run: async (scratch) => {
      const { value, type } = await scratch.computed('=INDUSTRYCODE("商业银行")');
      return { seen: `${type} ${shown(value)}`, pass: type === "String" };
    },
  },
  {
    id: "spill",
    run: async (scratch) => {
      await scratch.computed("=SCHEMELIST()");
      return scratch.on(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("address,rowCount,columnCount");
        await context.sync();
        const size = used.isNullObject ? "0x0" : `${used.rowCount}x${used.columnCount}`;
        return {
          seen: size,
          pass: !used.isNullObject && used.rowCount > 1 && used.columnCount > 1,
        };
      });
    },
  },
  {
    id: "spill-blocked",
    run: async (scratch) => {
      await scratch.on(async (sheet, context) => {
        sheet.getRange("A3").values = [["in the way"]];
        await context.sync();
      });
      const { value } = await scratch.computed("=SCHEMELIST()");
      return { seen: shown(value), pass: value === "#SPILL!" };
    },
  },
  {
    id: "not-found",
    run: async (scratch) => {
      const { value, type } = await scratch.computed('=INDUSTRYCODE("qwertyuiop")');
      return { seen: `${type} ${shown(value)}`, pass: value === "#N/A" && type === "Error" };
    },
  },
  {
    id: "bad-input",
    run: async (scratch) => {
      const { value } = await scratch.computed('=CLIENTSCORE("x","y","no such scheme")');
      return { seen: shown(value), pass: ["#VALUE!", "#N/A"].includes(asText(value)) };
    },
  },
  { id: "error-message" },
  { id: "localised-help" },
  probe("blank-argument", "=CLIENTPROBE(D1)", /^(string ""|number 0|null)$/),
  probe("error-argument", "=CLIENTPROBE(C2)", /^error #N\/A$/),
  probe("date-argument", "=CLIENTPROBE(DATE(2026,1,31))", /^number 46053$/),
  probe("omitted-argument", "=CLIENTPROBE()", /^null$/),
  probe(
    "range-argument",
    "=CLIENTPROBE(,C1:D2)",
    /matrix 2x2: number 1, (string ""|number 0|null), error #N\/A, string "x"/,
  ),
];
