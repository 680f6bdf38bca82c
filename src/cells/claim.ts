import type { Input } from "../rules";

import type { Cell } from "./cell";
import { plain, shown } from "./plain";
import { conversion, parseUnit, unitOf, type Unit } from "./unit";

/** A header in the forms in which it is compared. */
export interface Header {
  /** All of it, and without what stands in brackets. */
  readonly whole: string;
  readonly bare: string;
  /** What stands in brackets, or behind the last separator: a unit, or a remark. */
  readonly aside: string;
  /** Without what stands behind the last separator, or without a unit written right behind it (销售额万元). */
  readonly front: string;
}

/** How strongly a header claims an input: 0 is strongest, `WEAKEST` the least. */
export interface Claim {
  readonly strength: number;
  readonly column: number;
  readonly unit: Unit | null;
}

/** Key, label and synonym, each alone or with a remark in brackets that is no unit. */
export const WEAKEST = 5;

const BRACKETS = /[([{<【〔「《]([^)\]}>】〕」》]*)[)\]}>】〕」》]/g;

/** A name as it is compared: width, case, spaces, line breaks and punctuation do not matter; signs of units and money do. */
const compared = (name: string): string =>
  name.toLowerCase().replace(/[\s_]|(?![%‰¥$€£])[\p{P}\p{S}]/gu, "");

/** Brings the cell of a header to the forms in which it is compared. */
export const headerOf = (cell: Cell): Header => {
  const text = plain(shown(cell));
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1] ?? "").join(" ");
  const bare = text.replace(BRACKETS, " ").trim();
  const tail = /^(.+?)(?:[\s/,:;|_-]+([^\s/,:;|_-]+)|([十百千万亿]*元|[%‰]))$/.exec(bare);
  const aside = inside !== "" ? inside : (tail?.[2] ?? tail?.[3] ?? "");
  return {
    whole: compared(text),
    bare: compared(bare),
    aside: aside.trim(),
    front: inside === "" && tail ? compared(tail[1] ?? "") : "",
  };
};

/** The unit that a header states for an input; null where it states none, or the input is not a number. */
export const statedUnit = (input: Input, { aside }: Header): Unit | null =>
  input.type === "number" && aside !== "" ? parseUnit(aside, unitOf(input)?.bases) : null;

/** Whether numbers in a unit can be taken into the input's; an input without a unit takes all. */
export const fits = (unit: Unit | null, input: Input): boolean => {
  const own = unitOf(input);
  return !unit || !own || conversion(unit, own) !== null;
};

/** The names of an input by their right to it: key, labels, synonyms. */
type Names = readonly ReadonlySet<string>[];

const findNames = ({ key, label, synonyms }: Input): Names =>
  [[key], [label.zh, label.en], [...synonyms.zh, ...synonyms.en]].map(
    (names) => new Set(names.flatMap((name) => [compared(plain(name)), headerOf(name).bare])),
  );

/** Those that were asked for: all schemes are proposed for a table whenever it is looked at, and have some thousand names together. */
const known = new WeakMap<Input, Names>();

const namesOf = (input: Input): Names => {
  const names = known.get(input) ?? findNames(input);
  known.set(input, names);
  return names;
};

/** The claims of headers on an input, each header at most once. */
export const claimsOn = (input: Input, headers: readonly Header[]): readonly Claim[] => {
  const names = namesOf(input);
  const claims: Claim[] = [];
  for (const [column, header] of headers.entries()) {
    // The last word of a name is no unit of its own: "Number of orders", "Visits per month".
    const named = header.front !== "" && names.some((group) => group.has(header.bare));
    const unit = named ? null : statedUnit(input, header);
    const front = unit ? header.front : "";
    const rank = names.findIndex((group) =>
      [header.whole, header.bare, front].some((form) => form !== "" && group.has(form)),
    );
    if (rank < 0) continue;
    const remark = !unit && header.whole !== header.bare && !names[rank]?.has(header.whole);
    claims.push({ strength: rank * 2 + (remark ? 1 : 0), column, unit });
  }
  return claims;
};
