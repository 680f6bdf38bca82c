import type { Method } from "../scheme/method";
import type { SchemePath } from "../schemePath";
import { subjectAt } from "./cellLists";
import { alone, atLeast, idOf, type Movable, type Numbers, type Order, type Sum } from "./numbers";
import { placed, type Within } from "./within";

type Scorecard = Extract<Method, { kind: "scorecard" }>;

/** Whether numbers are parts of a whole: what they add up to then. */
const wholeOf = (parts: readonly number[]): 1 | 100 | null => {
  const sum = parts.reduce((total, part) => total + part, 0);
  const isNear = (whole: number): boolean => Math.abs(sum - whole) <= whole * 0.0005 * parts.length;
  if (parts.length < 2 || parts.some((part) => part <= 0)) return null;
  return isNear(1) ? 1 : isNear(100) ? 100 : null;
};

type Criterion = Scorecard["criteria"][number];

const onlyOf = ({ only }: Criterion): string => (only ? `${only.argument} ${only.is}` : "");

/** The weights of criteria; those that add up to a whole are parts of it. */
export const weightsOf = (within: Within, { criteria }: Scorecard): Numbers => {
  const at = (index: number): SchemePath => [...within.path, "method", "criteria", index, "weight"];
  const groups = new Map<string, number[]>();
  criteria.forEach((criterion, index) => {
    const only = onlyOf(criterion);
    groups.set(only, [...(groups.get(only) ?? []), index]);
  });
  // Criteria that always count beside such as count under one setting only are parts of several wholes: those are left alone.
  const isMixed = groups.size > 1 && groups.has("");
  const weightOf = (index: number): number => criteria[index]?.weight ?? 0;
  const wholes = [...groups.values()].map((indexes) => ({
    indexes,
    total: isMixed ? null : wholeOf(indexes.map(weightOf)),
  }));
  const sums = wholes.flatMap(({ indexes, total }): Sum[] =>
    total === null ? [] : [{ ids: indexes.map((index) => idOf(at(index))), total }],
  );
  const figures = criteria.flatMap(({ input, weight, from }, index): Movable[] => {
    const total = wholes.find(({ indexes }) => indexes.includes(index))?.total ?? null;
    if (criteria.length < 2) return [];
    return [
      alone(
        {
          kind: "weight",
          value: weight,
          form: total === 1 ? "fraction" : total === 100 ? "percent" : "plain",
          ...placed(within),
          group: { kind: "weights" },
          says: { kind: "name", label: subjectAt(within.scheme, input).label },
          from,
          spread: { within: within.path, key: input },
          peers: [0, total ?? 2 * Math.max(...criteria.map((one) => one.weight))],
        },
        at(index),
      ),
    ];
  });
  return { figures, orders: partsOf(figures, sums), sums };
};

/** A part of a whole is more than nothing and less than all. */
export const partsOf = (figures: readonly Movable[], sums: readonly Sum[]): readonly Order[] =>
  figures.flatMap(({ id, value }): Order[] => {
    const sum = sums.find(({ ids }) => ids.includes(id));
    const low = atLeast(id, value, 0, true);
    return sum ? [low, { low: { id, value }, high: { value: sum.total }, strict: true }] : [low];
  });
