import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientele } from "../../cli/fakeTerminal";
import type { TestServer } from "../../scale/startServer";

type Cell = string | number | boolean | null;

const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) => row.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(","))
    .join("\n");

/** How many rows of a table the engine grades otherwise than they stand in NAME_graded: the command line grades them as a CSV file. */
export const differences = async (
  server: TestServer,
  table: string,
  scheme: string,
  day: string,
  more: readonly string[],
): Promise<number> => {
  const columns = (await server.ask(`DESCRIBE TABLE ${table}`)).map(([name]) => String(name));
  const rows = (await server.ask(`SELECT * FROM ${table} ORDER BY id`)) as Cell[][];
  const graded = await server.ask(`SELECT tier FROM ${table}_graded ORDER BY id`);
  const directory = mkdtempSync(join(tmpdir(), "clientele-same-"));
  try {
    const file = join(directory, "customers.csv");
    writeFileSync(file, csvOf([columns, ...rows]));
    const { out, err } = await clientele([
      "grade",
      file,
      "--scheme",
      scheme,
      "--as-of",
      day,
      "--json",
      ...more,
    ]);
    if (out === "") throw new Error(err);
    const own = (JSON.parse(out) as { rows: { tier: string | null }[] }).rows;
    return (
      own.filter(({ tier }, row) => tier !== (graded[row]?.[0] ?? null)).length +
      Math.abs(own.length - graded.length)
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
