import { parentsOf } from "../rules";
import { and, col, isNull, not, type Expr } from "./expr";
import { isEmpty } from "./read/read";
import { nameOf } from "./read/source";
import { noneOf, unknownOf, valueOf, type Cause, type Scope } from "./scope";

/** The input that a problem of a key is told at: itself, or the first that it is computed from. */
export const inputBehind = (scope: Scope, key: string): string => {
  const derived = scope.plan.derived.get(key);
  const [parent] = derived && derived.kind !== "model" ? parentsOf(derived) : [];
  return parent === undefined ? key : inputBehind(scope, parent);
};

/** Of several parents of which the first known one counts, only the first that is missing is asked for. */
const openParents = (scope: Scope, key: string, when: Expr): readonly Cause[] => {
  const derived = scope.plan.derived.get(key);
  if (derived === undefined) return [];
  const parents = parentsOf(derived);
  const oneOf = derived.kind === "either" || derived.kind === "first";
  return parents.flatMap((parent, place) => {
    const before = oneOf
      ? parents.slice(0, place).map((each) => not(unknownOf(valueOf(scope, each))))
      : [];
    return causesOf(scope, parent, and(when, unknownOf(valueOf(scope, parent)), ...before));
  });
};

const causesOf = (scope: Scope, key: string, when: Expr): readonly Cause[] => {
  if (when.op === "value" && when.value === false) return [];
  const part = scope.parts.get(key);
  if (part) return part.why.map((cause) => ({ ...cause, when: and(when, cause.when) }));
  const derived = scope.plan.derived.get(key);
  if (derived && derived.kind === "score") return causesOf(scope, derived.of, when);
  if (derived && derived.kind !== "model") return openParents(scope, key, when);
  if (!scope.columns.has(key)) return [{ input: key, code: "missing-column", when }];
  return [{ input: key, code: "missing-input", when: and(when, isEmpty(nameOf(key))) }];
};

/** Why there is no value of a key where `when` holds: the empty cells behind it, or columns that are not there; what is known to be none is missing itself. */
export const whyMissing = (scope: Scope, key: string, when: Expr): readonly Cause[] => {
  const value = valueOf(scope, key);
  const none: Cause = {
    input: inputBehind(scope, key),
    code: "missing-input",
    when: and(when, isNull(col(value.name)), noneOf(value)),
  };
  return [...(value.none ? [none] : []), ...causesOf(scope, key, and(when, unknownOf(value)))];
};
