import { tidy } from "../tidy";
import type { Limits, Sweep } from "./lever";
import type { Movable } from "./numbers";

/** A slider has about so many steps, so that each is a few pixels wide. */
const STEPS = 40;
/** The few customers far from all others do not stretch the slider. */
const FAR = 0.04;

/** The greatest of 1, 2 and 5 times a power of ten that is not above a number. */
const round = (number: number): number => {
  const power = 10 ** Math.floor(Math.log10(number));
  return [5, 2, 1].map((times) => times * power).find((one) => one <= number * 1.000001) ?? power;
};

const quantile = (values: ArrayLike<number>, fraction: number): number =>
  values[Math.min(values.length - 1, Math.floor(fraction * values.length))] ?? NaN;

/** From where to where most of the values lie, and the figure itself with some room. */
const around = (value: number, values: ArrayLike<number>): readonly [number, number] => {
  const low = Math.min(value, quantile(values, FAR));
  const high = Math.max(value, quantile(values, 1 - FAR));
  const room = (high - low) / 4 || Math.abs(value) / 2 || 1;
  return [low === value ? low - room : low, high === value ? high + room : high];
};

const isWhole = (values: ArrayLike<number>): boolean => Array.from(values).every(Number.isInteger);

/** The way of a slider for a figure, within what it may be; `values` are those of customers, ascending. */
export const sweepOf = (figure: Movable, limits: Limits, values: Float64Array): Sweep => {
  const { value, peers } = figure;
  const among = values.length > 0 ? values : [...peers].sort((a, b) => a - b);
  const [from, to] = around(value, among);
  const isPositive = Array.from(among).every((one) => one >= 0) && value >= 0;
  const [low, high] = [
    Math.max(limits.low, isPositive ? Math.max(0, from) : from),
    Math.min(limits.high, to),
  ];
  const counts = values.length > 0 && isWhole(values) && Number.isInteger(value);
  const step = high > low ? round((high - low) / STEPS) : 1;
  const by = counts ? Math.max(1, Math.round(step)) : step;
  const down = Math.floor((value - low) / by + 1e-9);
  const up = Math.floor((high - value) / by + 1e-9);
  const [min, max] = [tidy(value - down * by), tidy(value + up * by)];
  return {
    min: min <= limits.low && !limits.lowIncluded ? tidy(min + by) : min,
    max: max >= limits.high && !limits.highIncluded ? tidy(max - by) : max,
    step: tidy(by),
  };
};

/** The fraction of ascending values that lie within limits. */
export const within = (values: Float64Array, { low, high }: Limits): number =>
  values.length === 0
    ? 0
    : values.filter((one) => one >= low && one <= high).length / values.length;
