import { whyMissing } from "../causes";
import {
  and,
  cast,
  choose,
  cmp,
  col,
  not,
  nothing,
  or,
  val,
  type Branch,
  type Expr,
} from "../expr";
import { addStep } from "../query";
import { valueOf, type Cause, type Graded, type Scope } from "../scope";
import { collected } from "./collect";
import { tierOfScore } from "./cutoffs";
import {
  conflictOf,
  hangingKeys,
  inOrder,
  NO_RULE,
  pendingOf,
  rulesOf,
  type Rule,
  type Table,
} from "./rules";
import { fromOf, said } from "./say";

const tierOfRule = ({ given: { tier, take } }: Rule, scope: Scope): Expr =>
  take === undefined ? val(tier ?? "") : col(valueOf(scope, take).name);

/** The columns that tell how a table was decided. */
interface Columns {
  readonly winner: string;
  readonly pending: string;
  readonly conflict: string;
}

/** The step with the rule that decides, and the step that tells which rows have none. */
const addDecision = (scope: Scope, table: Table, rules: readonly Rule[]): Columns => {
  const { query, prefix } = scope;
  const [winner, pending, conflict] = [`${prefix}rule`, `${prefix}pending`, `${prefix}conflict`];
  const ordered = inOrder(scope, table, rules);
  const branches = ordered.map(({ column, number }) => ({ when: col(column), then: val(number) }));
  addStep(
    query,
    winner,
    [`The rule that decides (hit policy ${table.hitPolicy}); ${NO_RULE} where none does.`],
    [{ name: winner, is: choose("number", branches, val(NO_RULE)) }],
  );
  addStep(
    query,
    pending,
    ["Rows that wait for something unknown: with it another rule could decide."],
    [
      { name: conflict, is: conflictOf(table, rules) },
      { name: pending, is: pendingOf(table, ordered, winner) },
    ],
  );
  return { winner, pending, conflict };
};

const byWinner = (
  rules: readonly Rule[],
  winner: string,
  then: (rule: Rule) => Expr,
): readonly Branch[] =>
  rules.map((rule) => ({ when: cmp(col(winner), "=", val(rule.number)), then: then(rule) }));

const valueOfRule = ({ given: { value } }: Rule): Expr =>
  value === undefined ? nothing("number") : val(value);

/** The step with the tier and, where rules give values, the score; gives whether there is one. */
const addOutcome = (
  scope: Scope,
  { otherwise }: Table,
  rules: readonly Rule[],
  { winner, pending, conflict }: Columns,
): boolean => {
  const { query, prefix } = scope;
  const blocked = or(col(conflict), col(pending));
  const rest = (value: string | number | undefined) =>
    value === undefined ? undefined : val(value);
  const tiers = byWinner(rules, winner, (rule) => tierOfRule(rule, scope));
  const tier = choose(
    "text",
    [{ when: blocked, then: nothing("text") }, ...tiers],
    rest(otherwise?.tier),
  );
  const scores = byWinner(rules, winner, valueOfRule);
  const score = choose(
    "number",
    [{ when: blocked, then: nothing("number") }, ...scores],
    rest(otherwise?.value),
  );
  const scored = [...rules.map(({ given }) => given.value), otherwise?.value].some(
    (value) => value !== undefined,
  );
  addStep(
    query,
    `${prefix}tier`,
    otherwise ? [`Where no rule holds: ${fromOf(otherwise.from)}`] : [],
    [
      { name: `${prefix}tier`, is: tier },
      ...(scored ? [{ name: `${prefix}score`, is: cast("number", score) }] : []),
    ],
  );
  return scored;
};

const decided = (scope: Scope, table: Table, rules: readonly Rule[]): Graded => {
  const { prefix } = scope;
  const columns = addDecision(scope, table, rules);
  const scored = addOutcome(scope, table, rules, columns);
  const [pending, conflict] = [col(columns.pending), col(columns.conflict)];
  const free = not(or(conflict, pending));
  const won = (number: number): Expr => and(cmp(col(columns.winner), "=", val(number)), free);
  const taken = rules.flatMap(({ number, given: { take } }) =>
    take === undefined ? [] : whyMissing(scope, take, won(number)),
  );
  const unmatched: readonly Cause[] = table.otherwise
    ? []
    : [{ code: "no-rule-matched", when: won(NO_RULE) }];
  return {
    tier: `${prefix}tier`,
    score: scored ? `${prefix}score` : undefined,
    why: [
      ...hangingKeys(scope, rules, and(pending, not(conflict))),
      ...taken,
      { code: "rules-conflict", when: conflict },
      ...unmatched,
    ],
  };
};

/** A decision table: a column a rule, then the one that decides by the hit policy, then its tier. */
export const addDecisionTable = (scope: Scope, table: Table): Graded => {
  const rules = rulesOf(scope, table);
  addStep(
    scope.query,
    `${scope.prefix}rules`,
    ["Each rule: true, false, or NULL where it hangs on something unknown."],
    rules.map(({ column, condition, number, given }) => ({
      name: column,
      is: condition.holds,
      note: said(number, given.label, given.from),
    })),
  );
  if (table.aggregation === undefined) return decided(scope, table, rules);
  const { score, pending, why } = collected(scope, table, rules);
  addStep(
    scope.query,
    `${scope.prefix}tier`,
    [],
    [{ name: `${scope.prefix}tier`, is: tierOfScore(table.cutoffs ?? [], score) }],
  );
  return {
    tier: `${scope.prefix}tier`,
    score,
    why: [...hangingKeys(scope, rules, pending), ...why],
  };
};
