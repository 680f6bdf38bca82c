import { bundledCoder, catalogue, codeByModel, codeTold } from "../../src/industry";

test("a bundle that holds all has every taxonomy ready, once", async () => {
  for (const { id } of catalogue) {
    const ready = await bundledCoder().load(id);
    expect(ready.taxonomy.id).toBe(id);
  }
  expect(bundledCoder()).toBe(bundledCoder());
});

test("what needs no model is told without one, and the rest by the model", async () => {
  const { taxonomy, knowledge } = await bundledCoder().load("gbt4754");
  const options = { taxonomy, locale: "zh-CN" } as const;
  expect(codeTold("稻谷种植", options)?.found?.code).toBe("0111");
  expect(codeTold(" ", options)).toMatchObject({ found: null, how: "nothing" });
  expect(codeTold("生产销售汽车零部件", options)).toBeUndefined();
  const coding = codeByModel("生产销售汽车零部件", options, knowledge);
  expect(coding).toMatchObject({ how: "model" });
  expect(coding.candidates.length).toBeGreaterThan(0);
});
