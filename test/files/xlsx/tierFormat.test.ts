import { openXlsx } from "../../../src/files";
import { tierLooks } from "../../../src/workbook";
import { schemeNamed } from "../../../src/schemes";
import { createWorkbook, openWorkbook, scanSheet, type ConditionalFormat } from "../../../src/xlsx";

const scheme = schemeNamed("logistics-abc");
const looks = scheme.ok ? tierLooks(scheme.value.tiers) : [];

const THEIRS: ConditionalFormat = {
  ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  rules: [
    { kind: "cellIs", operator: "equal", formulas: ['"A"'], style: { fill: "00FF00" } },
    { kind: "expression", formula: "$A2>1", style: { font: { bold: true } } },
  ],
};

const bytes = (): Uint8Array => {
  const cells = [
    ["编号", "等级"],
    ["C1", "A"],
    ["C2", "B"],
  ].flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const columns = [{ name: "编号" }, { name: "等级" }];
  const tables = [{ name: "客户", range: "A1:B3", columns }];
  const made = createWorkbook({
    sheets: [{ name: "客户", cells, tables, conditionalFormats: [THEIRS] }],
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const formatsIn = async (file: Uint8Array): Promise<readonly ConditionalFormat[]> => {
  const opened = openWorkbook(file);
  const frame = opened.ok ? await scanSheet(opened.value, "客户", () => undefined) : opened;
  if (!frame.ok) throw new Error(frame.problem.code);
  return frame.value.conditionalFormats;
};

test("colours are in the file that was saved, beside the user's own formats, and are taken away from it", async () => {
  const file = openXlsx(bytes());
  const [region] = await file.port.regions();
  await file.port.tierColours(region!, 1, looks);
  const saved = await file.save();
  const [own, ours] = await formatsIn(saved);
  expect(own).toEqual(THEIRS);
  expect(ours?.ranges).toEqual(THEIRS.ranges);
  expect(ours?.rules[0]).toEqual({
    kind: "cellIs",
    operator: "equal",
    formulas: ['IF(N("clientele:tier")=0,"A")'],
    style: { fill: "0B3D5C", font: { color: "FFFFFF", bold: true } },
  });
  const again = openXlsx(saved);
  const [table] = await again.port.regions();
  expect(await again.port.hasTierColours(table!, 1)).toBe(true);
  await again.port.tierColours(table!, 1, null);
  expect(await formatsIn(await again.save())).toEqual([THEIRS]);
});

test("of a format that holds rules of the user's too only ours go", async () => {
  const file = openXlsx(bytes());
  const [region] = await file.port.regions();
  await file.port.tierColours(region!, 1, looks);
  const [, ours] = await formatsIn(await file.save());
  const mixed = createWorkbook({
    sheets: [
      {
        name: "客户",
        cells: [
          { row: 0, column: 0, value: "编号" },
          { row: 0, column: 1, value: "等级" },
          { row: 1, column: 1, value: "A" },
        ],
        conditionalFormats: [{ ...THEIRS, rules: [...THEIRS.rules, ...(ours?.rules ?? [])] }],
      },
    ],
  });
  if (!mixed.ok) throw new Error(mixed.problem.code);
  const other = openXlsx(mixed.value);
  const [plain] = await other.port.regions();
  await other.port.tierColours(plain!, 1, null);
  expect(await formatsIn(await other.save())).toEqual([THEIRS]);
});
