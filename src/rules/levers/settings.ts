import { fractionsOf } from "../cuts";
import type { PlainScheme } from "../scheme/scheme";
import type { SchemePath } from "../schemePath";
import { subjectAt, tierWords } from "./cellLists";
import type { LeverForm } from "./lever";
import {
  alone,
  atLeast,
  atMost,
  idOf,
  together,
  type Movable,
  type Numbers,
  type Order,
} from "./numbers";
import { axesOf, namesIn } from "./thresholds";
import { placed, type Within } from "./within";

type Argument = PlainScheme["arguments"][number];
type Cutting = Extract<PlainScheme["method"], { kind: "share" | "rank" }>;

const NOTHING: Numbers = { figures: [], orders: [], sums: [] };

/** Where an argument decides: as a boundary on a key, or in a formula. Into how many parts customers are cut is no figure of the rules: what they say of the parts would mean something else. */
interface Use {
  readonly within: Within;
  readonly key?: string;
}

const usesIn = (within: Within, id: string): readonly Use[] => {
  const { method, derived } = within.scheme;
  const isIt = (name: string): boolean => {
    const holder = within.holders.get(name);
    return holder !== undefined && idOf(holder.path) === id;
  };
  const formulas = [
    ...(method.kind === "formula" ? Object.values(method.with) : []),
    ...(method.kind === "scorecard" && method.cap !== undefined ? [method.cap] : []),
    ...derived.flatMap((one) =>
      one.kind === "calculated" ? (one.formula.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) : [],
    ),
  ];
  return [
    ...axesOf(within)
      .filter((axis) => namesIn(axis).some(isIt))
      .map(({ key }) => ({ within, key })),
    ...(formulas.some(isIt) ? [{ within }] : []),
  ];
};

/** Where a figure shows: with the input that it bounds. */
const shownWith = ({ within, key }: Use): Pick<Movable, "group" | "unit" | "spread"> => {
  if (key === undefined) return { group: { kind: "settings" } };
  const { label, unit } = subjectAt(within.scheme, key);
  return {
    group: { kind: "input", key, label },
    ...(unit && { unit }),
    spread: { within: within.path, key },
  };
};

const numberAt = (
  argument: Extract<Argument, { type: "number" }>,
  path: SchemePath,
  uses: readonly Use[],
): Numbers => {
  const { default: value, min, max, label, from } = argument;
  const use = uses.find(({ key }) => key !== undefined) ?? uses[0];
  if (use === undefined || (min !== undefined && min === max)) return NOTHING;
  const id = idOf(path);
  const figure: Movable = {
    kind: "argument",
    value,
    form: "plain",
    ...placed(use.within),
    ...shownWith(use),
    says: { kind: "name", label },
    from,
    peers: [min ?? Math.min(0, 2 * value), max ?? Math.max(1, 2 * value)],
    id,
    places: [[...path, "default"]],
    edits: [{ how: "set", path: [...path, "default"] }],
  };
  const orders = [
    ...(min === undefined ? [] : [atLeast(id, value, min)]),
    ...(max === undefined ? [] : [atMost(id, value, max)]),
  ];
  return { figures: [figure], orders, sums: [] };
};

/** How cuts are meant. */
interface Cutted {
  readonly form: LeverForm;
  /** From the best tier down they fall: values, not shares. */
  readonly falls: boolean;
  readonly total: number;
}

const cuttedBy = (scheme: PlainScheme, method: Cutting, cuts: readonly number[]): Cutted => {
  const measure = method.kind === "share" ? method.measure : undefined;
  const argument = scheme.arguments.find(({ name }) => name === measure);
  if (argument?.default === "value") return { form: "plain", falls: true, total: Infinity };
  const isFraction = fractionsOf(cuts) === cuts;
  return isFraction
    ? { form: "fraction", falls: false, total: 1 }
    : { form: "percent", falls: false, total: 100 };
};

const cutOrders = (
  ids: readonly string[],
  cuts: readonly number[],
  { falls, total, form }: Cutted,
): readonly Order[] => {
  const side = (index: number) => ({ id: ids[index] ?? "", value: cuts[index] ?? NaN });
  const beside = cuts.slice(1).map((_, index): Order => {
    const [one, other] = [side(index), side(index + 1)];
    return { low: falls ? other : one, high: falls ? one : other, strict: true };
  });
  if (falls) return beside;
  const last = cuts.length - 1;
  const ends = cuts.flatMap((value, index) => [
    // A percentage of 1 or less, alone, would be read as a fraction.
    atLeast(ids[index] ?? "", value, form === "percent" && index === last ? 1 : 0, true),
    atMost(ids[index] ?? "", value, total),
  ]);
  return [...beside, ...ends];
};

const cutsAt = (
  { name, label, default: cuts, from }: Extract<Argument, { type: "numbers" }>,
  path: SchemePath,
  { within, method }: { readonly within: Within; readonly method: Cutting },
): Numbers => {
  const cutted = cuttedBy(within.scheme, method, cuts);
  const { form, falls, total } = cutted;
  const unit = falls ? subjectAt(within.scheme, method.input).unit : undefined;
  const figures = cuts.map((value, index): Movable => {
    const tier = tierWords(within.scheme, method.tiers[index]);
    return alone(
      {
        kind: "cut",
        value,
        form,
        ...(unit && { unit }),
        ...placed(within),
        group: { kind: "argument", name, label },
        says: { kind: "bound", operator: falls ? ">=" : "<=", gives: tier && { tier } },
        from,
        ...(falls && { spread: { within: within.path, key: method.input } }),
        peers: falls ? cuts : [0, total],
      },
      [...path, "default", index],
    );
  });
  const ids = figures.map(({ id }) => id);
  return { figures, orders: cutOrders(ids, cuts, cutted), sums: [] };
};

const cutBy = (within: Within, id: string): readonly Cutting[] => {
  const { method } = within.scheme;
  if (method.kind !== "share" && method.kind !== "rank") return [];
  const holder = within.holders.get(method.cuts);
  return holder !== undefined && idOf(holder.path) === id ? [method] : [];
};

/** The number arguments of a scheme that decide; `all` are the schemes that it may be handed down to, itself among them. Those that nobody goes by are none. */
export const settingsOf = (own: Within, all: readonly Within[]): Numbers =>
  together(
    own.scheme.arguments.map((argument, index): Numbers => {
      const path = [...own.path, "arguments", index];
      const id = idOf(path);
      // What is handed down from above is a figure of the scheme above.
      if (idOf(own.holders.get(argument.name)?.path ?? []) !== id) return NOTHING;
      if (argument.type === "number")
        return numberAt(
          argument,
          path,
          all.flatMap((within) => usesIn(within, id)),
        );
      if (argument.type !== "numbers") return NOTHING;
      const [cutting] = all.flatMap((within) =>
        cutBy(within, id).map((method) => ({ within, method })),
      );
      return cutting === undefined ? NOTHING : cutsAt(argument, path, cutting);
    }),
  );
