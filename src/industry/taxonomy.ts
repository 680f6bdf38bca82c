import type { Words } from "../rules";

/** How deep a class stands; the sector list has one level, "sector". */
export type Level = "section" | "division" | "group" | "sector";

/** One class of a taxonomy. */
export interface IndustryClass {
  readonly code: string;
  readonly level: Level;
  /** Code of the class above; null at the top. */
  readonly parent: string | null;
  readonly name: Words;
}

/** A list of industries with codes, in both languages. */
export interface Taxonomy {
  readonly id: string;
  readonly name: Words;
  /** From the top down. */
  readonly levels: readonly Level[];
  /** In the order of the document. */
  readonly classes: readonly IndustryClass[];
  /** By code. */
  readonly byCode: ReadonlyMap<string, IndustryClass>;
  /** Codes of the classes right below a code. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** A class as a compact row: code, parent, Chinese name, English name. */
export type ClassRow = readonly [code: string, parent: string | null, zh: string, en: string];

/** Builds a taxonomy of rows; `levelOf` tells a code's level. */
export const taxonomy = (
  head: Pick<Taxonomy, "id" | "name" | "levels">,
  rows: readonly ClassRow[],
  levelOf: (code: string) => Level,
): Taxonomy => {
  const classes = rows.map(([code, parent, zh, en]): IndustryClass => ({
    code,
    parent,
    level: levelOf(code),
    name: { zh, en },
  }));
  const below = new Map<string, string[]>();
  for (const { code, parent } of classes)
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), code]);
  return {
    ...head,
    classes,
    byCode: new Map(classes.map((entry) => [entry.code, entry])),
    below,
  };
};

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
