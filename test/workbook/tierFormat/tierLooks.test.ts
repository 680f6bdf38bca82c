import fc from "fast-check";

import { schemes, tierFormula, tierLooks, isTierFormula, type Tier } from "../../../src/workbook";

const words = (text: string) => ({ zh: text, en: text });
const tier = (name: string, aside = false): Tier => ({
  key: "t",
  label: words(name),
  name: words(name),
  ...(aside && { aside: true as const }),
});
const tiers = (count: number): readonly Tier[] =>
  Array.from({ length: count }, (_, at) => tier(`T${String(at)}`));

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test("letters have a contrast of 4.5 to 1 and more, however many tiers there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      for (const { fill, letters } of tierLooks([...tiers(count), tier("aside", true)]))
        expect(contrast(fill, letters)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("each tier is lighter than the one before, so that the order shows without colours", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
      const lights = tierLooks(tiers(count)).map(({ fill }) => luminance(fill));
      lights.slice(1).forEach((light, at) => expect(light).toBeGreaterThan(lights[at] ?? 1));
    }),
  );
});

test("with ten tiers the first are bold, the last in italics, and no two alike", () => {
  const looks = tierLooks(tiers(10));
  expect(looks.map(({ bold }) => bold)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0].map(Boolean));
  expect(looks.map(({ italic }) => italic)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1].map(Boolean));
  expect(new Set(looks.map(({ fill }) => fill)).size).toBe(10);
});

test("tiers that are set aside are grey, and take no place in the order", () => {
  const [best, aside, last] = tierLooks([tier("A"), tier("-", true), tier("B")]);
  const [one, other] = tierLooks([tier("A"), tier("B")]);
  expect([best?.fill, last?.fill]).toEqual([one?.fill, other?.fill]);
  expect(aside).toMatchObject({ fill: "#EDEDED", bold: false, italic: true });
});

test("labels of both languages count, each once", () => {
  const key = { ...tier("x"), label: { zh: "重点客户", en: "Key account" } };
  expect(tierLooks([key, tier("B")]).map(({ labels }) => labels)).toEqual([
    ["重点客户", "Key account"],
    ["B"],
  ]);
});

test("no label of a scheme stands for two tiers", () => {
  for (const scheme of schemes) {
    const labels = tierLooks(scheme.tiers).flatMap((look) => look.labels);
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
  }
});

test("a formula is known as ours whatever the label, and one of somebody's is not", () => {
  fc.assert(
    fc.property(fc.string(), (label) => expect(isTierFormula(tierFormula(label))).toBe(true)),
  );
  expect(tierFormula('他说"A"')).toBe('=IF(N("clientele:tier")=0,"他说""A""")');
  expect(isTierFormula('IF(N("clientele:tier")=0,"A")')).toBe(true);
  expect(isTierFormula('="A"')).toBe(false);
});
