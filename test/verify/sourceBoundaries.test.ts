/**
 * The gaps and overlaps that the source documents have, each as the table that a reader would first make of them; the schemes of the menu have mended all of these.
 */
import { findingsOf, found } from "./found";
import { ofSource, type Table, type Row } from "./ofSource";

const clear = (monthsToClose: string): Row[1] => ({
  demand: '"clear"',
  hasChance: "true",
  monthsToClose,
});

describe("close-date-ae", () => {
  const closeDates = (hitPolicy: Table["hitPolicy"]) =>
    ofSource(
      "close-date-ae",
      [
        ["A", clear("[0..1]")],
        ["B", clear("(1..3]")],
        ["C", clear("(3..6]")],
        ["D", clear(">= 6")],
        ["D", { demand: '"latent"', hasChance: "true" }],
        ["E", { demand: '"none"', hasChance: "true" }],
        ["E", { hasChance: "false" }],
      ],
      hitPolicy,
    );

  test("exactly six months are both C and D", () => {
    expect(found(closeDates("U"))).toContain("overlap 3 4 at 6");
  });
  test("where the first row decides the touching point is told as a note", () => {
    const [overlap, ...others] = findingsOf(closeDates("F"), "overlap");
    expect(overlap).toMatchObject({ severity: "note", rows: [3, 4], outcome: "first" });
    expect(others).toEqual([]);
  });
  test("a date that is past, and a clear demand without a date, are in no class", () => {
    expect(found(closeDates("U"))).toEqual(
      expect.arrayContaining([
        'gap demand "clear" hasChance true monthsToClose < 0',
        'gap demand "clear" hasChance true monthsToClose null',
      ]),
    );
  });
});

test("urgency-window: both neighbours have one week, one month and three months; what is overdue is in no class", () => {
  const scheme = ofSource("urgency-window", [
    ["urgent", { daysToGo: "[0..7]" }],
    ["soon", { daysToGo: "[7..30]" }],
    ["later", { daysToGo: "[30..90]" }],
    ["slow", { daysToGo: ">= 90" }],
  ]);
  expect(found(scheme)).toEqual([
    "gap daysToGo < 0",
    "overlap 1 2 at 7",
    "overlap 2 3 at 30",
    "overlap 3 4 at 90",
  ]);
});

test("crm-size: 200 employees are in both classes, and 200 and more in one region in none", () => {
  const scheme = ofSource("crm-size", [
    ["enterprise", { multinational: "true" }],
    ["mid-range", { multinational: "false", employees: ">= 200", multiRegion: "true" }],
    ["small", { multinational: "false", employees: "<= 200" }],
  ]);
  expect(found(scheme)).toEqual([
    "gap multinational false employees > 200 multiRegion false",
    "overlap 2 3 at 200",
  ]);
});

test("lifecycle: growth of exactly 20% and a decline of exactly 20% are in two stages", () => {
  const scheme = ofSource("lifecycle", [
    ["growing", { changeUsed: ">= 20" }],
    ["mature", { changeUsed: "[-20..20]" }],
    ["declining", { changeUsed: "<= -20" }],
  ]);
  expect(found(scheme)).toEqual(
    expect.arrayContaining(["overlap 1 2 at 20", "overlap 2 3 at -20", "gap changeUsed null"]),
  );
});
