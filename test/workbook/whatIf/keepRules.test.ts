import { leversOf, mayBe, withLevers, type Lever, type Scheme } from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import {
  keepRules,
  rulesInBook,
  rulesSheet,
  takeBackRules,
  type KeptRules,
} from "../../../src/workbook";
import { createMemoryPort, type MemoryPort } from "../memoryPort";
import { scheme as named } from "../customersBook";

const empty = (): MemoryPort => createMemoryPort([{ name: "客户", rows: [["客户"], ["C1"]] }]);

const heldIn = async (port: MemoryPort): Promise<Scheme> => {
  const [rules] = await rulesInBook(port);
  if (rules?.outcome.ok !== true) throw new Error(JSON.stringify(rules?.outcome));
  return rules.outcome.value.scheme;
};

/** A little to one side, wherever that may be. */
const aside = (lever: Lever): number => {
  const { value, sweep, limits } = lever;
  const high = Number.isFinite(limits.high) ? (value + limits.high) / 2 : value + sweep.step;
  const low = Number.isFinite(limits.low) ? (value + limits.low) / 2 : value - sweep.step;
  return (
    [high, low]
      .map((one) => Number(one.toPrecision(7)))
      .find((one) => one !== value && mayBe(lever, one)) ?? value
  );
};

const tried = (scheme: Scheme, values: ReadonlyMap<string, number>) => ({
  scheme,
  levers: leversOf(scheme),
  moved: withLevers(scheme, values),
});

const kept = async (port: MemoryPort, scheme: Scheme, values: ReadonlyMap<string, number>) => {
  const outcome = await keepRules(port, tried(scheme, values), "zh-CN");
  if (outcome?.ok !== true) throw new Error(JSON.stringify([scheme.id, ...values, outcome]));
  return outcome.value;
};

/** The values of all figures. */
const figures = (scheme: Scheme) => leversOf(scheme).map(({ id, value }) => [id, value]);

const A = "method/rules:orderQty#1";
const logistics = named("logistics-abc");
const moved = new Map([[A, 25_000]]);

test.each(
  schemes
    .filter((scheme) => leversOf(scheme).length > 0)
    .map((scheme) => [scheme.id, scheme] as const),
)(
  "%s: the rules in the workbook say what was kept, and what they said before once it is taken back",
  async (_, scheme) => {
    const port = empty();
    const values = new Map(
      leversOf(scheme)
        .slice(0, 3)
        .map((lever) => [lever.id, aside(lever)]),
    );
    const receipt = await kept(port, scheme, values);
    expect(figures(await heldIn(port))).toEqual(figures(withLevers(scheme, values).scheme));
    expect(await takeBackRules(port, receipt)).toEqual([]);
    expect(await heldIn(port)).toEqual(scheme);
  },
);

test("where there is no table of the rules one is made, behind the sheets that are there", async () => {
  const port = empty();
  const receipt = await kept(port, logistics, moved);
  expect(receipt.isNew).toBe(true);
  expect((await port.regions())[0]?.area.sheet).toBe("客户");
});

test("a figure that stands in several rows is changed in all of them, and in no other", async () => {
  const port = empty();
  const { writes } = await kept(port, logistics, moved);
  expect(writes.filter(({ content }) => content === ">= 25000")).toHaveLength(1);
  expect(writes).toHaveLength(3);
});

test("what was changed says what it was, and a note that says the former figure goes", async () => {
  const port = empty();
  const { notes } = await kept(port, logistics, moved);
  const { method } = await heldIn(port);
  const rule = method.kind === "decision-table" ? method.rules[2] : undefined;
  expect(notes).toBe(1);
  expect(rule).toEqual({
    when: { orderQty: ">= 25000" },
    tier: "A",
    from: {
      kind: "default",
      words: { zh: "试算后改定，原为 >= 30000", en: "试算后改定，原为 >= 30000" },
    },
  });
});

const withTable = async (): Promise<MemoryPort> => {
  const port = empty();
  await port.insertTable(rulesSheet(logistics, "en-US"), "behind");
  return port;
};

test("a table that is there keeps its rows, its order and its language", async () => {
  const port = await withTable();
  const receipt = await kept(port, logistics, moved);
  expect(receipt.isNew).toBe(false);
  expect((await rulesInBook(port)).length).toBe(1);
  expect(receipt.writes.map(({ content }) => content)).toContain("Set in What if; was >= 30000");
});

const cellOf = (receipt: KeptRules, content: string) =>
  receipt.writes.find((write) => write.content === content);

test("nothing is kept where somebody has changed the figure since, and his cell is named", async () => {
  const port = await withTable();
  const receipt = await kept(port, logistics, moved);
  await takeBackRules(port, receipt);
  const write = cellOf(receipt, ">= 25000");
  if (write === undefined) throw new Error();
  await port.writeCells(receipt.region, [{ ...write, content: ">= 40000" }]);
  const outcome = await keepRules(port, tried(logistics, moved), "zh-CN");
  expect(outcome).toMatchObject({ ok: false, changed: [expect.stringMatching(/^[A-Z]+\d+$/)] });
  expect((await heldIn(port)).method).toMatchObject({
    rules: { 2: { when: { orderQty: ">= 40000" } } },
  });
});

test("where a cell is changed between reading and writing, what was written of the rest is taken back", async () => {
  const port = await withTable();
  const racing: MemoryPort = {
    ...port,
    writeCells: async (region, writes) => {
      const [first] = writes;
      if (first?.content === ">= 25000")
        await port.writeCells(region, [{ ...first, content: ">= 50000" }]);
      return port.writeCells(region, writes);
    },
  };
  const outcome = await keepRules(racing, tried(logistics, moved), "zh-CN");
  expect(outcome?.ok).toBe(false);
  const { method } = await heldIn(port);
  const rule = method.kind === "decision-table" ? method.rules[2] : undefined;
  expect(rule).toMatchObject({
    when: { orderQty: ">= 50000" },
    label: { en: "Single order of 30,000 or more" },
  });
});

test("taking back leaves what somebody has changed since, and names it", async () => {
  const port = await withTable();
  const receipt = await kept(port, logistics, moved);
  const write = cellOf(receipt, ">= 25000");
  if (write === undefined) throw new Error();
  await port.writeCells(receipt.region, [{ ...write, expected: ">= 25000", content: ">= 26000" }]);
  expect(await takeBackRules(port, receipt)).toHaveLength(1);
});
