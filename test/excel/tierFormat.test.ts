import { excelPort } from "../../src/excel";
import { PortError, tierFormula, tierLooks, type Region } from "../../src/workbook";
import { addConditionalFormat, type Book } from "../../src/workbench/model";
import { schemeNamed } from "../../src/schemes";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { bookOf } from "./officeBook";
import { installOffice } from "./officeJs";

const scheme = schemeNamed("logistics-abc");
const looks = scheme.ok ? tierLooks(scheme.value.tiers) : [];

const start = async (): Promise<{ book: Book; region: Region }> => {
  const book = bookOf([CUSTOMER_TABLE]);
  installOffice(book);
  const [region] = await excelPort.regions();
  return { book, region: region! };
};

const theirs = (book: Book): void =>
  book.change("local", (edit) => {
    const [sheet] = book.state.sheets;
    for (const rule of [
      { kind: "custom", formula: "=$B2>5" } as const,
      { kind: "cellValue", operator: "EqualTo", formula1: '="A"' } as const,
    ])
      addConditionalFormat(edit, {
        sheet: sheet!.id,
        areas: [{ row: 1, column: 2, rows: 3, columns: 1 }],
        rule,
        style: { fill: "#00FF00" },
        stopIfTrue: false,
      });
  });

test("a rule stands for each label on the whole column, with its fill, letters and weight", async () => {
  const { book, region } = await start();
  await excelPort.tierColours(region, 2, looks);
  const formats = book.state.conditionalFormats;
  expect(formats.every(({ areas }) => areas[0]?.rows === 3 && areas[0].column === 2)).toBe(true);
  const best = formats.find(({ rule }) => "formula1" in rule && rule.formula1 === tierFormula("A"));
  expect(best?.style).toEqual({ fill: "#0B3D5C", fontColor: "#FFFFFF", bold: true });
});

test("conditional formats of the user stay, also one that compares with a tier", async () => {
  const { book, region } = await start();
  theirs(book);
  const before = book.state.conditionalFormats;
  expect(await excelPort.hasTierColours(region, 2)).toBe(false);
  await excelPort.tierColours(region, 2, looks);
  expect(await excelPort.hasTierColours(region, 2)).toBe(true);
  await excelPort.tierColours(region, 2, null);
  expect(book.state.conditionalFormats).toEqual(before);
});

test("a column is found by its header where another author's came before it", async () => {
  const { book, region } = await start();
  await excelPort.tierColours({ ...region, headers: ["等级"] }, 0, looks);
  expect(book.state.conditionalFormats[0]?.areas[0]).toMatchObject({ column: 2 });
});

test("a table that is gone is said to be", async () => {
  const { region } = await start();
  await expect(excelPort.tierColours({ ...region, table: "别的" }, 2, looks)).rejects.toEqual(
    new PortError("not-found", "别的"),
  );
});
