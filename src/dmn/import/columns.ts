import type { Derived, Input, Part, PlainScheme, Provenance } from "../../rules";
import { Unread } from "../fault";
import type { Keys } from "./keys";
import {
  givesList,
  givesNumber,
  type Calculated,
  type Difference,
  type Leaf,
  type Node,
  type Sum,
  type Tabular,
} from "./node";
import type { Outcome } from "./tiers";

/** What schemes are built with. */
export interface Building {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly keys: Keys;
  readonly from: Provenance;
  readonly version: string;
  /** Parts that were built: several tables may need one decision. */
  readonly parts: Map<Tabular, Built>;
  readonly build: (building: Building, table: Tabular) => Built;
}

/** A scheme built of a table, what its tiers stand for, and how many schemes there are in it. */
export interface Built {
  readonly scheme: PlainScheme;
  readonly outcomes: readonly Outcome[];
  readonly size: number;
}

/** A scheme on its way: what its columns need is added to it. */
export interface Growing {
  readonly building: Building;
  readonly within: string;
  readonly inputs: Map<string, Input>;
  readonly derived: Map<string, Derived>;
  readonly parts: Map<string, { part: Part; built: Built }>;
}

const LONGEST_FORMULA = 5000;

/** A label that is the same in both languages. */
export const words = (text: string) => ({ zh: text, en: text });

const leafKey = ({ building, inputs }: Growing, leaf: Leaf): string => {
  const input = building.inputs.get(leaf.name);
  if (input === undefined) throw new Error(`"${leaf.name}" is no leaf of the decision`);
  inputs.set(input.key, input);
  return input.key;
};

const partKey = (growing: Growing, table: Tabular): string => {
  const { building, parts, within } = growing;
  if (givesList(table)) throw new Unread({ code: "list-as-input", table: table.name, within });
  const key = building.keys.keyOf(table.name, table);
  if (!parts.has(key)) {
    const built = building.parts.get(table) ?? building.build(building, table);
    building.parts.set(table, built);
    parts.set(key, { part: { key, label: words(table.name), scheme: built.scheme }, built });
  }
  return key;
};

const scoreKey = (growing: Growing, table: Tabular): string => {
  const { building, derived } = growing;
  const of = partKey(growing, table);
  const key = building.keys.keyOf(`${table.name} value`, `score ${of}`);
  derived.set(key, { kind: "score", key, label: words(table.name), from: building.from, of });
  return key;
};

interface Written {
  readonly text: string;
  readonly of: ReadonlySet<string>;
}

const writeSum = (growing: Growing, sum: Sum, done: Map<Sum, Written>): Written => {
  const known = done.get(sum);
  if (known) return known;
  const written = ((): Written => {
    switch (sum.kind) {
      case "number":
        return { text: sum.value < 0 ? `(${sum.value})` : String(sum.value), of: new Set() };
      case "node": {
        const key =
          sum.node.kind === "leaf" ? leafKey(growing, sum.node) : scoreKey(growing, sum.node);
        return { text: key, of: new Set([key]) };
      }
      case "negated": {
        const inner = writeSum(growing, sum.of, done);
        return { text: `(-${inner.text})`, of: inner.of };
      }
      case "joined": {
        const left = writeSum(growing, sum.left, done);
        const right = writeSum(growing, sum.right, done);
        return {
          text: `(${left.text} ${sum.sign} ${right.text})`,
          of: new Set([...left.of, ...right.of]),
        };
      }
    }
  })();
  if (written.text.length > LONGEST_FORMULA)
    throw new Unread({ code: "too-deep", limit: LONGEST_FORMULA });
  done.set(sum, written);
  return written;
};

/** The key of a derived input for arithmetic. Throws Unread: too-deep for a formula beyond all bounds. */
export const calculatedKey = (growing: Growing, sum: Sum, label: string): string => {
  const { building, derived } = growing;
  const { text, of } = writeSum(growing, sum, new Map());
  const formula = /^\(.*\)$/s.test(text) && sum.kind === "joined" ? text.slice(1, -1) : text;
  const key = building.keys.keyOf(label, `calculated ${formula}`);
  const { from } = building;
  derived.set(key, { kind: "calculated", key, label: words(label), from, of: [...of], formula });
  return key;
};

const asSum = (node: Leaf | Calculated | Tabular): Sum =>
  node.kind === "calculated" ? node.sum : { kind: "node", node };

const isDate = ({ building }: Growing, leaf: Leaf): boolean =>
  building.inputs.get(leaf.name)?.type === "date";

const differenceKey = (growing: Growing, { left, right }: Difference, label: string): string => {
  const { building, derived } = growing;
  if (left.kind !== "leaf" || right.kind !== "leaf" || !isDate(growing, left))
    return calculatedKey(
      growing,
      { kind: "joined", sign: "-", left: asSum(left), right: asSum(right) },
      label,
    );
  const terms = [{ input: leafKey(growing, left) }, { input: leafKey(growing, right), times: -1 }];
  const key = building.keys.keyOf(label, `sum ${JSON.stringify(terms)}`);
  derived.set(key, { kind: "sum", key, label: words(label), from: building.from, terms });
  return key;
};

const isTruth = ({ outputs, rows }: Tabular): boolean =>
  outputs.length === 1 && rows.every(({ gives: [value] }) => typeof value === "boolean");

/** The key of a column, and how its cells are written for it: tiers are asked for by their labels, also those that are true and false. */
export const columnOf = (
  growing: Growing,
  node: Node | Difference,
  label: string,
): readonly [string, (cell: string) => string] => {
  const same = (cell: string): string => cell;
  switch (node.kind) {
    case "leaf":
      return [leafKey(growing, node), same];
    case "calculated":
      return [calculatedKey(growing, node.sum, label), same];
    case "difference":
      return [differenceKey(growing, node, label), same];
    case "constant":
      return columnOf(growing, constantTable(growing.within, node.value), label);
    case "table":
      if (givesNumber(node)) return [scoreKey(growing, node), same];
      return [
        partKey(growing, node),
        isTruth(node) ? (cell) => cell.replace(/\b(true|false)\b/g, '"$1"') : same,
      ];
  }
};

/** A table that always gives one value. */
export const constantTable = (name: string, value: string | number | boolean): Tabular => ({
  kind: "table",
  name,
  about: null,
  hitPolicy: "F",
  aggregation: null,
  columns: [],
  outputs: [{ name: null, values: [] }],
  rows: [{ id: null, cells: new Map(), gives: [value], label: null }],
  standard: null,
});
