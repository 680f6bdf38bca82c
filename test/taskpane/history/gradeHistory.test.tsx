import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { PortError } from "../../../src/workbook";
import { rulesTable } from "../../../src/rulebook";
import { change, menuScheme, rulesOf } from "../../workbook/rules/rulesBook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { openTab, PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const text = (words: RegExp | string) => screen.findByText(words, undefined, PATIENCE);

/** Applies the grades that are shown, and waits until they are on record. */
const applied = async ({ port }: MemoryAccess, runs: number): Promise<void> => {
  await press(/^应用到 \d+ 行/);
  await text(/^已写入/);
  await waitFor(() => expect(runsIn(port.sheets)).toHaveLength(runs), PATIENCE);
};

const sheetNamed = (sheets: readonly MemorySheet[], name: string) =>
  sheets.find((sheet) => sheet.name === name);

/** The rows of the table of runs, without its title and headers. */
const runsIn = (sheets: readonly MemorySheet[]) => {
  const sheet = sheetNamed(sheets, "运行记录");
  return sheet?.rows.slice((sheet.top ?? 0) + 1) ?? [];
};

const tiersOf = (sheet: MemorySheet) => sheet.rows.map((row) => row[9] ?? null);

describe("keeping grades in history", () => {
  test("is on, and puts a run with the name that was given on record", async () => {
    const { access } = show(createMemoryAccess([shipments()]));
    await userEvent.type(
      await screen.findByRole("textbox", { name: "您的名字（写进历史）" }, PATIENCE),
      "张三",
    );
    await applied(access, 1);
    const [run] = runsIn(access.port.sheets);
    expect(run).toEqual(
      expect.arrayContaining(["张三", "客户", "客户编号", "logistics-abc", "1.0"]),
    );
    expect(run?.[0]).toMatch(/^20260131-\d{6}-1$/);
    expect(access.user.get("who")).toBe("张三");
  });

  test("asks for a name once", async () => {
    const access = createMemoryAccess([shipments()]);
    access.user.set("whoAsked", "yes");
    show(access);
    await screen.findByRole("checkbox", { name: "记入历史" }, PATIENCE);
    expect(screen.queryByRole("textbox", { name: /您的名字/ })).toBeNull();
  });

  test("can be turned off for a workbook, which remembers that when grades are written", async () => {
    const { access } = show(createMemoryAccess([shipments()]));
    await userEvent.click(await screen.findByRole("checkbox", { name: "记入历史" }, PATIENCE));
    expect(access.kept.get("clientele.history")).toBeUndefined();
    await press(/^应用到 3 行/);
    await text(/^已写入/);
    await waitFor(() => expect(access.kept.get("clientele.history")).toBe(false));
    expect(access.port.sheets).toHaveLength(1);
  });

  test("a record that cannot be written is told, and the grades stay", async () => {
    const sheet = shipments();
    const access = createMemoryAccess([sheet]);
    access.port.insertTable = async () => {
      throw new PortError("protected", "工作簿");
    };
    show(access);
    await press(/^应用到 3 行/);
    expect(await text(/没有记入历史：.*工作簿.*受保护/)).toBeInTheDocument();
    expect(tiersOf(sheet)[1]).toBe("A");
  });

  test("without a column that names customers says that only the run is kept", async () => {
    const sheet = shipments();
    sheet.rows[0]![0] = "备注";
    for (const row of sheet.rows.slice(1)) row[0] = "同";
    show(createMemoryAccess([sheet]));
    expect(await text(/没有客户编号列，只记下这次分级/)).toBeInTheDocument();
  });
});

describe("taking back", () => {
  test("an undo of the session marks its run as taken back", async () => {
    const sheet = shipments();
    const { access } = show(createMemoryAccess([sheet]));
    await applied(access, 1);
    await press("撤销");
    await text(/^已撤销/);
    await waitFor(
      () => expect(typeof runsIn(access.port.sheets)[0]?.[15]).toBe("number"),
      PATIENCE,
    );
    expect(tiersOf(sheet)[1]).toBeNull();
  });

  test("the last run of another session is offered by its day and name, and taken back; a cell changed since is left and told", async () => {
    const sheet = shipments();
    const first = createMemoryAccess([sheet]);
    first.user.set("who", "张三");
    const shown = show(first);
    await applied(shown.access, 1);
    act(() => document.body.replaceChildren());
    sheet.rows[2]![9] = "手改";
    const again = { ...createMemoryAccess([]), port: first.port };
    show(again as MemoryAccess);
    await press(/^撤销 01-31 12:\d\d 张三的分级$/);
    expect(await text(/1 个单元格之后被改过，保持不动： 等级.*第 3 行，C2/)).toBeInTheDocument();
    expect(tiersOf(sheet).slice(1)).toEqual([null, "手改", null, null]);
  });
});

test("customers whom the scheme keeps in their tier are counted, and told why", async () => {
  const words = { zh: "约定", en: "agreed" };
  const hysteresis = { runs: 2, from: { kind: "default", words } } as const;
  const keeping = { ...menuScheme("logistics-abc"), hysteresis };
  const { sheet: name, table, title, columns, rows } = rulesTable(keeping, null, "zh-CN");
  const rules: MemorySheet = {
    name,
    table,
    top: title.length + 1,
    rows: [
      ...title.map((line) => [line]),
      [],
      columns.map(({ header }) => header),
      ...rows.map((row) => [...row]),
    ],
  };
  const sheet = shipments();
  const { access } = show(createMemoryAccess([sheet, rules]));
  await applied(access, 1);
  sheet.rows[1]![3] = 100;
  act(() => access.edit());
  expect(await text(/^1 户保持原等级/)).toBeInTheDocument();
  await openTab("解释");
  act(() => access.select({ sheet: "客户", row: 1, column: 0 }));
  expect(await text(/保留 A：连续第 1 次低于此级，满 2 次才降/)).toBeInTheDocument();
  expect(await text(/^A.*：1 个客户/)).toBeInTheDocument();
});

describe("grades by other rules than today's", () => {
  const stale = async () => {
    const rules = rulesOf("logistics-abc");
    const sheet = shipments();
    const shown = show(createMemoryAccess([sheet, rules]));
    await applied(shown.access, 1);
    change(rules, 3, "单次订单量", ">= 25000");
    act(() => shown.access.edit());
    return { ...shown, sheet };
  };

  test("are said to be stale, with who would change, who leads to his row", async () => {
    const { access } = await stale();
    expect(
      await text(/这些等级是按规则 v1\.0（[0-9a-f]{8}）于 2026-01-31 评定的，之后规则已改。/),
    ).toBeInTheDocument();
    expect(await text(/重新分级会有 1 户变动。/)).toBeInTheDocument();
    await press("看看谁会变");
    await press(/^C2.*B → A/);
    await waitFor(() =>
      expect(access.port.shown).toMatchObject({ sheet: "客户", row: 2, column: 0 }),
    );
  });

  test("are not stale any more after grading again", async () => {
    const { access, sheet } = await stale();
    await text(/重新分级会有 1 户变动。/);
    await press("重新分级");
    await waitFor(() => expect(runsIn(access.port.sheets)).toHaveLength(2), PATIENCE);
    await waitFor(() => expect(screen.queryByText(/之后规则已改/)).toBeNull(), PATIENCE);
    expect(tiersOf(sheet)[2]).toBe("A");
  });
});
