/** Schemes from files, through the real Office.js: pasted into the pane, they become rules that cells and the pane grade by. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { schemeToDmn, schemeToJson } from "../../src/dmn";
import type { Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import type {} from "../../src/workbench/testing";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";
import { shipmentsBook } from "./shipmentsBook";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const APPLY = /^应用到 3 行/;
const schemeOf = (id: string): Scheme => schemes.find((scheme) => scheme.id === id)!;

const openedBook = async (): Promise<Opened> => {
  const book = await openedEmpty({ file: shipmentsBook(folder, "zh-CN"), width: 350 });
  await readyToApply(book.addin, APPLY);
  return book;
};

/** Pastes a scheme on the Rules page and puts it into a sheet. */
const imported = async ({ addin, press }: Opened, text: string): Promise<void> => {
  await press("规则");
  await press(/^导出与导入/);
  await press(/^导入$/);
  await addin.getByRole("textbox", { name: "把方案粘贴到这里" }).fill(text, PATIENCE);
  await press(/^插入为工作表/);
  await addin.getByText(/^已插入“/).waitFor(PATIENCE);
};

const enter = ({ page }: Opened, address: string, text: string): Promise<void> =>
  page.evaluate(([at, typed]) => window.workbench!.enter(at, typed), [address, text] as const);

/** Waits until so many runs are on record. */
const onRecord = ({ page }: Opened, runs: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const { tables } = window.workbench!.book.state;
      return tables.find(({ name }) => name.includes("运行记录"))?.area.rows === 1 + wanted;
    },
    runs,
    PATIENCE,
  );

test("a decision table from DMN becomes a sheet that a formula grades by", async () => {
  const dmn = schemeToDmn(schemeOf("rohs-abcd"), "zh-CN");
  if (!dmn.ok) throw new Error("not written");
  const book = await openedBook();
  await imported(book, dmn.value);
  const table = await book.page.evaluate(
    () => window.workbench!.book.state.tables.find(({ name }) => name.startsWith("规则_"))!.name,
  );
  await enter(book, "客户!L1", "在 RoHS 管控产业链");
  await enter(book, "客户!M1", "销往法规所在地");
  await enter(book, "客户!N1", "新产品或种类多");
  for (const column of ["L", "M", "N"]) await enter(book, `客户!${column}2`, "是");
  await enter(book, "客户!P2", `=CLIENTTIER(L2:N2,L1:N1,${table}[#All])`);
  await book.page.waitForFunction(
    () => window.workbench!.cell("客户!P2").text === "A",
    undefined,
    PATIENCE,
  );
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("a scheme that holds tiers keeps a customer who falls for the first time, and the pane says so", async () => {
  const words = { zh: "约定", en: "agreed" };
  const hysteresis = { runs: 2, from: { kind: "default", words } } as const;
  const book = await openedBook();
  await imported(book, schemeToJson({ ...schemeOf("logistics-abc"), hysteresis }));
  await book.press(/^(返回|Back)$/);
  await readyToApply(book.addin, APPLY);
  await book.press(APPLY);
  await book.addin
    .getByText(/已写入 3 行/)
    .first()
    .waitFor(PATIENCE);
  await onRecord(book, 1);
  await enter(book, "客户!D2", "100");
  await book.addin
    .getByText(/^1 户保持原等级/)
    .first()
    .waitFor(PATIENCE);
  await readyToApply(book.addin, APPLY);
  await book.press(APPLY);
  await onRecord(book, 2);
  expect((await book.texts("客户!J2:J4")).map(([text]) => text)).toEqual(["A", "B", "C"]);
  await book.close();
});
