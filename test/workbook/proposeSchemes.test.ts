import { bestCustomers, proposeSchemes, schemes, type Customers } from "../../src/workbook";
import { scheme } from "./customersBook";

const CLV = ["编号", "每次金额", "每月次数", "合作年限"];

test("the scheme whose inputs are all there comes first", () => {
  expect(proposeSchemes(CLV, schemes)[0]).toMatchObject({
    scheme: { id: "clv-1000" },
    found: 3,
    total: 3,
    missing: [],
  });
});

test("what is missing is named", () => {
  const proposal = proposeSchemes(["编号", "每次金额"], schemes).find(
    ({ scheme: { id } }) => id === "clv-1000",
  );
  expect(proposal).toMatchObject({ found: 1, total: 3, missing: ["visitsPerMonth", "years"] });
});

test("every scheme is proposed, those without any input last", () => {
  const proposals = proposeSchemes(CLV, schemes);
  expect(proposals).toHaveLength(schemes.length);
  expect(proposals.at(-1)?.found).toBe(0);
});

test("a precondition's inputs count only where the table has some of them", () => {
  const of = (headers: readonly string[]) => proposeSchemes(headers, [scheme("gov-score")])[0];
  const own = scheme("gov-score").inputs.map(({ key }) => key);
  expect(of(own)).toMatchObject({ found: 4, total: 4 });
  expect(of([...own, "hasNeed"])).toMatchObject({ found: 5, total: 12 });
});

test("of several blocks the one that serves the scheme is taken", () => {
  const block = (sheet: string, headers: string[]): Customers => ({
    region: { area: { sheet, row: 0, column: 0, rows: 2, columns: headers.length }, headers },
    key: null,
  });
  const found = [block("说明", ["项目", "内容"]), block("客户", CLV)];
  expect(bestCustomers(found, scheme("clv-1000"))?.region.area.sheet).toBe("客户");
  expect(bestCustomers([], scheme("clv-1000"))).toBeUndefined();
});
