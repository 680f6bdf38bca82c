import {
  answersOf,
  argumentsOf,
  planOf,
  predicateOf,
  readTests,
  typeOf,
  Unfit,
  type Arguments,
  type Method,
  type Plan,
  type PlainScheme,
  type Predicate,
  type UnaryTests,
  type Words,
} from "../../rules";
import { templateWords, testsText } from "../../text";
import type { GradeRequest } from "../gradeResult";

/** A place on an axis: an answer, the tier of a part, or a band of a number. */
export interface AxisPlace {
  /** Key of the answer or tier; "true" and "false"; of a band the test as the rules have it. */
  readonly key: string;
  readonly words: Words;
}

/** One of the two things that a matrix is laid out by. */
export interface Axis {
  /** Key of the input, the derived input or the part. */
  readonly key: string;
  readonly words: Words;
  readonly places: readonly AxisPlace[];
  /** What can be had of a customer's own place: the answer of an input, the tier of a part, or nothing (a band, a derived answer). */
  readonly known: "input" | "part" | null;
}

/** A decision table of two things, as the source draws it: rows, columns, and the tier in each cell. */
export interface SourceMatrix {
  /** Key of the part whose table it is; null for the scheme's own. */
  readonly part: string | null;
  readonly name: Words;
  readonly scheme: PlainScheme;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Index of the tier by row and column; -1 where no rule gives one. */
  readonly tiers: readonly (readonly number[])[];
}

type Table = Extract<Method, { kind: "decision-table" }>;
type TableRule = Table["rules"][number];

/** A rule with its cells compiled; an input that it does not name is not among them. */
interface Rule {
  readonly tier: number;
  readonly cells: ReadonlyMap<string, Predicate>;
  readonly sources: TableRule["when"];
}

/** A matrix has at least this many cells. */
const LEAST = 4;

const both = (words: (locale: "zh-CN" | "en-US") => string): Words => ({
  zh: words("zh-CN"),
  en: words("en-US"),
});

const applies = ({ only }: TableRule, values: Arguments): boolean =>
  only === undefined || values[only.argument] === only.is;

const predicateIn = (plan: Plan, key: string, source: string): Predicate | null => {
  const [type, reading] = [typeOf(plan, key), readTests(source)];
  if (type === undefined || !reading.ok) return null;
  try {
    const choices = answersOf(plan, key);
    return predicateOf(reading.tests, { type, choices, names: plan.arguments });
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
};

/** The rules that apply, compiled; null where one of them cannot be. */
const rulesIn = (plan: Plan, { rules }: Table): readonly Rule[] | null => {
  const compiled = rules
    .filter((rule) => applies(rule, plan.arguments))
    .map((rule): Rule | null => {
      const cells = new Map<string, Predicate>();
      for (const [key, source] of Object.entries(rule.when)) {
        const predicate = predicateIn(plan, key, source);
        if (predicate === null) return null;
        if (!predicate.always) cells.set(key, predicate);
      }
      const tier = plan.scheme.tiers.findIndex((one) => one.key === rule.tier);
      return { tier, cells, sources: rule.when };
    });
  return compiled.every((rule) => rule !== null) ? compiled : null;
};

/** Whether a cell asks for a blank and nothing else. */
const asksBlank = ({ none, negated, ranges, texts }: Predicate): boolean =>
  none && !negated && ranges.length === 0 && texts.size === 0;

/** The answers that a key takes; undefined where it takes numbers, dates or any text. */
const answerPlaces = (plan: Plan, key: string): readonly AxisPlace[] | undefined => {
  if (typeOf(plan, key) === "boolean")
    return [
      { key: "true", words: both((locale) => templateWords(locale).yes) },
      { key: "false", words: both((locale) => templateWords(locale).no) },
    ];
  return answersOf(plan, key)?.map(({ key: answer, label }) => ({ key: answer, words: label }));
};

/** Tests with the settings that they name as the numbers that these are. */
const settled = (tests: UnaryTests, values: Arguments): UnaryTests => {
  if (tests.kind !== "tests") return tests;
  const parts = tests.parts.map((part) => {
    if (part.kind !== "compare" || part.operand.kind !== "name") return part;
    const value = values[part.operand.name];
    return typeof value === "number"
      ? { ...part, operand: { kind: "number", value } as const }
      : part;
  });
  return { ...tests, parts };
};

/** The different bands that rules ask of a number, in the order in which they come up. */
const bandPlaces = (plan: Plan, rules: readonly Rule[], key: string): readonly AxisPlace[] => {
  const bands = new Map<string, AxisPlace>();
  for (const { cells, sources } of rules) {
    const [predicate, source] = [cells.get(key), sources[key]];
    if (predicate === undefined || source === undefined || bands.has(source)) continue;
    const tests = settled(predicate.tests, plan.arguments);
    bands.set(source, {
      key: source,
      words: both((locale) => testsText(tests, plan.scheme, key, locale)),
    });
  }
  return [...bands.values()];
};

const labelOf = ({ parts, derived, inputs }: Plan, key: string): Words =>
  (parts.get(key) ?? derived.get(key) ?? inputs.get(key))?.label ?? { zh: key, en: key };

const axisOf = (plan: Plan, rules: readonly Rule[], key: string): Axis => {
  const answers = answerPlaces(plan, key);
  const own = plan.parts.has(key) ? "part" : plan.inputs.has(key) ? "input" : null;
  return {
    key,
    words: labelOf(plan, key),
    places: answers ?? bandPlaces(plan, rules, key),
    known: answers === undefined ? null : own,
  };
};

/** Whether a rule lets a place of an axis pass. */
const passes = ({ cells, sources }: Rule, { key }: Axis, place: AxisPlace): boolean => {
  const predicate = cells.get(key);
  if (predicate === undefined || sources[key] === place.key) return true;
  const { texts, ranges, negated } = predicate;
  if (texts.has(place.key)) return !negated;
  const truth = place.key === "true" ? 1 : place.key === "false" ? 0 : NaN;
  return ranges.some(({ low, high }) => low <= truth && truth <= high) !== negated;
};

const tiersOf = (rules: readonly Rule[], rows: Axis, columns: Axis): SourceMatrix["tiers"] =>
  rows.places.map((row) =>
    columns.places.map(
      (column) =>
        rules.find((rule) => passes(rule, rows, row) && passes(rule, columns, column))?.tier ?? -1,
    ),
  );

/** Where customers have no place of their own on an axis, their tier must tell the cell: each cell has another one. */
const isTold = (axes: readonly Axis[], tiers: SourceMatrix["tiers"]): boolean => {
  if (axes.every(({ known }) => known !== null)) return true;
  const all = tiers.flat();
  return all.every((tier) => tier >= 0) && new Set(all).size === all.length;
};

/** The table of a scheme as a matrix, where it is about two things. */
const matrixOf = (
  scheme: PlainScheme,
  part: string | null,
  values: Arguments,
): readonly SourceMatrix[] => {
  const { method } = scheme;
  if (method.kind !== "decision-table" || method.aggregation !== undefined) return [];
  if (!["U", "A", "F"].includes(method.hitPolicy)) return [];
  const plan = planOf(scheme, values, {});
  const compiled = rulesIn(plan, method);
  // What stands for a missing answer is no cell of its own.
  const rules = (compiled ?? []).filter(({ cells }) => ![...cells.values()].some(asksBlank));
  const [one, other, ...more] = new Set(rules.flatMap(({ cells }) => [...cells.keys()]));
  if (one === undefined || other === undefined || more.length > 0) return [];
  const [rows, columns] = [axisOf(plan, rules, one), axisOf(plan, rules, other)];
  // Only the tiers of the scheme's own parts are results.
  if (part !== null && [rows, columns].some(({ known }) => known === "part")) return [];
  const tiers = tiersOf(rules, rows, columns);
  if (rows.places.length * columns.places.length < LEAST || !isTold([rows, columns], tiers))
    return [];
  return [{ part, name: scheme.name, scheme, rows, columns, tiers }];
};

/** The arguments of a part: those of the whole that it has too. */
const handedOn = (scheme: PlainScheme, values: Arguments): Arguments => {
  const own = scheme.arguments.map(({ name }) => name);
  const given = Object.entries(values).filter(([name]) => own.includes(name));
  const outcome = argumentsOf(scheme, Object.fromEntries(given));
  return outcome.ok ? outcome.value : {};
};

/** The matrices that a scheme grades by: its own table where it is about two things, then those of its parts. */
export const matricesOf = ({
  scheme,
  arguments: given,
}: Pick<GradeRequest, "scheme" | "arguments">): readonly SourceMatrix[] => {
  const outcome = argumentsOf(scheme, given);
  if (!outcome.ok) return [];
  return [
    ...matrixOf(scheme, null, outcome.value),
    ...(scheme.parts ?? []).flatMap((part) =>
      matrixOf(part.scheme, part.key, handedOn(part.scheme, outcome.value)),
    ),
  ];
};
