import fc from "fast-check";
import {
  gradeRegion,
  PortError,
  unwatched,
  type GradeRequest,
  type GradeResult,
  type Host,
} from "../../src/workbook";
import { bookOf, requestFor, ROWS } from "./customersBook";
import { createMemoryPort, tickingHost, type MemoryPort } from "./memoryPort";

const grade = async (
  port: MemoryPort,
  request: GradeRequest,
  host: Host = tickingHost(),
): Promise<GradeResult> => {
  const outcome = await gradeRegion(port, request, host, unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const graded = async (port: MemoryPort, id?: string) => grade(port, await requestFor(port, id));

test("tiers come row by row, and are counted", async () => {
  const result = await graded(bookOf(ROWS));
  expect([...result.grades.tier]).toEqual([0, 1, 2, -1, -1]);
  expect(result).toMatchObject({ rows: 5, graded: 3, ungraded: 2, counts: [1, 1, 1] });
});

test("every cell that could not be read is listed with its address and what stands in it", async () => {
  const { findings } = await graded(bookOf(ROWS));
  expect(findings).toMatchObject([
    {
      row: 3,
      sheetRow: 5,
      input: "orderQty",
      address: "B5",
      content: "约三万",
      graded: false,
      problem: { code: "not-a-number" },
    },
    {
      row: 4,
      sheetRow: 6,
      input: "orderQty",
      address: "B6",
      content: "",
      graded: false,
      problem: { code: "missing-input" },
    },
  ]);
});

test("a cell that could not be read beside a grade that did not need it is listed as graded", async () => {
  const { findings } = await graded(bookOf([["C1", 30_000, "也许", null, "否", "否"]]));
  expect(findings).toMatchObject([
    { address: "C2", graded: true, problem: { code: "not-a-boolean" } },
  ]);
});

test("rows without any content are no customers", async () => {
  const result = await graded(bookOf([...ROWS.slice(0, 2), [null, "", null, null, null, null]]));
  expect(result).toMatchObject({ graded: 2, ungraded: 0, findings: [] });
  expect([...result.blank]).toEqual([0, 0, 1]);
});

test("only the columns that are needed are read", async () => {
  const rows = ROWS.map((row) => [...row, "Notiz", "x".repeat(500)]);
  const port = createMemoryPort([
    {
      name: "s",
      rows: [
        ["客户编号", "单次订单量", "首单", "严重投诉日期", "物流敏感", "常年量大", "备注", "地址"],
        ...rows,
      ],
    },
  ]);
  const request = await requestFor(port);
  const before = port.reads.length;
  await grade(port, request);
  expect(
    port.reads.slice(before).every(({ columns }) => !columns.includes(6) && !columns.includes(7)),
  ).toBe(true);
});

test("grading by blocks equals grading at once, for schemes of either scope", async () => {
  const quantity = fc.oneof(
    fc.nat(50_000),
    fc.constant(null),
    fc.constantFrom("3万", "x", "2 万支"),
  );
  const row = fc.tuple(
    quantity,
    fc.constantFrom("是", "否", null, "?"),
    fc.constantFrom(46_000, 45_000, "2025-12-01", null),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 5, max: 40 }),
      fc.constantFrom("logistics-abc", "abc-share", "pyramid-4"),
      async (rows, most, id) => {
        const cells = rows.map(([qty, yes, date], index) => [
          `C${index}`,
          qty,
          yes,
          date,
          yes,
          yes,
        ]);
        const headers = [
          "客户编号",
          id === "logistics-abc" ? "单次订单量" : "销售额",
          "首单",
          "严重投诉日期",
          "物流敏感",
        ];
        const book = () => createMemoryPort([{ name: "s", rows: [headers, ...cells] }]);
        const whole = book();
        const request = await requestFor(whole, id);
        const atOnce = await grade(whole, request);
        const halved = book();
        halved.mostCells = most;
        const byBlocks = await grade(halved, request, tickingHost(40));
        expect(byBlocks.grades).toEqual(atOnce.grades);
        expect(byBlocks.findings).toEqual(atOnce.findings);
        expect(byBlocks.counts).toEqual(atOnce.counts);
      },
    ),
    { numRuns: 40 },
  );
});

test("slow work is cut into pieces with a pause after each", async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`C${row}`, row, "否", null, "否", "否"]);
  const host = tickingHost(45);
  await grade(bookOf(rows), await requestFor(bookOf(rows)), host);
  expect(host.yields).toBeGreaterThan(10);
});

test("cancelling stops before the next block", async () => {
  const port = bookOf(
    Array.from({ length: 100 }, (_, row) => [`C${row}`, row, "否", null, "否", "否"]),
  );
  const request = await requestFor(port);
  port.mostCells = 50;
  const told: number[] = [];
  const progress = {
    report: (done: number) => void told.push(done),
    get cancelled() {
      return told.length > 1;
    },
  };
  await expect(gradeRegion(port, request, tickingHost(), progress)).rejects.toEqual(
    new PortError("cancelled"),
  );
  expect(told).toHaveLength(2);
});

test("progress ends with all rows", async () => {
  const port = bookOf(ROWS);
  const told: [number, number][] = [];
  await gradeRegion(port, await requestFor(port), tickingHost(), {
    report: (done, total) => void told.push([done, total]),
    cancelled: false,
  });
  expect(told.at(-1)).toEqual([5, 5]);
});

test("months cannot be counted without a day of grading", async () => {
  const port = bookOf(ROWS);
  const { asOf: _, ...request } = await requestFor(port);
  expect(await gradeRegion(port, request, tickingHost(), unwatched)).toEqual({
    ok: false,
    problem: { code: "missing-as-of" },
  });
});

test("a table without a single input cannot be graded at all", async () => {
  const port = createMemoryPort([
    {
      name: "s",
      rows: [
        ["编号", "城市"],
        ["C1", "沪"],
      ],
    },
  ]);
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  expect(outcome).toMatchObject({ ok: false, problem: { code: "missing-column" } });
});

test("an argument that the scheme does not take is a problem, not a crash", async () => {
  const port = bookOf(ROWS);
  const request = { ...(await requestFor(port)), arguments: { cuts: 3 } };
  expect(await gradeRegion(port, request, tickingHost(), unwatched)).toMatchObject({
    ok: false,
    problem: { code: "no-such-argument" },
  });
});

test("groups are ranked by themselves", async () => {
  const values = [100, 50, 1, 900, 500, 10];
  const rows = values.map((value, row) => [`C${row}`, value, row < 3 ? "华东" : "华北 "]);
  const port = createMemoryPort([{ name: "s", rows: [["编号", "销售额", "区域"], ...rows] }]);
  const request = await requestFor(port, "abc-share");
  const alone = await grade(port, request);
  const grouped = await grade(port, { ...request, groupBy: 2 });
  expect(alone.grades.tier[0]).toBeGreaterThan(0);
  expect(grouped.grades.tier[0]).toBe(0);
  expect(grouped.grades.tier[3]).toBe(0);
});

test("a scheme without tiers grades by its value", async () => {
  const port = createMemoryPort([
    {
      name: "s",
      rows: [
        ["编号", "每次金额", "每月次数", "合作年限"],
        ["C1", 1000, 1, 10],
        ["C2", "?", 1, 10],
      ],
    },
  ]);
  const result = await graded(port, "clv-1000");
  expect(result.grades.score[0]).toBe(120_000);
  expect(result).toMatchObject({ graded: 1, ungraded: 1, counts: [] });
});
