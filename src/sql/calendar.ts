import { and, call, choose, cmp, isIn, math, or, val, type Expr } from "./expr";

// Days are counted by arithmetic, as in src/rules/dates.ts: no engine's own calendar reaches from 1900 to 9999.

const plus = (a: Expr, b: Expr): Expr => math(a, "+", b);
const minus = (a: Expr, b: Expr): Expr => math(a, "-", b);
const times = (a: Expr, n: number): Expr => math(a, "*", val(n));
const whole = (a: Expr, n: number): Expr => call("floor", math(a, "/", val(n)));

const divides = (year: Expr, n: number): Expr =>
  cmp(minus(year, times(whole(year, n), n)), "=", val(0));

/** How many days a month has. */
export const daysIn = (year: Expr, month: Expr): Expr => {
  const leap = and(
    divides(year, 4),
    or(cmp(minus(year, times(whole(year, 100), 100)), "<>", val(0)), divides(year, 400)),
  );
  return choose(
    "number",
    [
      { when: isIn(month, [4, 6, 9, 11]), then: val(30) },
      { when: and(cmp(month, "=", val(2)), leap), then: val(29) },
      { when: cmp(month, "=", val(2)), then: val(28) },
    ],
    val(31),
  );
};

/** The Excel serial of a day that exists; years begin in March, so that a leap day is the last of its year. */
export const serial = (year: Expr, month: Expr, day: Expr): Expr => {
  const early = cmp(month, "<=", val(2));
  const from = (ofYear: Expr, ofMonth: Expr): Expr =>
    [
      times(ofYear, 365),
      whole(ofYear, 4),
      minus(val(0), whole(ofYear, 100)),
      whole(ofYear, 400),
      whole(plus(times(ofMonth, 153), val(2)), 5),
      day,
    ].reduce((a, b) =>
      b.op === "arithmetic" && b.sign === "-" && b.left.op === "value"
        ? minus(a, b.right)
        : plus(a, b),
    );
  const epoch = 719468 + 1 - 25569;
  return choose(
    "number",
    [{ when: early, then: minus(from(minus(year, val(1)), plus(month, val(9))), val(epoch)) }],
    minus(from(year, minus(month, val(3))), val(epoch)),
  );
};

/** Excel counts a 29 February 1900 that never was: serials up to it are a day less. */
export const asExcel = (days: Expr): Expr =>
  choose("number", [{ when: cmp(days, "<=", val(60)), then: minus(days, val(1)) }], days);

/** The steps from a serial to its year, month and day: each names the column that it adds from those before. */
export const dayParts = (
  date: Expr,
  at: (part: string) => Expr,
): readonly (readonly (readonly [part: string, is: Expr])[])[] => {
  const days = plus(
    choose("number", [{ when: cmp(date, "<", val(60)), then: plus(date, val(1)) }], date),
    val(719468 - 25569),
  );
  const era = at("era_day");
  const doe = at("day_of_era");
  const yoe = at("year_of_era");
  const doy = at("day_of_year");
  const month = at("from_march");
  return [
    [["era_day", days]],
    [["day_of_era", minus(era, times(whole(era, 146097), 146097))]],
    [
      [
        "year_of_era",
        whole(
          minus(plus(minus(doe, whole(doe, 1460)), whole(doe, 36524)), whole(doe, 146096)),
          365,
        ),
      ],
    ],
    [["day_of_year", minus(doe, minus(plus(times(yoe, 365), whole(yoe, 4)), whole(yoe, 100)))]],
    [["from_march", whole(plus(times(doy, 5), val(2)), 153)]],
    [
      ["day", plus(minus(doy, whole(plus(times(month, 153), val(2)), 5)), val(1))],
      [
        "month",
        choose(
          "number",
          [{ when: cmp(month, "<", val(10)), then: plus(month, val(3)) }],
          minus(month, val(9)),
        ),
      ],
      [
        "year",
        plus(
          plus(yoe, times(whole(era, 146097), 400)),
          choose("number", [{ when: cmp(month, ">=", val(10)), then: val(1) }], val(0)),
        ),
      ],
    ],
  ];
};
