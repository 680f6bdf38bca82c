import type { SheetArea } from "../book";

/** What the library holds on to: areas by reference id ("ref7"). Several areas make a RangeAreas. */
export interface References {
  /** The areas of a reference, or undefined when there is none such any more. */
  get(id: string): readonly SheetArea[] | undefined;
  /** A new reference. It lives until the end of the batch, unless it is kept. */
  add(areas: readonly SheetArea[]): string;
  keep(id: string): void;
  remove(id: string): void;
  clear(): void;
  /** Lets go of what was not kept. */
  endBatch(): void;
  readonly count: number;
}

/**
 * An empty book-keeping of references. A reference keeps its address when cells are inserted before it (Excel's moves along: not modelled).
 */
export function createReferences(): References {
  const areas = new Map<string, readonly SheetArea[]>();
  const passing = new Set<string>();
  let last = 0;
  return {
    get: (id) => areas.get(id),
    add(kept) {
      last++;
      const id = `ref${last}`;
      areas.set(id, kept);
      passing.add(id);
      return id;
    },
    keep: (id) => passing.delete(id),
    remove: (id) => areas.delete(id),
    clear() {
      areas.clear();
    },
    endBatch() {
      for (const id of passing) areas.delete(id);
      passing.clear();
    },
    get count() {
      return areas.size;
    },
  };
}
