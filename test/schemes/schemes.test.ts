import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { mapHeaders } from "../../src/cells";
import { inputsOf, Scheme, TOPICS, type PlainScheme } from "../../src/rules";
import { schemeNamed, schemes } from "../../src/schemes";
import { sourceSchemes } from "./sourceSchemes";

const byId = schemes.map((scheme) => [scheme.id, scheme] as const);
const ofSource = Object.values(sourceSchemes).flat();

/** Every value of a kind that stands somewhere in a tree of plain data. */
function* within(tree: unknown): Generator<object> {
  if (typeof tree !== "object" || tree === null) return;
  yield tree;
  for (const branch of Object.values(tree)) yield* within(branch);
}

/** A scheme and the schemes within it. */
const wholeOf = (scheme: PlainScheme): readonly PlainScheme[] => [
  scheme,
  ...(scheme.parts ?? []).flatMap((part) => wholeOf(part.scheme)),
];

/** A name as headers are compared. */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, "");

test("the menu has all 74 schemes of the source documents, each id and name once", () => {
  const ids = schemes.map(({ id }) => id);
  expect(ofSource).toHaveLength(74);
  expect(ofSource.filter((id) => !ids.includes(id as (typeof ids)[number]))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const locale of ["zh", "en"] as const)
    expect(new Set(schemes.map(({ name }) => plain(name[locale]))).size).toBe(ids.length);
});

test("the README says how many there are, in both languages", () => {
  const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
  const said = [/(\d+) schemes stand on the menu/, /菜单上有 (\d+) 个方案/];
  expect(said.map((words) => Number(words.exec(readme)?.[1]))).toEqual([
    schemes.length,
    schemes.length,
  ]);
});

test("the menu goes by topic", () => {
  const places = schemes.map(({ topic }) => TOPICS.indexOf(topic));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("schemes that read personal attributes are marked", () => {
  const marked = schemes.filter(({ personal }) => personal !== undefined).map(({ id }) => id);
  expect(marked).toEqual(
    expect.arrayContaining(["loyalty-signals", "target-persona", "guest-types"]),
  );
});

/** Schemes of which the source says no service at all, or one for another thing than their tiers. */
const unserved = (
  "importance-2 clv-1000 clv-discounted rfm telecom-vars abc-credit-3 consumption-freq pareto-8020 urgency-window deal-state " +
  "gov-eligibility lifecycle loyalty-3 tobacco-market crm-size preference geo-econ target-persona ecommerce-site clustering " +
  "position-strategy gov-product-class industry-big segmentation-7-rules segmentation-5-principles form-discipline layers-5 attr-3views"
).split(" ");

/** Tiers of the other schemes of which the source says nothing. */
const unservedTiers: Readonly<Record<string, readonly string[]>> = {
  "four-layer-summary": ["potential", "ordinary", "lost"],
  "jia-yi-bing": ["bing"],
  "demand-state": ["dead"],
  "loyalty-signals": ["medium", "low"],
  "bank-ad": ["B", "C"],
  "commission-split": ["handover", "receiving", "engineering", "alone"],
  "crm-integration": ["enterprise", "cross-function"],
  "guest-types": ["individual"],
};

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

  test("says where each rule, band, cut-off, limit, argument, check and action comes from", () => {
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
    const stated = [...rules, ...scheme.arguments, ...scheme.derived, ...(scheme.checks ?? [])];
    expect(stated.filter((entry) => !("from" in entry))).toEqual([]);
    expect(actions).toEqual([]);
  });

  test("gives each tier a policy where the source says how customers of it are served", () => {
    const bare = scheme.tiers.filter((tier) => !("policy" in tier) && tier.aside !== true);
    const wanted = unserved.includes(scheme.id)
      ? scheme.tiers.filter(({ aside }) => aside !== true).map(({ key }) => key)
      : (unservedTiers[scheme.id] ?? []);
    expect(bare.map(({ key }) => key)).toEqual(wanted);
  });

  test("has no header that two inputs answer to", () => {
    const names = inputsOf(scheme).map(({ key, label, synonyms }) => [
      ...new Set([key, label.zh, label.en, ...synonyms.zh, ...synonyms.en].map(plain)),
    ]);
    const all = names.flat();
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test("finds each input under each of its names, alone and among the labels of the others", () => {
    const inputs = inputsOf(scheme);
    for (const locale of ["zh", "en"] as const)
      for (const [place, { key, label, synonyms }] of inputs.entries())
        for (const name of [label[locale], ...synonyms[locale]]) {
          const headers = inputs.map((other) => other.label[locale]);
          headers[place] = name;
          const { columns, problems } = mapHeaders(inputs, headers);
          expect({ name, key, at: columns[key]?.column, problems }).toEqual({
            name,
            key,
            at: place,
            problems: [],
          });
        }
  });

  test("says what the source leaves open wherever a rule is a default of ours", () => {
    const ours = wholeOf(scheme).some(({ method }) =>
      [...within(method)].some((entry) => "kind" in entry && entry.kind === "default"),
    );
    // Of these two the source leaves nothing open: what is ours is a row for the rest.
    const closed = ["gov-resources", "crm-integration"].includes(scheme.id);
    if (ours && !closed) expect(scheme.open.length).toBeGreaterThan(0);
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
