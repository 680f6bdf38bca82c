import { gradeRegion, resultColumns, unwatched } from "../../src/workbook";
import { bookOf, requestFor, ROWS } from "./customersBook";
import { tickingHost } from "./memoryPort";

const confidences = async () => {
  const port = bookOf(ROWS);
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const columns = await resultColumns(
    outcome.value,
    { kinds: ["confidence"], locale: "en-US" },
    tickingHost(),
    unwatched,
  );
  return columns.find(({ kind }) => kind === "confidence");
};

test("confidence is the share of what a scheme asks that is known, as a percentage", async () => {
  const column = await confidences();
  expect(column).toMatchObject({ header: expect.stringMatching(/^Confidence · /), format: "0%" });
  for (const cell of column!.cells.slice(0, 3)) {
    expect(cell).toBeGreaterThan(0);
    expect(cell).toBeLessThanOrEqual(1);
  }
});

test("who has no tier has no confidence", async () => {
  expect((await confidences())!.cells.slice(3)).toEqual([null, null]);
});
