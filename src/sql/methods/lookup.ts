import type { Method } from "../../rules";
import { whyMissing } from "../causes";
import {
  call,
  choose,
  col,
  isIn,
  isKnown,
  isNull,
  not,
  and,
  val,
  type Branch,
  type Expr,
} from "../expr";
import { addStep } from "../query";
import { plainText } from "../read/signs";
import { unknownOf, valueOf, type Graded, type Scope } from "../scope";
import { fromOf, said } from "./say";

type Lookup = Extract<Method, { kind: "lookup" }>;

/** A text as it is looked up: case, width and outer blanks do not matter. */
const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const entriesIn = ({ entries }: Lookup, word: Expr): readonly Branch[] =>
  entries.map(({ values, tier, label, from }, k) => ({
    when: isIn(word, values.map(plain)),
    then: val(tier),
    note: said(k + 1, label, from),
  }));

/** Where a cell need only contain a value: the longest that it contains counts. */
const entriesWithin = ({ entries }: Lookup, word: Expr): readonly Branch[] =>
  entries
    .flatMap(({ values, tier, label, from }, k) =>
      values.map((value) => ({ value: plain(value), tier, note: said(k + 1, label, from) })),
    )
    .sort((a, b) => b.value.length - a.value.length)
    .map(({ value, tier, note }) => ({
      when: call("contains", word, val(value)),
      then: val(tier),
      note,
    }));

/** A tier by the text or choice that a cell holds. */
export const addLookup = (scope: Scope, method: Lookup): Graded => {
  const { query, prefix } = scope;
  const value = valueOf(scope, method.input);
  const [word, tier] = [`${prefix}wanted`, `${prefix}tier`];
  addStep(
    query,
    word,
    ["The text as it is looked up: case and width do not matter."],
    [{ name: word, is: call("lower", plainText(col(value.name))) }],
  );
  const { otherwise } = method;
  const listed = method.contains ? entriesWithin(method, col(word)) : entriesIn(method, col(word));
  const rest: readonly Branch[] = otherwise
    ? [{ when: not(unknownOf(value)), then: val(otherwise.tier), note: fromOf(otherwise.from) }]
    : [];
  const known: readonly Branch[] = otherwise
    ? []
    : [{ when: isNull(col(value.name)), then: { op: "null", type: "text" } }];
  addStep(query, tier, [], [{ name: tier, is: choose("text", [...known, ...listed, ...rest]) }]);
  const unmatched = and(
    isNull(col(tier)),
    value.none ? not(unknownOf(value)) : isKnown(col(value.name)),
  );
  return {
    tier,
    score: undefined,
    why: [
      ...whyMissing(scope, method.input, unknownOf(value)),
      ...(otherwise ? [] : [{ code: "no-rule-matched", when: unmatched }]),
    ],
  };
};
