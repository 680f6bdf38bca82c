import type { Piece } from "./materialsZh";
import type { Random } from "./random";
import * as frames from "./framesZh";
import { furtherZh, openingZh } from "./openingsZh";

/** A training text and its class: a code of the depth that its material had. */
export interface Example {
  readonly text: string;
  readonly code: string;
}

/** Pieces of one group (three digits) or, where they are not deeper, of a division. */
interface Shelf {
  readonly code: string;
  readonly goods: readonly Piece[];
  readonly phrases: readonly Piece[];
  readonly notes: readonly Piece[];
}

const shelvesOf = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Shelf[]> => {
  const byGroup = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = piece.code.slice(0, 3);
    byGroup.set(group, [...(byGroup.get(group) ?? []), piece]);
  }
  const byDivision = new Map<string, Shelf[]>();
  for (const [code, all] of byGroup) {
    const shelf = {
      code,
      goods: all.filter(({ kind }) => kind === "goods"),
      phrases: all.filter(({ kind }) => kind === "phrase" || kind === "name" || kind === "part"),
      notes: all.filter(({ kind }) => kind === "note" || kind === "name"),
    };
    const division = code.slice(0, 2);
    byDivision.set(division, [...(byDivision.get(division) ?? []), shelf]);
  }
  return byDivision;
};

const fill = (frame: string, lists: readonly string[], random: Random): string =>
  frame.replace(/\$(\d)/gu, (_, which: string) =>
    which === "3" ? listOf(frames.FIELDS, 2 + random.below(4), random) : lists[Number(which) - 1]!,
  );

const listOf = (from: readonly string[], count: number, random: Random): string => {
  const chosen = new Set<string>();
  for (let turn = 0; turn < count; turn++) chosen.add(random.pick(from));
  return [...chosen].join(random.chance(0.85) ? "、" : random.chance(0.5) ? "," : "及");
};

/** Repair by the division whose goods are repaired. */
const repairer = (division: string): string =>
  ["36", "24", "21", "19", "18"].includes(division)
    ? "81"
    : ["38", "39"].includes(division)
      ? "81"
      : "43";

const isMaking = (division: string): boolean => division >= "13" && division <= "42";
const isMining = (division: string): boolean => division >= "06" && division <= "10";

/** What a composer needs of its surroundings. */
export interface Composer {
  /** One made-up text and its class. */
  next(): Example;
}

/** A shelf by the square root of its size: large classes are likelier, but not by their size. */
const heavier = (shelves: readonly Shelf[], random: Random): Shelf => {
  const sizes = shelves.map(({ goods, phrases }) => Math.sqrt(goods.length + phrases.length));
  let left = random.next() * sizes.reduce((sum, size) => sum + size, 0);
  return shelves.find((_, at) => (left -= sizes[at]!) < 0) ?? shelves[0]!;
};

/** Words for a list: mostly the group's own, some of the division's others. */
const words = (
  shelf: Shelf,
  shelves: readonly Shelf[],
  kind: "goods" | "phrases",
  random: Random,
): string => {
  const count = 1 + (random.chance(0.75) ? random.below(4) : 0);
  const chosen = new Set<string>();
  for (let turn = 0; turn < count; turn++) {
    const from = turn > 0 && random.chance(0.25) ? random.pick(shelves) : shelf;
    const own = from[kind].length > 0 ? from[kind] : shelf[kind];
    const piece = preferred(own, random);
    if (piece) chosen.add(piece.text);
  }
  return [...chosen].join(random.chance(0.85) ? "、" : random.chance(0.5) ? "," : "及");
};

/** Our own terms and names rather than fragments of notes, where there are both. */
const preferred = (from: readonly Piece[], random: Random): Piece | undefined => {
  if (from.length === 0) return undefined;
  const piece = random.pick(from);
  return piece.kind === "part" ? random.pick(from) : piece;
};

const decorate = (text: string, random: Random): string => {
  let whole = text;
  if (random.chance(0.2))
    whole = `${random.pick(["经营范围", "主营业务", "一般项目", "主要业务", "许可项目"])}:${whole}`;
  const additions = random.chance(0.25) ? 1 + random.below(3) : 0;
  for (let turn = 0; turn < additions; turn++) whole += `;${random.pick(frames.ADDITIONS)}`;
  const remarks = random.chance(0.4) ? 1 + random.below(2) : 0;
  for (let turn = 0; turn < remarks; turn++)
    whole += `,${fill(random.pick(frames.REMARKS), [], random)}`;
  return whole;
};

const named = (core: string, random: Random): string => {
  const place = random.chance(0.7) ? random.pick(frames.CITIES) : "";
  const brand = `${random.pick(frames.BRAND)}${random.pick(frames.BRAND)}`;
  const tail = random.chance(0.3) ? random.pick(frames.GENERIC) : "";
  return `${place}${brand}${core}${tail}${random.pick(frames.FORMS)}`;
};

const core = (shelf: Shelf, random: Random): string | undefined => {
  const from = shelf.goods.length > 0 && random.chance(0.8) ? shelf.goods : shelf.phrases;
  const short = from.filter(({ text, kind }) => text.length <= 5 && kind !== "part");
  return short.length > 0 ? random.pick(short).text : undefined;
};

const framesFor = (division: string): readonly string[] =>
  isMaking(division)
    ? frames.MAKING
    : isMining(division)
      ? frames.MINING
      : division <= "05"
        ? frames.GROWING
        : frames.DOING;

/** Composes texts of what the material says, as companies would say it. `chances` are the divisions and how often each comes. */
export const composerZh = (
  pieces: readonly Piece[],
  chances: readonly (readonly [string, number])[],
  endings: readonly Piece[],
  random: Random,
): Composer => {
  const byDivision = shelvesOf(pieces);
  const known = chances.filter(([division]) => byDivision.has(division));
  const total = known.reduce((sum, [, chance]) => sum + chance, 0);
  const goodsDivisions = known.filter(
    ([division]) => (isMaking(division) || isMining(division)) && division !== "42",
  );
  const division = (from: typeof known, sum: number): string => {
    let left = random.next() * sum;
    return (from.find(([, chance]) => (left -= chance) < 0) ?? from[0]!)[0];
  };
  const goodsTotal = goodsDivisions.reduce((sum, [, chance]) => sum + chance, 0);

  const otherwise = (): Example => {
    const made = division(goodsDivisions, goodsTotal);
    const shelves = byDivision.get(made)!;
    const shelf = heavier(shelves, random);
    const lists = [words(shelf, shelves, "goods", random), words(shelf, shelves, "goods", random)];
    if (random.chance(0.06))
      return {
        text: decorate(fill(random.pick(frames.REPAIRING), lists, random), random),
        code: repairer(made),
      };
    let left = random.next() * frames.OTHERWISE.reduce((sum, [, share]) => sum + share, 0);
    const [code, , ways] = frames.OTHERWISE.find(([, share]) => (left -= share) < 0)!;
    return {
      text: decorate(fill(random.pick(ways), lists, random), random),
      code,
    };
  };

  /** What somebody does as well: it comes after, and is not what they are. */
  const besides = (): string => {
    const others = byDivision.get(division(known, total))!;
    const second = heavier(others, random);
    const kind = second.goods.length > 0 && random.chance(0.7) ? "goods" : "phrases";
    return fill(random.pick(frames.BESIDES), [words(second, others, kind, random)], random);
  };

  /** A company's sentence on what it does, and often a second one with more of the same. */
  const described = (chosen: string, lists: readonly string[], shelf: Shelf): string => {
    const text = fill(openingZh(chosen, random), lists, random);
    const trade = core(shelf, random);
    const lead = random.chance(0.4) ? named(trade && random.chance(0.35) ? trade : "", random) : "";
    const further = random.chance(0.45)
      ? `。${fill(furtherZh(chosen, random), [lists[1]!], random)}`
      : "";
    return `${lead}${text}${further}`;
  };

  const usual = (): Example => {
    const chosen = division(known, total);
    const shelves = byDivision.get(chosen)!;
    const shelf = heavier(shelves, random);
    const { code } = shelf;
    if (random.chance(0.07) && shelf.notes.length > 0)
      return { text: random.pick(shelf.notes).text, code };
    // A name without any trade may be anybody's: the model must learn that it knows nothing.
    if (random.chance(0.015))
      return { text: named(random.pick(frames.GENERIC), random), code: chosen };
    if (random.chance(0.05)) {
      const strong = random.pick(endings);
      // Schools, hospitals and offices are numbered rather than branded.
      const numbered = strong.code >= "83" && strong.code < "97" && random.chance(0.5);
      const text = numbered
        ? `${random.pick(frames.CITIES)}${random.pick(frames.NUMBERED)}${strong.text}`
        : named(strong.text, random);
      return { text, code: strong.code };
    }
    if (random.chance(0.07)) {
      const trade = core(shelf, random);
      if (trade !== undefined) return { text: named(trade, random), code };
    }
    const kind = shelf.goods.length > 0 && random.chance(0.85) ? "goods" : "phrases";
    const lists = [words(shelf, shelves, kind, random), words(shelf, shelves, kind, random)];
    if (random.chance(0.15)) return { text: lists[0]!, code };
    const text = random.chance(0.5)
      ? fill(random.pick(kind === "goods" ? framesFor(chosen) : frames.DOING), lists, random)
      : described(chosen, lists, shelf);
    return {
      text: decorate(random.chance(0.2) ? `${text}${besides()}` : text, random),
      code,
    };
  };
  return { next: () => (random.chance(0.14) ? otherwise() : usual()) };
};
