import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { excelPort } from "../../src/excel";
import { newWorkbook } from "../../src/files";
import { scanFields } from "../../src/files/csv/fields";
import { unwatched, type TableSheet } from "../../src/workbook";
import { createWorkbook, openWorkbook, scanSheet } from "../../src/xlsx";
import { clientele } from "../cli/fakeTerminal";
import { bookOf } from "../excel/officeBook";
import { installOffice } from "../excel/officeJs";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { FORMULAS } from "./payloads";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEET = "=1+1";
const HEADERS = [
  "客户编号",
  "常年量大",
  "单次订单量(支)",
  "首单",
  "最近严重投诉",
  "=1+1",
  "@负责人",
];

/** Customers whose names, owners and readings are the attacks: every cell that is quoted in a result is one. */
const attacked = (): readonly (readonly string[])[] => [
  HEADERS,
  ...FORMULAS.map((text) => [text, "否", "30000", "否", "", text, text]),
  ...FORMULAS.map((text) => [`x${text}`, "否", text, "否", text, text, text]),
];

const workbook = (): string => {
  const made = createWorkbook({
    sheets: [
      {
        name: SHEET,
        cells: attacked().flatMap((cells, row) =>
          cells.map((value, column) => ({ row, column, value })),
        ),
      },
    ],
  });
  if (!made.ok) throw new Error(made.problem.code);
  const path = join(folder, "in.xlsx");
  writeFileSync(path, made.value);
  return path;
};

/** All cells of a workbook, and those that are formulas. */
const cellsIn = async (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const texts: unknown[] = [];
  const formulas: string[] = [];
  for (const { name } of opened.value.sheets) {
    const frame = await scanSheet(opened.value, name, (_row, _column, value, _style, formula) => {
      texts.push(value);
      if (formula) formulas.push(formula.text);
    });
    if (!frame.ok) throw new Error(frame.problem.code);
  }
  return { texts, formulas };
};

const grade = async (out: string, ...more: string[]) => {
  const to = join(folder, out);
  const { err, code } = await clientele([
    ...["grade", workbook(), "--scheme", "logistics-abc", "--as-of", "2026-01-31"],
    ...["--why", "--out", to, ...more],
  ]);
  if (code > 1) throw new Error(err);
  return readFileSync(to);
};

test("in a graded workbook with its history every attack is a text, and no cell is a formula", async () => {
  const who = FORMULAS[0] ?? "";
  const { texts, formulas } = await cellsIn(await grade("out.xlsx", "--record", "--who", who));
  expect(formulas).toEqual([]);
  // Names stand in the list and in the history; readings are quoted there.
  for (const text of FORMULAS) expect(texts).toContain(text);
  expect(texts.filter((text) => text === who).length).toBeGreaterThan(2);
});

const fieldsOf = (text: string): string[] => {
  const fields = scanFields(text.replace(/^\uFEFF/, ""), ",");
  return Array.from({ length: fields.records }, (_, record) =>
    Array.from({ length: fields.count(record) }, (_cell, field) => fields.value(record, field)),
  ).flat();
};

test("a workbook that is saved as .csv has no field that a spreadsheet would run", async () => {
  const fields = fieldsOf((await grade("out.csv")).toString());
  expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(field))).toEqual([]);
  // Nothing is lost: behind the apostrophe stands what stood there.
  for (const text of FORMULAS)
    expect(fields.some((field) => field.replace(/^'/, "") === text || field === text)).toBe(true);
});

test("in a .csv that is graded only our own fields are guarded: those of the file stay to the letter", async () => {
  const path = join(folder, "in.csv");
  const line = '=1+1,否,30000,否,,"@SUM(1)",-x';
  writeFileSync(path, `${HEADERS.join(",")}\r\n${line}\r\n`);
  const out = join(folder, "graded.csv");
  const args = ["grade", path, "--scheme", "logistics-abc", "--as-of", "2026-01-31", "--why"];
  await clientele([...args, "--out", out]);
  const [, graded = ""] = readFileSync(out, "utf8").split("\r\n");
  expect(graded.startsWith(`${line},`)).toBe(true);
  expect(fieldsOf(graded.slice(line.length + 1)).filter((field) => /^[=+\-@]/.test(field))).toEqual(
    [],
  );
});

const sheetOf = (text: string): TableSheet => ({
  name: "规则",
  table: "规则",
  title: [text, text],
  columns: [
    { header: "a", note: text },
    { header: text, note: text, choices: ["A", "B"] },
  ],
  rows: [[text, text]],
});

test("a new workbook holds no formula, whatever its title, notes and cells say", async () => {
  for (const text of FORMULAS) {
    const { texts, formulas } = await cellsIn(newWorkbook(sheetOf(text)));
    expect(formulas).toEqual([]);
    expect(texts).toContain(text);
  }
});

test("what is written into the open workbook is never entered as a formula: headers, cells, titles", async () => {
  const book = bookOf([CUSTOMER_TABLE]);
  installOffice(book);
  for (const text of FORMULAS) {
    const region = (await excelPort.regions()).find(({ area }) => area.sheet === "客户");
    await excelPort.writeColumns(region!, [{ header: text, cells: [text, text, text] }], unwatched);
  }
  const sheet = book.state.sheets.find(({ name }) => name === "客户");
  const cells = book.cells(sheet?.id ?? "");
  FORMULAS.forEach((text, at) => {
    const column = [0, 1, 2, 3].map((row) => cells.get(row, 3 + at));
    expect(column.map((cell) => cell?.formula)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(column.slice(1).map((cell) => cell?.value)).toEqual([text, text, text]);
    // A host trims headers, and makes those that are alike different.
    expect(String(column[0]?.value).trim().startsWith(text.trim().slice(0, 3))).toBe(true);
  });
});

test("a new sheet in the open workbook holds no formula, whatever its title, notes and cells say", async () => {
  const book = bookOf([CUSTOMER_TABLE]);
  installOffice(book);
  for (const text of FORMULAS) await excelPort.insertTable(sheetOf(text));
  const sheets = book.state.sheets.filter(({ name }) => name.startsWith("规则"));
  expect(sheets).toHaveLength(FORMULAS.length);
  const standing = sheets.flatMap(({ id }) => {
    const used = book.cells(id).used(true);
    return Array.from({ length: used?.rows ?? 0 }, (_, row) => book.cells(id).get(row, 0));
  });
  expect(standing.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  for (const text of FORMULAS) expect(standing.map((cell) => cell?.value)).toContain(text);
});

test("a terminal is sent no order that stands in a file", async () => {
  const path = join(folder, "orders.csv");
  const order = "\u001b]0;owned\u0007\u001b[2J";
  writeFileSync(path, `${HEADERS.join(",")}\nC1,否,${order},否,${order},${order},x\n`);
  const said = await clientele(["grade", path, "--scheme", "logistics-abc", "--why"]);
  expect(said.out).toContain("owned");
  expect(`${said.out}${said.err}`).not.toContain("\u001b");
});
