import { nextDown, nextUp, type Predicate } from "../rules";
import { dateCell } from "./cell";
import { decimal } from "./decimal";
import type { Domain } from "./domain";

/** One elementary cell of an axis: no cell of the rules tells its values apart. */
export type Segment =
  /** Numbers from `low` to `high`, both included; days as serials. */
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string }
  /** Any text that no cell names. */
  | { readonly kind: "other" }
  /** It is known that there is no value. */
  | { readonly kind: "none" }
  /** Nothing is known: only what holds for anything holds. The last segment of every axis. */
  | { readonly kind: "unknown" };

/** The values of one key, cut at every boundary that a cell names. */
export interface Axis {
  readonly key: string;
  readonly domain: Domain;
  readonly segments: readonly Segment[];
  /** How the cells spell the numbers that they name, by value. */
  readonly spelt: ReadonlyMap<number, string>;
}

/** A cell that asks something of the key. */
export interface Asked {
  readonly predicate: Predicate;
}

const NONE: Segment = { kind: "none" };
const UNKNOWN: Segment = { kind: "unknown" };

/** The whole numbers of a range; null where there are none. */
const snapped = (low: number, high: number): Segment | null => {
  const [least, most] = [Math.ceil(low), Math.floor(high)];
  return least <= most ? { kind: "range", low: least, high: most } : null;
};

const rangesOf = ({ low, high, whole }: Domain, asked: readonly Asked[]): readonly Segment[] => {
  const starts = new Set([low]);
  for (const { predicate } of asked)
    for (const range of predicate.ranges) {
      if (range.low > range.high) continue;
      starts.add(range.low);
      starts.add(nextUp(range.high));
    }
  // Nothing begins at infinity: a cell without an upper bound leaves nothing over.
  const inside = [...starts].filter((start) => start >= low && start <= high && start < Infinity);
  const sorted = inside.sort((a, b) => a - b);
  return sorted.flatMap((start, place) => {
    const next = sorted[place + 1];
    const end = next === undefined ? high : nextDown(next);
    if (!whole) return [{ kind: "range", low: start, high: end }];
    return snapped(start, end) ?? [];
  });
};

const valuesOf = (domain: Domain, asked: readonly Asked[]): readonly Segment[] => {
  switch (domain.type) {
    case "boolean":
      return [true, false].map((value) => ({ kind: "truth", value }));
    case "choice":
      return domain.answers.map(({ key }) => ({ kind: "text", text: key }));
    case "text": {
      const texts = new Set(asked.flatMap(({ predicate }) => [...predicate.texts]));
      return [...[...texts].map((text) => ({ kind: "text", text }) as const), { kind: "other" }];
    }
    default:
      return rangesOf(domain, asked);
  }
};

/** Numbers as cells spell them: a name of an argument where all cells name it by that. */
const spellings = (domain: Domain, asked: readonly Asked[]): ReadonlyMap<number, string> => {
  const spelt = new Map<number, string>();
  const literals = new Set<number>();
  for (const { predicate } of asked) {
    if (predicate.tests.kind !== "tests") continue;
    const named = predicate.tests.parts.flatMap((part) =>
      part.kind === "interval" ? [part.low, part.high] : [part.operand],
    );
    for (const operand of named)
      if (operand.kind === "number" || operand.kind === "date") literals.add(operand.value);
    const names = named.flatMap((each) => (each.kind === "name" ? [each.name] : []));
    const ends = predicate.ranges.flatMap(({ from, to }) => [from, to]);
    for (const end of ends.filter(Number.isFinite)) {
      const [only, ...more] = names;
      if (only !== undefined && more.length === 0 && !literals.has(end)) spelt.set(end, only);
    }
  }
  const own = domain.type === "date" ? dateCell : decimal;
  for (const literal of literals) spelt.set(literal, own(literal));
  return spelt;
};

const asksNone = ({ predicate: { tests } }: Asked): boolean =>
  tests.kind === "tests" &&
  tests.parts.some((part) => part.kind === "compare" && part.operand.kind === "none");

/** The axis of a key, cut by all the cells that ask something of it. */
export const axisOf = (key: string, domain: Domain, asked: readonly Asked[]): Axis => {
  const none = domain.none === "asked" ? asked.some(asksNone) : domain.none;
  const segments = [...valuesOf(domain, asked), ...(none ? [NONE] : []), UNKNOWN];
  return { key, domain, segments, spelt: spellings(domain, asked) };
};

const among = (ranges: Predicate["ranges"], value: number): boolean =>
  ranges.some(({ low, high }) => value >= low && value <= high);

/** Whether a cell holds on a segment; of what is not known only one that holds for anything. */
export const holdsOn = (predicate: Predicate, segment: Segment): boolean => {
  if (predicate.always) return true;
  if (predicate.tests.kind === "nothing") return false;
  const { negated, ranges, texts, none } = predicate;
  switch (segment.kind) {
    case "range":
      return among(ranges, segment.low) !== negated;
    case "truth":
      return among(ranges, segment.value ? 1 : 0) !== negated;
    case "text":
      return texts.has(segment.text) !== negated;
    case "other":
      return negated;
    case "none":
      return none;
    case "unknown":
      return false;
  }
};
