import {
  parentsOf,
  planOf,
  type Arguments,
  type ArgumentValue,
  type Derived,
  type Plan,
  type PlainScheme,
  type SchemePath,
} from "../rules";

/** A scheme, or one within a scheme, as it is verified: where it stands, and the values of its arguments. */
export interface Ground {
  readonly scheme: PlainScheme;
  /** What stands before each path: `["parts", 0, "scheme"]`. */
  readonly path: SchemePath;
  readonly values: Arguments;
  readonly plan: Plan;
  /** Between which bounds the scores of a part lie. */
  readonly scoreRange: ScoreRange;
}

/** Between which bounds the scores of a scheme lie, with the arguments that it is handed. */
export type ScoreRange = (
  scheme: PlainScheme,
  handed: Arguments,
) => { readonly low: number; readonly high: number };

/** The defaults of a scheme's arguments; those that the whole has by the same name are handed on from it. */
const valuesOf = (scheme: PlainScheme, handed: Arguments): Record<string, ArgumentValue> =>
  Object.fromEntries(
    scheme.arguments.map((argument) => [argument.name, handed[argument.name] ?? argument.default]),
  );

/** The derived inputs that are computed from what comes before them; others, which nothing can be computed from, are left out. */
const sound = ({ derived }: PlainScheme): PlainScheme["derived"] =>
  derived.filter((each, index) => laterParents(derived, each, index).length === 0);

/** What a derived input is computed from though it comes no earlier. */
export const laterParents = (
  derived: PlainScheme["derived"],
  each: Derived,
  index: number,
): readonly string[] => {
  const later = new Set(derived.slice(index).map(({ key }) => key));
  return parentsOf(each).filter((key) => later.has(key));
};

/** The ground of a scheme at a path; `handed` are the arguments of the whole. */
export const groundOf = (
  scheme: PlainScheme,
  path: SchemePath,
  handed: Arguments,
  scoreRange: ScoreRange,
): Ground => {
  const values = valuesOf(scheme, handed);
  const ordered = { ...scheme, derived: sound(scheme) };
  return { scheme, path, values, plan: planOf(ordered, values, {}), scoreRange };
};

/** A place within the scheme of a ground. */
export const at = (ground: Ground, ...path: SchemePath): SchemePath => [...ground.path, ...path];

/** The index of a tier, -1 for one that does not exist. */
export const tierPlace = ({ scheme }: Ground, key: string): number =>
  scheme.tiers.findIndex((tier) => tier.key === key);

/** The worst tier that is a grade: what a proposed row gives until somebody decides. */
export const cautiousTier = ({ scheme }: Ground): string =>
  (scheme.tiers.filter(({ aside }) => !aside).at(-1) ?? scheme.tiers.at(-1))?.key ?? "";
