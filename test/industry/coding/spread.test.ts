import { bundledCoder } from "../../../src/industry";
import { spread } from "../../../src/industry/coding/spread";
import type { Crosswalk } from "../../../src/industry/crosswalk/map";
import type { Candidate } from "../../../src/industry/model";

const NONE = { section: [], division: [], group: [], class: [] };
const groups = (...candidates: readonly Candidate[]) => ({ ...NONE, group: candidates });

const wayTo = async (to: "key-account" | "gbt4754"): Promise<Crosswalk> =>
  (await bundledCoder().load(to)).knowledge.crosswalk("gbt4754", to);

describe("candidates spread over another taxonomy", () => {
  test("add up where they meet, and come best first", async () => {
    const way = await wayTo("key-account");
    const likely = spread(
      groups(
        { code: "661", confidence: 0.3 },
        { code: "662", confidence: 0.3 },
        { code: "151", confidence: 0.4 },
      ),
      way,
      "division",
    );
    const [first] = likely;
    expect(first?.confidence).toBeGreaterThan(0.4);
    expect(likely.map(({ confidence }) => confidence)).toEqual(
      likely.map(({ confidence }) => confidence).sort((one, other) => other - one),
    );
    expect(likely.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(
      1 + 1e-9,
    );
  });

  test("a code that leads to several is shared among them", async () => {
    const way = await wayTo("key-account");
    const likely = spread({ ...NONE, division: [{ code: "72", confidence: 0.8 }] }, way, "section");
    expect(likely.length).toBeGreaterThan(1);
    expect(likely.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(0.8);
  });

  test("in the model's own taxonomy they stay as they are", async () => {
    const way = await wayTo("gbt4754");
    const [one, other] = spread(
      groups({ code: "391", confidence: 0.6 }, { code: "392", confidence: 0.2 }),
      way,
      "group",
    );
    expect(one?.found.code).toBe("391");
    expect(one?.confidence).toBeCloseTo(0.6);
    expect(other?.found.code).toBe("392");
    expect(other?.confidence).toBeCloseTo(0.2);
  });

  test("nothing likely leads nowhere", async () => {
    expect(spread(NONE, await wayTo("key-account"), "group")).toEqual([]);
  });
});
