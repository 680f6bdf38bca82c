import { inOneUndoStep, inWorkbook } from "../../src/excel/inWorkbook";
import { hostFault, installExcel } from "./fakeExcel";

test("a batch waits while a cell is being edited", async () => {
  const excel = installExcel({});
  await inWorkbook(async () => 1);
  expect(excel.runs).toEqual([{ delayForCellEdit: true }]);
});

test("undo is not grouped where the host cannot", async () => {
  const excel = installExcel({}, ["ExcelApi 1.19"]);
  await inOneUndoStep(async () => 1);
  expect(excel.runs).toEqual([{ delayForCellEdit: true }]);
});

test("a host that refuses to group is asked again without", async () => {
  const excel = installExcel({}, ["ExcelApi 1.20"]);
  let tries = 0;
  const result = await inOneUndoStep(async () => {
    if (tries++ === 0) throw hostFault("UndoNotSupported");
    return "done";
  });
  expect(result).toBe("done");
  expect(excel.runs).toEqual([
    { delayForCellEdit: true, mergeUndoGroup: true },
    { delayForCellEdit: true },
  ]);
});
