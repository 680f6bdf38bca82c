import { findLifetime, findRfm, handedOver, lifetimeSheet, occasionsOf, rfmRecords, readRfmRecord, rfmSheet, schemeNamed, segmentsSheet, trackSheet, unwatched, type LifetimeAsked, type Purchases, type RfmFound, type RfmRequest } from "../../../src/workbook"; // prettier-ignore
import { purchaseColumns, readPurchases } from "../../../src/workbook";
import { createMemoryPort } from "../memoryPort";
import { BEGIN, END, purchaseRows } from "./purchasesBook";

const scheme = (() => {
  const found = schemeNamed("rfm");
  if (!found.ok) throw new Error("no rfm");
  return found.value;
})();

const read = async (): Promise<Purchases> => {
  const rows = [["客户", "日期", "金额", "订单号"], ...purchaseRows().map((row) => [...row])];
  const port = createMemoryPort([{ name: "购买", table: "购买", rows }]);
  const [region] = await port.regions();
  const purchases = await readPurchases(port, region!, purchaseColumns(region!)!, unwatched);
  return purchases!;
};

const request: RfmRequest = { options: {}, scheme, segments: "ten" };

const scored = async (asked: RfmRequest = request): Promise<RfmFound> => {
  const purchases = handedOver(await read());
  const answer = findRfm({ kind: "purchases", purchases, rules: {} }, asked);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

const asked: LifetimeAsked = {
  unit: "week",
  model: "bg-nbd",
  ahead: 52,
  years: 10,
  rate: 0.1,
  margin: 1,
};

const valued = async (more: Partial<LifetimeAsked> = {}) =>
  findLifetime(
    { kind: "purchases", purchases: handedOver(await read()), rules: {} },
    { ...asked, ...more },
  );

describe("segments of purchases", () => {
  test("every customer is in one segment, with all that the customers have spent", async () => {
    const found = await scored();
    const { customers, amounts, starts } = occasionsOf(await read());
    expect(starts.length).toBe(customers.length + 1);
    expect(found.segments.counts.reduce((all, one) => all + one)).toBe(60);
    expect(found.amounts.reduce((all, one) => all + one)).toBeCloseTo(
      amounts.reduce((all, one) => all + one),
      6,
    );
  });

  test("what is found is plain data that a worker can hand over", async () => {
    const found = await scored();
    expect(structuredClone(found)).toEqual(found);
    const answer = await valued({ until: BEGIN + 200 });
    expect(structuredClone(answer)).toEqual(answer);
  });

  test("giving purchases away leaves those that are kept as they were", async () => {
    const purchases = await read();
    const before = purchases.date.values.slice();
    const { date, customer } = handedOver(purchases);
    structuredClone([date, customer], { transfer: [date.values.buffer as ArrayBuffer] });
    expect(purchases.date.values).toEqual(before);
  });

  test("without a usable purchase there is nobody, with what was found", () => {
    const none = new Uint8Array(0);
    const empty = { values: new Float64Array(0), state: none, problems: new Map() };
    const customer = { type: "text", values: new Uint32Array(0), state: none, dictionary: [], problems: new Map() } as const; // prettier-ignore
    const purchases: Purchases = { customer, date: { type: "date", ...empty } };
    const answer = findRfm({ kind: "purchases", purchases, rules: {} }, request);
    expect(answer).toEqual({ ok: false, problem: { code: "nobody", facts: [] } });
  });

  test("a segment table that does not sort by the scores is a problem, and no throw", async () => {
    const other = schemeNamed("logistics-abc");
    if (!other.ok) throw new Error("no scheme");
    const answer = findRfm(
      { kind: "purchases", purchases: handedOver(await read()), rules: {} },
      { ...request, scheme: other.value },
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: "missing-column" } });
  });
});

describe("sheets of segments", () => {
  test("a sheet that was put into the workbook is found again as a run of its day", async () => {
    const found = await scored();
    const port = createMemoryPort([]);
    await port.insertTable(rfmSheet(found, scheme, "zh-CN"));
    await port.insertTable(rfmSheet({ ...found, asOf: BEGIN }, scheme, "en-US"));
    const records = rfmRecords(await port.regions());
    expect(records.map(({ day }) => day)).toEqual([END, BEGIN]);
    for (const record of records) {
      const before = await readRfmRecord(port, record, scheme, unwatched);
      expect(before.customers).toEqual(found.names);
      expect([...before.segments]).toEqual([...found.segments.segments]);
    }
  });

  test("against itself nobody has moved", async () => {
    const { names, segments } = await scored();
    const before = { customers: names, segments: segments.segments.slice() };
    const { trend } = await scored({ ...request, before });

    expect(trend?.moves.reduce((all, row, at) => all + (row[at] ?? 0), 0)).toBe(60);
    expect(trend?.come.every((one) => one === 0)).toBe(true);
  });

  test("the summary counts in the sheet of the customers, whatever signs a label has", async () => {
    const found = await scored();
    const port = createMemoryPort([]);
    const region = await port.insertTable(rfmSheet(found, scheme, "zh-CN"));
    const { sheet, chart } = segmentsSheet(found, scheme, "zh-CN", region);
    expect(sheet.rows[0]?.[1]).toEqual({
      formula: "=SUMPRODUCT(--(RFM_客户分群_2025_12_28[RFM 客群]=[@[RFM 客群]]))",
    });
    expect(chart).toMatchObject({ kind: "bar", categories: "RFM 客群", series: ["客户数"] });
    const plain = segmentsSheet(found, scheme, "zh-CN", null).sheet;
    expect(plain.rows.reduce((all, row) => all + Number(row[1]), 0)).toBe(60);
  });
});

describe("lifetime values of purchases", () => {
  test("the whole of what the customers are worth is the sum of them", async () => {
    const answer = await valued();
    if (!answer.ok) throw new Error(answer.problem.code);
    const { totals, values, alive, holdout, track } = answer.value;
    expect(holdout).toBeUndefined();
    expect(totals.value).toBeCloseTo(
      values!.reduce((all, one) => all + one),
      6,
    );
    expect(totals.alive).toBeCloseTo(
      alive.reduce((all, one) => all + one),
      6,
    );
    expect(track.every(({ fitted }) => fitted)).toBe(true);
  });

  test("what comes after the day of checking is counted, and tracked as forecast", async () => {
    const answer = await valued({ until: BEGIN + 230 });
    if (!answer.ok) throw new Error(answer.problem.code);
    const { holdout, track, asOf } = answer.value;
    expect(asOf).toBe(BEGIN + 230);
    expect(holdout?.until).toBe(END);
    expect(holdout?.actual.reduce((all, one) => all + one)).toBe(holdout?.check.actualTotal);
    expect(track.at(-1)?.fitted).toBe(false);
    expect(lifetimeSheet(answer.value, "en-US").columns.at(-1)?.header).toBe("Bought in holdout");
  });

  test("a day of checking before the first purchase says how many come later", async () => {
    expect(await valued({ until: BEGIN - 10 })).toMatchObject({
      ok: false,
      problem: { code: "nobody", later: 60 },
    });
  });

  test("a table of customers has no weeks to follow", () => {
    const count = 40;
    const column = (value: (at: number) => number) => Float64Array.from({ length: count }, (_, at) => value(at)); // prettier-ignore
    const repeats = column((at) => at % 5);
    const age = column((at) => 30 + at);
    const recency = column((at) => (at % 5 === 0 ? 0 : 5 + ((7 * at) % 25)));
    const names = Array.from({ length: count }, (_, at) => `K${at}`);
    const answer = findLifetime({ kind: "customers", histories: { names, repeats, recency, age } }, asked); // prettier-ignore
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.value.values).toBeUndefined();
    expect(answer.value.totals.amount).toBeUndefined();
    expect(trackSheet(answer.value, "zh-CN")).toBeNull();
  });
});

test.each([
  [["Customer", "Order", "Order date", "Order value"], 1],
  [["客户", "订单日期", "订单金额", "订单"], 3],
  [["Customer", "Order date", "Order value", "Order", "Order no"], 4],
])("of the columns %j, number %i has the orders' numbers", (headers, document) => {
  const area = { sheet: "s", row: 0, column: 0, rows: 5, columns: headers.length };
  expect(purchaseColumns({ area, headers })?.columns["document"]?.column).toBe(document);
});
