import { leversOf, withLevers, type Scheme } from "../../../src/rules";
import {
  gradeAgain,
  gradeRegion,
  unwatched,
  withArguments,
  type GradeRequest,
  type GradeResult,
  type Host,
} from "../../../src/workbook";
import { mapColumns, findCustomers, type Cell, type Customers } from "../../../src/workbook";
import { bookOf, DAY, requestFor, ROWS, scheme as named } from "../customersBook";
import { createMemoryPort } from "../memoryPort";

const host: Host = { now: () => 0, yieldToHost: () => Promise.resolve() };

const graded = async (
  port: ReturnType<typeof bookOf>,
  request: GradeRequest,
): Promise<GradeResult> => {
  const outcome = await gradeRegion(port, request, host, unwatched);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const book = (rows: readonly (readonly Cell[])[]) =>
  createMemoryPort([{ name: "客户", rows: rows.map((row) => [...row]) }]);

const requestOf = async (
  port: ReturnType<typeof book>,
  scheme: Scheme,
  groupBy?: number,
): Promise<GradeRequest> => {
  const [customers] = (await findCustomers(port)) as [Customers];
  const { mapping } = await mapColumns(port, customers.region, scheme);
  return { customers, scheme, mapping, asOf: DAY, ...(groupBy !== undefined && { groupBy }) };
};

const tiers = ({ grades }: Pick<GradeResult, "grades">) => [...grades.tier];

/** Graded again from memory, and graded from the sheet. */
const bothWays = async (
  port: ReturnType<typeof book>,
  request: GradeRequest,
  values: ReadonlyMap<string, number>,
) => {
  const result = await graded(port, request);
  const { scheme } = withLevers(request.scheme, values);
  const again = await gradeAgain(result, scheme, host, unwatched);
  const read = await graded(port, { ...request, scheme });
  return { again, read, result };
};

test("gives what grading the sheet by the changed rules gives", async () => {
  const port = bookOf(ROWS);
  const { again, read, result } = await bothWays(
    port,
    await requestFor(port),
    new Map([["method/rules:orderQty#0", 12_500]]),
  );
  expect(again && tiers(again)).toEqual(tiers(read));
  expect(again?.counts).toEqual(read.counts);
  expect(tiers(read)).not.toEqual(tiers(result));
});

const SALES: readonly (readonly Cell[])[] = [
  ["客户编号", "大区", "数值"],
  ["C1", "东", 500],
  ["C2", "东", 300],
  ["C3", "西", 90],
  ["C4", "西", 60],
  ["C5", "西", 30],
  [null, null, null],
  ["合计", null, 980],
];

test("ranks customers within their groups again, totals and empty rows aside", async () => {
  const port = book(SALES);
  const request = await requestOf(port, named("abc-share"), 1);
  const id = leversOf(request.scheme)[0]?.id ?? "";
  const { again, read, result } = await bothWays(port, request, new Map([[id, 0.9]]));
  expect(again && tiers(again)).toEqual(tiers(read));
  expect(tiers(read)).not.toEqual(tiers(result));
  expect(again?.grades.tier[6]).toBe(-1);
});

test("goes by the arguments that were given in place of the scheme's own", async () => {
  const port = book(SALES);
  const request = {
    ...(await requestOf(port, named("abc-share"))),
    arguments: { cuts: [0.3, 0.6] },
  };
  const result = await graded(port, request);
  const again = await gradeAgain(
    result,
    withArguments(request.scheme, request.arguments),
    host,
    unwatched,
  );
  expect(again && tiers(again)).toEqual(tiers(result));
});

test("stops where it is told to, and gives nothing", async () => {
  const port = bookOf(ROWS);
  const result = await graded(port, await requestFor(port));
  expect(await gradeAgain(result, result.request.scheme, host, { cancelled: true })).toBeNull();
});
