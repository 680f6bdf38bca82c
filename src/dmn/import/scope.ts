import type { DmnInput, DmnType } from "../model";
import type { Leaf, Node } from "./node";

/** What names stand for where an expression stands: found when it is asked for. */
export type Scope = ReadonlyMap<string, () => Node>;

// Types within types; those that hold themselves never end.
const DEEPEST = 8;

const componentsOf = (
  type: DmnType,
  types: ReadonlyMap<string, DmnType>,
): ReadonlyMap<string, DmnType> => {
  if (type.components.size > 0 || type.base === null) return type.components;
  return types.get(type.base)?.components ?? type.components;
};

const leavesOf = (
  name: string,
  label: string | null,
  type: DmnType | null,
  types: ReadonlyMap<string, DmnType>,
  depth: number,
): readonly Leaf[] => {
  const leaf: Leaf = { kind: "leaf", name, label, type };
  if (type === null || type.list || depth > DEEPEST) return [leaf];
  const inner = [...componentsOf(type, types)].flatMap(([component, of]) =>
    leavesOf(`${name}.${component}`, null, of, types, depth + 1),
  );
  return [leaf, ...inner];
};

/** A type by its name: that of an item definition, or a built-in one. */
export const typeNamed = (
  name: string | null,
  types: ReadonlyMap<string, DmnType>,
): DmnType | null =>
  name === null
    ? null
    : (types.get(name) ?? { base: name, list: false, values: null, components: new Map() });

/** Input data and all their components, by full name ("Applicant.Monthly.Income"). */
export const scopeOfInputs = (
  inputs: readonly DmnInput[],
  types: ReadonlyMap<string, DmnType>,
): Scope =>
  new Map(
    inputs
      .flatMap(({ name, label, type }) => leavesOf(name, label, typeNamed(type, types), types, 0))
      .map((leaf) => [leaf.name, () => leaf]),
  );
