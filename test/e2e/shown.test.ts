/** What must be shown in a real browser, through the real Office.js: a customer workbook graded from end to end. */
import type { Frame, Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { openWorkbench, type Opening, type Workbench } from "./workbench";

jest.setTimeout(180_000);

const opened = async (opening: Opening): Promise<Workbench> => {
  const workbench = await openWorkbench(opening);
  await workbench.page.evaluate(() => window.workbench?.ready);
  return workbench;
};

const enter = (page: Page, cells: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(async (entries) => {
    for (const [address, text] of entries) await window.workbench?.enter(address, text);
  }, Object.entries(cells));

const cell = (page: Page, address: string) =>
  page.evaluate((at) => window.workbench?.cell(at), address);

const texts = (page: Page, area: string): Promise<string[][]> =>
  page.evaluate((at) => window.workbench?.texts(at) ?? [], area);

/** Waits until a cell has its value: calculation asks the add-in and goes on meanwhile. */
const valueOf = async (page: Page, address: string): Promise<unknown> => {
  await page.waitForFunction((at) => window.workbench?.cell(at).error?.code !== "#BUSY!", address);
  return (await cell(page, address))?.value;
};

describe("formulas in cells", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await opened({ file: "none", locale: "zh-CN" });
  });
  afterAll(() => workbench.close());

  test("CLIENTSCORE gives the government example its 84", async () => {
    const { page } = workbench;
    await enter(page, {
      A1: "近两年销售额(万元)",
      B1: "预计销售额(万元)",
      C1: "毛利率",
      D1: "要求毛利率",
      A2: "150万",
      B2: "400万",
      C2: "20%",
      D2: "30%",
      F2: '=CLIENTSCORE(A2:D2,A1:D1,"gov-score")',
    });
    expect(await valueOf(page, "F2")).toBe(84);
  });

  test("ABCTIER spills over a range, and its shares sum up", async () => {
    const { page } = workbench;
    await enter(page, { H1: "50", H2: "30", H3: "15", H4: "4", H5: "1", I1: "=ABCTIER(H1:H5)" });
    await valueOf(page, "I1");
    expect(await texts(page, "I1:I5")).toEqual([["A"], ["A"], ["B"], ["C"], ["C"]]);
    await enter(page, {
      J1: '=SUMIF(I1:I5,"A",H1:H5)+SUMIF(I1:I5,"B",H1:H5)+SUMIF(I1:I5,"C",H1:H5)',
    });
    expect(await valueOf(page, "J1")).toBe(100);
  });

  test("INDUSTRYCODE knows the commercial banks as 012", async () => {
    const { page } = workbench;
    await enter(page, { K1: '=INDUSTRYCODE("商业银行")' });
    expect(await valueOf(page, "K1")).toBe("012");
  });

  test.each([
    ["30000", "A"],
    ["29999", "B"],
    ["10000", "B"],
    ["9999", "C"],
  ])("CLIENTTIER of a single order of %s is %s", async (quantity, tier) => {
    const { page } = workbench;
    await enter(page, {
      M1: "单次订单量(支)",
      N1: "常年量大",
      M2: quantity,
      N2: "否",
      P2: '=CLIENTTIER(M2:N2,M1:N1,"logistics-abc",DATE(2026,1,31))',
    });
    expect(await valueOf(page, "P2")).toBe(tier);
  });

  test.each([
    ["DATE(2026,3,31)", "A"],
    ["DATE(2026,4,1)", "B"],
  ])(
    "CLIENTTIER counts a severe complaint for two calendar months: on %s it is %s",
    async (asOf, tier) => {
      const { page } = workbench;
      await enter(page, {
        R1: "单次订单量(支)",
        S1: "常年量大",
        T1: "最近严重投诉日期",
        R2: "1",
        S2: "否",
        T2: "2026-01-31",
        V2: `=CLIENTTIER(R2:T2,R1:T1,"logistics-abc",${asOf})`,
      });
      expect(await valueOf(page, "V2")).toBe(tier);
    },
  );

  test("a dirty cell gives #VALUE! whose message names the cell's content", async () => {
    const { page } = workbench;
    await enter(page, {
      X1: "单次订单量(支)",
      Y1: "常年量大",
      X2: "约三万",
      Y2: "否",
      Z2: '=CLIENTTIER(X2:Y2,X1:Y1,"logistics-abc",DATE(2026,1,31))',
    });
    await valueOf(page, "Z2");
    expect((await cell(page, "Z2"))?.error).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("约三万") as string,
    });
  });

  test("nothing was said on the console", () => {
    expect(workbench.log.errors).toEqual([]);
  });
});

/** Chooses a scheme in the pane by typing into its search. */
const choose = async (addin: Frame, scheme: string): Promise<void> => {
  const box = addin.getByRole("combobox", { name: /方案|Scheme/ });
  await box.click();
  await box.fill("");
  await box.pressSequentially(scheme);
  await addin
    .getByRole("option", { name: new RegExp(scheme) })
    .first()
    .click();
};

describe("the pane", () => {
  test("grades 600 rows, reports every unreadable cell by address, and takes all of it back", async () => {
    const { page, addin, log, close } = await opened({ file: "en", locale: "en-US" });
    const before = await texts(page, "A1:AK610");
    await choose(addin, "Logistics ABC");
    const apply = addin.getByRole("button", { name: "Apply to 595 rows" });
    await apply.waitFor();
    await addin.getByRole("button", { name: /^Not graded/ }).click();
    await addin.getByTitle("Go to cell J18").waitFor();
    const faults = addin.locator("button[title^='Go to cell']");
    const titles = await faults.evaluateAll((all) => all.map((one) => one.getAttribute("title")));
    expect(titles).toEqual(
      ["J18", "J61", "J66", "J80", "H206", "M361"].map((address) => `Go to cell ${address}`),
    );

    await faults.filter({ hasText: "about 30k" }).click();
    await page.waitForFunction(() => {
      const { activeSheet, selections } = window.workbench!.book.state;
      return selections.get(activeSheet)?.[0]?.row === 17;
    });

    await apply.click();
    const undo = addin.getByRole("button", { name: "Undo" });
    await undo.waitFor();
    const tiers = (await texts(page, "AI4:AI603")).flat();
    expect(tiers.filter((tier) => ["A", "B", "C"].includes(tier))).toHaveLength(595);

    await undo.click();
    await addin.getByText(/^Undone/).waitFor();
    expect(await texts(page, "A1:AK610")).toEqual(before);
    expect(log.errors).toEqual([]);
    await close();
  });

  test("runs the self-test from the ribbon, and writes its sheet", async () => {
    const { page, addin, log, close } = await opened({ file: "none", locale: "en-US" });
    await page.evaluate(() => window.workbench?.press("Clientele.SelfTest"));
    await addin.getByRole("button", { name: "Run the self-test" }).click();
    await addin.getByText(/^\d+ passed, \d+ failed/).waitFor({ timeout: 150_000 });
    const report = await texts(page, "'Clientele self-test'!A1:D80");
    const verdicts = report.map((row) => row[3] ?? "");
    expect(verdicts.filter((verdict) => verdict === "pass").length).toBeGreaterThan(20);
    expect(report.filter((row) => row[3] === "FAIL")).toEqual([]);
    expect(log.errors).toEqual([]);
    await close();
  });
});
