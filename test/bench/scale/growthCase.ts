// usage: npx tsx test/bench/scale/growthCase.ts engine|xlsx ROWS
// One case of growth.bench.ts in a process of its own, so that its memory is its own: prints {seconds, megabytes}.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resourceUsage } from "node:process";
import { compile, type ColumnSet } from "../../../src/rules";
import { schemeNamed } from "../../../src/schemes";
import { clientele } from "../../cli/fakeTerminal";
import { makeXlsx } from "../files/makeFiles";

const SCHEME = "abc-share";

/** Revenue in whole yuan, log-normal, from a generator with a seed. */
const revenue = (rows: number): ColumnSet => {
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 1) / (2 ** 32 + 1);
  };
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    values[row] = Math.round(
      Math.exp(9 + 1.8 * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())),
    );
  const column = {
    type: "number",
    values,
    state: new Uint8Array(rows),
    problems: new Map(),
  } as const;
  return { rows, columns: { value: column } };
};

const secondsOf = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const engine = (rows: number): Promise<number> => {
  const scheme = schemeNamed(SCHEME);
  if (!scheme.ok) throw new Error(SCHEME);
  const columns = revenue(rows);
  return secondsOf(() => compile(scheme.value).grade(columns, {}));
};

const xlsx = async (rows: number): Promise<number> => {
  const directory = mkdtempSync(join(tmpdir(), "clientele-growth-"));
  const [made, out] = [join(directory, "in.xlsx"), join(directory, "out.xlsx")];
  try {
    await makeXlsx(made, rows);
    return await secondsOf(async () => {
      const args = ["grade", made, "--scheme", SCHEME, "--map", "value=年订单量", "--out", out];
      const { code, err } = await clientele(args);
      if (code === 2) throw new Error(err);
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const [kind, rows = "1000"] = process.argv.slice(2);
const seconds = await (kind === "engine" ? engine(Number(rows)) : xlsx(Number(rows)));
const megabytes = Math.round(resourceUsage().maxRSS / 1000);
process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`);
