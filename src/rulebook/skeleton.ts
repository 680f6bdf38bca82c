import type { Scheme } from "../rules";
import { kindsOf } from "./layout/kindsOf";
import type { Edit } from "./layout/rowKind";
import { scopesOf, type Scope } from "./scope";
import { withValue } from "./tree";

/** Puts what edits of a scheme within say into the whole. */
export const applied = (root: unknown, edits: readonly Edit[], { path }: Scope): unknown =>
  edits.reduce((tree, edit) => withValue(tree, [...path, ...edit.path], edit.value), root);

/** The scheme without anything that the rows of a table say: of the same shape, with nothing in its lists. */
export const skeletonOf = (scheme: Scheme): Scheme =>
  scopesOf(scheme).reduce<unknown>(
    (root, scope) =>
      kindsOf(scope).reduce((tree, kind) => applied(tree, kind.hidden(scope), scope), root),
    scheme,
  ) as Scheme;
