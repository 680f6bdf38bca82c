import type { Input } from "../rules";
import { and, choose, col, isNull, nothing, val, type Expr } from "./expr";
import { addStep, type Added, type Query } from "./query";
import { isEmpty, sqlType } from "./read/read";
import type { Value } from "./scope";

/** What an empty cell of an input means. */
const meaning = ({ blank }: Input): "unknown" | "none" | "value" => {
  if (typeof blank === "string") return "unknown";
  return blank.value === null ? "none" : "value";
};

const stated = ({ blank, type }: Input): Expr => {
  if (typeof blank === "string" || blank.value === null) return nothing(sqlType(type));
  const { value } = blank;
  if (type === "boolean") return val(Boolean(value));
  return val(type === "number" || type === "date" ? Number(value) : String(value));
};

/** How an input's value is said: `read` is what its cells are called, none where it has no column. */
export interface Known {
  readonly input: Input;
  readonly name: string;
  readonly read: string | undefined;
}

const columnsOf = ({ input, name, read }: Known): readonly Added[] => {
  const means = meaning(input);
  const type = sqlType(input.type);
  const { label } = input;
  const note = `${label.en} (${label.zh}); an empty cell: ${means === "value" ? `counts as ${String((stated(input) as { value: unknown }).value)}` : means === "none" ? "there is none" : "not known"}`;
  if (read === undefined) {
    const none: readonly Added[] =
      means === "none" ? [{ name: `${name}_none`, is: val(true) }] : [];
    const is = means === "value" ? stated(input) : nothing(type);
    return [
      {
        name,
        is: means === "value" && type === "number" ? { op: "cast", type, term: is } : is,
        note: `${note}; no column`,
      },
      ...none,
    ];
  }
  const problem = col(`${read}_problem`);
  const value = col(`${read}_value`);
  const branches = [
    ...(means === "value" ? [{ when: isEmpty(read), then: stated(input) }] : []),
    { when: isNull(problem), then: value },
  ];
  const none: readonly Added[] =
    means === "none" ? [{ name: `${name}_none`, is: and(isNull(value), isNull(problem)) }] : [];
  return [{ name, is: choose(type, branches), note }, ...none];
};

/** An input as a value of a scheme. */
export const valueOf = ({ input, name, read }: Known): Value => {
  const means = meaning(input);
  return {
    name,
    type: input.type,
    none: means === "none",
    unknown: read !== undefined || means === "unknown",
  };
};

/** Adds the values of inputs as rules see them: empty cells decided as the scheme says, implausible values set aside. */
export const addKnown = (query: Query, knowns: readonly Known[]): void =>
  addStep(
    query,
    "inputs",
    ["The inputs as the rules see them; NULL is what is not known, or of which there is none."],
    knowns.flatMap(columnsOf),
  );

/** Where a row is never graded: a cell is empty that must not be. */
export const barredBy = (
  knowns: readonly Known[],
): readonly { readonly input: string; readonly when: Expr }[] =>
  knowns.flatMap(({ input, read }) =>
    input.blank === "error" && read !== undefined
      ? [{ input: input.key, when: isEmpty(read) }]
      : [],
  );
