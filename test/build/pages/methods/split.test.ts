import { from, input } from "../../../rules/minimal";
import { both, toldOf } from "../told";

const method = {
  kind: "split",
  amount: "amount",
  cases: [
    {
      when: { first: "true" },
      tier: "A",
      shares: [
        { party: "us", label: both("Us"), share: 0.6 },
        { party: "them", label: both("Each of them"), share: 0.4, among: "heads" },
      ],
      from,
    },
    { when: {}, tier: "B", shares: [{ party: "us", label: both("Us"), share: 1 }], from },
  ],
} as const;

describe("a split", () => {
  const page = toldOf({
    inputs: [input("amount"), input("first", "boolean"), input("heads")],
    method,
  });

  test("shows who gets which share in which case", () => {
    expect(page).toContain("| 1 | yes | A | Us 60%, Each of them 40% (divided equally by heads) |");
    expect(page).toContain("| 2 | - | B | Us 100% |");
  });

  test("lists each party once among the further results", () => {
    expect(page).toContain("- **Us** (what this party gets)\n- **Each of them**");
  });
});
