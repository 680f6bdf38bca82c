import type { Answer, Contestant, Doing } from "./contestant";
import { hand } from "./hand";
import { ours } from "./ours";
import { NUMBERS, type Customers, type NumberKey } from "./table";
import { CARD, CARD_CUTS, TABLE, type Task } from "./tasks";

const doings = (
  customers: Customers,
  works: Partial<Readonly<Record<Task, (customers: Customers) => Answer>>>,
): Partial<Record<Task, Doing>> =>
  Object.fromEntries(
    Object.entries(works).map(([task, work]) => {
      let done: Answer | undefined;
      return [
        task,
        { work: () => void (done = work(customers)), answer: () => done ?? work(customers) },
      ];
    }),
  );

const contestant = (name: string, works: Parameters<typeof doings>[1]): Contestant => ({
  name,
  ready: (customers) => Promise.resolve({ tasks: doings(customers, works) }),
});

/** Typed arrays, by hand. */
export const loops = contestant("loop by hand", hand);
/** Our engine. */
export const us = contestant("Clientele", ours);

type Row = Readonly<Record<NumberKey, number | null>>;
type Test = (row: Row) => boolean;

const cells = TABLE.map(({ when, tier }) => ({
  tier,
  tests: Object.entries(when).map(
    ([key, { from = -Infinity, below = Infinity }]): Test =>
      (row) => {
        const value = row[key as NumberKey] as number;
        return value >= from && value < below;
      },
  ),
}));

const criteria = CARD.map(({ key, weight, bounds, points, below }) => (row: Row) => {
  const value = row[key] as number;
  const reached = bounds.filter((bound) => value >= bound).length;
  return weight * (reached === 0 ? below : (points[reached - 1] as number));
});

const asked = ["revenue", "orders", "recency", "margin"] as const;

const cardOf = (row: Row): number => {
  if (CARD.some(({ key }) => row[key] === null)) return -1;
  const score = criteria.reduce((sum, criterion) => sum + criterion(row), 0);
  const tier = CARD_CUTS.findIndex((cut) => Math.round(score * 1e9) / 1e9 >= cut);
  return tier < 0 ? CARD_CUTS.length : tier;
};

const tableOf = (row: Row): number =>
  asked.some((key) => row[key] === null)
    ? -1
    : (cells.find(({ tests }) => tests.every((test) => test(row)))?.tier ?? -1);

/** Customers as plain objects. */
export const objectsOf = ({ rows, numbers }: Customers): readonly Row[] =>
  Array.from(
    { length: rows },
    (_, row) =>
      Object.fromEntries(
        NUMBERS.map((key) => {
          const { values, empty } = numbers[key];
          return [key, empty[row] === 1 ? null : (values[row] as number)];
        }),
      ) as Row,
  );

/** Plain objects, and a closure a cell. */
export const closures: Contestant = {
  name: "objects and closures",
  ready: (customers) => {
    const objects = objectsOf(customers);
    return Promise.resolve({
      tasks: doings(customers, {
        card: () => ({ tier: objects.map(cardOf) }),
        table: () => ({ tier: objects.map(tableOf) }),
      }),
    });
  },
};
