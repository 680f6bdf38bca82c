import { call, choose, cmp, col, math, val, type Expr } from "./expr";

/** Beyond it a double has no nine exact decimals. */
const LARGE = 4e6;
const round = (value: Expr): Expr => call("floor", math(value, "+", val(0.5)));

/**
 * Nine decimals of a number: what binary arithmetic leaves behind them goes. `most` is how great it can be, where that is known.
 * Of greater numbers fourteen digits are kept; the whole part and the rest are rounded apart, since only so no digit is lost on the way.
 */
export const tidied = (value: Expr, most = Infinity): Expr => {
  const small = math(round(math(value, "*", val(1e9))), "/", val(1e9));
  if (most < LARGE) return small;
  const size = call("abs", value);
  const whole = call("floor", size);
  const rest = math(size, "-", whole);
  const branches = [7, 6, 5, 4, 3, 2, 1].map((places) => {
    const unit = 10 ** places;
    const digits = math(math(whole, "*", val(unit)), "+", round(math(rest, "*", val(unit))));
    return { when: cmp(size, "<", val(10 ** (14 - places))), then: math(digits, "/", val(unit)) };
  });
  const beyond = [10, 100, 1000, 1e4].map((unit) => ({
    when: cmp(size, "<", val(unit * 1e14)),
    then: math(round(math(size, "/", val(unit))), "*", val(unit)),
  }));
  const large = choose(
    "number",
    [...branches, { when: cmp(size, "<", val(1e14)), then: round(size) }, ...beyond],
    size,
  );
  const negative = math(val(0), "-", large);
  return choose("number", [
    { when: cmp(size, "<", val(LARGE)), then: small },
    { when: cmp(value, "<", val(0)), then: negative },
    { when: cmp(value, ">=", val(0)), then: large },
  ]);
};

/** A number that needs rounding, in two steps so that it is said once: the first names it `name_exact`. */
export const exactName = (name: string): string => `${name}_exact`;
export const tidiedColumn = (name: string, most?: number): Expr =>
  tidied(col(exactName(name)), most);
