import { readTests, type FeelPart, type Operand, type UnaryTests } from "../../rules";
import { Unread } from "../fault";
import type { DmnColumn, DmnOutput, DmnRule, DmnTable, DmnType } from "../model";
import { listed, literalOf } from "./literal";
import type { Column, Difference, Literal, Node, Row, Tabular } from "./node";
import { typeNamed, type Scope } from "./scope";

/** Where a table stands. */
export interface TableStanding {
  readonly name: string;
  readonly about: string | null;
  /** The type of the result of the whole, whose values order the outputs where the table does not. */
  readonly type: string | null;
  readonly types: ReadonlyMap<string, DmnType>;
  readonly scope: Scope;
  readonly nodeOf: (text: string, column: DmnColumn) => Node;
}

/** A table on its way: names in cells add columns to it. */
interface Growing {
  readonly standing: TableStanding;
  readonly columns: Column[];
  readonly differences: Map<string, number>;
}

const namesOf = (tests: UnaryTests): readonly string[] => {
  if (tests.kind !== "tests") return [];
  const operands = tests.parts.flatMap((part) =>
    part.kind === "compare" ? [part.operand] : [part.low, part.high],
  );
  return operands.flatMap((each) => (each.kind === "name" ? [each.name] : []));
};

interface Worded {
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
}

/** A cell that can be read; where that needs it, with names that have dots, blanks or hyphens put as words. */
const withWords = (cell: string, scope: Scope): Worded => {
  const names = new Map<string, string>();
  if (readTests(cell).ok) return { text: cell, names };
  const odd = [...scope.keys()].filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
  let text = cell;
  for (const name of odd.sort((a, b) => b.length - a.length)) {
    const word = `name_${names.size}_`;
    const parts = text.split(/("(?:[^"\\]|\\[^])*(?:"|\\?$))/);
    const found = parts.map((part) => (part.startsWith('"') ? part : part.replaceAll(name, word)));
    if (found.join("") === text) continue;
    names.set(word, name);
    text = found.join("");
  }
  return { text, names };
};

interface Cell {
  readonly growing: Growing;
  readonly column: number;
  readonly refuse: () => never;
  readonly names: ReadonlyMap<string, string>;
}

/** The column for the difference between the cell's own and what a name in it stands for. */
const differenceColumn = ({ growing, column, refuse, names }: Cell, word: string): number => {
  const { columns, differences, standing } = growing;
  const name = names.get(word) ?? word;
  const find = standing.scope.get(name);
  if (find === undefined) throw new Unread({ code: "unknown-name", name, within: standing.name });
  const mark = `${column} ${name}`;
  const known = differences.get(mark);
  if (known !== undefined) return known;
  const own = columns[column] as Column;
  const [left, right] = [own.node, find()];
  if (left.kind === "constant" || left.kind === "difference" || right.kind === "constant")
    return refuse();
  const node: Difference = { kind: "difference", left, right };
  columns.push({ node, label: `${own.label} - ${name}`, type: null, values: null });
  differences.set(mark, columns.length - 1);
  return columns.length - 1;
};

const sides = (part: FeelPart): readonly (readonly [string, Operand])[] =>
  part.kind === "compare"
    ? [[part.operator, part.operand]]
    : [
        [part.lowIncluded ? ">=" : ">", part.low],
        [part.highIncluded ? "<=" : "<", part.high],
      ];

/** A cell that compares with other data, as cells of differences: `[low..high]` is value - low >= 0 and value - high <= 0. */
const namedCells = (cell: Cell, tests: UnaryTests): readonly (readonly [number, string])[] => {
  const [part, second] = tests.kind === "tests" && !tests.negated ? tests.parts : [];
  if (part === undefined || second !== undefined) return cell.refuse();
  return sides(part).map(([operator, operand]) => {
    if (operand.kind === "name")
      return [differenceColumn(cell, operand.name), `${operator} 0`] as const;
    return operand.kind === "number"
      ? ([cell.column, `${operator} ${operand.value}`] as const)
      : cell.refuse();
  });
};

const cellsOf = (growing: Growing, source: DmnRule, rule: number): ReadonlyMap<number, string> => {
  const { standing, columns } = growing;
  const all = source.cells.flatMap((cell, column): readonly (readonly [number, string])[] => {
    const input = (columns[column] as Column).label;
    const refuse = (): never => {
      throw new Unread({ code: "bad-cell", table: standing.name, rule, input, text: cell });
    };
    const { text, names } = withWords(cell, standing.scope);
    const reading = readTests(text);
    if (!reading.ok) return refuse();
    if (reading.tests.kind === "any") return [];
    return namesOf(reading.tests).length === 0
      ? [[column, cell]]
      : namedCells({ growing, column, refuse, names }, reading.tests);
  });
  return new Map(all);
};

const givesOf = (table: string, { entries }: DmnRule, rule: number): readonly Literal[] =>
  entries.map((text) => {
    const value = literalOf(text);
    if (value === null) throw new Unread({ code: "output-expression", table, rule, text });
    return value;
  });

const outputValues = (
  { type, values }: DmnOutput,
  whole: string | null,
  types: ReadonlyMap<string, DmnType>,
): readonly Literal[] => {
  const stated = values ?? typeNamed(type, types)?.values ?? typeNamed(whole, types)?.values;
  return stated ? (listed(stated) ?? []) : [];
};

/** The default outputs, where there are any. A count has a value on every row. */
const standardOf = (table: DmnTable, name: string): readonly Literal[] | null => {
  const stated = table.outputs.map(({ standard }) => standard);
  if (stated.every((each) => each === null)) return null;
  const values = stated.flatMap((each) => (each === null ? [] : (literalOf(each) ?? [])));
  if (values.length < stated.length || table.aggregation === "count")
    throw new Unread({ code: "default-output", table: name });
  return values;
};

/**
 * A table with its inputs traced. Throws Unread: bad-cell, unknown-name, output-expression, default-output, and what its inputs throw.
 */
export const lowerTable = (table: DmnTable, standing: TableStanding): Tabular => {
  const columns: Column[] = table.columns.map((column) => ({
    node: standing.nodeOf(column.text, column),
    label: column.label ?? column.text,
    type: column.type,
    values: column.values,
  }));
  const growing: Growing = { standing, columns, differences: new Map() };
  const rows = table.rules.map((rule, index): Row => ({
    id: rule.id,
    cells: cellsOf(growing, rule, index + 1),
    gives: givesOf(standing.name, rule, index + 1),
    label: rule.label,
  }));
  const single = table.outputs.length === 1;
  return {
    kind: "table",
    name: standing.name,
    about: standing.about,
    hitPolicy: table.hitPolicy,
    aggregation: table.aggregation,
    columns,
    outputs: table.outputs.map((output) => ({
      name: output.name,
      values: outputValues(output, single ? standing.type : null, standing.types),
    })),
    rows,
    standard: standardOf(table, standing.name),
  };
};
