import { renumbered } from "../feel/renumber";
import type { Scheme } from "../scheme/scheme";
import type { SchemePath } from "../schemePath";
import { tidy } from "../tidy";
import { idOf, type Movable, type Numbers, type Order, type Side, type Sum } from "./numbers";
import { numbersOf } from "./numbersOf";

/** New values of figures by their ids. */
export type LeverValues = ReadonlyMap<string, number>;

/** Parts of a whole that do not add up to it, since all of them were set. */
export interface OffSum {
  readonly ids: readonly string[];
  readonly total: number;
  readonly sum: number;
}

/** A scheme with figures moved. */
export interface Moved {
  readonly scheme: Scheme;
  /** All figures that are not as they were, those that made up for others among them. */
  readonly values: LeverValues;
  /** Figures that are not there, or would have passed another: they stay as they were. */
  readonly refused: readonly string[];
  readonly off: readonly OffSum[];
}

const holds = ({ low, high, strict }: Order, at: (side: Side) => number): boolean =>
  strict ? at(low) < at(high) : at(low) <= at(high);

/** Where a side is once figures have moved: as far from its figure as before. */
const movedBy =
  (figures: ReadonlyMap<string, Movable>, values: LeverValues) =>
  ({ id, value }: Side): number => {
    const now = id === undefined ? undefined : values.get(id);
    return now === undefined ? value : tidy(value + now - (figures.get(id ?? "")?.value ?? now));
  };

/** The values that keep every order; of those that break one, all that were moved stay as they were. */
const inOrder = (
  orders: readonly Order[],
  figures: ReadonlyMap<string, Movable>,
  values: LeverValues,
): LeverValues => {
  const at = movedBy(figures, values);
  const broken = new Set(
    orders
      .filter((order) => !holds(order, at))
      .flatMap(({ low, high }) => [low.id, high.id])
      .filter((id) => id !== undefined && values.has(id)),
  );
  if (broken.size === 0) return values;
  return inOrder(orders, figures, new Map([...values].filter(([id]) => !broken.has(id))));
};

/** Finer than what sums are compared by (`tidy`): a part that is moved to many decimals leaves the others as many. */
const exactly = (part: number): number => Number(part.toFixed(12));

/** The parts that were not moved share what those that were leave of the whole, in proportion; in steps of a ten-thousandth of it, so that people can read them. */
const madeUp = (
  { ids, total }: Sum,
  figures: ReadonlyMap<string, Movable>,
  values: LeverValues,
): LeverValues => {
  const free = ids.filter((id) => !values.has(id));
  const held = ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
  const rest = exactly(total - held);
  const parts = free.map((id) => figures.get(id)?.value ?? 0);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const isMade = Math.abs(whole - rest) <= total * 1e-9;
  if (isMade || free.length === ids.length || free.length === 0 || rest <= 0) return new Map();
  const grain = total / 10_000;
  const shares = parts.map((part) =>
    Math.max(grain, Math.round((part * rest) / whole / grain) * grain),
  );
  const others = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  const last = exactly(rest - others);
  const even = last > 0 ? [...shares.slice(0, -1), last] : parts.map(() => rest / parts.length);
  return new Map(free.map((id, index) => [id, exactly(even[index] ?? 0)]));
};

const offOf = (
  { ids, total }: Sum,
  figures: ReadonlyMap<string, Movable>,
  values: LeverValues,
): readonly OffSum[] => {
  if (!ids.some((id) => values.has(id))) return [];
  const sum = tidy(
    ids.reduce((all, id) => all + (values.get(id) ?? figures.get(id)?.value ?? 0), 0),
  );
  return Math.abs(sum - total) <= total * 1e-9 ? [] : [{ ids, total, sum }];
};

/** Whether parts that must add up to a whole would not: all of them were set, or leave nothing to the others. */
const isTorn = (sum: Sum, figures: ReadonlyMap<string, Movable>, values: LeverValues): boolean => {
  if (sum.exact !== true || !sum.ids.some((id) => values.has(id))) return false;
  return madeUp(sum, figures, values).size === 0 && offOf(sum, figures, values).length > 0;
};

type Change = (before: unknown) => unknown;

/** What is done to each place: several figures may stand in one cell. */
const changesOf = (figures: readonly Movable[], values: LeverValues) => {
  const cells = new Map<string, { path: SchemePath; numbers: Map<number, number> }>();
  const others: { path: SchemePath; change: Change }[] = [];
  for (const { id, value, edits } of figures) {
    const now = values.get(id);
    if (now === undefined) continue;
    for (const { how, path } of edits)
      if (how === "cell") {
        const cell = cells.get(idOf(path)) ?? { path, numbers: new Map<number, number>() };
        cells.set(idOf(path), cell);
        cell.numbers.set(value, now);
      } else
        others.push({
          path,
          change: (before) => (how === "set" ? now : tidy(Number(before) + now - value)),
        });
  }
  const texts = [...cells.values()].map(({ path, numbers }) => ({
    path,
    change: (before: unknown) =>
      renumbered(String(before), (number) => numbers.get(number) ?? number),
  }));
  return [...texts, ...others];
};

/** A tree with another value at a path. */
const changedAt = (tree: unknown, path: SchemePath, change: Change): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  if (Array.isArray(tree))
    return tree.map((item, index) =>
      index === step ? changedAt(item, rest, change) : (item as unknown),
    );
  const record = tree as Readonly<Record<string, unknown>>;
  return { ...record, [step]: changedAt(record[step], rest, change) };
};

/** A number that a cell can spell; what a figure has already stays as it is. */
const readable = (figure: Movable | undefined, value: number): number =>
  figure?.kind === "threshold" && value !== figure.value ? tidy(value) : value;

const settled = (
  { figures: list, orders, sums }: Numbers,
  figures: ReadonlyMap<string, Movable>,
  wanted: LeverValues,
): LeverValues => {
  const known = new Map(
    [...wanted].flatMap(([id, value]): [string, number][] =>
      figures.has(id) && Number.isFinite(value) ? [[id, readable(figures.get(id), value)]] : [],
    ),
  );
  const ordered = inOrder(orders, figures, known);
  const torn = new Set(
    sums.filter((sum) => isTorn(sum, figures, ordered)).flatMap(({ ids }) => ids),
  );
  const kept = new Map([...ordered].filter(([id]) => !torn.has(id)));
  const made = sums.flatMap((sum) => [...madeUp(sum, figures, kept)]);
  const all = new Map([...kept, ...made]);
  return new Map(
    list.flatMap(({ id, value }) => {
      const now = all.get(id);
      return now === undefined || now === value ? [] : [[id, now] as const];
    }),
  );
};

/**
 * A scheme with some of its figures moved, all at once. It compiles as the scheme did: what adjoins moves together, nothing passes another (what would is refused), and weights
 * that add up to a whole still do where one of them is left to make up for it. The scheme itself where nothing changes.
 */
export const withLevers = (scheme: Scheme, wanted: LeverValues): Moved => {
  const numbers = numbersOf(scheme);
  const figures = new Map(numbers.figures.map((figure) => [figure.id, figure]));
  const values = settled(numbers, figures, wanted);
  const refused = [...wanted].flatMap(([id, value]) =>
    (values.get(id) ?? figures.get(id)?.value) === readable(figures.get(id), value) ? [] : [id],
  );
  const moved = changesOf(numbers.figures, values).reduce<unknown>(
    (tree, { path, change }) => changedAt(tree, path, change),
    scheme,
  );
  const off = numbers.sums.flatMap((sum) => offOf(sum, figures, values));
  return { scheme: moved as Scheme, values, refused, off };
};
