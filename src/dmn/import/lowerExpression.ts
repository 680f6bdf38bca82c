import { Unread } from "../fault";
import type { Comparison, Expression } from "./expression";
import { feelOf } from "./literal";
import {
  givesList,
  givesNumber,
  type Calculated,
  type Column,
  type Constant,
  type Difference,
  type Literal,
  type Node,
  type Row,
  type Sum,
  type Tabular,
} from "./node";
import type { Scope } from "./scope";

/** Where an expression stands. */
export interface Standing {
  readonly scope: Scope;
  /** What the expression stands in, for faults. */
  readonly within: string;
  /** The expression as it is written. */
  readonly text: string;
}

const refuse = ({ text, within }: Standing): never => {
  throw new Unread({ code: "unsupported-expression", text, at: 0, within });
};

const sumOf = (expression: Expression, standing: Standing): Sum => {
  switch (expression.kind) {
    case "joined": {
      const { sign, left, right } = expression;
      return { kind: "joined", sign, left: sumOf(left, standing), right: sumOf(right, standing) };
    }
    case "negated":
      return { kind: "negated", of: sumOf(expression.of, standing) };
    case "literal":
      return typeof expression.value === "number"
        ? { kind: "number", value: expression.value }
        : refuse(standing);
    default:
      return summand(lowerExpression(expression, standing), standing);
  }
};

const summand = (node: Node, standing: Standing): Sum => {
  switch (node.kind) {
    case "calculated":
      return node.sum;
    case "constant":
      return typeof node.value === "number"
        ? { kind: "number", value: node.value }
        : refuse(standing);
    case "leaf":
      return { kind: "node", node };
    case "table":
      if (givesList(node))
        throw new Unread({ code: "list-as-input", table: node.name, within: standing.within });
      return givesNumber(node) ? { kind: "node", node } : refuse(standing);
  }
};

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "=": "=",
  "!=": "!=",
};

const asked = (node: Column["node"], label: string): Column => ({
  node,
  label,
  type: null,
  values: null,
});

const testOf = (comparison: Comparison, value: Literal): string =>
  comparison === "=" ? feelOf(value) : `${comparison} ${feelOf(value)}`;

type Asked = readonly [Column, string];

/** An expression as people read it, for the label of what it is. */
const written = (expression: Expression): string => {
  switch (expression.kind) {
    case "literal":
      return String(expression.value);
    case "name":
      return expression.name;
    case "negated":
      return `-${written(expression.of)}`;
    case "joined":
      return `${written(expression.left)} ${expression.sign} ${written(expression.right)}`;
    case "compared":
      return `${written(expression.left)} ${expression.comparison} ${written(expression.right)}`;
    case "if":
      return `if ${written(expression.condition)}`;
  }
};

const comparedWith = (comparison: Comparison, node: Node, value: Literal, label: string): Asked => {
  // Texts and truths know no order, and "not" is how cells say "other than".
  const plain = testOf("=", value);
  if (comparison === "!=" && typeof value !== "number")
    return [asked(node, label), `not(${plain})`];
  return [asked(node, label), testOf(comparison, value)];
};

const condition = (expression: Expression, standing: Standing): Asked => {
  if (expression.kind === "name") {
    const node = lowerExpression(expression, standing);
    return [asked(node, expression.name), "true"];
  }
  if (expression.kind !== "compared") return refuse(standing);
  const { comparison } = expression;
  const [left, right] = [expression.left, expression.right].map((each) =>
    lowerExpression(each, standing),
  ) as [Node, Node];
  if (left.kind === "constant" && right.kind === "constant") return refuse(standing);
  if (right.kind === "constant")
    return comparedWith(comparison, left, right.value, written(expression.left));
  if (left.kind === "constant")
    return comparedWith(FLIPPED[comparison], right, left.value, written(expression.right));
  const node: Difference = { kind: "difference", left, right };
  const label = `${written(expression.left)} - ${written(expression.right)}`;
  return [asked(node, label), testOf(comparison, 0)];
};

const constantOf = (expression: Expression, standing: Standing): Constant => {
  const node = lowerExpression(expression, standing);
  return node.kind === "constant" ? node : refuse(standing);
};

/** The cases of if-then-else in their order; null where the last gives nothing. */
const casesOf = (
  expression: Expression,
  standing: Standing,
): readonly { readonly asked: Asked | null; readonly gives: Literal }[] => {
  if (expression.kind === "literal" && expression.value === null) return [];
  if (expression.kind !== "if")
    return [{ asked: null, gives: constantOf(expression, standing).value }];
  return [
    {
      asked: condition(expression.condition, standing),
      gives: constantOf(expression.then, standing).value,
    },
    ...casesOf(expression.otherwise, standing),
  ];
};

const tableOf = (cases: ReturnType<typeof casesOf>, { within }: Standing): Tabular => {
  const columns = cases.flatMap(({ asked: one }) => (one ? [one[0]] : []));
  const rows: Row[] = cases.map(({ asked: one, gives }) => ({
    id: null,
    cells: new Map(one ? [[columns.indexOf(one[0]), one[1]]] : []),
    gives: [gives],
    label: null,
  }));
  return {
    kind: "table",
    name: within,
    about: null,
    hitPolicy: "F",
    aggregation: null,
    columns,
    outputs: [{ name: null, values: [] }],
    rows,
    standard: null,
  };
};

/**
 * What an expression comes to: a name stands for itself, arithmetic becomes a calculated number, if-then-else and comparisons become tables
 * whose first rule that holds decides. Throws Unread: unsupported-expression for what is none of these, list-as-input.
 */
export const lowerExpression = (expression: Expression, standing: Standing): Node => {
  switch (expression.kind) {
    case "literal":
      return expression.value === null
        ? refuse(standing)
        : { kind: "constant", value: expression.value };
    case "name": {
      const find = standing.scope.get(expression.name);
      if (find === undefined)
        throw new Unread({
          code: "unknown-name",
          name: expression.name,
          within: standing.within,
        });
      return find();
    }
    case "joined":
    case "negated": {
      const calculated: Calculated = { kind: "calculated", sum: sumOf(expression, standing) };
      return calculated;
    }
    case "compared":
      return tableOf(
        [
          { asked: condition(expression, standing), gives: true },
          { asked: null, gives: false },
        ],
        standing,
      );
    case "if":
      return tableOf(casesOf(expression, standing), standing);
  }
};
