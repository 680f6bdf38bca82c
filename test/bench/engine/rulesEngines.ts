import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import type { Contestant, Doing } from "./contestant";
import { objectsOf } from "./inProcess";
import { CARD, CARD_CUTS, TABLE } from "./tasks";

type Row = ReturnType<typeof objectsOf>[number];

/** Asks an engine that takes a customer at a time. */
const oneByOne = (
  objects: readonly Row[],
  keys: readonly (keyof Row)[],
  tierOf: (row: Row) => Promise<number>,
): Doing => {
  const tier = new Int16Array(objects.length);
  return {
    work: async () => {
      for (const [k, row] of objects.entries())
        tier[k] = keys.some((key) => row[key] === null) ? -1 : await tierOf(row);
    },
    answer: () => ({ tier }),
  };
};

const KEYS = ["revenue", "orders", "recency", "margin"] as const;

const testOf = ({ from, below }: { from?: number; below?: number } = {}): string =>
  [
    ...(from === undefined ? [] : [`>= ${String(from)}`]),
    ...(below === undefined ? [] : [`< ${String(below)}`]),
  ].join(" and ");

const graph = (node: object) => ({
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    { id: "rules", name: "rules", position: { x: 1, y: 0 }, ...node },
    { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
    { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
  ],
});

const zenTable = graph({
  type: "decisionTableNode",
  content: {
    hitPolicy: "first",
    inputs: KEYS.map((field) => ({ id: field, name: field, type: "expression", field })),
    outputs: [{ id: "tier", name: "tier", type: "expression", field: "tier" }],
    rules: TABLE.map(({ when, tier }, k) => ({
      _id: String(k),
      ...Object.fromEntries(KEYS.map((key) => [key, testOf(when[key])])),
      tier: String(tier),
    })),
  },
});

const zenPoints = CARD.map(({ key, weight, bounds, points, below }) => {
  const whens = bounds.map((bound, k) => `${key} >= ${bound} ? ${points[k]} : `).reverse();
  return `${weight} * (${whens.join("")}${below})`;
}).join(" + ");
const zenCard = graph({
  type: "expressionNode",
  content: { expressions: [{ id: "score", key: "score", value: zenPoints }] },
});

/** GoRules ZEN, native; a customer at a time, as it is called. */
export const zen: Contestant = {
  name: "GoRules ZEN",
  most: 10_000,
  ready: (customers) => {
    const objects = objectsOf(customers);
    const engine = new ZenEngine();
    const [table, card] = [zenTable, zenCard].map((each) =>
      engine.createDecision(Buffer.from(JSON.stringify(each))),
    );
    const asked = async (decision: typeof table, row: Row): Promise<Record<string, number>> =>
      ((await decision?.evaluate(row)) as { result: Record<string, number> }).result;
    return Promise.resolve({
      tasks: {
        card: oneByOne(
          objects,
          CARD.map(({ key }) => key),
          async (row) => {
            const { score = NaN } = await asked(card, row);
            const rounded = Math.round(Number(score) * 1e9) / 1e9;
            const tier = CARD_CUTS.findIndex((cut) => rounded >= cut);
            return tier < 0 ? CARD_CUTS.length : tier;
          },
        ),
        table: oneByOne(objects, KEYS, async (row) => Number((await asked(table, row)).tier)),
      },
    });
  },
};

/** json-rules-engine; a customer at a time, rules by priority until one holds. */
export const jsonRules: Contestant = {
  name: "json-rules-engine",
  most: 2_000,
  ready: (customers) => {
    const engine = new Engine();
    TABLE.forEach(({ when, tier }, k) => {
      const all = Object.entries(when).flatMap(([fact, { from, below }]) => [
        ...(from === undefined ? [] : [{ fact, operator: "greaterThanInclusive", value: from }]),
        ...(below === undefined ? [] : [{ fact, operator: "lessThan", value: below }]),
      ]);
      engine.addRule({
        conditions: { all },
        event: { type: String(tier) },
        priority: TABLE.length - k,
        onSuccess: () => engine.stop(),
      });
    });
    const objects = objectsOf(customers);
    return Promise.resolve({
      tasks: {
        table: oneByOne(objects, KEYS, async (row) => {
          const { events } = await engine.run(row as Record<string, unknown>);
          return Number(events[0]?.type);
        }),
      },
    });
  },
};
