import {
  CURRENCIES,
  CURRENCY_MARKS,
  parseUnit,
  RATIO,
  unitOf,
  wordsOfBase,
  type Unit,
} from "../../cells";
import {
  and,
  call,
  choose,
  cmp,
  col,
  extract,
  isIn,
  matches,
  math,
  not,
  nothing,
  or,
  val,
  type Branch,
  type Expr,
} from "../expr";
import { anyOf, SCALES, sign, unitPattern } from "./signs";
import type { Reading, Source } from "./source";

const MARK = `(?:${anyOf(CURRENCY_MARKS)})`;
const DIGITS =
  "(?:[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|(?:['’][0-9]{3})+)(?:[.][0-9]+)?|[0-9]+[.]?[0-9]*(?:e[+-]?[0-9]{1,2})?|[.][0-9]+(?:e[+-]?[0-9]{1,2})?)";
/** No number is longer: a database ends the statement at one that no double holds. */
const LONGEST = 60;
/** A sign or a currency mark or both in either order, digits, and what stands behind: a unit, or a minus as SAP prints it. */
const NUMBER = `^(?:[+-] ?(?:${MARK} ?)?|(?:${MARK} ?)?(?:[+-] ?)?)(${DIGITS}) ?((?:[^ 0-9/-][^-]*)?)$`;
const UNIT_IN_BRACKETS = "^[^()]*[0-9] ?[(][^()0-9]+[)]$";
const IN_BRACKETS = "^[^()0-9]*[(][^()]*[0-9][^()]*[)][^()0-9]*$";

/** What an input's numbers are read for. */
interface Target {
  readonly unit: Unit | null;
  readonly shift: number;
  readonly percent: boolean;
}

const targetOf = ({ input, column }: Source): Target => {
  const unit = unitOf(input);
  const scale = input.unit?.scale ?? 1;
  return {
    unit,
    shift: column.scale === undefined ? 0 : Math.round(Math.log10(column.scale / scale)),
    percent: unit !== null && unit.exponent === -2 && unit.bases.includes(RATIO),
  };
};

/** Whether numbers of a column stand in the input's unit as they are. */
export const isPlainNumber = (source: Source): boolean => {
  const { shift, percent } = targetOf(source);
  return shift === 0 && !percent;
};

/** The words of a unit that convert to the input's, with their power of ten; without a unit those of money and of fractions. */
const ownWords = ({ unit }: Target): readonly (readonly [string, number])[] => {
  const bases = unit ? unit.bases : [...CURRENCIES, RATIO];
  return bases.flatMap((base) => {
    const words = wordsOfBase(base);
    return words.length > 0 ? words : [[base, 0] as const];
  });
};

const power = (exponent: number): Expr => val(exponent === 0 ? "" : `e${exponent}`);

/** The power of ten of a number that names a unit, by its scale and its word. */
const statedPower = (name: string, target: Target): readonly Branch[] => {
  const own = target.unit?.exponent ?? 0;
  const unit = col(`${name}_unit`);
  const ratios = ownWords(target).filter(([, exponent]) => exponent !== 0);
  const byExponent = new Map<number, string[]>();
  for (const [word, exponent] of ratios)
    byExponent.set(exponent, [...(byExponent.get(exponent) ?? []), word]);
  return [
    ...[...byExponent].map(([exponent, words]) => ({
      when: isIn(unit, words),
      then: power(exponent - own),
    })),
    ...SCALES.map(([exponent, words]) => ({
      when: isIn(col(`${name}_scale`), words),
      then: power(exponent - own),
    })),
  ];
};

/** The power of ten of a number that names none. */
const plainPower = (name: string, { shift, percent }: Target): Expr => {
  if (!percent) return power(shift);
  const size = call("toNumber", col(`${name}_digits`));
  // A plain number from -1 to 1 is a fraction, as Excel keeps 25% as 0.25.
  return choose("text", [{ when: cmp(size, "<=", val(1)), then: power(2) }], power(shift));
};

/** Whether the currency mark before a number is none of the input's. */
const isForeign = (name: string, { unit, shift }: Target): Expr => {
  const mark = col(`${name}_mark`);
  const marked = cmp(mark, "<>", val(""));
  if (!unit) return val(false);
  const own = CURRENCY_MARKS.filter((each) => unit.bases.includes(parseUnit(each)?.bases[0] ?? ""));
  const foreign = own.length === 0 ? marked : and(marked, isIn(mark, own, true));
  // ¥150 in a column of 万元 may be either: only a number that says its scale is read there.
  const vague =
    shift === 0 && unit.exponent === 0
      ? val(false)
      : and(marked, cmp(col(`${name}_unit`), "=", val("")));
  return or(foreign, vague);
};

/** Whether a bare scale is smaller than the input's unit, or stands with a fraction: 3千 in a column of 万元 may mean 3千元 or 3千万元. */
const isVague = (name: string, { unit }: Target): Expr => {
  if (!unit) return val(false);
  const bare = cmp(col(`${name}_unit`), "=", col(`${name}_scale`));
  const stated = cmp(col(`${name}_unit`), "<>", val(""));
  if (unit.bases.includes(RATIO)) return and(stated, bare);
  const below = SCALES.filter(([exponent]) => exponent < unit.exponent).flatMap(
    ([, words]) => words,
  );
  return below.length === 0 ? val(false) : and(bare, isIn(col(`${name}_scale`), below));
};

/** The text in lower case, without brackets: a unit in them is read as if they were not there, a number in them is negative. */
const bodyOf = (text: Expr): Expr => {
  const bare: Expr = { op: "replace", term: call("lower", text), pattern: "[()]", by: "" };
  return choose(
    "text",
    [{ when: or(matches(text, UNIT_IN_BRACKETS), matches(text, IN_BRACKETS)), then: bare }],
    call("lower", text),
  );
};

const valueOf = (name: string): Expr => {
  const digits = col(`${name}_digits`);
  const size = call("toNumber", call("concat", digits, col(`${name}_power`)));
  return choose("number", [{ when: col(`${name}_negative`), then: math(val(0), "-", size) }], size);
};

/**
 * A number as people write it: signs, thousands in groups, 千 万 百万 亿 k m, currency marks, the input's own unit and its multiples, percent.
 * What is scaled is moved in decimal, so that 0.29 in percent is 29 and not 28.999999999999996.
 */
export const numberReading = (source: Source): Reading => {
  const { name } = source;
  const target = targetOf(source);
  const text = col(`${name}_text`);
  const body = col(`${name}_body`);
  const unit = col(`${name}_unit`);
  const signed = or(matches(text, IN_BRACKETS), matches(text, "[^ ] ?-$"));
  const twice = and(signed, matches(text, "^[^0-9]*[+-]"));
  const words = ownWords(target).map(([word]) => word);
  const mistaken = and(cmp(unit, "<>", val("")), not(or(matches(unit, unitPattern(words)))));
  const short = cmp(call("length", text), "<=", val(LONGEST));
  const read = and(short, matches(body, NUMBER), not(twice));
  const known = or(cmp(unit, "=", val("")), not(mistaken));
  const fits = and(
    read,
    known,
    not(or(isForeign(name, target), isVague(name, target))),
    not(
      and(
        cmp(col(`${name}_power`), "<>", val("")),
        call("contains", col(`${name}_digits`), val("e")),
      ),
    ),
  );
  const bare: Expr = { op: "replace", term: extract(body, NUMBER, 1), pattern: "[, '’]", by: "" };
  return {
    apart: [
      // A minus behind is taken off with the brackets.
      { name: `${name}_body`, is: { op: "replace", term: bodyOf(text), pattern: " ?-$", by: "" } },
      {
        name: `${name}_negative`,
        is: or(signed, matches(call("lower", text), `^(?:${MARK} ?)?-`)),
      },
    ],
    pieces: [
      { name: `${name}_digits`, is: bare },
      { name: `${name}_mark`, is: extract(body, `^(?:[+-] ?)?(${MARK})`, 1) },
      {
        name: `${name}_unit`,
        is: { op: "replace", term: extract(body, NUMBER, 2), pattern: " ", by: "" },
      },
    ],
    value: choose("number", [{ when: fits, then: valueOf(name) }]),
    problems: [
      {
        when: and(read, or(isForeign(name, target), isVague(name, target)), known),
        code: "other-unit",
      },
      { when: and(read, cmp(unit, "<>", val("")), matchesSign(unit)), code: "other-unit" },
    ],
    otherwise: "not-a-number",
  };
};

const matchesSign = (unit: Expr): Expr => ({ op: "matches", term: unit, pattern: sign("units") });

/** The scale of a unit, and the power of ten to apply: they build on the pieces. */
export const numberPowers = (source: Source): { readonly scale: Expr; readonly power: Expr } => {
  const { name } = source;
  const target = targetOf(source);
  const unit = col(`${name}_unit`);
  const own = target.unit?.exponent ?? 0;
  const words = ownWords(target).map(([word]) => word);
  return {
    scale: extract(
      unit,
      `^(${anyOf(SCALES.flatMap(([, each]) => each))})${words.length === 0 ? "" : `(?:${anyOf(words)})?`}(?:/.*)?$`,
      1,
    ),
    power: choose(
      "text",
      [
        { when: cmp(unit, "=", val("")), then: plainPower(name, target) },
        ...statedPower(name, target),
      ],
      power(-own),
    ),
  };
};

/** A number of a column of numbers: what is no finite one is a problem. */
export const typedNumber = (cell: Expr): Expr =>
  choose(
    "number",
    [{ when: cmp(call("abs", cell), "<", val(Number.MAX_VALUE)), then: cell }],
    nothing("number"),
  );
