import type { Example } from "./composeZh";
import { BESIDES_EN, furtherEn, openingEn } from "./framesEn";
import type { Piece } from "./materialsZh";
import type { Random } from "./random";

const OTHERWISE: readonly (readonly [string, number, readonly string[]])[] = [
  [
    "46",
    6,
    [
      "wholesale of $1",
      "distributor of $1",
      "distributes $1 to retailers and businesses",
      "$1 wholesaler",
      "import and export of $1",
      "trading in $1",
      "supplies and distributes $1",
      "wholesales and distributes $1",
      "operates as a wholesale distributor of $1",
      "engages in the wholesale of $1",
      "imports and exports $1",
      "purchases and sells $1 to retailers",
      "trades $1",
      "engages in the trading and distribution of $1",
    ],
  ],
  [
    "47",
    4,
    [
      "retail sale of $1",
      "$1 stores",
      "online retailer of $1",
      "sells $1 through its retail stores",
      "$1 shop",
      "retails $1",
      "operates a chain of $1 stores",
      "operates retail stores that sell $1",
      "operates as a retailer of $1",
      "operates an online store for $1",
    ],
  ],
  ["77", 1.5, ["rents $1", "$1 rental and leasing", "leasing of $1"]],
  ["33", 1, ["repair and maintenance of $1", "$1 repair", "overhaul of $1"]],
  ["71", 0.6, ["testing of $1", "engineering design of $1", "inspection of $1"]],
  ["72", 0.6, ["research and development of $1", "research institute for $1"]],
  ["94", 0.3, ["association of $1 makers", "$1 trade association"]],
  ["70", 0.4, ["consulting for makers of $1", "management consulting in $1"]],
  ["62", 0.5, ["software for $1", "software development for $1 makers"]],
];
const REMARKS = [
  "The company was founded in 1998 and is headquartered in Chicago",
  "It serves customers worldwide",
  "Its products are used in automotive, aerospace, medical and industrial markets",
  "The company operates in North America, Europe and Asia",
  "It sells its products through a direct sales force and distributors",
  "listed on the stock exchange",
  "The company serves commercial, residential and government customers",
  "with headquarters in London",
  "has operations in more than 20 countries",
  "for the construction, energy and electronics industries",
  "and related products and services",
  "The company operates through two segments",
];
const NAMES =
  "summit pacific global united first national apex northern blue star alpha delta prime royal sterling western atlas pioneer vista crown nova horizon liberty eagle omega titan".split(
    " ",
  );
const GENERIC =
  "industries enterprises international technologies holdings partners global solutions systems innovations".split(
    " ",
  );
const FORMS = ["inc", "ltd", "corp", "co ltd", "group", "llc", "plc", "gmbh", ""];

interface Shelf {
  readonly terms: readonly Piece[];
  readonly phrases: readonly Piece[];
}

const shelvesOf = (pieces: readonly Piece[]) => {
  const byDivision = new Map<string, Map<string, Piece[]>>();
  for (const piece of pieces) {
    const division = piece.code.slice(0, 2);
    const groups = byDivision.get(division) ?? new Map<string, Piece[]>();
    const code = piece.source === "own" ? "own" : piece.code;
    groups.set(code, [...(groups.get(code) ?? []), piece]);
    byDivision.set(division, groups);
  }
  return new Map(
    [...byDivision].map(([division, groups]) => [
      division,
      [...groups.values()].map((all): Shelf => ({
        terms: all.filter(({ kind }) => kind === "goods"),
        phrases: all.filter(({ kind }) => kind !== "goods"),
      })),
    ]),
  );
};

const isMaking = (division: string): boolean => division >= "10" && division <= "32";

/** Index words without the marks of what is done with them: those come from the frame. */
const bare = (text: string): string =>
  text.replace(
    /\s*\((?:manufacture|wholesale|retail|commission agent)[^)]*\)|,? manufacturing$/gu,
    "",
  );

const joined = (parts: readonly string[], random: Random): string =>
  parts.length < 2
    ? parts.join("")
    : random.chance(0.5)
      ? `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]!}`
      : parts.join(random.chance(0.7) ? ", " : "; ");

/** Composes English texts; the class of each is as deep as what it is made of agrees. */
export const composerEn = (
  pieces: readonly Piece[],
  chances: readonly (readonly [string, number])[],
  random: Random,
): { next(): Example } => {
  const byDivision = shelvesOf(pieces);
  const known = chances.filter(([division]) => byDivision.has(division));
  const makers = known.filter(([division]) => isMaking(division));
  const draw = (from: typeof known): string => {
    let left = random.next() * from.reduce((sum, [, chance]) => sum + chance, 0);
    return (from.find(([, chance]) => (left -= chance) < 0) ?? from[0]!)[0];
  };
  const shelfOf = (division: string): Shelf => {
    const shelves = byDivision.get(division)!;
    const own = shelves.find(({ terms }) => terms.length > 0);
    return own && random.chance(0.4) ? own : random.pick(shelves);
  };
  const words = (shelf: Shelf, division: string): string => {
    const count = 1 + (random.chance(0.7) ? random.below(4) : 0);
    const chosen = new Set<string>();
    for (let turn = 0; turn < count; turn++) {
      const from = turn > 0 && random.chance(0.3) ? shelfOf(division) : shelf;
      const { text } = random.pick(from.terms.length > 0 ? from.terms : from.phrases);
      chosen.add(isMaking(division) ? bare(text) : text);
    }
    return joined([...chosen], random);
  };
  const framed = (frames: readonly string[], division: string): string =>
    random.pick(frames).replace("$1", () => words(shelfOf(division), division));
  const decorate = (text: string): string =>
    random.chance(0.35) ? `${text}. ${random.pick(REMARKS)}.` : text;
  /** The name that begins a description: it may hint at the trade, and mostly says nothing. */
  const named = (division: string): string => {
    const short = shelfOf(division).terms.filter(({ text }) => text.split(" ").length <= 2);
    const trade = short.length > 0 && random.chance(0.35) ? `${random.pick(short).text} ` : "";
    const tail = random.chance(0.4) ? `${random.pick(GENERIC)} ` : "";
    return `${random.pick(NAMES)} ${trade}${tail}${random.pick(FORMS)} `;
  };
  /** What the company does, what else belongs to it, and what it does as well. */
  const described = (division: string): string => {
    let text = openingEn(division, random).replace("$1", () => words(shelfOf(division), division));
    const lead = random.next();
    if (lead < 0.45) text = `${named(division)}${text}`;
    else if (lead < 0.6)
      text = `The ${random.pick(["company", "group"])}${random.chance(0.25) ? ", through its subsidiaries," : ""} ${text}`;
    if (random.chance(0.4)) text += `. ${framed([furtherEn(division, random)], division)}`;
    if (random.chance(0.2)) text += `. ${framed(BESIDES_EN, draw(known))}`;
    return text;
  };

  const next = (): Example => {
    if (random.chance(0.12)) {
      let left = random.next() * OTHERWISE.reduce((sum, [, share]) => sum + share, 0);
      const [code, , frames] = OTHERWISE.find(([, share]) => (left -= share) < 0)!;
      return { text: decorate(framed(frames, draw(makers))), code };
    }
    const division = draw(known);
    if (random.chance(0.15)) {
      const { terms } = shelfOf(division);
      const short = terms.filter(({ text }) => text.split(" ").length <= 2);
      if (random.chance(0.12))
        return {
          text: `${random.pick(NAMES)} ${random.pick(GENERIC)} ${random.pick(FORMS)}`,
          code: division,
        };
      if (short.length > 0)
        return {
          text: `${random.pick(NAMES)} ${random.pick(short).text} ${random.pick(FORMS)}`,
          code: division,
        };
    }
    return { text: decorate(described(division)), code: division };
  };
  return { next };
};
