import { readTests, type FeelPart, type Input } from "../../rules";
import { Unread } from "../fault";
import type { DmnType } from "../model";
import { words } from "./columns";
import { keysWith, type Keys } from "./keys";
import type { Use, Uses } from "./leaves";
import { listed } from "./literal";
import type { Leaf } from "./node";
import { typeNamed } from "./scope";

// The types of FEEL that a column can hold, and those that Camunda writes for numbers.
const TYPES: ReadonlyMap<string, Input["type"]> = new Map([
  ["number", "number"],
  ["integer", "number"],
  ["long", "number"],
  ["double", "number"],
  ["boolean", "boolean"],
  ["string", "text"],
  ["date", "date"],
]);

const UNTYPED: ReadonlySet<string> = new Set(["Any", "any"]);

/** A type with the values that the definitions on the way to the built-in one allow. */
interface Settled {
  readonly base: string | null;
  readonly values: readonly string[];
}

const settle = (type: DmnType | null, types: ReadonlyMap<string, DmnType>, depth = 0): Settled => {
  if (type === null) return { base: null, values: [] };
  const values = type.values === null ? [] : [type.values];
  const next = type.base === null ? undefined : types.get(type.base);
  if (type.list || depth > 8 || type.components.size > 0) return { base: "list", values };
  if (next === undefined) return { base: type.base, values };
  const below = settle(next, types, depth + 1);
  return { base: below.base, values: [...values, ...below.values] };
};

const partsOf = (text: string): readonly FeelPart[] => {
  const reading = readTests(text);
  return reading.ok && reading.tests.kind === "tests" ? reading.tests.parts : [];
};

const operandKinds = (cells: readonly string[]): readonly string[] =>
  cells
    .flatMap(partsOf)
    .flatMap((part) => (part.kind === "compare" ? [part.operand] : [part.low, part.high]))
    .map(({ kind }) => kind);

/** The type that the cells speak of; text where they ask nothing. */
const typeOfCells = (cells: readonly string[]): Input["type"] => {
  const kinds = operandKinds(cells);
  const found = (["number", "date", "boolean"] as const).find((kind) => kinds.includes(kind));
  return found ?? "text";
};

const typeOf = (leaf: Leaf, uses: readonly Use[], settled: readonly Settled[]): Input["type"] => {
  const named = settled.flatMap(({ base }) => (base === null || UNTYPED.has(base) ? [] : [base]));
  const [first] = named;
  if (first === undefined) return typeOfCells(uses.flatMap(({ cells }) => cells));
  const strange = named.find((name) => !TYPES.has(name));
  if (strange !== undefined)
    throw new Unread({ code: "unsupported-type", name: leaf.name, type: strange });
  return TYPES.get(first) ?? "text";
};

const textsOf = (values: readonly (string | null)[]): readonly string[] =>
  values.flatMap((each) =>
    each === null ? [] : (listed(each) ?? []).filter((value) => typeof value === "string"),
  );

/** The choices of a text: the values that are stated, and those that cells ask for besides; none where none are stated. */
const choicesOf = (stated: readonly string[], uses: readonly Use[]): readonly string[] => {
  if (stated.length === 0) return [];
  const parts = uses.flatMap(({ cells }) => cells).flatMap(partsOf);
  const asked = parts.flatMap((part) =>
    part.kind === "compare" && part.operand.kind === "text" ? [part.operand.value] : [],
  );
  return [...new Set([...stated, ...asked])].filter((choice) => choice.trim() !== "");
};

/** The least and the greatest value, where the values are one closed range. */
const rangeOf = (values: readonly string[]): Pick<Input, "min" | "max"> => {
  const [range] = values.flatMap(partsOf).filter((part) => part.kind === "interval");
  if (range?.low.kind !== "number" || range.high.kind !== "number") return {};
  const { low, high, lowIncluded, highIncluded } = range;
  return { ...(lowIncluded && { min: low.value }), ...(highIncluded && { max: high.value }) };
};

const lastWord = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

const synonymsOf = ({ name, label }: Leaf, uses: Uses): readonly string[] => {
  const word = lastWord(name);
  const namesakes = [...uses.keys()].filter((each) => lastWord(each) === word);
  return [
    ...(label !== null && label !== name ? [name] : []),
    ...(word !== name && namesakes.length === 1 ? [word] : []),
  ];
};

const inputOf = (
  leaf: Leaf,
  uses: readonly Use[],
  all: Uses,
  types: ReadonlyMap<string, DmnType>,
  keys: Keys,
): Input => {
  const settled = [leaf.type, ...uses.map((use) => typeNamed(use.type, types))].map((each) =>
    settle(each, types),
  );
  const type = typeOf(leaf, uses, settled);
  const values = [
    ...settled.flatMap((each) => each.values),
    ...uses.flatMap((use) => use.values ?? []),
  ];
  const choices = type === "text" ? choicesOf(textsOf(values), uses) : [];
  const synonyms = synonymsOf(leaf, all);
  const key = keys.keyOf(leaf.name, leaf.name);
  const answers = keysWith("choice");
  return {
    key,
    label: words(leaf.label ?? leaf.name),
    synonyms: { zh: synonyms, en: synonyms },
    type: choices.length > 0 ? "choice" : type,
    ...(choices.length > 0 && {
      choices: choices.map((choice) => ({
        key: answers.keyOf(choice, choice),
        label: words(choice),
        synonyms: { zh: [], en: [] },
      })),
    }),
    blank: "unknown",
    ...(type === "number" && rangeOf(values)),
  };
};

/** The inputs of a scheme for the leaves behind a decision, by their names. Throws Unread: unsupported-type. */
export const inputsFor = (
  uses: Uses,
  types: ReadonlyMap<string, DmnType>,
  keys: Keys,
): ReadonlyMap<string, Input> =>
  new Map(
    [...uses].map(([name, { leaf, uses: each }]) => [name, inputOf(leaf, each, uses, types, keys)]),
  );
