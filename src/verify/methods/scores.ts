import type { Method } from "../../rules";
import type { Ground } from "../ground";
import { capped, point, products, scoreSet, sums, type ScoreSet } from "../scoreSet";
import type { BandsChecked } from "./bands";

type Card = Extract<Method, { kind: "scorecard" }>;

// Which of the optional criteria are asked for: all ways are tried up to this many.
const MOST_OPTIONAL = 6;

const weightOf = ({ item }: BandsChecked): number => ("weight" in item ? item.weight : 1);

const isOptional = ({ item }: BandsChecked): boolean =>
  "optional" in item && item.optional === true;

const total = (criteria: readonly BandsChecked[]): number =>
  criteria.reduce((sum, each) => sum + weightOf(each), 0);

/** The criteria that may be asked for together; those left out hand their weight to the others. */
const selections = (criteria: readonly BandsChecked[]): readonly (readonly BandsChecked[])[] => {
  const optional = criteria.filter(isOptional);
  if (optional.length > MOST_OPTIONAL) return [criteria];
  const ways = Array.from({ length: 2 ** optional.length }, (_, bits) =>
    criteria.filter((each) => {
      const place = optional.indexOf(each);
      return place < 0 || (bits & (1 << place)) !== 0;
    }),
  );
  return ways.filter(({ length }) => length > 0);
};

/** The scores that a scorecard can come to by these criteria and multipliers; null where one cannot be read. */
export const scoresOf = (
  ground: Ground,
  card: Card,
  checked: readonly BandsChecked[],
): ScoreSet | null => {
  if (checked.some(({ points }) => points === null)) return null;
  const criteria = checked.filter(({ role }) => role === "criterion");
  const multipliers = checked.filter(({ role }) => role === "multiplier");
  const added = selections(criteria).flatMap((used) => {
    const raise = total(used) === 0 ? 1 : total(criteria) / total(used);
    return used
      .map((each) => products(each.points ?? [], [point(weightOf(each) * raise)]))
      .reduce(sums, [point(0)]);
  });
  const multiplied = multipliers.reduce(
    (set, { points }) => products(set, points ?? []),
    scoreSet(added),
  );
  const cap = card.cap === undefined ? 0 : Number(ground.values[card.cap]);
  return cap > 0 ? capped(multiplied, cap) : multiplied;
};
