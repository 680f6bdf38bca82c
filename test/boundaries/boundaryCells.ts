import { inputsOf, nextDown, nextUp, type Input, type Scheme } from "../../src/rules";
import { set, type Cells, type Place } from "./cellsFor";
import { gridsOf, groundAt, pointsOf, type Point, type Value } from "./points";

const cellsAt = (place: Place, point: Point): Cells => {
  const cells: Cells = new Map();
  for (const [key, value] of point) set(place, cells, key, value);
  return cells;
};

const cellsIn = (place: Place): readonly Cells[] => {
  const { scheme } = place.ground;
  const own = gridsOf(place.ground).flatMap((grid) =>
    grid.rows.flatMap((row) => pointsOf(grid, row).map((point) => cellsAt(place, point))),
  );
  const parts = (scheme.parts ?? []).flatMap((part) =>
    cellsIn({ ...place, ground: groundAt(part.scheme, place.ground) }),
  );
  return [...own, ...parts];
};

/** An input at the ends of what is plausible, and just beyond them. */
const endsOf = ({ key, min, max }: Input): readonly Cells[] =>
  [
    ...(min === undefined ? [] : [min, nextDown(min)]),
    ...(max === undefined ? [] : [max, nextUp(max)]),
  ].map((value) => new Map([[key, value]]));

/** Some value of an input that no list asks. */
const anyOf = ({ key, type, choices, min = 1 }: Input, asOf: number): readonly [string, Value] => {
  const some = {
    number: min,
    date: asOf,
    boolean: true,
    text: "有",
    choice: choices?.[0]?.key ?? "",
  };
  return [key, some[type]];
};

/** Beside 0 stands a number that no cell shows and no database reads (5e-324): one that is read stands for it. */
const written = (value: Value): Value =>
  typeof value === "number" && value !== 0 && Math.abs(value) < 1e-99
    ? Math.sign(value) * 1e-99
    : value;

/**
 * Rows at the boundaries of a scheme, of its parts and of its precondition, made of the grid on which `verify` looks for gaps and overlaps: for every rule, band, case and entry
 * each of its conditions just below, at and just above where it turns. Inputs that a row does not ask hold what they hold in the first that does.
 */
export const boundaryCells = (scheme: Scheme, asOf: number): readonly Cells[] => {
  const ground = groundAt(scheme);
  const { precondition } = scheme;
  const rows = [
    ...cellsIn({ ground, asOf }),
    ...(precondition ? cellsIn({ ground: groundAt(precondition.scheme), asOf }) : []),
    ...inputsOf(scheme).flatMap(endsOf),
  ];
  // Every key as the first row has it that knows it, so that a criterion is never asked with all others blank.
  const known = [...rows].reverse().flatMap((row) => [...row].filter(([, held]) => held !== null));
  const base = [...inputsOf(scheme).map((input) => anyOf(input, asOf)), ...known];
  const whole = rows.map(
    (row) => new Map([...base, ...row].map(([key, value]) => [key, written(value)])),
  );
  return [...new Map(whole.map((row) => [JSON.stringify([...row].sort()), row])).values()];
};
