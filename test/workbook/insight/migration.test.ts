import {
  lastTwoRuns,
  migrationOf,
  migrationSheet,
  type Cell,
  type Run,
  type RunsCompared,
} from "../../../src/workbook";
import { compareOnRecord, readHistory } from "../../../src/workbook/history";
import { bookOf } from "./insightBook";
import { DAY, scheme } from "../customersBook";
import { gradedNow, recorded, written } from "../history/recordedBook";

const HEADERS = ["客户编号", "潜力", "忠诚度"];
const FORMER: readonly (readonly Cell[])[] = [
  ["C1", "高", "高"],
  ["C2", "高", "低"],
  ["C3", "低", "低"],
  ["C4", "低", "低"],
];

/** Two runs: C1 falls, C3 rises, C4 goes, C5 comes. */
const compared = async (): Promise<RunsCompared> => {
  const port = bookOf([HEADERS, ...FORMER]);
  const by = scheme("enterprise-layering");
  const run = async (id: string, when: number) => {
    const result = await gradedNow(port, { id, scheme: by });
    await recorded(port, result, await written(port, result), { id, when });
  };
  await run("one", DAY);
  const { rows } = port.sheets[0]!;
  rows[1]![2] = "低";
  rows[3]![1] = "高";
  rows[4]![0] = "C5";
  await run("two", DAY + 30);
  const found = await compareOnRecord(port, await readHistory(port), "one", "two");
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

test("places that nobody came from or went to are left out, and every line adds up", async () => {
  const { to, lines, ways } = migrationOf(await compared());
  expect(to).toEqual(["develop", "observe", "-"]);
  expect(lines).toEqual([
    { from: "key", counts: [1, 0, 0], total: 1 },
    { from: "develop", counts: [1, 0, 0], total: 1 },
    { from: "observe", counts: [1, 0, 1], total: 2 },
    { from: "-", counts: [0, 1, 0], total: 1 },
  ]);
  expect(ways).toMatchObject({ up: 1, down: 1, same: 1, new: 1, gone: 1 });
});

test("the table names tiers, and whoever came and went", async () => {
  const { columns, rows, title } = migrationSheet(await compared(), "zh-CN");
  expect(columns.map(({ header }) => header)).toEqual([
    "从 ↓ 到 →",
    "培育",
    "观察",
    "流失",
    "合计",
  ]);
  expect(rows[0]).toEqual(["重点", 1, 0, 0, 1]);
  expect(title?.[1]).toContain("从 2026-01-31 00:00 到 2026-03-02 00:00");
});

const run = (id: string, given: Partial<Run> = {}): Run =>
  ({ id, scheme: "s", place: "客户", keyHeader: "客户编号", undone: null, ...given }) as Run;

test("the last two runs of a scheme on a table that stand and name their customers", () => {
  const runs = [
    run("a"),
    run("b"),
    run("other-scheme", { scheme: "t" }),
    run("other-table", { place: "x" }),
    run("undone", { undone: DAY }),
    run("keyless", { keyHeader: "" }),
    run("c"),
  ];
  expect(lastTwoRuns(runs, "s", "客户")).toEqual(["b", "c"]);
  expect(lastTwoRuns(runs.slice(0, 1), "s", "客户")).toEqual(["a"]);
});
