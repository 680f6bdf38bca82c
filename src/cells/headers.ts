import type { Input, Located } from "../rules";

import type { Cell } from "./cell";
import { claimsOn, fits, headerOf, statedUnit, WEAKEST, type Claim, type Header } from "./claim";
import { shown } from "./plain";
import type { Unit } from "./unit";

/** Which column an input is read from. */
export interface MappedColumn {
  /** Index of the column among the headers. */
  readonly column: number;
  /** What one plain number in the column is worth in base units, where the header says so: 1 for (元), 10000 for (万元), 0.01 for (%). */
  readonly scale?: number;
}

/** Inputs to columns, by input key; an input that found no column is absent. */
export interface Mapping {
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** Inputs without a column whose blank is not stated: rows may not be graded for want of them. */
  readonly missing: readonly string[];
  /** duplicate-header: columns with the same right, none of them taken; unit-mismatch: a column in a unit that does not convert (箱 for 支). */
  readonly problems: readonly Located[];
}

const mapped = (column: number, unit: Unit | null): MappedColumn =>
  unit ? { column, scale: Number(`1e${String(unit.exponent)}`) } : { column };

const chosenColumn = (input: Input, header: Header | undefined, column: number): MappedColumn => {
  const unit = header ? statedUnit(input, header) : null;
  return mapped(column, fits(unit, input) ? unit : null);
};

/** Gives columns to inputs, the strongest claims first, so that a column named for one input is not taken by another one's synonym. */
const assign = (open: ReadonlyMap<string, readonly Claim[]>, taken: Set<number>) => {
  const columns: Record<string, MappedColumn> = {};
  const contested = new Map<string, number>();
  for (let strength = 0; strength <= WEAKEST; strength += 1) {
    for (const [key, claims] of open) {
      if (key in columns || contested.has(key)) continue;
      const [first, second] = claims.filter(
        (claim) => claim.strength === strength && !taken.has(claim.column),
      );
      if (!first) continue;
      if (second) contested.set(key, first.column);
      else {
        columns[key] = mapped(first.column, first.unit);
        taken.add(first.column);
      }
    }
  }
  return { columns, contested };
};

/**
 * Finds inputs among the headers of a sheet by key, label or synonym in either language; width, case, spaces, punctuation and line breaks do not matter.
 * A unit in the header is understood: 预计销售额(元) is read for an input in 万元 by its scale; 订单数量(箱) is not read for one in 支, but a problem.
 * The key stands before the labels, those before the synonyms; where two columns have the same right, none is taken.
 * `chosen` (input key -> column, or null for none) stands before what the headers say; a unit that does not convert is then taken for the input's own.
 */
export const mapHeaders = (
  inputs: readonly Input[],
  headers: readonly Cell[],
  chosen: Readonly<Record<string, number | null>> = {},
): Mapping => {
  const forms = headers.map(headerOf);
  const header = (column: number): string => shown(headers[column] ?? null);
  const problems: Located[] = [];
  const open = new Map<string, readonly Claim[]>();
  const byHand: Record<string, MappedColumn> = {};
  for (const input of inputs) {
    const { key } = input;
    const choice = chosen[key];
    if (typeof choice === "number") byHand[key] = chosenColumn(input, forms[choice], choice);
    if (choice !== undefined) continue;
    const claims = claimsOn(input, forms);
    open.set(
      key,
      claims.filter(({ unit }) => fits(unit, input)),
    );
    for (const { column, unit } of claims) {
      if (!fits(unit, input))
        problems.push({
          input: key,
          problem: {
            code: "unit-mismatch",
            header: header(column),
            input: key,
            unit: forms[column]?.aside ?? "",
          },
        });
    }
  }
  const { columns: found, contested } = assign(
    open,
    new Set(inputs.map(({ key }) => chosen[key]).filter((choice) => typeof choice === "number")),
  );
  for (const [key, column] of contested)
    problems.push({
      input: key,
      problem: { code: "duplicate-header", header: header(column), input: key },
    });
  const columns = { ...byHand, ...found };
  const missing = inputs
    .filter(({ key, blank }) => !(key in columns) && typeof blank === "string")
    .map(({ key }) => key);
  return { columns, missing, problems };
};
