import {
  bestCustomers,
  fits,
  fitsUnasked,
  inputsOf,
  proposeInPieces,
  proposeSchemes,
  schemes,
  type Customers,
} from "../../src/workbook";
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

test("in pieces the same are proposed, and the screen has its turn", async () => {
  let clock = 0;
  let turns = 0;
  const host = {
    now: () => clock++,
    yieldToHost: async () => {
      turns++;
    },
  };
  expect(await proposeInPieces(CLV, schemes, host)).toEqual(proposeSchemes(CLV, schemes));
  expect(turns).toBeGreaterThan(schemes.length / 10);
});

test("schemes that read personal attributes are never put forward, whatever the table has", () => {
  const personal = schemes.filter(({ personal: sentence }) => sentence !== undefined);
  expect(personal.length).toBeGreaterThan(0);
  for (const one of personal) {
    const headers = inputsOf(one).map(({ key }) => key);
    const proposals = proposeSchemes(headers, schemes);
    const [best] = proposals;
    expect(best?.personal).toBe(false);
    expect(proposals.find(({ scheme: { id } }) => id === one.id)).toMatchObject({ missing: [] });
    expect(proposals.filter(fitsUnasked).some(({ scheme: { id } }) => id === one.id)).toBe(false);
    // Behind all others that have an input in the table.
    const last = proposals.filter(({ found }) => found > 0).map((proposal) => proposal.personal);
    expect(last).toEqual([...last].sort((a, b) => Number(a) - Number(b)));
  }
});

test("a precondition's inputs count only where the table has some of them", () => {
  const of = (headers: readonly string[]) => proposeSchemes(headers, [scheme("gov-score")])[0];
  const own = scheme("gov-score").inputs.map(({ key }) => key);
  expect(of(own)).toMatchObject({ found: 4, total: 4 });
  expect(of([...own, "hasNeed"])).toMatchObject({ found: 5, total: 12 });
});

test("the inputs of parts are a scheme's own", () => {
  const cti = scheme("cti-coop");
  const keys = inputsOf(cti).map(({ key }) => key);
  expect(proposeSchemes(keys, [cti])[0]).toMatchObject({ found: keys.length, missing: [] });
  expect(proposeSchemes(["编号"], [cti])[0]).toMatchObject({ found: 0, total: keys.length });
});

test("where every blank means something, one column of many is no fit", () => {
  const one = scheme("segmentation-5-principles");
  const [some] = proposeSchemes(["电话"], [one]);
  expect(some).toMatchObject({ found: 1, missing: [] });
  expect([some].map((proposal) => proposal && fits(proposal))).toEqual([false]);
  expect(some?.absent).toHaveLength(one.inputs.length - 1);
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
