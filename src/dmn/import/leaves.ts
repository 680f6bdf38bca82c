import type { Column, Difference, Leaf, Node, Sum, Tabular } from "./node";

/** A place where a leaf is asked something: what the table says of it, and the cells. */
export interface Use {
  readonly type: string | null;
  readonly values: string | null;
  readonly cells: readonly string[];
}

/** The leaves behind a node with all their uses, in the order in which they are met. */
export type Uses = ReadonlyMap<string, { readonly leaf: Leaf; readonly uses: readonly Use[] }>;

interface Walk {
  readonly found: Map<string, { leaf: Leaf; uses: Use[] }>;
  /** What was walked already: decisions that several others need. */
  readonly seen: Set<unknown>;
}

const note = ({ found }: Walk, leaf: Leaf, use: Use): void => {
  const known = found.get(leaf.name) ?? { leaf, uses: [] };
  known.uses.push(use);
  found.set(leaf.name, known);
};

const counted: Use = { type: "number", values: null, cells: [] };
const compared: Use = { type: null, values: null, cells: [] };

const walkSum = (walk: Walk, sum: Sum): void => {
  if (walk.seen.has(sum)) return;
  walk.seen.add(sum);
  if (sum.kind === "joined") {
    walkSum(walk, sum.left);
    walkSum(walk, sum.right);
  } else if (sum.kind === "negated") walkSum(walk, sum.of);
  else if (sum.kind === "node") walkNode(walk, sum.node, counted);
};

const walkNode = (walk: Walk, node: Node | Difference, use: Use): void => {
  switch (node.kind) {
    case "leaf":
      note(walk, node, use);
      return;
    case "calculated":
      walkSum(walk, node.sum);
      return;
    case "difference":
      walkNode(walk, node.left, compared);
      walkNode(walk, node.right, compared);
      return;
    case "table":
      walkTable(walk, node);
      return;
    case "constant":
  }
};

const useOf = ({ type, values }: Column, table: Tabular, column: number): Use => ({
  type,
  values,
  cells: table.rows.flatMap(({ cells }) => cells.get(column) ?? []),
});

const walkTable = (walk: Walk, table: Tabular): void => {
  if (walk.seen.has(table)) return;
  walk.seen.add(table);
  table.columns.forEach((column, index) => {
    walkNode(walk, column.node, useOf(column, table, index));
  });
};

/** Finds the leaves behind a node, and everything that is asked of them. */
export const usesOf = (node: Node): Uses => {
  const walk: Walk = { found: new Map(), seen: new Set() };
  walkNode(walk, node, compared);
  return walk.found;
};
