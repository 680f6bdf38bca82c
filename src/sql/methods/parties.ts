import type { Method } from "../../rules";
import { call, choose, cmp, col, math, val, type Expr } from "../expr";
import { nameOf } from "../read/source";
import { addStep } from "../query";
import { valueOf, type Scope } from "../scope";
import { exactName, tidied } from "../tidy";

/** A case of a split as a scheme has it. */
export type Case = Extract<Method, { kind: "split" }>["cases"][number];
type Party = Case["shares"][number];

const times = (a: Expr, b: Expr): Expr => math(a, "*", b);
const plus = (terms: readonly Expr[]): Expr => terms.reduce((a, b) => math(a, "+", b), val(0));
const whole = (a: Expr): Expr => call("floor", a);

/** A party in the query: among how many its share is divided, and its columns. */
interface Columns {
  readonly party: Party;
  readonly heads: Expr;
  readonly cents: string;
  readonly rest: string;
}

const columnsOf = (scope: Scope, { shares }: Case, number: number): readonly Columns[] =>
  shares.map((party) => {
    const name = `${scope.prefix}case_${number}_${nameOf(party.party)}`;
    const { among } = party;
    const heads = among === undefined ? val(1) : whole(col(valueOf(scope, among).name));
    return { party, heads, cents: `${name}_cents`, rest: `${name}_rest` };
  });

/** The cents of each to the last digit, and what is behind their point. */
const addExact = (
  scope: Scope,
  parties: readonly Columns[],
  number: number,
  cents: string,
): void => {
  const share = ({ party, heads }: Columns): Expr =>
    math({ op: "cast", type: "number", term: val(party.share) }, "/", heads);
  const all = plus(parties.map((each) => times(each.heads, share(each))));
  addStep(
    scope.query,
    `${scope.prefix}case_${number}_exact`,
    [`Case ${number}: the cents of each, to the last digit.`],
    parties.map((each) => ({
      name: exactName(each.cents),
      is: math(times(col(cents), share(each)), "/", all),
    })),
  );
  addStep(
    scope.query,
    `${scope.prefix}case_${number}_rests`,
    [],
    parties.map(({ cents: own, rest }) => {
      const exact = col(exactName(own));
      return { name: rest, is: tidied(math(exact, "-", whole(exact)), 1) };
    }),
  );
};

/** How many heads come before a party where the cents that are left are given out: those with a larger remainder, and of equals those that stand before it. */
const headsBefore = (parties: readonly Columns[], place: number): Expr =>
  plus(
    parties.flatMap(({ rest, heads }, k) => {
      if (k === place) return [];
      const before = cmp(col(rest), k < place ? ">=" : ">", col(parties[place]?.rest ?? ""));
      return [choose("number", [{ when: before, then: heads }], val(0))];
    }),
  );

/** The cents of each party of a case, by its key: its share rounded down, and one of the cents that are left where its first head gets one. */
export const addParties = (
  scope: Scope,
  given: Case,
  number: number,
  cents: string,
): ReadonlyMap<string, string> => {
  const { query, prefix } = scope;
  const parties = columnsOf(scope, given, number);
  addExact(scope, parties, number, cents);
  const left = `${prefix}case_${number}_left`;
  const spent = plus(parties.map((each) => times(each.heads, whole(col(exactName(each.cents))))));
  addStep(
    query,
    left,
    ["The cents that are left go to the largest remainders, the first of equals."],
    [{ name: left, is: math(col(cents), "-", spent) }],
  );
  addStep(
    query,
    `${prefix}case_${number}_cents`,
    [],
    parties.map(({ cents: own }, place) => {
      const extra = choose(
        "number",
        [{ when: cmp(headsBefore(parties, place), "<", col(left)), then: val(1) }],
        val(0),
      );
      return { name: own, is: math(whole(col(exactName(own))), "+", extra) };
    }),
  );
  return new Map(parties.map(({ party, cents: own }) => [party.party, own]));
};
