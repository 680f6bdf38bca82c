import { intersection } from "../model/area";
import type { Area, SheetArea, SheetId } from "../model/book";
import type { Compiled } from "./compile";
import type { Place } from "./structured";

/** A formula in the graph. */
export interface Node extends Place {
  readonly formula: string;
  readonly compiled: Compiled;
  /** Computed at every calculation: NOW(), OFFSET(), INDIRECT() and their kin. */
  readonly volatile: boolean;
  /** The ranges that it reads. */
  readonly reads: readonly RangeNode[];
  /** What it filled last, itself included. */
  output: Area;
}

/** A range that formulas read; equal ranges are one, so that a column read by a thousand formulas costs one lookup. */
export interface RangeNode {
  readonly area: SheetArea;
  readonly readers: Set<Node>;
}

interface SheetIndex {
  readonly formulas: Map<number, Node>;
  readonly ranges: Map<string, RangeNode>;
  /** Ranges of few rows by each of their rows; all others must be looked through. */
  readonly byRow: Map<number, Set<RangeNode>>;
  readonly tall: Set<RangeNode>;
}

/** Which formula reads what. */
export interface Graph {
  get(sheet: SheetId, row: number, column: number): Node | undefined;
  add(node: Omit<Node, "reads" | "output">): Node;
  remove(node: Node): void;
  clear(): void;
  nodes(): Iterable<Node>;
  /** The formulas whose own cell lies in the area. */
  formulasIn(area: SheetArea): Node[];
  /** The ranges that have a cell in common with the area. */
  rangesAt(area: SheetArea): RangeNode[];
}

const FEW_ROWS = 4;
const key = (row: number, column: number) => row * 16_384 + column;

/** An empty graph. */
export function createGraph(): Graph {
  const sheets = new Map<SheetId, SheetIndex>();
  const indexOf = (sheet: SheetId): SheetIndex => {
    const index = sheets.get(sheet) ?? {
      formulas: new Map(),
      ranges: new Map(),
      byRow: new Map(),
      tall: new Set(),
    };
    sheets.set(sheet, index);
    return index;
  };
  return {
    get: (sheet, row, column) => sheets.get(sheet)?.formulas.get(key(row, column)),
    add(made) {
      const reads = made.compiled.precedents.map((area) => enterRange(indexOf(area.sheet), area));
      const node: Node = {
        ...made,
        reads,
        output: { row: made.row, column: made.column, rows: 1, columns: 1 },
      };
      for (const range of reads) range.readers.add(node);
      indexOf(node.sheet).formulas.set(key(node.row, node.column), node);
      return node;
    },
    remove(node) {
      indexOf(node.sheet).formulas.delete(key(node.row, node.column));
      for (const range of node.reads) {
        range.readers.delete(node);
        if (range.readers.size === 0) leaveRange(indexOf(range.area.sheet), range);
      }
    },
    clear: () => sheets.clear(),
    *nodes() {
      for (const index of sheets.values()) yield* index.formulas.values();
    },
    formulasIn(area) {
      const formulas = sheets.get(area.sheet)?.formulas;
      return formulas ? formulasIn(formulas, area) : [];
    },
    rangesAt(area) {
      const index = sheets.get(area.sheet);
      return index ? rangesAt(index, area) : [];
    },
  };
}

const rangeKey = (area: Area) => `${area.row},${area.column},${area.rows},${area.columns}`;

function enterRange(index: SheetIndex, area: SheetArea): RangeNode {
  const known = index.ranges.get(rangeKey(area));
  if (known) return known;
  const range: RangeNode = { area, readers: new Set() };
  index.ranges.set(rangeKey(area), range);
  if (area.rows > FEW_ROWS) index.tall.add(range);
  else for (let row = area.row; row < area.row + area.rows; row++) atRow(index, row).add(range);
  return range;
}

function leaveRange(index: SheetIndex, range: RangeNode): void {
  const { area } = range;
  index.ranges.delete(rangeKey(area));
  index.tall.delete(range);
  if (area.rows <= FEW_ROWS)
    for (let row = area.row; row < area.row + area.rows; row++) index.byRow.get(row)?.delete(range);
}

function atRow(index: SheetIndex, row: number): Set<RangeNode> {
  const set = index.byRow.get(row) ?? new Set();
  index.byRow.set(row, set);
  return set;
}

function formulasIn(formulas: ReadonlyMap<number, Node>, area: SheetArea): Node[] {
  const found: Node[] = [];
  if (area.rows * area.columns > formulas.size) {
    for (const node of formulas.values())
      if (intersection(area, { ...node, rows: 1, columns: 1 })) found.push(node);
    return found;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const node = formulas.get(key(row, column));
      if (node) found.push(node);
    }
  }
  return found;
}

function rangesAt(index: SheetIndex, area: SheetArea): RangeNode[] {
  const found = new Set<RangeNode>();
  for (const range of index.tall) if (intersection(range.area, area)) found.add(range);
  const visit = (ranges: Iterable<RangeNode> | undefined) => {
    for (const range of ranges ?? []) if (intersection(range.area, area)) found.add(range);
  };
  if (area.rows > index.byRow.size) for (const ranges of index.byRow.values()) visit(ranges);
  else for (let row = area.row; row < area.row + area.rows; row++) visit(index.byRow.get(row));
  return [...found];
}
