import type { Scope } from "../scope";
import { METHOD_ROWS } from "./methodRows";
import type { RowKind } from "./rowKind";
import { factRows, preconditionRows, settingRows, steadyRows } from "./schemeRows";

/** The kinds of rows that a scheme may have, in the order in which a table has them. */
export const kindsOf = ({ scheme, path }: Scope): readonly RowKind[] => [
  ...METHOD_ROWS[scheme.method.kind],
  ...(scheme.precondition === undefined ? [] : [preconditionRows]),
  ...(path.length > 0 ? [] : [steadyRows]),
  settingRows,
  factRows,
];

/** Whether the order of a kind's rows says something; in a table of rules that cannot contradict each other it does not. */
export const isOrdered = (kind: RowKind, { scheme: { method } }: Scope): boolean =>
  kind.kind === "rule" && method.kind === "decision-table"
    ? !["U", "A", "C"].includes(method.hitPolicy)
    : kind.ordered;
