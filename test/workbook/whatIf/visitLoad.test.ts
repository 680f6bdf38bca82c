import { rolesOf, visitLoad, visitsOf } from "../../../src/workbook";
import { from, tier } from "../../rules/minimal";

const label = (text: string) => ({ zh: text, en: text });
const monthly = { ...tier("A"), policy: { cadence: { months: 1, from }, actions: [] } } as const;
const quarterly = { ...tier("B"), policy: { cadence: { months: 3, from }, actions: [] } } as const;
const byRole = {
  ...tier("A"),
  policy: {
    visits: [
      { role: label("sales"), times: 4, months: 1, from },
      { role: label("director"), times: 1, months: 2, from },
    ],
    actions: [],
  },
} as const;

test("customers times visits a month, over all tiers", () => {
  expect(visitLoad([monthly, quarterly], [10, 30], "all").visits).toBe(20);
});

test("a cadence in days is so many a month of an average year", () => {
  const policy = { cadence: { days: 7, from }, actions: [] } as const;
  expect(visitsOf(policy, "all")).toBeCloseTo(4.348, 3);
});

test("of several roles each makes visits of its own", () => {
  expect(visitsOf(byRole.policy, "all")).toBe(4.5);
  expect(visitsOf(byRole.policy, label("director"))).toBe(0.5);
  expect(rolesOf([byRole, byRole])).toEqual([label("sales"), label("director")]);
});

test("tiers with customers that say nothing of how often are named, those that are set aside are not", () => {
  const load = visitLoad([monthly, tier("B"), tier("C"), tier("D", true)], [1, 5, 0, 7], "all");
  expect(load.unsaid.map(({ key }) => key)).toEqual(["B"]);
});
