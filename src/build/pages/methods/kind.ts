import type { Method } from "../../../rules";

/** One of the methods by its name. */
export type Kind<K extends Method["kind"]> = Extract<Method, { kind: K }>;

/** What a rule, a criterion or a multiplier says of when it applies at all. */
export type Only = Kind<"decision-table">["rules"][number]["only"];
