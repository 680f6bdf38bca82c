import type { SourceColumn } from "../sql";
import type { Input } from "../rules";

/** A type of ClickHouse without what only says how it is kept: "LowCardinality(Nullable(String))" is "String". */
const bare = (type: string): string => {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/s.exec(type)?.[1];
  return inner === undefined ? type : bare(inner);
};

const NUMBER = /^(U?Int\d+|BFloat16|Float\d+|Decimal(\d+)?(\(.*\))?)$/;

/**
 * How an input is read from a column of a type: numbers and booleans as they are, all else as people type it. Numbers that stand for days are read as serials,
 * those that stand for yes and no as 1 and 0.
 */
export const readAs = (type: string, input: Input): SourceColumn["type"] => {
  const own = bare(type);
  if (NUMBER.test(own) && input.type === "number") return "number";
  return own === "Bool" && input.type === "boolean" ? "boolean" : "text";
};
