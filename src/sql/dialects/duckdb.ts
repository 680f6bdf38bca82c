import type { SqlFunction, SqlType } from "../expr";
import { decimal, plainCall, quoted, type Words } from "./dialect";

const TYPES: Readonly<Record<SqlType, string>> = {
  number: "DOUBLE",
  text: "VARCHAR",
  boolean: "BOOLEAN",
};

const call = (name: SqlFunction, terms: readonly string[]): string => {
  switch (name) {
    case "toNumber":
      return `TRY_CAST(${terms.join("")} AS DOUBLE)`;
    case "join":
      return `concat_ws('; ', ${terms.join(", ")})`;
    case "concat":
      return terms.join(" || ");
    case "count":
      return "count(*)";
    default:
      return plainCall({}, name, terms);
  }
};

/** DuckDB. Its decimals are no doubles: numbers with a point are written with an exponent. */
export const duckdb: Words = {
  title: "DuckDB",
  text: quoted,
  number: (value) =>
    Number.isInteger(value) || /e/.test(decimal(value)) ? decimal(value) : `${decimal(value)}e0`,
  type: (type) => TYPES[type],
  call,
  cast: (type, term) => `CAST(${term} AS ${TYPES[type]})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  matches: (term, pattern) => `regexp_matches(${term}, ${pattern})`,
  extract: (term, pattern, group) => `regexp_extract(${term}, ${quoted(pattern)}, ${group})`,
  replace: (term, pattern, by) => `regexp_replace(${term}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  isIn: (term, values, not) => `${term} ${not ? "NOT " : ""}IN (${values})`,
  series: (last, each) =>
    `list_sum(list_transform(range(1, CAST(${last} AS BIGINT) + 1), lambda t: ${each("t")}))`,
  all: (columns) => columns,
  as: "AS",
  settings: "",
};
