import type { Words } from "../rules";
import type { TaxonomyHead } from "./catalogue";
import type { Level } from "./level";

/** One class of a taxonomy. */
export interface IndustryClass {
  readonly code: string;
  readonly level: Level;
  /** Code of the class above; null at the top. */
  readonly parent: string | null;
  /** In the taxonomy's official language its own name, in the other one our translation. */
  readonly name: Words;
  /** Other spellings of the official name: of an earlier edition, of a neighbouring taxonomy. */
  readonly aliases?: readonly string[];
}

/** A list of industries with codes, in both languages. */
export interface Taxonomy extends TaxonomyHead {
  /** In the order of the document. */
  readonly classes: readonly IndustryClass[];
  /** By code. */
  readonly byCode: ReadonlyMap<string, IndustryClass>;
  /** Codes of the classes right below a code. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** A class as a compact row: code, parent, Chinese name, English name. */
export type ClassRow = readonly [code: string, parent: string | null, zh: string, en: string];

/** A taxonomy of its classes, in the order of the document. */
export const withClasses = (head: TaxonomyHead, classes: readonly IndustryClass[]): Taxonomy => {
  const below = new Map<string, string[]>();
  for (const { code, parent } of classes) {
    if (parent === null) continue;
    const children = below.get(parent);
    if (children) children.push(code);
    else below.set(parent, [code]);
  }
  return {
    ...head,
    classes,
    byCode: new Map(classes.map((entry) => [entry.code, entry])),
    below,
  };
};

/** Builds a taxonomy of rows; `levelOf` tells a code's level. */
export const taxonomy = (
  head: TaxonomyHead,
  rows: readonly ClassRow[],
  levelOf: (code: string) => Level,
): Taxonomy =>
  withClasses(
    head,
    rows.map(([code, parent, zh, en]) => ({
      code,
      parent,
      level: levelOf(code),
      name: { zh, en },
    })),
  );

/** The class itself and those above it, deepest first. */
export const lineage = (within: Taxonomy, code: string): readonly IndustryClass[] => {
  const line: IndustryClass[] = [];
  for (
    let entry = within.byCode.get(code);
    entry;
    entry = entry.parent === null ? undefined : within.byCode.get(entry.parent)
  )
    line.push(entry);
  return line;
};

/** The codes at the end of the branches below a class; the code itself where nothing is below. */
export const leaves = (within: Taxonomy, code: string): readonly string[] => {
  const children = within.below.get(code);
  return children ? children.flatMap((child) => leaves(within, child)) : [code];
};

/** Brings a class to a level: up along its parents, down only where one class is below; undefined where the level has no such class. */
export const atLevel = (
  within: Taxonomy,
  code: string,
  level: Level,
): IndustryClass | undefined => {
  const up = lineage(within, code).find((entry) => entry.level === level);
  if (up) return up;
  const only = leaves(within, code);
  return only.length === 1
    ? lineage(within, only[0]!).find((entry) => entry.level === level)
    : undefined;
};
