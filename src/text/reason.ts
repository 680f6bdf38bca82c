import {
  inLocale,
  inputsBehind,
  type Fact,
  type Locale,
  type PlainScheme,
  type Provenance,
  type Reason,
} from "../rules";
import { explanationWords } from "./explanationWords";
import { numberText } from "./figures";
import { subjectOf, type Subject } from "./value";

type Tests = NonNullable<Fact["tests"]>;
type Part = Extract<Tests, { kind: "tests" }>["parts"][number];
type Operand = Extract<Part, { kind: "compare" }>["operand"];

const SIGNS = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", "!=": "≠" } as const;

/** What a test is shown with: the words of its scheme, its subject, and the values of the arguments that it names. */
interface Shown {
  readonly scheme: PlainScheme;
  readonly subject: Subject;
  readonly named: Fact["named"];
}

const operandText = (operand: Operand, { scheme, subject, named }: Shown, locale: Locale) => {
  switch (operand.kind) {
    case "none":
      return subject.show(null);
    case "name": {
      const argument = scheme.arguments.find(({ name }) => name === operand.name);
      const label = argument ? inLocale(argument.label, locale) : operand.name;
      const value = named?.[operand.name];
      return value === undefined ? label : `${label} ${subject.show(value)}`;
    }
    default:
      return subject.show(operand.value);
  }
};

const testText = (part: Part, shown: Shown, locale: Locale): string => {
  const show = (operand: Operand): string => operandText(operand, shown, locale);
  if (part.kind === "compare") {
    const value = show(part.operand);
    return part.operator === "=" ? value : `${SIGNS[part.operator]} ${value}`;
  }
  const high = `${part.highIncluded ? "≤" : "<"} ${show(part.high)}`;
  // From zero on is what people take for granted of months and amounts.
  const fromZero = part.low.kind === "number" && part.low.value === 0 && part.lowIncluded;
  return fromZero
    ? high
    : explanationWords(locale).between(`${part.lowIncluded ? "≥" : ">"} ${show(part.low)}`, high);
};

/** What tests ask of an input in words, without its name: "≥ 12,000 元". */
export const testsText = (
  tests: Tests,
  scheme: PlainScheme,
  key: string,
  locale: Locale,
): string => {
  if (tests.kind !== "tests") return "-";
  const { either, not } = explanationWords(locale);
  const shown = { scheme, subject: subjectOf(scheme, key, locale), named: undefined };
  const test = either(tests.parts.map((part) => testText(part, shown, locale)));
  return tests.negated ? not(test) : test;
};

/** A test that only says what the value is ("首单 = 是") adds nothing to the value itself. */
const saysTheValue = (tests: Tests): boolean =>
  tests.kind !== "tests" ||
  (!tests.negated &&
    tests.parts.length === 1 &&
    tests.parts[0]?.kind === "compare" &&
    tests.parts[0].operator === "=");

/** The numbers at which a test turns. */
const boundsOf = (parts: readonly Part[], named: Fact["named"]): readonly number[] => [
  ...parts
    .flatMap((part) => (part.kind === "compare" ? [part.operand] : [part.low, part.high]))
    .flatMap((operand) => (operand.kind === "number" ? [operand.value] : [])),
  ...Object.values(named ?? {}),
];

const MOST_DIGITS = 10;

/** A value with so many decimals that rounding does not put it on a boundary which it did not reach. */
const showBeside = (value: Fact["value"], bounds: readonly number[], { show }: Subject): string => {
  const looksReached = (digits: number): boolean =>
    bounds.some((bound) => bound !== value && show(bound, digits) === show(value, digits));
  let digits = 2;
  while (digits < MOST_DIGITS && looksReached(digits)) digits += 1;
  return show(value, digits);
};

/** Why a part has the tier that a fact names; empty where the fact is about no part. */
const partText = (fact: Fact, scheme: PlainScheme, locale: Locale): string => {
  const part = scheme.parts?.find(({ key }) => key === fact.input);
  const reasons = part && (fact.because ?? []).map((each) => reasonText(each, part.scheme, locale));
  return reasons === undefined || reasons.length === 0
    ? ""
    : explanationWords(locale).aside(reasons.join(explanationWords(locale).factJoin));
};

/** A fact in words: "单次订单量 23,500 支 ≥ 10,000 支", "首单:是"; of a part, why it has its tier stands behind. */
export const factText = (fact: Fact, scheme: PlainScheme, locale: Locale): string =>
  ownFactText(fact, scheme, locale) + partText(fact, scheme, locale);

const ownFactText = (fact: Fact, scheme: PlainScheme, locale: Locale): string => {
  const { labelled, either, not } = explanationWords(locale);
  const subject = subjectOf(scheme, fact.input, locale);
  const value = subject.show(fact.value);
  if (fact.value === true && fact.tests && saysTheValue(fact.tests)) return subject.label;
  if (!fact.tests || fact.tests.kind !== "tests" || saysTheValue(fact.tests))
    return labelled(subject.label, value);
  const { named } = fact;
  const shown = { scheme, subject, named };
  const test = either(fact.tests.parts.map((part) => testText(part, shown, locale)));
  const beside = showBeside(fact.value, boundsOf(fact.tests.parts, named), subject);
  return `${subject.label} ${beside} ${fact.tests.negated ? not(test) : test}`;
};

const pointsText = (reason: Reason, locale: Locale): string => {
  const { points } = explanationWords(locale);
  if (reason.factor !== undefined) {
    // Behind a range, "× 1.05" alone would read as a part of the range.
    const arrow = reason.facts.length > 0 ? " →" : "";
    return `${arrow} ${points.factor(numberText(reason.factor, 4))}`;
  }
  if (reason.points === undefined) return "";
  const { raw = reason.points, weight = 1 } = reason;
  const given = numberText(reason.points, 2);
  return weight === 1
    ? ` → ${given}`
    : ` → ${points.band(numberText(raw, 2), `${numberText(weight * 100, 1)}%`, given)}`;
};

/** What a reason says of its facts; a rule without conditions says its label. */
const conditionText = (
  reason: Reason,
  scheme: PlainScheme,
  locale: Locale,
  tell: typeof factText,
): string => {
  const facts = reason.facts.map((fact) => tell(fact, scheme, locale));
  if (facts.length > 0) return facts.join(explanationWords(locale).factJoin);
  if (reason.label) return inLocale(reason.label, locale);
  const counts = reason.points !== undefined || reason.factor !== undefined;
  return counts ? "" : explanationWords(locale).rest;
};

/** A reason in words: its facts and the points that they gave; a rule without conditions says its label. */
export const reasonText = (reason: Reason, scheme: PlainScheme, locale: Locale): string =>
  conditionText(reason, scheme, locale, factText) + pointsText(reason, locale);

/** A reason line by line: what it says of itself, the inputs behind that, and below it why its parts have their tiers. */
export interface ReasonLine {
  readonly text: string;
  readonly inputs: readonly string[];
  readonly below: readonly ReasonLine[];
}

/** Puts a reason into lines; the points that it gave are left to who shows them as figures. */
export const reasonLine = (reason: Reason, scheme: PlainScheme, locale: Locale): ReasonLine => {
  const isOpen = ({ because = [] }: Fact): boolean => because.length > 0;
  const partOf = ({ input }: Fact) => scheme.parts?.find(({ key }) => key === input)?.scheme;
  const inputs = reason.facts.flatMap((fact) =>
    isOpen(fact) ? [] : inputsBehind(scheme, fact.input),
  );
  return {
    text: conditionText(reason, scheme, locale, ownFactText),
    inputs: [...new Set(inputs)],
    below: reason.facts.flatMap((fact) =>
      (fact.because ?? []).map((each) => reasonLine(each, partOf(fact) ?? scheme, locale)),
    ),
  };
};

/** Where a rule comes from, in words. */
export const provenanceText = (from: Provenance, locale: Locale): string => {
  const { ourDefault, fromSource } = explanationWords(locale);
  const fact = inLocale(from.words, locale);
  return from.kind === "default"
    ? ourDefault(fact)
    : fromSource(inLocale(from.document, locale), inLocale(from.place, locale), fact);
};
