import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientele } from "../fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CSV = [
  "客户,日期,金额",
  ...["2025-01-01", "2025-01-31", "2025-03-02", "2025-04-01"].map((day) => `甲,${day},100`),
  ...["2025-04-01", "2025-05-01", "2025-05-31", "2025-06-30"].map((day) => `乙,${day},100`),
  "丙,2025-06-01,5",
];
const file = (lines: readonly string[] = CSV): string => {
  const path = join(folder, "purchases.csv");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};
const late = (...args: string[]) => clientele(["models", "overdue", ...args]);

test("--json has everybody with a rhythm, the overdue first, and who bought too seldom", async () => {
  const { code, out } = await late(file(), "--as-of", "2025-07-01", "--json");
  const found = JSON.parse(out) as { rows: Record<string, unknown>[]; tooFew: unknown };
  expect(code).toBe(0);
  expect(found.rows[0]).toMatchObject({
    customer: "甲",
    standing: "overdue",
    purchases: 4,
    last: "2025-04-01",
    since: 91,
    mean: 30,
    rule: "gamma",
    overdueBy: 91 - 35,
  });
  expect(found.rows.map(({ customer, standing }) => [customer, standing])).toEqual([
    ["甲", "overdue"],
    ["乙", "in-time"],
  ]);
  expect(found.tooFew).toEqual([{ customer: "丙", purchases: 1 }]);
});

test.each([
  ["zh", "逾期 1，该买了 0，正常 1；购买太少、看不出的 1"],
  ["en", "1 overdue, 0 due, 1 in time; 1 with too few purchases to tell"],
])("the report in %s states the rule and counts", async (lang, counts) => {
  const { out } = await late(file(), "--as-of", "2025-07-01", "--lang", lang);
  expect(out).toContain("95");
  expect(out).toContain(counts);
});

test("without a purchase there is nobody to tell of", async () => {
  const { code, err } = await late(file(CSV.slice(0, 2)), "--as-of", "2020-01-01");
  expect(code).toBe(2);
  expect(err).toContain("There are no purchases to find a rhythm in.");
});

test("a share that is none is a fault", async () => {
  const { code, err } = await late(file(), "--share", "2");
  expect([code, err]).toEqual([2, expect.stringContaining("--share")]);
});
