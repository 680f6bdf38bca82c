import { setLocale } from "../../src/functions";
import { rfmSegment } from "../../src/functions/rfmSegment";
import { statistics } from "../../src/functions/models/part";
import { rulesTable } from "../../src/rulebook";
import type { Locale } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { seen, thrown } from "./host";
import "./site";

beforeAll(() => statistics.load());
beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

const segment = (score: unknown, table?: unknown, language?: string): unknown =>
  seen(rfmSegment([[score]], table === undefined ? undefined : [[table]], language))[0]?.[0];

// The first customers that the manual of the R package rfm prints, and one of each rest.
test.each([
  [343, "Potential Loyalist"],
  [412, "New"],
  [323, "Loyal"],
  [555, "Champions"],
  [111, "Lost"],
  [155, "At Risk"],
  [144, "Can't Lose"],
  [354, "Potential Loyalist"],
  [211, "About To Sleep"],
  [313, "Promising"],
  [153, "Need Attention"],
])("%s is %s of the ten", (score, expected) => expect(segment(score, "ten", "en")).toBe(expected));

test("without a table it is one of the ten, in Chinese", () =>
  expect([segment(555), segment("343")]).toEqual(["冠军客户", "潜在忠诚"]));

test.each([
  [555, "重要价值"],
  [515, "重要发展"],
  [155, "重要保持"],
  [115, "重要挽留"],
  [551, "一般价值"],
  [511, "一般发展"],
  [151, "一般保持"],
  [111, "一般挽留"],
])("%s is %s of the eight", (score, expected) => expect(segment(score, "八类")).toBe(expected));

test("wide intervals call Champions whoever has 4 or 5 everywhere", () =>
  expect(segment(444, "wide", "en")).toBe("Champions"));

/** The rules table of a scheme as a formula is given it. */
const rulesOf = (id: string, locale: Locale): unknown[][] => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  const { columns, rows } = rulesTable(found.value, found.value, locale);
  return [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => cell ?? ""))];
};
const segmentBy = async (score: number, table: unknown[][]): Promise<unknown> =>
  seen(await rfmSegment([[score]], table))[0]?.[0];

test.each([
  ["zh-CN", "冠军客户"],
  ["en-US", "Champions"],
] as const)(
  "a rules table of the scheme in %s decides, in its language",
  async (locale, expected) => expect(await segmentBy(555, rulesOf("rfm", locale))).toBe(expected),
);

test("an edited interval moves customers", async () => {
  const table = rulesOf("rfm", "zh-CN");
  expect(await segmentBy(455, table)).toBe("潜在忠诚");
  const edited = table.map((row) => {
    const fives = row.filter((cell) => cell === "5" || cell === 5).length;
    return fives === 3 ? row.map((cell) => (cell === "5" || cell === 5 ? "[4..5]" : cell)) : row;
  });
  expect(await segmentBy(455, edited)).toBe("冠军客户");
});

test.each<[unknown, string]>([
  [55, "#VALUE!"],
  [605.5, "#VALUE!"],
  [500, "#VALUE!"],
  ["Champions", "#VALUE!"],
])("%s is no score", (score, expected) => expect(String(segment(score))).toContain(expected));

test("an empty cell stays empty, and a range has a segment a cell", () =>
  expect(seen(rfmSegment([[555, ""]], [["ten"]], "en"))).toEqual([["Champions", ""]]));

test("a table that there is not is said", () =>
  expect(thrown(() => segment(555, "twelve"))).toMatch(/^#VALUE! table 不能是“twelve”/));

test("a rules table of another scheme has no scores to decide by", async () =>
  expect(segmentBy(555, rulesOf("logistics-abc", "zh-CN"))).rejects.toMatchObject({
    code: "#VALUE!",
  }));
