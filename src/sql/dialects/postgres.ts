import type { SqlFunction, SqlType } from "../expr";
import { decimal, plainCall, quoted, type Words } from "./dialect";

const TYPES: Readonly<Record<SqlType, string>> = {
  number: "double precision",
  text: "text",
  boolean: "boolean",
};

const call = (name: SqlFunction, terms: readonly string[]): string => {
  switch (name) {
    case "toNumber":
      return `CAST(nullif(${terms.join("")}, '') AS double precision)`;
    case "join":
      return `concat_ws('; ', ${terms.join(", ")})`;
    case "concat":
      return terms.join(" || ");
    case "contains":
      return `strpos(${terms.join(", ")}) > 0`;
    case "count":
      return "count(*)";
    default:
      return plainCall({}, name, terms);
  }
};

/** PostgreSQL. */
export const postgres: Words = {
  title: "PostgreSQL",
  text: quoted,
  number: decimal,
  type: (type) => TYPES[type],
  call,
  cast: (type, term) => `CAST(${term} AS ${TYPES[type]})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
  matches: (term, pattern) => `${term} ~ ${pattern}`,
  extract: (term, pattern, group) =>
    `coalesce((regexp_match(${term}, ${quoted(pattern)}))[${group}], '')`,
  replace: (term, pattern, by) => `regexp_replace(${term}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  isIn: (term, values, not) => `${term} ${not ? "NOT " : ""}IN (${values})`,
  series: (last, each) =>
    `(SELECT sum(${each("t")}) FROM (SELECT CAST(n AS double precision) AS t FROM generate_series(1, CAST(${last} AS bigint)) AS n ORDER BY n) AS numbers)`,
  all: (columns) => columns,
  as: "AS MATERIALIZED",
  settings: "",
};
