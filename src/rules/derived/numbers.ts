import { Knowledge, knowledgeAt, type Known } from "../known";
import { eachRow, type Steps } from "../steps";
import { tidy } from "../tidy";
import { column, ready, together, type Deriving, type Kind } from "./deriving";

/** A number computed on each row from columns: what is known of them together, and none where it is no finite number. */
export function* arithmetic(
  { rows }: Deriving,
  of: readonly Known[],
  compute: (row: number) => number,
): Steps<Known> {
  const values = new Float64Array(rows);
  const knowledge = new Uint8Array(rows);
  yield* eachRow(rows, (row) => {
    const known = together(of, row);
    const value = compute(row);
    const none = known === Knowledge.value && !Number.isFinite(value);
    knowledge[row] = none ? Knowledge.none : known;
    values[row] = tidy(value);
  });
  return column("number", values, knowledge);
}

/** Values times their factors, added. */
export const sum = (deriving: Deriving, { terms }: Kind<"sum">): Steps<Known> => {
  const of = terms.map(({ input }) => ready(deriving, input));
  const factors = terms.map(({ times = 1 }) => times);
  return arithmetic(deriving, of, (row) => {
    let total = 0;
    for (let term = 0; term < of.length; term++)
      total += (factors[term] as number) * ((of[term] as Known).values[row] as number);
    return total;
  });
};

/** A product, or a ratio, of two values. */
export const pair = (
  deriving: Deriving,
  { kind, of, by }: Kind<"product" | "ratio">,
): Steps<Known> => {
  const [a, b] = [ready(deriving, of), ready(deriving, by)];
  const compute =
    kind === "product" ? (x: number, y: number) => x * y : (x: number, y: number) => x / y;
  return arithmetic(deriving, [a, b], (row) =>
    compute(a.values[row] as number, b.values[row] as number),
  );
};

/** The greatest of those that have a value; unknown where one that is unknown might be greater. */
export function* greatest(deriving: Deriving, { of }: Kind<"greatest">): Steps<Known> {
  const { rows } = deriving;
  const columns = of.map((key) => ready(deriving, key));
  const values = new Float64Array(rows).fill(-Infinity);
  const knowledge = new Uint8Array(rows);
  yield* eachRow(rows, (row) => {
    for (const each of columns) {
      const known = knowledgeAt(each, row);
      if (known === Knowledge.unknown) knowledge[row] = Knowledge.unknown;
      else if (known === Knowledge.value)
        values[row] = Math.max(values[row] as number, each.values[row] as number);
    }
    if (values[row] === -Infinity && knowledge[row] === Knowledge.value)
      knowledge[row] = Knowledge.none;
  });
  return column("number", values, knowledge);
}

/** How many percent of several inputs have a value: never unknown, since it counts what is known. */
export function* filled(deriving: Deriving, { of }: Kind<"filled">): Steps<Known> {
  const columns = of.map((key) => ready(deriving, key));
  const values = new Float64Array(deriving.rows);
  yield* eachRow(deriving.rows, (row) => {
    const known = columns.filter((each) => knowledgeAt(each, row) === Knowledge.value).length;
    values[row] = tidy((known / columns.length) * 100);
  });
  return { type: "number", values, dictionary: [], knowledge: null };
}
