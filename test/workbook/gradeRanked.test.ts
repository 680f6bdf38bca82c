import { gradeRegion, unwatched } from "../../src/workbook";
import { requestFor } from "./customersBook";
import { createMemoryPort, tickingHost } from "./memoryPort";

const ranked = async () => {
  const rows = [100, 50, 1].map((value, row) => [`C${row}`, value]);
  const port = createMemoryPort([{ name: "s", rows: [["编号", "销售额"], ...rows] }]);
  return { port, request: await requestFor(port, "abc-share") };
};

test("customers who are ranked against each other are graded in steps, with moments for the screen where these take long", async () => {
  const { port, request } = await ranked();
  const [quick, slow] = [tickingHost(0), tickingHost(20)];
  await gradeRegion(port, request, quick, unwatched);
  await gradeRegion(port, request, slow, unwatched);
  expect(slow.yields).toBeGreaterThan(quick.yields);
});

test("grading that is stopped after all was read, between two steps of the ranking, gives nothing", async () => {
  const { port, request } = await ranked();
  const progress = {
    cancelled: false,
    report: (done: number, total: number) => {
      progress.cancelled = done === total;
    },
  };
  const stopped = gradeRegion(port, request, tickingHost(20), progress);
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
});
