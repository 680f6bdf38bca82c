import { readTests } from "../feel/parse";
import type { Operand, Operator, Part } from "../feel/test";
import { inputsOf } from "../inputsOf";
import type { PlainScheme } from "../scheme/scheme";
import type { SchemePath } from "../schemePath";
import { cellListsOf, subjectAt, type CellList, type TestCell } from "./cellLists";
import {
  atLeast,
  atMost,
  idOf,
  type Movable,
  type Numbers,
  type Order,
  type Side,
} from "./numbers";
import type { Within } from "./within";

/** A number that a cell compares its key with. */
interface Edge {
  readonly operator: Operator;
  readonly operand: Operand;
  readonly cell: TestCell;
}

const edgesIn = (part: Part, cell: TestCell): readonly Edge[] => {
  if (part.kind === "compare") return [{ operator: part.operator, operand: part.operand, cell }];
  return [
    { operator: part.lowIncluded ? ">=" : ">", operand: part.low, cell },
    { operator: part.highIncluded ? "<=" : "<", operand: part.high, cell },
  ];
};

const edgesOf = (cell: TestCell): readonly Edge[] => {
  const reading = readTests(cell.source);
  return reading.ok && reading.tests.kind === "tests"
    ? reading.tests.parts.flatMap((part) => edgesIn(part, cell))
    : [];
};

/** All that is compared with a key in a list of cells. */
interface Axis {
  readonly list: CellList;
  readonly key: string;
  readonly edges: readonly Edge[];
}

/** The axes of a scheme: a key in a list of cells each. */
export const axesOf = (within: Within): readonly Axis[] =>
  cellListsOf(within).flatMap((list) =>
    [...new Set(list.cells.map(({ key }) => key))].map((key) => ({
      list,
      key,
      edges: list.cells.filter((cell) => cell.key === key).flatMap(edgesOf),
    })),
  );

/** Names of arguments that cells compare a key with. */
export const namesIn = ({ edges }: Axis): readonly string[] => [
  ...new Set(edges.flatMap(({ operand }) => (operand.kind === "name" ? [operand.name] : []))),
];

const isTimely = ({ derived }: PlainScheme, key: string): boolean =>
  derived.some((one) => one.key === key && /^(months|days)(Since|Until)$/.test(one.kind));

/** What a key's values lie between at most: cells beyond say nothing. */
const boundsOf = (scheme: PlainScheme, key: string): readonly [number, number] => {
  const { min, max } = inputsOf(scheme).find((input) => input.key === key) ?? {};
  return [min ?? -Infinity, max ?? Infinity];
};

const isEquality = ({ operator }: Edge): boolean => operator === "=" || operator === "!=";

/** The numbers on an axis that bound something, ascending; zero months since a day is that day itself, and no figure. */
const boundaries = ({ scheme }: Within, axis: Axis): readonly number[] => {
  const [min, max] = boundsOf(scheme, axis.key);
  const isMoved = (value: number): boolean =>
    value > min && value < max && !(value === 0 && isTimely(scheme, axis.key));
  const values = axis.edges.flatMap((edge) =>
    edge.operand.kind === "number" && !isEquality(edge) ? [edge.operand.value] : [],
  );
  return axis.list.fixed ? [] : [...new Set(values)].filter(isMoved).sort((a, b) => a - b);
};

const idAt = ({ list, key }: Axis, index: number): string =>
  `${[idOf(list.path), list.only ?? [], key].flat().join(":")}#${index}`;

const figureAt = (within: Within, axis: Axis, value: number, index: number): Movable[] => {
  const edges = axis.edges.filter(
    ({ operand }) => operand.kind === "number" && operand.value === value,
  );
  const first = edges.find((edge) => !isEquality(edge));
  if (first === undefined) return [];
  const { label, unit } = subjectAt(within.scheme, axis.key);
  const paths = [...new Map(edges.map(({ cell }) => [idOf(cell.path), cell.path])).values()];
  return [
    {
      id: idAt(axis, index),
      kind: "threshold",
      value,
      form: "plain",
      ...(unit && { unit }),
      within: within.path,
      ...(within.part && { part: within.part }),
      group: { kind: "input", key: axis.key, label },
      says: { kind: "bound", operator: first.operator, gives: first.cell.gives },
      places: paths,
      from: first.cell.from,
      edits: paths.map((path: SchemePath) => ({ how: "cell", path })),
      spread: { within: within.path, key: axis.key },
      peers: boundaries(within, axis),
    },
  ];
};

/** What stands on an axis, by value: figures, arguments, and numbers that stay. */
const sidesOn = (
  within: Within,
  axis: Axis,
  moved: readonly number[],
): ReadonlyMap<number, Side[]> => {
  const sides = new Map<number, Side[]>();
  const put = (side: Side): unknown =>
    sides.set(side.value, [...(sides.get(side.value) ?? []), side]);
  moved.forEach((value, index) => put({ id: idAt(axis, index), value }));
  const fixed = axis.edges.flatMap(({ operand }) =>
    operand.kind === "number" && !moved.includes(operand.value) ? [operand.value] : [],
  );
  for (const value of new Set(fixed)) put({ value });
  for (const name of namesIn(axis)) {
    const holder = within.holders.get(name);
    if (typeof holder?.value === "number") put({ id: idOf(holder.path), value: holder.value });
  }
  return sides;
};

/**
 * What lies within the bounds of an input stays within them. A number in a cell stays off them as well, and off the day from which something is counted: there it would bound
 * nothing, and be no figure any more.
 */
const insideOf = (
  { scheme }: Within,
  { key }: Axis,
  { id, value }: Side,
  isNumber: boolean,
): readonly Order[] => {
  if (id === undefined) return [];
  const [min, max] = boundsOf(scheme, key);
  return [
    ...(min > -Infinity && value >= min ? [atLeast(id, value, min, isNumber)] : []),
    ...(max < Infinity && value <= max ? [atMost(id, value, max, isNumber)] : []),
    ...(isNumber && isTimely(scheme, key)
      ? [(value > 0 ? atLeast : atMost)(id, value, 0, true)]
      : []),
  ];
};

/** Whatever stands beside each other on an axis keeps its order. */
const ordersOn = (within: Within, axis: Axis, moved: readonly number[]): readonly Order[] => {
  const sides = sidesOn(within, axis, moved);
  const values = [...sides.keys()].sort((a, b) => a - b);
  const numbers = new Set(moved.map((_, index) => idAt(axis, index)));
  const inside = [...sides.values()]
    .flat()
    .flatMap((side) => insideOf(within, axis, side, numbers.has(side.id ?? "")));
  const beside = values
    .slice(1)
    .flatMap((value, index) =>
      (sides.get(values[index] ?? NaN) ?? []).flatMap((low) =>
        (sides.get(value) ?? []).map((high): Order => ({ low, high, strict: true })),
      ),
    );
  const isMovable = ({ low, high }: Order): boolean =>
    low.id !== undefined || high.id !== undefined;
  return [...inside, ...beside.filter(isMovable)];
};

/**
 * The numbers that cells compare inputs with. A number that stands in several cells of a list is one figure: the end of a band and the beginning of the next move together,
 * and since none passes another, what the cells cover stays whole.
 */
export const thresholdsOf = (within: Within): Numbers => {
  const all = axesOf(within).map((axis) => ({ axis, moved: boundaries(within, axis) }));
  return {
    figures: all.flatMap(({ axis, moved }) =>
      moved.flatMap((value, index) => figureAt(within, axis, value, index)),
    ),
    orders: all.flatMap(({ axis, moved }) => ordersOn(within, axis, moved)),
    sums: [],
  };
};
