import type { ArgumentValue } from "../grader";
import type { PlainScheme, Scheme } from "../scheme/scheme";
import type { SchemePath } from "../schemePath";
import type { Words } from "../words";
import type { Figure } from "./lever";

/** A number argument as a scheme sees it: whose default it is, and what that is. */
export interface Holder {
  /** Path of the argument in the scheme that hands it down. */
  readonly path: SchemePath;
  readonly value: number | readonly number[];
}

/** A scheme, or one within it. */
export interface Within {
  readonly path: SchemePath;
  /** What a scheme within is called; absent for the whole. */
  readonly part?: Words;
  readonly scheme: PlainScheme;
  /** Its number arguments by name, those that are handed down to it among them. */
  readonly holders: ReadonlyMap<string, Holder>;
  /** The values of all its arguments. */
  readonly values: Readonly<Record<string, ArgumentValue>>;
}

const holdersOf = (
  { arguments: own }: PlainScheme,
  path: SchemePath,
  above: ReadonlyMap<string, Holder>,
): ReadonlyMap<string, Holder> =>
  new Map(
    own.flatMap((argument, index): [string, Holder][] => {
      const { name, type } = argument;
      if (type !== "number" && type !== "numbers") return [];
      const holder = above.get(name);
      return [[name, holder ?? { path: [...path, "arguments", index], value: argument.default }]];
    }),
  );

type Above = Pick<Within, "holders" | "values">;

const NOTHING: Above = { holders: new Map(), values: {} };

const under = (
  scheme: PlainScheme,
  path: SchemePath,
  part: Words | undefined,
  above: Above,
): readonly Within[] => {
  const holders = holdersOf(scheme, path, above.holders);
  const values = Object.fromEntries(
    scheme.arguments.map(({ name, default: own }) => [name, above.values[name] ?? own]),
  );
  return [
    { path, scheme, holders, values, ...(part && { part }) },
    ...(scheme.parts ?? []).flatMap((one, index) =>
      under(one.scheme, [...path, "parts", index, "scheme"], one.label, { holders, values }),
    ),
  ];
};

/** A scheme and all schemes within it; a precondition takes no arguments of the whole. */
export const schemesWithin = (scheme: Scheme): readonly Within[] => {
  const { precondition } = scheme;
  return [
    ...under(scheme, [], undefined, NOTHING),
    ...(precondition
      ? under(precondition.scheme, ["precondition", "scheme"], precondition.scheme.name, NOTHING)
      : []),
  ];
};

/** Where a figure of a scheme stands. */
export const placed = ({ path, part }: Within): Pick<Figure, "within" | "part"> => ({
  within: path,
  ...(part && { part }),
});
