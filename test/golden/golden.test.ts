import { readdirSync, readFileSync } from "node:fs";
import type { ArgumentValue } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import type { TestRow } from "../rules/columns";
import { explained, gradesOf, type Grading } from "../rules/graded";

/** One case: a row, or a population, and what is expected of it. */
interface Case {
  readonly name: string;
  readonly asOf?: string;
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
  readonly row?: TestRow;
  readonly rows?: readonly TestRow[];
  readonly expect: {
    readonly tier?: string | null;
    readonly tiers?: readonly (string | null)[];
    readonly score?: number | null;
    /** "code input" of each problem. */
    readonly problems?: readonly string[];
    readonly remarks?: readonly string[];
    /** Numbers of the rules. */
    readonly because?: readonly number[];
    readonly also?: readonly number[];
  };
}

interface Golden {
  readonly scheme: string;
  readonly cases: readonly Case[];
}

const files = readdirSync("test/golden").filter((name) => name.endsWith(".json"));
const goldens = files.map(
  (name) => JSON.parse(readFileSync(`test/golden/${name}`, "utf8")) as Golden,
);

const schemeOf = (id: string) => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

describe.each(goldens)("$scheme", ({ scheme: id, cases }) => {
  const scheme = schemeOf(id);
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const rows = each.rows ?? [each.row ?? {}];
    const grading: Grading = {
      ...(each.asOf !== undefined && { asOf: each.asOf }),
      ...(each.arguments && { arguments: each.arguments }),
    };
    const { tier, score, problems } = gradesOf(scheme, rows, grading);
    const { tiers, tier: one, ...expected } = each.expect;
    const found = [...tier].map((index) => scheme.tiers[index]?.key ?? null);
    expect(found).toEqual(tiers ?? [one ?? null]);
    if (tiers !== undefined) return;
    const told = explained(scheme, rows, 0, grading);
    if (expected.score !== undefined) expect(score[0]).toBe(expected.score ?? NaN);
    expect(
      (problems.get(0) ?? []).map(({ problem, input }) => `${problem.code} ${input ?? ""}`),
    ).toEqual(expected.problems ?? []);
    if (expected.remarks)
      expect(told.remarks.map((index) => scheme.remarks[index]?.key)).toEqual(expected.remarks);
    for (const part of ["because", "also"] as const)
      if (expected[part]) expect(told[part].map(({ rule }) => rule)).toEqual(expected[part]);
  });
});
