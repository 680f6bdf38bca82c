import { from, input, tier } from "../../../rules/minimal";
import { anyone, both, toldOf } from "../told";

const cadence = { days: 7, from };
const page = (locale: "zh-CN" | "en-US" = "en-US") =>
  toldOf(
    {
      inputs: [input("last", "date", { label: both("Last contact") })],
      method: anyone,
      derived: [{ kind: "daysSince", key: "days", label: both("Days"), of: "last", from }],
      more: {
        tiers: [{ ...tier("A"), policy: { cadence, actions: [] } }, tier("B")],
        shows: ["days"],
        contact: "last",
      },
    },
    locale,
  );

describe("what customers are told besides the tier", () => {
  test("are derived inputs that are shown", () => {
    expect(page()).toContain("- **Days** (derived input)");
  });

  test("is what becomes due, by the cadence of the tier", () => {
    expect(page()).toContain("- **Next contact due** (from the last contact)");
    expect(page()).toContain("From Last contact the cadence of the tier gives Next contact due;");
    expect(page()).toContain("| A | 7 days later |\n| B | no cadence, nothing becomes due |");
    expect(page("zh-CN")).toContain("| A | 7 天后 |");
  });

  test("is nothing where the scheme has no more to tell", () => {
    const said = toldOf({ inputs: [], method: anyone });
    expect(said).not.toContain("Further results");
    expect(said).not.toContain("Next contact");
  });
});
