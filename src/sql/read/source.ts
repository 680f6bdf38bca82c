import type { Input } from "../../rules";
import type { Expr } from "../expr";
import { snake } from "../names";
import type { SourceColumn } from "../options";
import type { Added } from "../query";

/** An input on its way from a cell to a value. */
export interface Source {
  readonly input: Input;
  readonly column: SourceColumn;
  /** What its columns are called: `name` the value, `name_text` the cell in plain form, and so on. */
  readonly name: string;
}

/** How an input is read, step by step: what each step adds. The last one leaves `name_value` (NULL where there is none) and `name_problem` (why). */
export interface Reading {
  /** What takes the text apart. */
  readonly apart: readonly Added[];
  /** What is made of the pieces. */
  readonly pieces: readonly Added[];
  /** The value. */
  readonly value: Expr;
  /** Why there is no value though the cell is not empty, in the order in which it is asked; looked at only where there is none. */
  readonly problems: readonly { readonly when: Expr; readonly code: string }[];
  /** What it is where nothing else fits. */
  readonly otherwise: string;
}

/** Names that a method gives to what it finds. */
const TAKEN = new Set([
  "tier",
  "score",
  "rule",
  "pending",
  "conflict",
  "rank",
  "wanted",
  "cents",
  "above",
  "whole",
  "kept_1",
]);

/** What the columns of a key are called. */
export const nameOf = (key: string): string =>
  TAKEN.has(snake(key)) ? `${snake(key)}_input` : snake(key);
