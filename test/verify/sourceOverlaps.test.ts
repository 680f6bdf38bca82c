/**
 * The gaps and overlaps that the source documents have, each as the table that a reader would first make of them; the schemes of the menu have mended all of these.
 */
import { findingsOf, found } from "./found";
import { ofSource, type Row } from "./ofSource";

test("cti-coop: two matrices over the same customers contradict each other", () => {
  const matrix = (key: string): readonly Row[] =>
    ["A", "B", "C", "D"].map((tier): Row => [tier, { [key]: `"${tier}"` }]);
  const scheme = ofSource("cti-coop", [...matrix("creditPrice"), ...matrix("shareVolume")], "A");
  // Each class of one matrix with the three others of the other.
  expect(findingsOf(scheme, "overlap")).toHaveLength(12);
});

test("bank-ad: evidence that is mixed is in two classes or in none", () => {
  const scheme = ofSource("bank-ad", [
    ["A", { assetGrade: '"A"', statements: '"complete"' }],
    [
      "B",
      {
        assetGrade: '"B"',
        creditRecord: '"good"',
        statements: '"complete"',
        riskProcess: '"complete"',
      },
    ],
    [
      "C",
      {
        assetGrade: '"C"',
        creditRecord: '"fair"',
        statements: '"partial"',
        riskProcess: '"vague"',
      },
    ],
    ["D", { creditRecord: '"poor"' }],
    ["D", { statements: '"incomplete"' }],
    ["D", { riskProcess: '"lacking"' }],
    ["D", { assetGrade: '"D"' }],
  ]);
  expect(found(scheme)).toEqual(expect.arrayContaining(["overlap 1 4", "overlap 1 6"]));
  expect(findingsOf(scheme, "gap")).not.toEqual([]);
});

test("types-vip: a VIP may be an organisation", () => {
  const scheme = ofSource("types-vip", [
    ["prospect", { purchases: "0" }],
    ["vip", { purchases: "> 0", valueRank: "<= 5" }],
    ["organisation", { purchases: "> 0", isOrg: "true" }],
    ["consumer", { purchases: "> 0", isOrg: "false" }],
  ]);
  expect(found(scheme)).toEqual(["overlap 2 3", "overlap 2 4"]);
});

test("geo-3: who is in the same city is in the same country", () => {
  const scheme = ofSource("geo-3", [
    ["local", { sameCity: "true" }],
    ["regional", { sameCountry: "true" }],
    ["global", { sameCountry: "false" }],
  ]);
  expect(found(scheme)).toContain("overlap 1 2");
});

describe("kinds of customers that are no parts of a whole", () => {
  test("ecommerce-5: an enterprise that sells is a merchant as well", () => {
    const scheme = ofSource("ecommerce-5", [
      ["enterprise", { isOrg: "true" }],
      ["merchant", { sells: "true" }],
      ["agency", { providesService: "true" }],
      ["brand", { isBrand: "true" }],
      ["consumer", { isOrg: "false", sells: "false", providesService: "false", isBrand: "false" }],
    ]);
    expect(found(scheme)).toContain("overlap 1 2");
    expect(findingsOf(scheme, "overlap")).toHaveLength(6);
    expect(findingsOf(scheme, "gap")).toEqual([]);
  });
  test("guest-types: an old man may travel on business and in a group", () => {
    const scheme = ofSource("guest-types", [
      ["group", { inGroup: "true" }],
      ["business", { travelPurpose: '"business"' }],
      ["senior", { age: ">= 60" }],
      ["individual", { inGroup: "false", travelPurpose: 'not("business")', age: "< 60" }],
    ]);
    expect(found(scheme)).toEqual(["overlap 1 2", "overlap 1 3", "overlap 2 3"]);
  });
  test("org-nature: a large company may be state-owned, and a private one is in no class", () => {
    const scheme = ofSource("org-nature", [
      ["multinational", { crossBorder: "true" }],
      ["state-owned", { ownership: '"stateOwned"' }],
      ["small-medium", { size: '"medium","small","micro"' }],
    ]);
    expect(found(scheme)).toEqual(
      expect.arrayContaining(["overlap 1 2", "overlap 1 3", "overlap 2 3"]),
    );
    expect(findingsOf(scheme, "gap").map(({ when }) => when)).toEqual([
      { crossBorder: "false", ownership: '"multinational","private","foreign"', size: '"large"' },
    ]);
  });
  test("trade-4: a customer of high value may buy often", () => {
    const scheme = ofSource("trade-4", [
      ["lost", { daysSinceLast: "> recentDays" }],
      ["high-value", { amountRank: '"top"' }],
      ["frequent", { ordersRank: '"top"' }],
      ["new", { daysSinceLast: "<= recentDays" }],
    ]);
    expect(findingsOf(scheme, "overlap").map(({ rows }) => rows)).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
      [2, 4],
      [3, 4],
    ]);
  });
});
