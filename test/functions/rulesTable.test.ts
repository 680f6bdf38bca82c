import { setLocale } from "../../src/functions";
import { clientGrade } from "../../src/functions/clientGrade";
import { clientTier } from "../../src/functions/clientTier";
import { nextVisit } from "../../src/functions/nextVisit";
import { servicePolicy } from "../../src/functions/servicePolicy";
import { policyTable, rulesTable, type RulesTable } from "../../src/rulebook";
import { inputsOf, type Locale, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { seen } from "./host";
import "./site";

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

const schemeOf = (id: string): Scheme => schemes.find((scheme) => scheme.id === id)!;

/** A table as a formula is given it: headers first, blanks as Excel sends them. */
const cellsOf = ({ columns, rows }: RulesTable): unknown[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => row.map((cell) => cell ?? "")),
];
const rulesOf = (id: string, locale: Locale = "zh-CN"): unknown[][] =>
  cellsOf(rulesTable(schemeOf(id), schemeOf(id), locale));
const edited = (table: unknown[][], from: unknown, to: unknown): unknown[][] =>
  table.map((row) => row.map((cell) => (cell === from ? to : cell)));

const HEADERS = [["订单数量", "常年量大"]];
const tierBy = async (table: unknown[][], quantity: unknown): Promise<unknown> =>
  seen(await clientTier([[quantity, "否"]], HEADERS, table, null))[0]?.[0];

test.each(schemes.map(({ id }) => [id]))(
  "the rules table of %s grades as its name does",
  async (id) => {
    const inputs = inputsOf(schemeOf(id));
    const headers = [inputs.map(({ label }) => label.zh)];
    const rows = schemeOf(id).examples.map(({ row }) =>
      inputs.map(({ key }) => {
        const cell = row[key] ?? null;
        if (typeof cell !== "object" || cell === null) return cell;
        return "days" in cell ? 46_000 + cell.days : cell.zh;
      }),
    );
    const byName = seen(await clientGrade(rows, headers, [[id]], 46_000));
    expect(seen(await clientGrade(rows, headers, rulesOf(id), 46_000))).toEqual(byName);
    expect(seen(await clientGrade(rows, headers, rulesOf(id, "en-US"), 46_000))).toEqual(byName);
  },
);

test("an edited threshold grades at once, without a build in between", async () => {
  const table = rulesOf("logistics-abc");
  expect(await tierBy(table, 25_000)).toBe("B");
  expect(await tierBy(edited(table, ">= 30000", ">= 25000"), 25_000)).toBe("A");
});

test("once the reader is there, a table answers at once", async () => {
  await tierBy(rulesOf("logistics-abc"), 1);
  const table = edited(rulesOf("logistics-abc"), ">= 30000", ">= 20000");
  expect(clientTier([[20_000, "否"]], HEADERS, table, null)).toEqual([["A"]]);
});

test("rules that cannot be read say where and why, in the user's language, and grade nobody", async () => {
  const table = edited(rulesOf("logistics-abc"), ">= 30000", "约三万");
  await expect(async () => clientTier([[1, "否"]], HEADERS, table, null)).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/^表格第 3 行：“约三万”/),
  });
  setLocale("en-US");
  await expect(async () => clientTier([[1, "否"]], HEADERS, table, null)).rejects.toMatchObject({
    message: expect.stringMatching(/^row 3 of the table: “约三万”/),
  });
});

test("a range that is no rules table says so", async () => {
  await expect(async () =>
    clientTier(
      [[1, "否"]],
      HEADERS,
      [
        ["a", "b"],
        [1, 2],
      ],
      null,
    ),
  ).rejects.toMatchObject({ code: "#VALUE!" });
});

describe("a table of policies", () => {
  const policies = (id: string): unknown[][] =>
    cellsOf(policyTable(schemeOf(id), schemeOf(id), "zh-CN")!);

  test("says how a tier is served, as edited", async () => {
    const table = edited(policies("gov-resources"), "高级销售经理", "区域总监");
    expect(seen(await servicePolicy([["A"]], table, "owner"))).toEqual([["区域总监"]]);
  });

  test("gives the day that is due by its rhythm", async () => {
    const table = policies("tracking-log").map((row) =>
      row[0] === "周志" ? row.map((cell) => (cell === "7 天" ? "10 天" : cell)) : row,
    );
    expect(seen(await nextVisit([["周志"]], [[46_000]], table))).toEqual([[46_010]]);
  });

  test("a tier that it does not name is not found", async () => {
    expect(seen(await servicePolicy([["Z"]], policies("gov-resources")))[0]?.[0]).toMatch(/^#N\/A/);
  });
});
