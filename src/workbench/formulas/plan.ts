import type { Graph, Node, RangeNode } from "./graph";

/** The order of one pass over dirty formulas: a formula is free once every range it reads is free, a range once all dirty formulas that fill it are done. */
export interface Plan {
  /** Formulas that can be computed now; take them with `pop`. */
  readonly free: Node[];
  /** Formulas that were not computed yet. */
  readonly left: ReadonlySet<Node>;
  /** Marks a formula as computed, which may free others. */
  done(node: Node): void;
  /** When nothing is free and nothing is waited for, formulas go in a circle: one of them. */
  onCycle(): Node | undefined;
}

/** Plans the formulas in `dirty` and all that depend on them. */
export function createPlan(graph: Graph, dirty: Iterable<Node>): Plan {
  const left = new Set<Node>(dirty);
  const fills = new Map<Node, RangeNode[]>();
  const feeders = new Map<RangeNode, Set<Node>>();
  for (const node of left) {
    const ranges = graph.rangesAt({ sheet: node.sheet, ...node.output });
    fills.set(node, ranges);
    for (const range of ranges) {
      const known = feeders.get(range);
      if (known) known.add(node);
      else feeders.set(range, new Set([node]));
      // A Set hands out what is added while it is walked: this is the breadth-first search.
      if (!known) for (const reader of range.readers) left.add(reader);
    }
  }
  const waits = new Map<Node, number>();
  for (const node of left)
    waits.set(node, new Set(node.reads.filter((range) => feeders.has(range))).size);
  const free = [...left].filter((node) => waits.get(node) === 0).reverse();
  return {
    free,
    left,
    done(node) {
      if (!left.delete(node)) return;
      for (const range of fills.get(node) ?? []) {
        const rest = feeders.get(range);
        if (!rest?.delete(node) || rest.size > 0) continue;
        for (const reader of range.readers) release(reader);
      }
    },
    onCycle() {
      const seen = new Set<Node>();
      let node = first(left);
      while (node && !seen.has(node)) {
        seen.add(node);
        const range: RangeNode | undefined = node.reads.find(
          (each) => (feeders.get(each)?.size ?? 0) > 0,
        );
        node = range ? first(feeders.get(range) ?? []) : node;
      }
      return node;
    },
  };

  function release(node: Node): void {
    const count = (waits.get(node) ?? 0) - 1;
    waits.set(node, count);
    if (count === 0 && left.has(node)) free.push(node);
  }
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}
