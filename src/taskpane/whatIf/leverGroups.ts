import { leverText } from "../../text";
import type { Lever, Scheme } from "../../workbook";
import type { Locale } from "../language";

/** A figure with what it is called. */
export interface LeverLine {
  readonly lever: Lever;
  /** What the rules say. */
  readonly base: Lever;
  readonly line: string;
  /** With what it stands under: enough by itself. */
  readonly name: string;
}

/** Figures that stand together. */
export interface LeverGroup {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly LeverLine[];
  /** How much it matters; 0 where nobody is within reach. */
  readonly matters: number;
}

/** Where all scores are cut comes first, and what all criteria weigh; then bounds, which decide who is where; what they give comes last. */
const RANK: Readonly<Record<Lever["kind"], number>> = {
  threshold: 1,
  cutoff: 3,
  cut: 1,
  argument: 1,
  portion: 1,
  weight: 2,
  per: 0.4,
  points: 0.3,
  factor: 0.3,
};

const rankOf = ({ kind, group }: Lever): number =>
  group.kind === "settings" ? RANK.per : RANK[kind];

const keyOf = ({ within, group }: Lever): string =>
  [
    ...within,
    group.kind,
    group.kind === "input" ? group.key : group.kind === "argument" ? group.name : "",
  ].join("/");

/** Figures by what they stand under, those that matter most first; `base` has them as the rules say, in the same order. */
export const leverGroups = (
  scheme: Scheme,
  levers: readonly Lever[],
  base: readonly Lever[],
  locale: Locale,
): readonly LeverGroup[] => {
  const stated = new Map(base.map((lever) => [lever.id, lever]));
  const groups = new Map<string, LeverGroup>();
  for (const lever of levers) {
    const { group: title, line } = leverText(scheme, lever, locale);
    const key = keyOf(lever);
    const known = groups.get(key) ?? { key, title, lines: [], matters: 0 };
    const one = { lever, base: stated.get(lever.id) ?? lever, line, name: `${title} ${line}` };
    groups.set(key, {
      ...known,
      lines: [...known.lines, one],
      matters: Math.max(known.matters, (stated.get(lever.id)?.matters ?? 0) * rankOf(lever)),
    });
  }
  const inOrder = ({ lines }: LeverGroup) =>
    [...lines].sort((one, other) => RANK[other.lever.kind] - RANK[one.lever.kind]);
  return [...groups.values()]
    .map((group) => ({ ...group, lines: inOrder(group) }))
    .sort((one, other) => other.matters - one.matters);
};

/** The groups and lines in whose name a text is found. */
export const found = (groups: readonly LeverGroup[], typed: string): readonly LeverGroup[] => {
  const wanted = typed.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return groups;
  return groups.flatMap((group) => {
    const lines = group.lines.filter(({ name }) => name.toLowerCase().includes(wanted));
    return lines.length === 0 ? [] : [{ ...group, lines }];
  });
};
