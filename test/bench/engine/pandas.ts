import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contestant, Doing } from "./contestant";
import { industryName, NUMBERS, type Customers } from "./table";
import {
  CARD,
  CARD_CUTS,
  LOOKUP_TIERS,
  RANK_CUTS,
  SHARE_CUTS,
  TABLE,
  TASKS,
  type Task,
} from "./tasks";

const write = (folder: string, { numbers, industry }: Customers): void => {
  for (const key of NUMBERS) {
    const { values, empty } = numbers[key];
    writeFileSync(
      join(folder, `${key}.bin`),
      values.map((value, row) => (empty[row] === 1 ? NaN : value)),
    );
  }
  writeFileSync(join(folder, "industry.txt"), industry.join("\n"));
  const places = Array.from({ length: LOOKUP_TIERS[2] }, (_, place) => place);
  const tasks = {
    numbers: NUMBERS,
    card: CARD,
    cardCuts: CARD_CUTS,
    table: TABLE,
    shareCuts: SHARE_CUTS,
    rankCuts: RANK_CUTS,
    lookup: Object.fromEntries(
      places.map((place) => [industryName(place), LOOKUP_TIERS.findIndex((end) => place < end)]),
    ),
  };
  writeFileSync(join(folder, "tasks.json"), JSON.stringify(tasks));
};

/** pandas, where the system's Python has it; a process of its own that times itself, without starting and reading. */
export const pandas: Contestant = {
  name: "pandas",
  ready: (customers) => {
    const folder = mkdtempSync(join(tmpdir(), "clientele-pandas-"));
    write(folder, customers);
    const script = new URL("tasks.py", import.meta.url).pathname;
    const run = ["/usr/bin/python3", "python3"]
      .map((python) => spawnSync(python, [script, folder], { encoding: "utf8" }))
      .find(({ status }) => status === 0);
    const end = () => {
      rmSync(folder, { recursive: true });
    };
    if (run === undefined) {
      end();
      return Promise.resolve("no Python with pandas; on Debian: apt-get install python3-pandas");
    }
    const { times } = JSON.parse(run.stdout) as { times: Record<Task, number> };
    const doing = (task: Task): Doing => ({
      work: () => times[task],
      answer: () => ({
        tier: new Int16Array(new Uint8Array(readFileSync(join(folder, `${task}.out`))).buffer),
      }),
    });
    return Promise.resolve({
      tasks: Object.fromEntries(TASKS.map((task) => [task, doing(task)])),
      end,
    });
  },
};
