import type { Policy } from "../../../../src/rules";
import { from, tier } from "../../../rules/minimal";
import { anyone, both, source, toldOf } from "../told";

const stated = (text: string) => ({ words: both(text), from: source });

const page = (policy: Policy, locale: "zh-CN" | "en-US" = "en-US") =>
  toldOf(
    { inputs: [], method: anyone, more: { tiers: [{ ...tier("A"), policy }, tier("B", true)] } },
    locale,
  );

describe("the tiers of a scheme", () => {
  test("stand in a table, best first, those set aside marked", () => {
    const said = page({ actions: [] });
    expect(said).toContain("| **A** | `A` | A |\n| **B** | `B` | B (set aside, not graded) |");
  });

  test("say who serves them, who leads, coaches and answers", () => {
    const said = page({
      owner: stated("Sales"),
      sponsor: stated("Director"),
      coach: stated("Manager"),
      liability: stated("Superior"),
      actions: [stated("Call first")],
    });
    expect(said).toContain("- Owner: Sales (Document, Place: fact)");
    expect(said).toContain("- Led by: Director (");
    expect(said).toContain("- Coached by: Manager (");
    expect(said).toContain("- Jointly liable: Superior (");
    expect(said).toContain("- Actions: Call first (");
  });

  test("say how often and how", () => {
    const policy = { channel: stated("Phone"), log: stated("Weekly log"), actions: [] };
    expect(page({ ...policy, cadence: { days: 7, from } })).toContain(
      "- Cadence: every 7 days (**our default**: test)",
    );
    expect(page({ ...policy, cadence: { days: 1, from } })).toContain("- Cadence: every day (");
    expect(page({ ...policy, cadence: { months: 3, from } }, "zh-CN")).toContain(
      "- 联系频率：每 3 个月（",
    );
    expect(page(policy)).toContain("- Channel: Phone (");
    expect(page(policy)).toContain("- Log: Weekly log (");
  });

  test("say the least visits by role", () => {
    const visits = [
      { role: { zh: "销售", en: "Sales" }, times: 4, months: 1, from },
      { role: { zh: "高管", en: "Executive" }, times: 1, months: 3, from },
    ];
    expect(page({ visits, actions: [] })).toContain("- Visits at least: Sales, 4 times a month (");
    expect(page({ visits, actions: [] })).toContain("Executive, once in 3 months (");
    expect(page({ visits, actions: [] }, "zh-CN")).toContain("高管每 3 个月 1 次（");
  });
});
