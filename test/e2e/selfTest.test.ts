import type {} from "../../src/workbench/testing";
import { openWorkbench } from "./workbench";

jest.setTimeout(180_000);

const PATIENCE = { timeout: 120_000 };

/** What only a person can see, and what the workbench says that it has not. */
const UNTRIED: Readonly<Record<string, string>> = {
  "undo-group": "skipped",
  "undo-one-step": "manual",
  "co-author-edit": "manual",
  "cell-edit": "manual",
  "error-message": "manual",
  "localised-help": "manual",
};

test("the self-test passes but for what the workbench does not model, and leaves its report and nothing else", async () => {
  const { page, addin, log, close } = await openWorkbench({ file: "zh", locale: "zh-CN" });
  await page.evaluate(() => window.workbench?.ready);
  const sheets = () =>
    page.evaluate(() => window.workbench!.book.state.sheets.map(({ name }) => name));
  const before = await sheets();
  await page.evaluate(() => window.workbench!.press("Clientele.SelfTest"));
  await addin.getByRole("button", { name: "开始自检" }).click(PATIENCE);
  await addin.getByText(/项通过/).waitFor(PATIENCE);

  const verdicts = await addin
    .locator("[data-check]")
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute("data-check"), item.getAttribute("data-verdict")]),
    );
  const expected = verdicts.map(([id]) => [id, UNTRIED[id ?? ""] ?? "pass"]);
  expect(verdicts.length).toBeGreaterThan(30);
  expect(verdicts).toEqual(expected);

  expect(await sheets()).toEqual([...before, "客户分级自检"]);
  const report = await page.evaluate(() => window.workbench!.texts("A1:D50"));
  const header = report.findIndex(([first]) => first === "假定");
  expect(report.slice(0, header).map(([label]) => label)).toEqual(
    expect.arrayContaining(["宿主", "版本"]),
  );
  expect(report[header]).toEqual(["假定", "预期", "看到", "结论"]);
  expect(report.slice(header + 1).filter(([what]) => what !== "")).toHaveLength(verdicts.length);
  expect(log.errors).toEqual([]);

  // A second run takes the place of the first one's report.
  await addin.getByRole("button", { name: "再检一次" }).click(PATIENCE);
  await addin.getByText(/项通过/).waitFor(PATIENCE);
  expect(await sheets()).toEqual([...before, "客户分级自检"]);
  await close();
});
