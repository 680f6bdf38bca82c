import { numberCell, tierCell } from "../codecs";
import type { Scope } from "../scope";
import type { Entry } from "../codec";
import type { RowKind } from "./rowKind";

/** A tier by share or rank with the cut that it reaches to: the method's tiers and the argument that holds its cuts, side by side. */
interface Cuts {
  /** Place of the argument among the scheme's. */
  readonly index: number;
  readonly values: readonly number[];
}

/** The argument that holds the cuts of a scheme's own method, where its values stand with it; null where they are handed on to it. */
export const ownCuts = ({ scheme, handedOn }: Scope): Cuts | null => {
  const { method } = scheme;
  if ((method.kind !== "share" && method.kind !== "rank") || handedOn.has(method.cuts)) return null;
  const index = scheme.arguments.findIndex(({ name }) => name === method.cuts);
  const argument = scheme.arguments[index];
  return argument?.type === "numbers" ? { index, values: argument.default } : null;
};

const tiersOf = ({ scheme: { method } }: Scope): readonly string[] =>
  method.kind === "share" || method.kind === "rank" ? method.tiers : [];

const present = (entries: readonly Entry[], field: string): readonly unknown[] =>
  entries.map((entry) => entry[field]).filter((value) => value !== undefined);

const edits = (entries: readonly Entry[], scope: Scope) => {
  const cuts = ownCuts(scope);
  const tiers = { path: ["method", "tiers"], value: present(entries, "tier") };
  if (cuts === null) return [tiers];
  return [tiers, { path: ["arguments", cuts.index, "default"], value: present(entries, "cut") }];
};

export const placeRows: RowKind = {
  kind: "place",
  ordered: true,
  fields: {
    tier: { column: "tier", codec: tierCell, required: true },
    cut: { column: "cut", codec: numberCell },
  },
  entries: (scope) => {
    const cuts = ownCuts(scope)?.values ?? [];
    const tiers = tiersOf(scope);
    const rows = Array.from({ length: Math.max(tiers.length, cuts.length) }, (_, index) => ({
      tier: tiers[index],
      cut: cuts[index],
    }));
    return rows;
  },
  edits,
  hidden: (scope) => edits([], scope),
  pathOf: (field, index, _, scope) =>
    field === "cut"
      ? ["arguments", ownCuts(scope)?.index ?? 0, "default", index]
      : ["method", "tiers", index],
};
