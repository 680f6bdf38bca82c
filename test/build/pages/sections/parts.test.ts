import type { PlainScheme } from "../../../../src/rules";
import { schemes } from "../../../../src/schemes";
import { from, input, minimal, tier } from "../../../rules/minimal";
import { both, source, toldOf } from "../told";

const part = (more: Partial<PlainScheme> = {}): PlainScheme =>
  minimal({
    inputs: [input("visits"), input("shared")],
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: [{ when: { visits: "> 5" }, tier: "loyal", from }],
    },
    tiers: ["loyal"],
    derived: [
      { kind: "ratio", key: "rate", label: both("Rate"), of: "visits", by: "shared", from: source },
    ],
    arguments: [
      { type: "number", name: "own", label: both("Own"), default: 3, from },
      { type: "number", name: "common", label: both("Common"), default: 4, from },
    ],
    more: { id: "inner", about: both("What the part is about."), ...more },
  });

const whole = (inner: PlainScheme, locale: "zh-CN" | "en-US" = "en-US") =>
  toldOf(
    {
      inputs: [input("shared")],
      method: {
        kind: "decision-table",
        hitPolicy: "F",
        rules: [
          { when: { loyalty: '"loyal"' }, tier: "A", from },
          { when: {}, take: "loyalty", from: source },
        ],
      },
      arguments: [{ type: "number", name: "common", label: both("Common"), default: 4, from }],
      more: {
        parts: [{ key: "loyalty", label: { zh: "忠诚度", en: "Loyalty" }, scheme: inner }],
      },
    },
    locale,
  );

describe("a part of a scheme", () => {
  test("has a section with what it is about and how its tier is used", () => {
    const page = whole(part());
    expect(page).toContain("## Part: Loyalty\n\nWhat the part is about. Graded first;");
    expect(whole(part(), "zh-CN")).toContain("## 组成方案：忠诚度");
  });

  test("lists its own inputs, and names those that it shares", () => {
    const [, section = ""] = whole(part()).split("## Part: Loyalty");
    expect(section).toContain("| visits | `visits` |");
    expect(section).toContain("Reads besides: shared.");
    expect(section).not.toContain("| shared | `shared` |");
  });

  test("has its derived inputs, rules and tiers one level below", () => {
    const page = whole(part());
    expect(page).toContain("### Derived inputs");
    expect(page).toContain("| 1 | `> 5` | loyal |");
    expect(page).toContain("### Tiers");
  });

  test("shows settings of its own as fixed, those of the whole not again", () => {
    const [, section = ""] = whole(part()).split("### Fixed values of this part");
    expect(section).toContain("| Own | `own` | 3 |");
    expect(section.split("###")[0]).not.toContain("Common");
  });

  test("is a column of the rules, with its tiers as answers, and may be taken", () => {
    const page = whole(part({ tiers: [{ ...tier("loyal"), label: both("Loyal ones") }] }));
    expect(page).toContain("| # | Loyalty | Tier | Basis |");
    expect(page).toContain("| 1 | Loyal ones | A |");
    expect(page).toContain("| 2 | - | the tier of Loyalty |");
  });

  test("is a further result", () => {
    expect(whole(part())).toContain("- **Loyalty** (tier of the part)");
  });

  test("says where its tiers are those of the whole", () => {
    expect(whole(part({ tiers: [tier("A"), tier("B"), tier("C")] }))).toContain(
      "Its tiers are those of the whole.",
    );
  });

  test("says what its source leaves open", () => {
    const open = [{ question: both("How often?"), taken: both("Five times.") }];
    expect(whole(part({ open }))).toContain("| How often? | Five times. |");
  });

  test("has its own parts one level deeper", () => {
    const inner = part({
      parts: [{ key: "depth", label: both("Depth"), scheme: part({ id: "innermost" }) }],
    });
    expect(whole(inner)).toContain("### Part: Depth");
    expect(whole(inner)).toContain("#### Rules");
  });

  test("that is a built-in scheme is linked and not told again", () => {
    const id = schemes[0]?.id ?? "";
    const page = whole(part({ id, name: both("Known one") }));
    expect(page).toContain(`[Known one](${id}.en-US.md)`);
    expect(page).not.toContain("| visits | `visits` |");
  });
});
