import type { Mapping } from "../../cells";
import { needsDay, type Locale, type Scheme } from "../../rules";
import type { Customers } from "../customers";
import type { Argument, Call } from "./call";
import { headersFor, spanOf } from "./headersFor";
import type { Parameter, Signature } from "./signatures";

/** What a person has chosen for the parameters of a function. */
export interface Choices {
  /** The table that is read; null where the function reads none. */
  readonly customers: Customers | null;
  readonly scheme: Scheme | null;
  /** The workbook's own table of the scheme's rules; null where those of the menu hold. */
  readonly rules: string | null;
  /** The columns of the scheme's inputs. */
  readonly mapping: Mapping | null;
  /** By parameter: a column of the table. */
  readonly columns: Readonly<Record<string, number>>;
  /** By parameter: what was typed or chosen. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether the formula is for one row. */
  readonly forRow: boolean;
  /** Language in which inputs are named where columns were chosen by hand. */
  readonly locale: Locale;
}

/** Why there is no formula yet. */
export type NoCall =
  /** Parameters, by name, for which something must still be chosen. */
  | { readonly code: "lacks"; readonly parameters: readonly string[] }
  /** What was typed for a parameter is not what it takes. */
  | { readonly code: "bad"; readonly parameter: string }
  /** No column holds any input of the scheme. */
  | { readonly code: "no-inputs" }
  /** The columns that were chosen cannot be told apart by headers. */
  | { readonly code: "headers" };

type Part = Argument | NoCall;

const OMITTED: Argument = { kind: "omitted" };

/** A number as people type it: "8%" is 0.08. */
const numberOf = (typed: string): number | null => {
  const plain = typed.normalize("NFKC").replace(/[,\s]/g, "");
  const digits = plain.replace(/%$/, "");
  if (digits === "") return null;
  const number = Number(digits) / (digits === plain ? 1 : 100);
  return Number.isFinite(number) ? number : null;
};

const numbersOf = (typed: string): readonly number[] | null => {
  const parts = typed.split(/[\s,;/{}、，；]+/u).filter((part) => part !== "");
  const numbers = parts.map(numberOf);
  return numbers.every((number) => number !== null) && numbers.length > 0 ? numbers : null;
};

/** The customers' cells and headers as two arguments. */
const clientsPart = (
  { customers, scheme, mapping, locale }: Choices,
  wanted: "values" | "headers",
): Part => {
  if (customers === null || scheme === null || mapping === null)
    return { code: "lacks", parameters: [wanted] };
  if (Object.keys(mapping.columns).length === 0) return { code: "no-inputs" };
  const span = spanOf(mapping);
  if (wanted === "values") return { kind: "cells", ...span };
  const named = headersFor({ scheme, mapping, customers }, span, locale);
  if (named === null) return { code: "headers" };
  return named === "own" ? { kind: "headers", ...span } : { kind: "row", values: named };
};

const schemePart = ({ scheme, rules }: Choices, parameter: Parameter): Part => {
  if (scheme === null) return parameter.optional ? OMITTED : lacking(parameter);
  // A rules table says how to grade; the policies of a workbook stand in a table of their own.
  return rules !== null && parameter.kind === "scheme" && parameter.of === "graded"
    ? { kind: "table", name: rules }
    : { kind: "value", value: scheme.id };
};

const lacking = ({ name }: Parameter): NoCall => ({ code: "lacks", parameters: [name] });

const typedPart = (typed: string, parameter: Parameter): Part => {
  const bad: NoCall = { code: "bad", parameter: parameter.name };
  const text = typed.trim();
  if (text === "") return parameter.optional ? OMITTED : lacking(parameter);
  switch (parameter.kind) {
    case "numbers": {
      const values = numbersOf(text);
      return values === null ? bad : { kind: "row", values };
    }
    case "number": {
      const value = numberOf(text);
      return value === null ? bad : { kind: "value", value };
    }
    default:
      return { kind: "value", value: numberOf(text) ?? text };
  }
};

const partOf = (choices: Choices, parameter: Parameter, signature: Signature): Part => {
  const { columns, typed, scheme, forRow } = choices;
  switch (parameter.kind) {
    case "values":
    case "headers":
      return clientsPart(choices, parameter.kind);
    case "scheme":
      return schemePart(choices, parameter);
    case "day":
      return scheme !== null && needsDay(scheme) ? { kind: "today" } : OMITTED;
    case "population": {
      const first = columns[signature.parameters[0]?.name ?? ""];
      return forRow && first !== undefined ? { kind: "population", column: first } : OMITTED;
    }
    case "column": {
      const column = columns[parameter.name];
      return column === undefined
        ? typedPart(typed[parameter.name] ?? "", parameter)
        : { kind: "cells", first: column, last: column };
    }
    case "unasked":
      return OMITTED;
    default:
      return typedPart(typed[parameter.name] ?? "", parameter);
  }
};

const isWrong = (part: Part): part is NoCall => "code" in part;

/** The call of a function by what was chosen for it, or what is still in the way: all that lacks at once, else the first that is wrong. */
export const composeCall = (
  name: string,
  signature: Signature,
  choices: Choices,
): Call | NoCall => {
  const parts = signature.parameters.map((parameter) => partOf(choices, parameter, signature));
  const wrong = parts.filter(isWrong);
  const lacks = wrong.flatMap((part) => (part.code === "lacks" ? part.parameters : []));
  if (lacks.length > 0) return { code: "lacks", parameters: [...new Set(lacks)] };
  return wrong[0] ?? { name, arguments: parts.filter((part): part is Argument => !isWrong(part)) };
};
