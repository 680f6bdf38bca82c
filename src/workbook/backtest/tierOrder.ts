import type { Scheme, Tier } from "../../rules";
import type { Region } from "../port";
import { formerColumn, type ResultKind } from "../resultHeader";

/** How the order of tiers is known: somebody stated it, the scheme that wrote the column has it, some scheme has tiers of these names, or only the alphabet is left. */
export type OrderSource = "stated" | "scheme" | "names" | "alphabet";

/** The tiers of a column, as they stand there. */
export interface TierOrder {
  /** Best first. */
  readonly tiers: readonly string[];
  /** Those that are neither better nor worse: set aside by the scheme, or not named by whoever stated the order. */
  readonly aside: readonly string[];
  readonly by: OrderSource;
}

/** Why what stands in a column cannot be put in order. */
export type OrderProblem =
  | { readonly code: "unknown-tier"; readonly got: string; readonly known: readonly string[] }
  | { readonly code: "repeated-tier"; readonly tier: string }
  /** Names or amounts, but hardly tiers. */
  | { readonly code: "too-many-tiers"; readonly tiers: number; readonly most: number };

/** Tiers that anybody can keep apart. */
const MOST = 30;

/** An order, or why there is none. */
export type OrderAnswer =
  | { readonly ok: true; readonly value: TierOrder }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Tiers as somebody types them, best first: "A, B, C", "高＞中＞低". */
export const tiersTyped = (text: string): readonly string[] =>
  text
    .split(/[,，、;；>＞]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const isCalled = ({ label }: Tier, name: string): boolean =>
  [label.zh, label.en].some((text) => plain(text) === plain(name));

/** The scheme that wrote a column of tiers, and the tiers that stand there: its own, or those of one of its parts. */
export const writerOf = (
  { headers }: Region,
  column: number,
  schemes: readonly Scheme[],
): { readonly scheme: Scheme; readonly tiers: readonly Tier[] } | null => {
  for (const scheme of schemes) {
    const parts = (scheme.parts ?? []).map((part): readonly [ResultKind, readonly Tier[]] => [
      `more:${part.key}`,
      part.scheme.tiers,
    ]);
    const all: readonly (readonly [ResultKind, readonly Tier[]])[] = [["tier", scheme.tiers], ...parts]; // prettier-ignore
    const found = all.find(
      ([kind, tiers]) => tiers.length > 0 && formerColumn(headers, scheme, kind) === column,
    );
    if (found !== undefined) return { scheme, tiers: found[1] };
  }
  return null;
};

const ordered = (
  found: readonly string[],
  tiers: readonly Tier[],
  by: OrderSource,
): TierOrder | null => {
  const named = found.map((name) => ({
    name,
    at: tiers.findIndex((tier) => isCalled(tier, name)),
  }));
  if (named.some(({ at }) => at < 0)) return null;
  const isAside = ({ at }: { readonly at: number }): boolean => tiers[at]?.aside === true;
  const graded = named.filter((one) => !isAside(one)).sort((one, other) => one.at - other.at);
  return {
    tiers: graded.map(({ name }) => name),
    aside: named.filter(isAside).map(({ name }) => name),
    by,
  };
};

const stated = (found: readonly string[], bestFirst: readonly string[]): OrderAnswer => {
  const tiers: string[] = [];
  for (const got of bestFirst) {
    const tier = found.find((name) => plain(name) === plain(got));
    if (tier === undefined)
      return { ok: false, problem: { code: "unknown-tier", got, known: found } };
    if (tiers.includes(tier)) return { ok: false, problem: { code: "repeated-tier", tier } };
    tiers.push(tier);
  }
  const aside = found.filter((name) => !tiers.includes(name));
  return { ok: true, value: { tiers, aside, by: "stated" } };
};

/**
 * Puts the tiers that stand in a column in order: as stated, where somebody has; otherwise as the scheme has them that wrote the column, or one whose tiers have these names;
 * otherwise by the alphabet, numbers by their size.
 */
export const orderTiers = (
  found: readonly string[],
  written: readonly Tier[] | null,
  schemes: readonly Scheme[],
  bestFirst: readonly string[] = [],
): OrderAnswer => {
  if (found.length > MOST)
    return { ok: false, problem: { code: "too-many-tiers", tiers: found.length, most: MOST } };
  if (bestFirst.length > 0) return stated(found, bestFirst);
  const own = written === null ? null : ordered(found, written, "scheme");
  if (own !== null) return { ok: true, value: own };
  for (const { tiers } of schemes) {
    const order = ordered(found, tiers, "names");
    if (order !== null) return { ok: true, value: order };
  }
  const { compare } = new Intl.Collator("zh-CN", { numeric: true });
  return { ok: true, value: { tiers: [...found].sort(compare), aside: [], by: "alphabet" } };
};
