import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoOf } from "../../src/cells";
import { setLocale } from "../../src/functions";
import { clientScore } from "../../src/functions/clientScore";
import { clientTier } from "../../src/functions/clientTier";
import { inputsOf, type Scheme } from "../../src/rules";
import { clientele } from "../cli/fakeTerminal";
import { seen } from "../functions/host";
import "../functions/site";
import { sayable } from "../sql/everyScheme";
import { expectedOf } from "../sql/expected";
import { boundaryRows, evenRows, TODAY } from "../sql/tables";

// The same rows on the way of formulas and on that of the command line; test/sql asks databases.

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
  setLocale("zh-CN");
});
afterAll(() => {
  setLocale(null);
  rmSync(folder, { recursive: true, force: true });
});

interface Graded {
  readonly tier: string | null;
  readonly score: number | null;
}

const engine = (scheme: Scheme, rows: Rows): readonly Graded[] => {
  const columns = inputsOf(scheme).map(({ key }, k) => [key, rows.map((row) => row[k] ?? null)]);
  const cells = Object.fromEntries(columns) as Parameters<typeof expectedOf>[1];
  return expectedOf(scheme, cells, rows.length, { asOf: TODAY }).map(({ tier, score }) => ({
    tier,
    score,
  }));
};

type Rows = readonly (readonly (string | null)[])[];

const inCells = async (scheme: Scheme, rows: Rows): Promise<readonly Graded[]> => {
  const headers = [inputsOf(scheme).map(({ label }) => label.zh)];
  const values = rows.map((row) => row.map((cell) => cell ?? ""));
  const tiers = seen(await clientTier(values, headers, [[scheme.id]], TODAY));
  const scores = seen(await clientScore(values, headers, [[scheme.id]], TODAY));
  const keys = new Map(scheme.tiers.map(({ key, label }) => [label.zh, key]));
  return rows.map((_, row) => {
    const [tier, score] = [tiers[row]?.[0], scores[row]?.[0]];
    return {
      tier: keys.get(String(tier)) ?? null,
      score: typeof score === "number" ? score : null,
    };
  });
};

const onCommandLine = async (scheme: Scheme, rows: Rows): Promise<readonly Graded[]> => {
  const headers = inputsOf(scheme).map(({ label }) => label.zh);
  const quoted = (cell: string | null): string => `"${(cell ?? "").replaceAll('"', '""')}"`;
  const path = join(folder, `${scheme.id}.csv`);
  writeFileSync(path, [headers, ...rows].map((row) => row.map(quoted).join(",")).join("\n"));
  const args = ["grade", path, "--scheme", scheme.id, "--json", "--as-of", isoOf(TODAY)];
  const { out, err } = await clientele(args);
  if (out === "") throw new Error(err);
  const { rows: found } = JSON.parse(out) as { rows: readonly Graded[] };
  return found.map(({ tier, score }) => ({ tier, score }));
};

test.each(sayable.map((scheme) => [scheme.id, scheme] as const))(
  "%s gives at its boundaries the same in cells and on the command line as in the engine",
  async (_, scheme) => {
    const all = [
      ...boundaryRows(scheme, TODAY),
      ...(scheme.scope === "column" ? evenRows(scheme, 100, TODAY) : []),
    ];
    const rows = all.filter((row) => row.some((cell) => cell !== null));
    const wanted = engine(scheme, rows);
    expect(await inCells(scheme, rows)).toEqual(wanted);
    expect(await onCommandLine(scheme, rows)).toEqual(wanted);
  },
);
