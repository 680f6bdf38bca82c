import { explained, gradesOf, type Grading } from "../rules/graded";
import { models } from "./models";
import { goldens, rowsOf, tiersOf } from "./cases";

describe.each(goldens)("$scheme", (golden) => {
  const { of: scheme, cases } = golden;
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const rows = rowsOf(golden, each);
    const grading: Grading = {
      models,
      ...(each.asOf !== undefined && { asOf: each.asOf }),
      ...(each.arguments && { arguments: each.arguments }),
    };
    const { tier, score, problems } = gradesOf(scheme, rows, grading);
    const { expect: wanted } = each;
    expect([...tier].map((index) => scheme.tiers[index]?.key ?? null)).toEqual(tiersOf(each));
    if (wanted.scores)
      expect([...score].map((each) => (Number.isNaN(each) ? null : each))).toEqual(wanted.scores);
    if (wanted.tiers !== undefined) return;
    const told = explained(scheme, rows, 0, grading);
    if (wanted.score !== undefined) expect(score[0]).toBe(wanted.score ?? NaN);
    expect(
      (problems.get(0) ?? []).map(({ problem, input }) => `${problem.code} ${input ?? ""}`),
    ).toEqual(wanted.problems ?? []);
    if (wanted.remarks)
      expect(told.remarks.map((index) => scheme.remarks[index]?.key)).toEqual(wanted.remarks);
    for (const part of ["because", "also"] as const)
      if (wanted[part]) expect(told[part].map(({ rule }) => rule)).toEqual(wanted[part]);
  });
});
