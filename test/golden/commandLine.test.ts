import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needsDay } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { createWorkbook } from "../../src/xlsx";
import { clientele } from "../cli/fakeTerminal";
import type { TestRow } from "../rules/columns";
import { goldens, rowsOf, tiersOf, type Case, type GoldenScheme } from "./cases";
import { isBlank, sheetOf } from "./sheet";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows that are graded in one call, each with what is expected of it. */
interface Call {
  readonly name: string;
  readonly given: Pick<Case, "asOf" | "arguments">;
  readonly rows: readonly TestRow[];
  readonly tiers: readonly (string | null)[];
  readonly scores: readonly (number | null | undefined)[];
}

const callOf = (golden: GoldenScheme, each: Case): Call => {
  const { score, scores } = each.expect;
  return {
    name: each.name,
    given: each,
    rows: rowsOf(golden, each),
    tiers: tiersOf(each),
    scores: scores ?? [score],
  };
};

/** Cases of one row that have the same day, arguments and columns stand in one file where each row is graded by itself. */
const callsOf = (golden: GoldenScheme): readonly Call[] => {
  const calls = golden.cases.map((each) => callOf(golden, each));
  if (golden.of.scope === "column") return calls;
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const keys = [...new Set(call.rows.flatMap((row) => Object.keys(row)))].sort();
    const mark = JSON.stringify([call.given.asOf, call.given.arguments, keys]);
    groups.set(mark, [...(groups.get(mark) ?? []), call]);
  }
  return [...groups.values()].map((group) => ({
    name: group.map(({ name }) => name).join(" · "),
    given: group[0]?.given ?? {},
    rows: group.flatMap(({ rows }) => rows),
    tiers: group.flatMap(({ tiers }) => tiers),
    scores: group.flatMap(({ scores }) => scores),
  }));
};

const workbook = (headers: readonly string[], body: ReturnType<typeof sheetOf>["body"]) => {
  const rows = [headers, ...body];
  const made = createWorkbook({
    sheets: [
      {
        name: "客户",
        cells: rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
        ),
      },
    ],
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const argumentText = (value: unknown): string =>
  Array.isArray(value) ? value.join("/") : String(value);

interface Row {
  readonly row: number;
  readonly tier: string | null;
  readonly score: number | null;
}

const menu = new Set(schemes.map(({ id }) => id));
const asked = goldens
  .filter(({ scheme }) => menu.has(scheme))
  .map((golden) => [golden.scheme, golden] as const);

test.each(asked)("%s on the command line", async (id, golden) => {
  for (const { name, given, rows, tiers, scores } of callsOf(golden)) {
    const { headers, body } = sheetOf(golden.of, rows);
    if (headers.length === 0 || body.some(isBlank)) continue;
    // Without a day the command line takes today's.
    if (given.asOf === undefined && needsDay(golden.of)) continue;
    const path = join(folder, `${id}.xlsx`);
    writeFileSync(path, workbook(headers, body));
    const settings = Object.entries(given.arguments ?? {}).flatMap(([key, value]) => [
      "--arg",
      `${key}=${argumentText(value)}`,
    ]);
    const asOf = given.asOf === undefined ? [] : ["--as-of", given.asOf];
    const { out, err } = await clientele(["grade", path, "--scheme", id, "--json", ...asOf, ...settings]);
    if (out === "") throw new Error(`${name}: ${err}`);
    const { rows: found } = JSON.parse(out) as { rows: readonly Row[] };
    expect({ name, tiers: found.map(({ tier }) => tier) }).toEqual({ name, tiers });
    found.forEach(({ score }, row) => {
      if (scores[row] !== undefined) expect({ name, row, score }).toEqual({ name, row, score: scores[row] });
    });
  }
});
