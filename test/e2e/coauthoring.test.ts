import type { Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { choose, opened, PATIENCE, readyToApply, type Opened } from "./openedPane";
import { joinWorkbench, openWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

/** For two panes at work on one machine. */
const LONG = { timeout: 90_000 };

const cell = (page: Page, address: string) =>
  page.evaluate((at) => window.workbench!.cell(at), address);
const texts = (page: Page, address: string) =>
  page.evaluate((at) => window.workbench!.texts(at), address);
const enter = (page: Page, address: string, text: string) =>
  page.evaluate(([at, typed]) => window.workbench!.enter(at!, typed!), [address, text]);
const synced = async (...pages: readonly Page[]) => {
  for (const page of pages) await page.evaluate(() => window.workbench!.synced());
  for (const page of pages) await page.evaluate(() => window.workbench!.settled());
};

/** The workbook of a tab in a second one, as another author. */
const joined = async (first: Workbench): Promise<Workbench> => {
  const second = await joinWorkbench(first, { locale: "zh-CN" });
  await second.page.evaluate(() => window.workbench!.ready);
  return second;
};

/** All that both authors share, place by place. */
const sharedState = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const text = await page.evaluate(() => {
    const { book } = window.workbench!;
    const { sheets, tables } = book.state;
    const cells = sheets.flatMap(({ id, name }) => {
      const held = book.cells(id);
      return [...held.rowNumbers()].flatMap((row) =>
        (held.row(row) ?? []).flatMap((each, column) =>
          each ? [[`${name} ${row} ${column}`, each.formula ?? each.value]] : [],
        ),
      );
    });
    return JSON.stringify([
      ...sheets.map(({ id, name }) => [id, name]),
      ...tables.map((table) => [table.id, Object.entries(table).sort()]),
      ...cells,
    ]);
  });
  const pairs = JSON.parse(text) as [string, unknown][];
  return new Map(pairs.map(([place, what]) => [place, JSON.stringify(what)]));
};

/** Where two authors' workbooks differ. */
const differences = async (one: Page, other: Page): Promise<readonly string[]> => {
  const [left, right] = [await sharedState(one), await sharedState(other)];
  const places = [...new Set([...left.keys(), ...right.keys()])];
  return places.filter((place) => (left.get(place) ?? '""') !== (right.get(place) ?? '""'));
};

describe("two tabs on one workbook", () => {
  let first: Workbench;
  let second: Workbench;
  beforeAll(async () => {
    first = await openWorkbench({ file: "none", locale: "zh-CN" });
    await first.page.evaluate(() => window.workbench!.ready);
    await enter(first.page, "A1", "before anybody joined");
    const [page] = await Promise.all([
      first.page.context().waitForEvent("page"),
      first.page.getByRole("button", { name: "以第二位作者打开" }).click(),
    ]);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench!.ready);
    await page.close();
    second = await joined(first);
  });
  afterAll(() => first.close());

  test("the second one has what was done before it joined", async () => {
    expect(await texts(second.page, "A1")).toEqual([["before anybody joined"]]);
    await second.page.getByText("2 位作者").waitFor();
  });

  test("what one types the other sees, with formulas calculated by each", async () => {
    await enter(second.page, "B2", "=SEQUENCE(2)*10");
    await enter(first.page, "C2", "=SUM(B2#)");
    await synced(first.page, second.page);
    for (const { page } of [first, second])
      expect(await texts(page, "B2:C3")).toEqual([
        ["10", "30"],
        ["20", ""],
      ]);
  });

  test("rows, sheets and tables of one come to the other", async () => {
    await first.page.evaluate(() => window.workbench!.insertRows("A1"));
    await second.page.evaluate(() => {
      window.workbench!.book.history.undo();
    });
    await second.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("客户二");
        sheet.getRange("A1:B2").values = [
          ["客户", "等级"],
          ["一", "A"],
        ];
        sheet.tables.add("A1:B2", true).name = "客户表二";
        await context.sync();
      }),
    );
    await synced(second.page, first.page);
    const state = await first.page.evaluate(() => {
      const { sheets, tables } = window.workbench!.book.state;
      return [sheets.map(({ name }) => name), tables.map(({ name }) => name)];
    });
    expect(state).toEqual([["Sheet1", "客户二"], ["客户表二"]]);
    expect(await texts(first.page, "B3")).toEqual([[""]]);
    expect(await differences(first.page, second.page)).toEqual([]);
  });

  test("an add-in hears of the other author's edits as remote ones, and knows that it is not alone", async () => {
    await first.addin.evaluate(() =>
      Excel.run(async (context) => {
        const heard: unknown[] = [];
        (window as unknown as { heard: unknown[] }).heard = heard;
        context.workbook.worksheets.onChanged.add(async ({ source, triggerSource, address }) => {
          heard.push([source, triggerSource, address]);
        });
        await context.sync();
      }),
    );
    await second.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("F6").values = [[1]];
        await context.sync();
      }),
    );
    await synced(second.page, first.page);
    await first.addin.waitForFunction(
      () => (window as unknown as { heard: unknown[] }).heard.length > 0,
    );
    const heard = await first.addin.evaluate(
      () => (window as unknown as { heard: unknown[] }).heard,
    );
    expect(heard).toEqual([["Remote", "Unknown", "F6"]]);
  });

  test("each takes back only its own edits", async () => {
    await enter(first.page, "Sheet1!H8", "first");
    await synced(first.page, second.page);
    await enter(second.page, "Sheet1!H9", "second");
    await synced(second.page, first.page);
    await first.page.evaluate(() => window.workbench!.undo());
    await synced(first.page, second.page);
    expect(await texts(second.page, "Sheet1!H8:H9")).toEqual([[""], ["second"]]);
  });

  test("the one who stays goes on alone", async () => {
    await second.page.close({ runBeforeUnload: true });
    await first.page.getByText("2 位作者").waitFor({ state: "detached" });
    await enter(first.page, "Sheet1!J1", "alone");
    expect(await cell(first.page, "Sheet1!J1")).toMatchObject({ value: "alone" });
  });
});

/** Schemes of the runs that are on record, wherever two authors at once have put their tables. */
const runsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window
      .workbench!.book.state.sheets.filter(({ name }) => name.startsWith("运行记录"))
      .flatMap(({ name }) => window.workbench!.texts(`'${name}'!A4:F9`))
      .filter(([id]) => id !== "")
      .map((row) => row[5] ?? ""),
  );

/** Waits until so many runs are on record for every author. A run's own row is the last that it writes. */
const recorded = async (count: number, ...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) {
    const until = Date.now() + LONG.timeout;
    while ((await runsOn(page)).length < count) {
      if (Date.now() > until) throw new Error(`${count} runs are not on record`);
      await page.waitForTimeout(200);
    }
  }
  await synced(...pages);
};

/** The sample with the pane, graded once, and a second author beside it. */
const graded = async () => {
  const ann = await opened({ file: "zh", locale: "zh-CN" });
  await choose(ann.addin, "发货", "商务部发货 ABC");
  await readyToApply(ann.addin, /^应用到 595 行/);
  await ann.press(/^应用到/);
  await ann.addin.getByText(/^已写入 595 行/).waitFor(PATIENCE);
  await recorded(1, ann.page);
  const bob = await joined(ann);
  await synced(ann.page, bob.page);
  return { ann, bob };
};

/** Keys, inputs and tiers by key. */
const byKey = async (page: Page): Promise<Record<string, readonly string[]>> => {
  const rows = await texts(page, "客户!A4:AJ604");
  return Object.fromEntries(
    rows.map((row) => [row[0] ?? "", [row[9] ?? "", row[34] ?? ""]] as const),
  );
};

describe("one author grades while the other works", () => {
  let ann: Opened;
  let bob: Workbench;
  let before: Record<string, readonly string[]>;
  beforeAll(async () => {
    ({ ann, bob } = await graded());
    before = await byKey(ann.page);
    // Ann's grades come from what was read until now; whatever her add-in asks next waits.
    await readyToApply(ann.addin, /^应用到 595 行/);
    await ann.page.evaluate(() => window.workbench!.pause("all"));
    await ann.press(/^应用到/);
    await ann.page.evaluate(() => window.workbench!.held());
    await bob.page.evaluate(async () => {
      const bench = window.workbench!;
      await bench.enter("客户!J4", "31234");
      await bench.enter("客户!AI13", "待议");
      await bench.deleteRows("客户!A6");
      await bench.insertRows("客户!A8");
      await bench.enter("客户!A8", "C9999");
      await bench.sort("客户!A4:AJ603", 0, true);
    });
    await synced(bob.page, ann.page);
    await ann.page.evaluate(() => window.workbench!.resume());
    await ann.addin.getByText(/^已写入 \d+ 行/).waitFor(LONG);
    await recorded(2, ann.page, bob.page);
  });
  afterAll(() => ann.close());

  test("every grade stands at its client, wherever the other has sorted it", async () => {
    const after = await byKey(ann.page);
    const same = Object.keys(before).filter((key) => !["C0001", "C0003", "C0010"].includes(key));
    for (const key of same) expect([key, after[key]]).toEqual([key, before[key]]);
  });

  test("the other's edits are kept, and a row whose input was changed keeps what it had", async () => {
    const after = await byKey(ann.page);
    expect(after["C0001"]).toEqual(["31,234", before["C0001"]?.[1]]);
    expect(after["C9999"]).toEqual(["", ""]);
    expect(after["C0003"]).toBeUndefined();
  });

  test("a grade that the other has written over stays as the other has written it", async () => {
    expect((await byKey(ann.page))["C0010"]?.[1]).toBe("待议");
  });

  test("the pane lists what the other has done", async () => {
    const said = await ann.addin.evaluate(() => document.body.innerText);
    for (const key of ["C0001", "C0010", "C9999", "C0003"]) expect(said).toContain(key);
  });

  test("both have the same workbook", async () => {
    expect(await differences(ann.page, bob.page)).toEqual([]);
  });
});

describe("two authors who run at the same time", () => {
  let ann: Opened;
  let bob: Workbench;
  let before: string[][];
  beforeAll(async () => {
    ann = await opened({ file: "zh", locale: "zh-CN" });
    bob = await joined(ann);
    before = await texts(ann.page, "客户!A3:AH603");
    await choose(ann.addin, "发货", "商务部发货 ABC");
    await choose(bob.addin, "ABC 累计", "ABC 累计占比");
    await readyToApply(ann.addin, /^应用到 595 行/);
    await readyToApply(bob.addin, /^应用到 598 行/);
    // Both have read and planned, and are held before the first thing that they write; then both go on.
    for (const { page, addin } of [ann, bob]) {
      await page.evaluate(() => window.workbench!.pause("writes"));
      const apply = addin.getByRole("button", { name: /^应用到/ }).first();
      await apply.click(PATIENCE);
      await page.evaluate(() => window.workbench!.held());
    }
    await Promise.all(
      [ann, bob].map(({ page }) => page.evaluate(() => window.workbench!.resume())),
    );
    for (const { addin } of [ann, bob]) await addin.getByText(/^已写入 \d+ 行/).waitFor(LONG);
    await recorded(2, ann.page, bob.page);
    await synced(bob.page, ann.page);
  });
  afterAll(() => ann.close());

  /** How many tiers stand under a scheme's header. */
  const tiers = async (scheme: string): Promise<number> => {
    const [headers = [], ...rows] = await texts(ann.page, "客户!AI3:AN603");
    const column = headers.indexOf(`等级 · ${scheme}`);
    return rows.filter((row) => /^[ABC]$/.test(row[column] ?? "")).length;
  };

  test("both finish, and no grade of either is lost", async () => {
    expect([await tiers("商务部发货 ABC"), await tiers("ABC 累计占比")]).toEqual([595, 598]);
  });

  test("both runs are on record for both, and each can be told apart", async () => {
    for (const { page } of [ann, bob])
      expect((await runsOn(page)).sort()).toEqual(["abc-share", "logistics-abc"]);
    await bob.addin.getByRole("button", { name: "历史" }).click(LONG);
    for (const name of [/商务部发货 ABC v1\.0/, /ABC 累计占比 v1\.0/])
      await bob.addin.getByRole("checkbox", { name }).waitFor(LONG);
  });

  test("no other cell is touched", async () => {
    expect(await texts(bob.page, "客户!A3:AH603")).toEqual(before);
  });

  test("both have the same workbook", async () => {
    expect(await differences(ann.page, bob.page)).toEqual([]);
  });
});
