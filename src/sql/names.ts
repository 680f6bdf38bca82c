/** Words that one of the dialects keeps to itself. */
const RESERVED = new Set(
  (
    "all analyse analyze and any array as asc asymmetric between both by case cast check collate column constraint create cross current date default deferrable desc " +
    "describe distinct do else end except exists false fetch filter final for foreign format freeze from full global grant group having ilike in initially inner intersect interval into is isnull " +
    "join key lateral leading left like limit local natural not notnull null offset on only or order outer over overlaps pivot placing prewhere primary qualify references returning right " +
    "sample select semi set settings show similar some summarize symmetric table then time timestamp to trailing true union unique unpivot user using values variadic verbose view when where window with year month day"
  ).split(" "),
);

/** A key as a name in SQL: words in lower case with lines between them ("ordersPerYear": orders_per_year). */
export const snake = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/-/g, "_")
    .toLowerCase();

/** A name as it is printed: in quotes where it would not stand alone. */
export const named = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replace(/"/g, '""')}"`;

/** A table as whoever gives it names it: quoted already, or in parts. */
export const tableNamed = (table: string): string =>
  /["`(]/.test(table) ? table : table.split(".").map(named).join(".");
