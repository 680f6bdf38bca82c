import { bind, Truth } from "../feel/fill";
import { Knowledge, knowledgeAt, type Known } from "../known";
import { BLOCK, eachRow, inBlocks, type Steps } from "../steps";
import { cellOf, typeOf } from "../plan";
import { column, ready, type Deriving, type Kind } from "./deriving";

const NO_VALUE = -1;

/** The keys of the inputs as a choice: which of them is the greatest. */
export function* leading(deriving: Deriving, { of, atLeast }: Kind<"leading">): Steps<Known> {
  const columns = of.map((key) => ready(deriving, key));
  const values = new Uint32Array(deriving.rows);
  const knowledge = new Uint8Array(deriving.rows);
  yield* eachRow(deriving.rows, (row) => {
    let best = NO_VALUE;
    let most = -Infinity;
    for (const [place, each] of columns.entries()) {
      const known = knowledgeAt(each, row);
      if (known === Knowledge.unknown) knowledge[row] = Knowledge.unknown;
      if (known !== Knowledge.value || (each.values[row] as number) <= most) continue;
      most = each.values[row] as number;
      best = place;
    }
    if (knowledge[row] === Knowledge.unknown) return;
    if (best === NO_VALUE || most < (atLeast ?? -Infinity)) knowledge[row] = Knowledge.none;
    else values[row] = best;
  });
  return column("choice", values, knowledge, of);
}

/** The codes of a column's words in a common dictionary. */
const translated = (columns: readonly Known[]): { dictionary: string[]; codes: number[][] } => {
  const places = new Map<string, number>();
  const codes = columns.map(({ dictionary }) =>
    dictionary.map((word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    }),
  );
  return { dictionary: [...places.keys()], codes };
};

/** The first that has a value; known to be none only where all are. */
export function* first(deriving: Deriving, { of }: Kind<"first">): Steps<Known> {
  const { rows } = deriving;
  const columns = of.map((key) => ready(deriving, key));
  const type = typeOf(deriving.plan, of[0] as string) ?? "number";
  const { dictionary, codes } = translated(columns);
  const worded = type === "text" || type === "choice";
  const values =
    type === "boolean"
      ? new Uint8Array(rows)
      : worded
        ? new Uint32Array(rows)
        : new Float64Array(rows);
  const knowledge = new Uint8Array(rows);
  yield* eachRow(rows, (row) => {
    const place = columns.findIndex((each) => knowledgeAt(each, row) === Knowledge.value);
    if (place < 0) {
      const open = columns.some((each) => knowledgeAt(each, row) === Knowledge.unknown);
      knowledge[row] = open ? Knowledge.unknown : Knowledge.none;
      return;
    }
    const value = columns[place]?.values[row] as number;
    values[row] = worded ? (codes[place]?.[value] as number) : value;
  });
  return column(type, values, knowledge, dictionary);
}

/** The boolean where it is known, otherwise whether the test holds. */
export function* either(deriving: Deriving, derived: Kind<"either">): Steps<Known> {
  const { plan, rows } = deriving;
  const [prefer, of] = [ready(deriving, derived.prefer), ready(deriving, derived.of)];
  const test = bind(cellOf(plan, derived.of, derived.test, derived.key), of);
  const values = new Uint8Array(rows);
  const knowledge = new Uint8Array(rows);
  const block = new Uint8Array(Math.min(BLOCK, rows));
  yield* inBlocks(rows, (from, to) => {
    test(from, to, block);
    for (let row = from; row < to; row++) {
      const said = knowledgeAt(prefer, row);
      const told = said === Knowledge.value;
      const amount = knowledgeAt(of, row);
      // An amount of which there is none decides only where nothing was to be told either.
      const tested =
        amount === Knowledge.value || (amount === Knowledge.none && said === Knowledge.none);
      const passes = block[row - from] === Truth.yes ? 1 : 0;
      values[row] = told ? (prefer.values[row] as number) : passes;
      knowledge[row] = told || tested ? Knowledge.value : Knowledge.unknown;
    }
  });
  return column("boolean", values, knowledge);
}

/** A text as it is compared: width, case and blanks do not matter. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/** Whether two texts are the same, or their first characters. */
export function* same(deriving: Deriving, { of, as, take }: Kind<"same">): Steps<Known> {
  const [a, b] = [ready(deriving, of), ready(deriving, as)];
  // By characters: the rare ones of names are two UTF-16 units each.
  const word = (text: string) =>
    take === undefined ? plain(text) : [...plain(text)].slice(0, take).join("");
  const [mine, theirs] = [a.dictionary.map(word), b.dictionary.map(word)];
  const values = new Uint8Array(deriving.rows);
  const knowledge = new Uint8Array(deriving.rows);
  yield* eachRow(deriving.rows, (row) => {
    const known = Math.max(knowledgeAt(a, row), knowledgeAt(b, row));
    knowledge[row] = known;
    if (known === Knowledge.value)
      values[row] = mine[a.values[row] as number] === theirs[b.values[row] as number] ? 1 : 0;
  });
  return column("boolean", values, knowledge);
}
