import { answersOf, parentsOf, typeOf } from "../../src/rules";
import { inversesOf } from "../../src/rules/inverses";
import { isTimed, onDates, type Timed } from "../../src/rules/timely";
import type { Ground } from "../../src/verify/ground";
import { gridsOf, groundAt, pointsOf, type Value } from "./points";

/** The cells of a row being put together, by input. */
export type Cells = Map<string, Value>;

/** Where a scheme stands: what its keys are computed from, and the day. */
export interface Place {
  readonly ground: Ground;
  readonly asOf: number;
}

/** A date so far from today that the count is the wanted one, or just misses it on its side. */
const dateFor = ({ ground, asOf }: Place, derived: Timed, wanted: number) => {
  const whole = Math.round(wanted);
  const days = onDates({ plan: ground.plan, asOf }, derived, whole);
  const since = derived.kind === "monthsSince" || derived.kind === "daysSince";
  return days[(days.length - 1) / 2 - (since ? 1 : -1) * Math.sign(wanted - whole)] ?? asOf;
};

/** What stands in for a number that decides nothing: nothing in a sum, one in a product, today for a date. */
const neutral = ({ ground, asOf }: Place, key: string, within: string): number => {
  const type = typeOf(ground.plan, key);
  return type === "date" ? asOf : ground.plan.derived.get(within)?.kind === "sum" ? 0 : 1;
};

const setDerived = (place: Place, cells: Cells, key: string, value: Value): void => {
  const { plan } = place.ground;
  const derived = plan.derived.get(key);
  if (derived === undefined || derived.kind === "model" || value === null) return;
  if (derived.kind === "same") {
    set(place, cells, derived.as, "上海");
    set(place, cells, derived.of, value === true ? "上 海" : "北京");
  } else if (derived.kind === "either") set(place, cells, derived.prefer, value);
  else if (derived.kind === "leading") {
    for (const each of derived.of) set(place, cells, each, 0);
    set(place, cells, String(value), derived.atLeast ?? 1);
  } else if (derived.kind === "filled") {
    const count = Math.round((Number(value) / 100) * derived.of.length);
    derived.of.forEach((each, at) =>
      set(place, cells, each, at < count ? filling(place, each) : null),
    );
  } else if (typeof value !== "number") {
    for (const each of parentsOf(derived)) set(place, cells, each, value);
  } else if (isTimed(derived)) set(place, cells, derived.of, dateFor(place, derived, value));
  else setNumber(place, cells, key, value);
};

/** Any value of a key. */
const filling = ({ ground, asOf }: Place, key: string): Value => {
  switch (typeOf(ground.plan, key)) {
    case "boolean":
      return true;
    case "date":
      return asOf;
    case "number":
      return 1;
    default:
      return answersOf(ground.plan, key)?.[0]?.key ?? "有";
  }
};

const setNumber = (place: Place, cells: Cells, key: string, value: number): void => {
  const { plan } = place.ground;
  const derived = plan.derived.get(key);
  if (derived === undefined) return;
  const number = (each: string): number => neutral(place, each, key);
  for (const each of parentsOf(derived))
    if (typeOf(plan, each) === "number" || typeOf(plan, each) === "date")
      set(place, cells, each, number(each));
  const [inverse] = inversesOf({ plan, asOf: place.asOf, number, others: undefined }, derived, [
    value,
  ]);
  const [parent, [wanted] = []] = inverse ?? [];
  if (parent !== undefined && wanted !== undefined) set(place, cells, parent, wanted);
};

/** Brings a part to a tier by its first rule that gives it. */
const setPart = (place: Place, cells: Cells, tier: string): void => {
  const { method } = place.ground.scheme;
  if (method.kind !== "decision-table") return;
  const index = method.rules.findIndex((rule) => rule.tier === tier);
  const [grid] = gridsOf(place.ground);
  const row = grid?.rows.find((each) => each.index === index);
  const [point = []] = grid && row ? pointsOf(grid, row) : [];
  for (const [key, value] of point) set(place, cells, key, value);
};

/** Brings a key to a value by the cells of the inputs that it is computed from; what cannot be brought there alone, as a place among others, is left. */
export const set = (place: Place, cells: Cells, key: string, value: Value): void => {
  const { plan } = place.ground;
  const part = plan.parts.get(key);
  if (part)
    setPart({ ...place, ground: groundAt(part.scheme, place.ground) }, cells, String(value));
  else if (plan.derived.has(key)) setDerived(place, cells, key, value);
  else if (plan.inputs.has(key)) cells.set(key, value);
};
