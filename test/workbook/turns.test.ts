import { eachRow } from "../../src/rules";
import { inTurns, turns } from "../../src/workbook/turns";
import { tickingHost } from "./memoryPort";

test("work in steps is done to its end, with a moment for the host where steps took long", async () => {
  const host = tickingHost(10);
  let done = 0;
  await inTurns(
    eachRow(20_000, () => done++),
    turns(host),
  );
  expect(done).toBe(20_000);
  expect(host.yields).toBe(2);
});
