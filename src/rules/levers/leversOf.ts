import type { Scheme } from "../scheme/scheme";
import { tidy } from "../tidy";
import type { Lever, Limits, Spread } from "./lever";
import type { Movable, Order } from "./numbers";
import { numbersOf } from "./numbersOf";
import { sweepOf, within } from "./sweep";

/** What the orders leave a figure, as all of them stand. */
const limitsOf = ({ id, value }: Movable, orders: readonly Order[]): Limits => {
  let limits: Limits = { low: -Infinity, high: Infinity, lowIncluded: true, highIncluded: true };
  // A side that stands beside its figure (a bound that is kept) leaves it as much more, or less.
  const from = (bound: number, side: number): number =>
    side === value ? bound : tidy(bound + value - side);
  for (const { low, high, strict } of orders) {
    if (high.id === id && from(low.value, high.value) >= limits.low)
      limits = { ...limits, low: from(low.value, high.value), lowIncluded: !strict };
    if (low.id === id && from(high.value, low.value) <= limits.high)
      limits = { ...limits, high: from(high.value, low.value), highIncluded: !strict };
  }
  return limits;
};

const NOBODY = new Float64Array(0);
const NO_SPREAD: Spread = () => NOBODY;

/** How much a figure matters: by the customers within reach of it; one that all depend on counts in full where they have values. */
const mattersOf = (figure: Movable, limits: Limits, values: Float64Array): number => {
  const { kind, spread, idle } = figure;
  if (idle) return 0;
  if (spread === undefined) return 1;
  return kind === "weight" ? Math.min(1, values.length) : within(values, limits);
};

/**
 * Every number of a scheme that decides, with what it may be moved to as the others stand. Numbers that name a value (`5`, `"A"`), days, and bounds of an input that all its
 * values keep are no such.
 */
export const leversOf = (scheme: Scheme, spread: Spread = NO_SPREAD): readonly Lever[] => {
  const { figures, orders } = numbersOf(scheme);
  return figures.map((figure): Lever => {
    const { edits: _edits, spread: at, peers: _peers, idle: _idle, ...known } = figure;
    const values = at === undefined ? NOBODY : spread(at.within, at.key);
    const limits = limitsOf(figure, orders);
    const ranged = figure.kind === "weight" ? NOBODY : values;
    return {
      ...known,
      limits,
      sweep: sweepOf(figure, limits, ranged),
      matters: mattersOf(figure, limits, values),
    };
  });
};

/** Whether a figure may be moved to a number, as the others stand. */
export const mayBe = ({ limits }: Pick<Lever, "limits">, value: number): boolean =>
  (limits.lowIncluded ? value >= limits.low : value > limits.low) &&
  (limits.highIncluded ? value <= limits.high : value < limits.high);
