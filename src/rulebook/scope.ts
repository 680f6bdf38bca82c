import {
  answersOf,
  planOf,
  typeOf,
  type Plan,
  type PlainScheme,
  type Scheme,
  type SchemePath,
  type Words,
} from "../rules";
import type { Named } from "./named";

/** A scheme that a table holds: the whole, one of its parts, or its precondition. */
export type ScopedScheme = PlainScheme & Pick<Scheme, "precondition" | "hysteresis">;

/** A scheme within the scheme of a table. */
export interface Scope {
  /** From the root: [] is the whole. */
  readonly path: SchemePath;
  readonly scheme: ScopedScheme;
  /** What the column "Within" calls it; `label` is empty for the whole. */
  readonly key: string;
  readonly label: Words;
  /** Names of arguments that the scheme around it hands on: their values stand with it. */
  readonly handedOn: ReadonlySet<string>;
}

// These words stand in the workbooks of customers: they are data, and must not change.
const PRECONDITION: Words = { zh: "准入", en: "Admission" };

const joined = (outer: string, inner: string): string =>
  outer === "" ? inner : `${outer} / ${inner}`;

const within = (
  outer: Scope,
  key: string,
  label: Words,
  scheme: PlainScheme,
  steps: SchemePath,
  handedOn: ReadonlySet<string>,
): readonly Scope[] =>
  scopesFrom({
    path: [...outer.path, ...steps],
    scheme,
    key: outer.key === "" ? key : `${outer.key}/${key}`,
    label: { zh: joined(outer.label.zh, label.zh), en: joined(outer.label.en, label.en) },
    handedOn,
  });

const scopesFrom = (scope: Scope): readonly Scope[] => {
  const { scheme } = scope;
  const given = new Set(scheme.arguments.map(({ name }) => name));
  const parts = (scheme.parts ?? []).flatMap((part, index) =>
    within(scope, part.key, part.label, part.scheme, ["parts", index, "scheme"], given),
  );
  const entry =
    scheme.precondition === undefined
      ? []
      : within(
          scope,
          "precondition",
          PRECONDITION,
          scheme.precondition.scheme,
          ["precondition", "scheme"],
          new Set(),
        );
  return [scope, ...parts, ...entry];
};

/** All schemes of a table: the whole, its parts in their order, the precondition. */
export const scopesOf = (scheme: Scheme): readonly Scope[] =>
  scopesFrom({ path: [], scheme, key: "", label: { zh: "", en: "" }, handedOn: new Set() });

const plans = new WeakMap<ScopedScheme, Plan>();

/** The scheme's lookups by key; its arguments have their defaults. */
export const planIn = ({ scheme }: Scope): Plan => {
  const values = Object.fromEntries(scheme.arguments.map((each) => [each.name, each.default]));
  const plan = plans.get(scheme) ?? planOf(scheme, values, {});
  plans.set(scheme, plan);
  return plan;
};

/** Everything that a rule may test: inputs, derived inputs, parts. */
export const testable = ({ scheme }: Scope): readonly Named[] => [
  ...scheme.inputs,
  ...scheme.derived,
  ...(scheme.parts ?? []),
];

/** The type of something that a rule tests; undefined where the scheme has no such key. */
export const typeIn = (scope: Scope, key: string) => typeOf(planIn(scope), key);

/** The answers of a choice, with what else people call them. */
export const answersIn = (scope: Scope, key: string): readonly Named[] =>
  answersOf(planIn(scope), key) ?? [];
