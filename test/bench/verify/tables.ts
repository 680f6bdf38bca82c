import type { Input, Scheme } from "../../../src/rules";
import { from, input, minimal } from "../../rules/minimal";

type Table = Extract<Scheme["method"], { kind: "decision-table" }>;
type Rule = Table["rules"][number];
type Range = readonly [number, number];

/** Rows and inputs of the tables. */
export const ROWS = 200;
const INPUTS = 8;
const MOST = 1000;

// A small generator with a seed: the same tables on each run.
const generator = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const keys = Array.from({ length: INPUTS }, (_, place) => `input${place + 1}`);
const TIERS = ["A", "B", "C", "D"];

const cell = ([low, high]: Range): string => {
  if (low === 0) return `< ${high}`;
  return high === MOST ? `>= ${low}` : `[${low}..${high})`;
};

const whenOf = (box: readonly Range[]): Rule["when"] =>
  Object.fromEntries(
    box.flatMap((range, place) =>
      range[0] === 0 && range[1] === MOST ? [] : [[keys[place] as string, cell(range)]],
    ),
  );

const schemeOf = (
  boxes: readonly (readonly Range[])[],
  hitPolicy: Table["hitPolicy"],
  random: () => number,
  rest = false,
): Scheme => {
  const inputs: readonly Input[] = keys.map((key) => input(key, "number", { min: 0 }));
  const rules = boxes.map((box): Rule => {
    const tier = TIERS[Math.floor(random() * TIERS.length)] as string;
    return { when: whenOf(box), tier, from };
  });
  const last: Rule = { when: {}, tier: "D", from };
  const all = rest ? [...rules.slice(0, ROWS - 1), last] : rules;
  return minimal({
    inputs,
    tiers: TIERS,
    method: { kind: "decision-table", hitPolicy, rules: all },
  });
};

/** Cuts the whole space in two again and again, at random places of random inputs: rows that leave nothing out and never meet. */
const partition = (random: () => number): readonly (readonly Range[])[] => {
  const boxes: (readonly Range[])[] = [keys.map(() => [0, MOST] as const)];
  while (boxes.length < ROWS) {
    const [box] = boxes.splice(Math.floor(random() * boxes.length), 1) as [readonly Range[]];
    const axis = Math.floor(random() * INPUTS);
    const [low, high] = box[axis] as Range;
    const middle = low + 1 + Math.floor(random() * (high - low - 1));
    if (middle <= low || middle >= high) {
      boxes.push(box);
      continue;
    }
    const half = (range: Range) => box.map((each, place) => (place === axis ? range : each));
    boxes.push(half([low, middle]), half([middle, high]));
  }
  return boxes;
};

/** Boxes that ask of `asked` inputs each, for a stretch of about the fraction `width`. */
const scattered = (
  random: () => number,
  asked: number,
  width: number,
): readonly (readonly Range[])[] =>
  Array.from({ length: ROWS }, () => {
    const places = [...keys.keys()].sort(() => random() - 0.5).slice(0, asked);
    return keys.map((_, place): Range => {
      if (!places.includes(place)) return [0, MOST];
      const long = Math.max(1, Math.floor(MOST * width * (0.5 + random())));
      const low = Math.max(0, Math.floor(random() * (MOST + long)) - long);
      return [low, Math.min(MOST, low + long)];
    });
  });

/**
 * The pigeonhole table: so many inputs with one choice less, and a row for every two inputs that may have the same choice. It has no gap,
 * and whoever splits it into cases goes through about as many as there are orders of the choices.
 */
export const pigeonholes = (pigeons: number): Scheme => {
  const names = Array.from({ length: pigeons }, (_, place) => `pigeon${place + 1}`);
  const holes = Array.from({ length: pigeons - 1 }, (_, place) => `hole${place + 1}`);
  const choices = holes.map((key) => ({
    key,
    label: { zh: key, en: key },
    synonyms: { zh: [], en: [] },
  }));
  const rules = names.flatMap((one, place) =>
    names.slice(place + 1).flatMap((other) =>
      holes.map((hole): Rule => ({
        when: { [one]: `"${hole}"`, [other]: `"${hole}"` },
        tier: "A",
        from,
      })),
    ),
  );
  return minimal({
    inputs: names.map((key) => input(key, "choice", { choices })),
    tiers: ["A"],
    method: { kind: "decision-table", hitPolicy: "F", rules },
  });
};

/** Tables of 200 rows by 8 inputs that are hard in different ways, by name. */
export const hardTables = (): readonly (readonly [string, Scheme])[] => {
  const random = generator(7);
  const whole = partition(random);
  const holes = whole.filter((_, place) => place % 20 !== 0);
  return [
    ["a whole cut into 200 rows, unique", schemeOf(whole, "U", random)],
    ["the same with 10 rows missing", schemeOf(holes, "U", random)],
    ["the same, first hit", schemeOf(whole, "F", random)],
    ["2 of 8 asked, first hit with a rest", schemeOf(scattered(random, 2, 0.3), "F", random, true)],
    ["3 of 8 asked, first hit with a rest", schemeOf(scattered(random, 3, 0.3), "F", random, true)],
    ["3 of 8 asked, first hit", schemeOf(scattered(random, 3, 0.3), "F", random)],
    ["8 of 8 asked, narrow, unique", schemeOf(scattered(random, 8, 0.2), "U", random)],
    ["8 of 8 asked, wide, first hit", schemeOf(scattered(random, 8, 0.7), "F", random)],
    ["4 of 8 asked, wide, any", schemeOf(scattered(random, 4, 0.6), "A", random)],
    ["2 of 8 asked, wide, unique", schemeOf(scattered(random, 2, 0.5), "U", random)],
    ["8 pigeons in 7 holes (196 rows)", pigeonholes(8)],
    ["12 pigeons in 11 holes (726 rows by 12 inputs)", pigeonholes(12)],
  ];
};
