import { parser } from "@bpmn-io/lezer-feel";
import type { SyntaxNode } from "@lezer/common";
import { serialOfIso } from "../dates";
import type { Operand, Operator, Part, UnaryTests } from "./test";

const unaryTests = parser.configure({ top: "UnaryTests" });

/** A cell that is not FEEL as we take it: what, and from which character on (from 0). */
export interface FeelIssue {
  readonly at: number;
  readonly message: string;
}

/** The reading of a cell, or why it could not be read. */
export type Reading =
  | { readonly ok: true; readonly tests: UnaryTests }
  | { readonly ok: false; readonly issue: FeelIssue };

// Thrown and caught in this file alone: a parse is a descent with many ways to fail.
class Unreadable extends Error {
  readonly issue: FeelIssue;
  constructor(at: number, message: string) {
    super(message);
    this.issue = { at, message };
  }
}

const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};

const said = (source: string, node: SyntaxNode): string => source.slice(node.from, node.to);

const string = (source: string, node: SyntaxNode): string => {
  try {
    return JSON.parse(said(source, node)) as string;
  } catch {
    throw new Unreadable(node.from, `${said(source, node)} has an unknown escape`);
  }
};

const date = (source: string, node: SyntaxNode): Operand => {
  const literal = /^(?:date\s*\(\s*|@\s*)"([^"]*)"\s*\)?$/.exec(said(source, node));
  const serial = serialOfIso(literal?.[1] ?? "");
  if (serial === undefined)
    throw new Unreadable(node.from, `${said(source, node)} is not date("yyyy-mm-dd")`);
  return { kind: "date", value: serial };
};

const operand = (source: string, node: SyntaxNode): Operand => {
  switch (node.name) {
    case "NumericLiteral":
      return {
        kind: "number",
        value: Number(said(source, node).replace(/\s+/g, "")),
      };
    case "StringLiteral":
      return { kind: "text", value: string(source, node) };
    case "BooleanLiteral":
      return { kind: "boolean", value: said(source, node) === "true" };
    case "DateTimeLiteral":
      return date(source, node);
    case "VariableName":
      return { kind: "name", name: said(source, node) };
    case "null":
      return { kind: "none" };
    default:
      throw new Unreadable(node.from, `${said(source, node)} is not supported`);
  }
};

const interval = (source: string, node: SyntaxNode): Part => {
  const [open, low, dots, high, close, ...rest] = childrenOf(node);
  if (!open || !low || !dots || !high || !close || rest.length > 0)
    throw new Unreadable(node.from, `${said(source, node)} is not a complete interval`);
  return {
    kind: "interval",
    low: operand(source, low),
    high: operand(source, high),
    lowIncluded: said(source, open) === "[",
    highIncluded: said(source, close) === "]",
  };
};

const part = (source: string, node: SyntaxNode): Part => {
  const [first, second, ...rest] = childrenOf(node);
  if (!first || rest.length > 0)
    throw new Unreadable(node.from, `${said(source, node)} is not supported`);
  if (node.name === "SimplePositiveUnaryTest" && first.name === "CompareOp") {
    if (!second) throw new Unreadable(first.to, "a value is missing");
    return {
      kind: "compare",
      operator: said(source, first) as Operator,
      operand: operand(source, second),
    };
  }
  if (second) throw new Unreadable(node.from, `${said(source, node)} is not supported`);
  if (first.name === "SimplePositiveUnaryTest") return part(source, first);
  if (first.name === "Interval") return interval(source, first);
  return { kind: "compare", operator: "=", operand: operand(source, first) };
};

const tests = (source: string, top: SyntaxNode): UnaryTests => {
  const [first] = childrenOf(top);
  if (first?.name === "Wildcard") return { kind: "any" };
  const positive = top.getChild("PositiveUnaryTests");
  if (!positive) throw new Unreadable(0, "a test is missing");
  return {
    kind: "tests",
    negated: first?.name === "not",
    parts: childrenOf(positive).map((node) => part(source, node)),
  };
};

const checkSyntax = (tree: ReturnType<typeof unaryTests.parse>): void => {
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) throw new Unreadable(node.from, "this cannot be read");
    },
  });
};

/**
 * Reads a cell of a rule: FEEL unary tests by the maintained grammar, of which we take comparisons, intervals, lists, not(...), "-",
 * numbers, strings, booleans, dates, null and names of arguments. `not(-)` never holds.
 */
export const readTests = (source: string): Reading => {
  if (/^\s*not\s*\(\s*-\s*\)\s*$/.test(source)) return { ok: true, tests: { kind: "nothing" } };
  try {
    const tree = unaryTests.parse(source);
    checkSyntax(tree);
    return { ok: true, tests: tests(source, tree.topNode) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issue: error.issue };
    throw error;
  }
};
