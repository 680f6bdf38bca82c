import type { Scheme } from "../rules";
import { ABSENT, amountWhere, netOf, UNGRADED, type Amount, type Place, type Tally } from "./tally";

/** Which way a step leads; "aside" is to or from what is set aside rather than graded. */
export type Direction = "same" | "up" | "down" | "new" | "gone" | "graded" | "ungraded" | "aside";

/** Directions in the order in which they are told. */
export const DIRECTIONS: readonly Direction[] = [
  "up",
  "down",
  "new",
  "gone",
  "graded",
  "ungraded",
  "aside",
  "same",
];

/** The order of tiers, best first; a tier that the scheme no longer has, or sets aside, is no better and no worse than any other. */
const rankOf = ({ tiers }: Scheme): ReadonlyMap<Place, number> =>
  new Map(tiers.flatMap(({ key, aside }, index) => (aside ? [] : [[key, index] as const])));

/** Tells which way a step leads by the tiers of a scheme. */
export const directionIn = (scheme: Scheme): ((from: Place, to: Place) => Direction) => {
  const rank = rankOf(scheme);
  return (from, to) => {
    if (from === to) return "same";
    if (from === ABSENT) return "new";
    if (to === ABSENT) return "gone";
    if (from === UNGRADED) return "graded";
    if (to === UNGRADED) return "ungraded";
    const [was, is] = [rank.get(from), rank.get(to)];
    if (was === undefined || is === undefined) return "aside";
    return is < was ? "up" : "down";
  };
};

/** Customers by the way that they went, and what each place gained. Of a part of a split these are differences, and may be negative. */
export interface Flows {
  readonly by: Readonly<Record<Direction, Amount>>;
  readonly net: readonly (Amount & { readonly place: Place })[];
}

/** The flows of a tally, by the tiers of a scheme. */
export const flowsOf = (tally: Tally, scheme: Scheme): Flows => {
  const direction = directionIn(scheme);
  const amounts = DIRECTIONS.map((one): [Direction, Amount] => [
    one,
    amountWhere(tally, (from, to) => direction(from, to) === one),
  ]);
  return {
    by: Object.fromEntries(amounts) as Record<Direction, Amount>,
    net: tally.places.map((place) => ({ place, ...netOf(tally, place) })),
  };
};
