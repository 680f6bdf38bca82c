import { Scheme } from "../../src/rules";
import { schemeNamed, schemes } from "../../src/schemes";

const byId = schemes.map((scheme) => [scheme.id, scheme] as const);

/** Every value of a kind that stands somewhere in a tree of plain data. */
function* within(tree: unknown): Generator<object> {
  if (typeof tree !== "object" || tree === null) return;
  yield tree;
  for (const branch of Object.values(tree)) yield* within(branch);
}

test("the menu has the six schemes of the first cut and the eligibility check, each id once", () => {
  expect(schemes.map(({ id }) => id).sort()).toEqual([
    "abc-share",
    "close-date-ae",
    "clv-1000",
    "gov-eligibility",
    "gov-score",
    "logistics-abc",
    "pyramid-4",
  ]);
});

describe.each(byId)("%s", (_, scheme) => {
  test("is valid by the schema", () =>
    expect(Scheme.safeParse(scheme).error?.issues).toBeUndefined());

  test("has Chinese words in Chinese and no Chinese in English", () => {
    const words = [...within(scheme)].filter(
      (entry): entry is { zh: string; en: string } => "zh" in entry && typeof entry.zh === "string",
    );
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
    // A, B, C and % are the same in both; whatever is a word must be Chinese.
    expect(words.filter(({ zh }) => !/\p{Script=Han}/u.test(zh) && zh.length > 2)).toEqual([]);
  });

  test("says where each rule, band, cut-off, argument and action comes from", () => {
    const rules = [...within(scheme.method)].filter(
      (entry) =>
        "when" in entry ||
        "points" in entry ||
        "factor" in entry ||
        ("tier" in entry && "atLeast" in entry),
    );
    const actions = [...within(scheme.tiers)].filter(
      (entry) => "words" in entry && "from" in entry === false && !("kind" in entry),
    );
    expect([...rules, ...scheme.arguments].filter((entry) => !("from" in entry))).toEqual([]);
    expect(actions).toEqual([]);
  });

  test("has no two inputs that answer to the same header", () => {
    const names = scheme.inputs.map(({ key, label, synonyms }) => [
      ...new Set(
        [key, label.zh, label.en, ...synonyms.zh, ...synonyms.en].map((name) => name.toLowerCase()),
      ),
    ]);
    const all = names.flat();
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test("gives each tier a policy, unless it only sets aside or only checks", () => {
    const bare = scheme.tiers.filter((tier) => !("policy" in tier) && tier.aside !== true);
    expect(bare.map(({ key }) => key)).toEqual(
      scheme.id === "gov-eligibility" ? ["eligible", "not-rated"] : [],
    );
  });
});

describe("finding a scheme", () => {
  test.each([
    ["logistics-abc", "logistics-abc"],
    [" Logistics ABC ", "logistics-abc"],
    ["商务部发货abc", "logistics-abc"],
    ["GOV-SCORE", "gov-score"],
    ["顾客金字塔", "pyramid-4"],
  ])("%p is %s", (name, id) =>
    expect(schemeNamed(name)).toMatchObject({ ok: true, value: { id } }),
  );

  test.each([
    ["logistic-abc", "logistics-abc"],
    ["gov-scor", "gov-score"],
    ["pyramid", "pyramid-4"],
  ])("%p is unknown, and %s is suggested first", (name, id) => {
    const found = schemeNamed(name);
    expect(found.ok ? null : found.problem).toMatchObject({
      code: "no-such-scheme",
      name,
      near: expect.arrayContaining([id]),
    });
    expect(found.ok || found.problem.code !== "no-such-scheme" ? null : found.problem.near[0]).toBe(
      id,
    );
  });

  test("nothing is suggested for a name that is like none", () => {
    expect(schemeNamed("zzz")).toEqual({
      ok: false,
      problem: { code: "no-such-scheme", name: "zzz", near: [] },
    });
  });
});
