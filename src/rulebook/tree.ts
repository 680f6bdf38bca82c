import type { SchemePath } from "../rules";

/** Data as JSON has them. */
export type Tree =
  null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree | undefined };

type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

const isBranch = (tree: unknown): tree is Branch => typeof tree === "object" && tree !== null;

/** What stands at a place; undefined where nothing does. */
export const valueIn = (tree: unknown, [step, ...rest]: SchemePath): unknown => {
  if (step === undefined) return tree;
  return isBranch(tree)
    ? valueIn((tree as Readonly<Record<string | number, unknown>>)[step], rest)
    : undefined;
};

/**
 * The same tree with something else at a place, which comes to be where it is not there; undefined takes it away.
 * Behind the end of a list there is no place: it grows by one.
 */
export const withValue = (tree: unknown, [step, ...rest]: SchemePath, value: unknown): unknown => {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = Array.isArray(tree) ? [...(tree as unknown[])] : [];
    if (step > list.length) return list;
    const item = withValue(list[step], rest, value);
    // What is taken away takes all behind it away: a list has no holes.
    if (item === undefined) return list.slice(0, step);
    list[step] = item;
    return list;
  }
  const record = isBranch(tree) && !Array.isArray(tree) ? { ...(tree as object) } : {};
  const item = withValue((record as Readonly<Record<string, unknown>>)[step], rest, value);
  const { [step]: _, ...others } = record as Record<string, unknown>;
  return item === undefined ? others : { ...record, [step]: item };
};

/** A place and what stands there; undefined where nothing does any more. */
export interface Leaf {
  readonly path: SchemePath;
  readonly value: Tree | undefined;
}

const isLeaf = (tree: Tree): boolean =>
  !isBranch(tree) ||
  Object.keys(tree).length === 0 ||
  (Array.isArray(tree) && tree.every((item) => !isBranch(item)));

const branchLeaves = (tree: Branch, known: Tree | undefined, path: SchemePath): readonly Leaf[] => {
  const isList = Array.isArray(tree);
  const before = isBranch(known) && Array.isArray(known) === isList ? known : isList ? [] : {};
  const steps = isList ? [...tree.keys()] : Object.keys(tree);
  const at = (of: Branch, step: string | number) => (of as Record<string | number, Tree>)[step];
  const gone = Object.keys(before)
    .filter((step) => at(tree, step) === undefined)
    .map((step) => (isList ? Number(step) : step))
    // The first of a list takes the others with it.
    .slice(0, isList ? 1 : undefined);
  return [
    ...steps.flatMap((step) => leavesBeyond(at(tree, step), at(before, step), [...path, step])),
    ...gone.map((step) => ({ path: [...path, step], value: undefined })),
  ];
};

/** The leaves of a tree that another one does not have, and those that it has too much; a list of plain values is a leaf. */
export const leavesBeyond = (
  tree: Tree | undefined,
  known: Tree | undefined,
  path: SchemePath = [],
): readonly Leaf[] => {
  if (tree === undefined || JSON.stringify(tree) === JSON.stringify(known)) return [];
  if (isLeaf(tree)) return [{ path, value: tree }];
  return branchLeaves(tree as Branch, known, path);
};

const STEP = /\[(\d+)\]|\.?([^.[\]]+)/gy;

/** A path as people read it: inputs[3].label.zh. */
export const pathText = (path: SchemePath): string =>
  path
    .map((step, index) =>
      typeof step === "number" ? `[${String(step)}]` : index === 0 ? step : `.${step}`,
    )
    .join("");

/** Reads a path; null where it is none. */
export const pathOfText = (text: string): SchemePath | null => {
  const path: (string | number)[] = [];
  let end = 0;
  for (const match of text.matchAll(STEP)) {
    path.push(match[1] === undefined ? (match[2] ?? "") : Number(match[1]));
    end = match.index + match[0].length;
  }
  return path.length > 0 && end === text.length && typeof path[0] === "string" ? path : null;
};
