/** A place in a scheme, from its root: `["method", "rules", 3, "when", "orderQty"]`, `["parts", 0, "scheme", "method", ...]`. */
export type SchemePath = readonly (string | number)[];
