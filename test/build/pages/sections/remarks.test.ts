import { input } from "../../../rules/minimal";
import { anyone, both, toldOf } from "../told";

describe("the remarks of a scheme", () => {
  test("say where they are made, and on which tiers", () => {
    const page = toldOf({
      inputs: [input("amount"), input("first", "boolean")],
      method: anyone,
      remarks: [
        {
          key: "odd",
          words: both("Check it"),
          when: { amount: "< 0", first: "true" },
          tiers: ["A"],
        },
        { key: "none", words: both("Not checked"), when: "precondition-skipped" },
      ],
    });
    expect(page).toContain("| Check it | amount: `< 0`; first: yes | A |");
    expect(page).toContain(
      "| Not checked | the sheet has none of the columns of the precondition |",
    );
  });
});
