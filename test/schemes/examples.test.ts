import { serialOfIso, type Example } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { models } from "../golden/models";
import { gradesOf } from "../rules/graded";

const TODAY = "2026-01-31";

const cellOf = (cell: Example["row"][string], language: "zh" | "en") => {
  if (typeof cell !== "object" || cell === null) return cell;
  return "days" in cell ? (serialOfIso(TODAY) as number) + cell.days : cell[language];
};

const languages = ["zh", "en"] as const;

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  const rowsIn = (language: "zh" | "en") =>
    scheme.examples.map(({ row }: Example) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellOf(cell, language)])),
    );

  test.each(languages)("has three examples or more in %s that get what they say", (language) => {
    const rows = rowsIn(language);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const { tier, score } = gradesOf(scheme, rows, { asOf: TODAY, models });
    scheme.examples.forEach((example, row) => {
      const got = {
        ...(example.tier !== undefined && { tier: scheme.tiers[tier[row] ?? -1]?.key }),
        ...(example.score !== undefined && { score: score[row] }),
      };
      const { row: _row, ...wanted } = example;
      expect({ row, ...got }).toEqual({ row, ...wanted });
    });
  });

  test("shows three tiers where there are as many", () => {
    const named = new Set(scheme.examples.flatMap(({ tier }) => tier ?? []));
    const scores = new Set(scheme.examples.flatMap(({ score }) => score ?? []));
    expect(Math.max(named.size, scores.size)).toBeGreaterThanOrEqual(
      scheme.tiers.length === 0 ? 3 : Math.min(3, scheme.tiers.length),
    );
  });
});
