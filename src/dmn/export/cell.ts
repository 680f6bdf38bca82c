import { dayOf, inLocale, readTests, type FeelPart, type Locale, type Operand } from "../../rules";
import type { ChoiceAnswer } from "../../rules";

/** What a cell is printed with: its input's answers, and the numbers that names stand for. */
export interface Printing {
  readonly locale: Locale;
  readonly answers: readonly ChoiceAnswer[] | undefined;
  readonly names: Readonly<Record<string, unknown>>;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A number without an exponent, which FEEL does not know. */
export const numberText = (value: number): string => {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
};

/** The answer that a text in a cell means: its key or its label in either language, the first that it is. */
export const answerNamed = <One extends ChoiceAnswer>(
  answers: readonly One[],
  text: string,
): One | undefined =>
  answers.find(({ key, label }) => key === text || label.zh === text || label.en === text);

/** What an answer is called in a file: its label, or its key where the label means another. */
export const answerName = (
  answer: ChoiceAnswer,
  answers: readonly ChoiceAnswer[],
  locale: Locale,
): string => {
  const label = inLocale(answer.label, locale);
  return answerNamed(answers, label) === answer ? label : answer.key;
};

const textName = (text: string, { answers, locale }: Printing): string => {
  const answer = answers && answerNamed(answers, text);
  return answer && answers ? answerName(answer, answers, locale) : text;
};

const operandText = (operand: Operand, printing: Printing): string => {
  switch (operand.kind) {
    case "number":
      return numberText(operand.value);
    case "date": {
      const { year, month, day } = dayOf(operand.value);
      return `date("${String(year).padStart(4, "0")}-${two(month)}-${two(day)}")`;
    }
    case "text":
      return JSON.stringify(textName(operand.value, printing));
    case "boolean":
      return String(operand.value);
    case "none":
      return "null";
    case "name":
      return numberText(Number(printing.names[operand.name]));
  }
};

const partText = (part: FeelPart, printing: Printing): string => {
  if (part.kind === "interval") {
    const [low, high] = [part.low, part.high].map((each) => operandText(each, printing));
    return `${part.lowIncluded ? "[" : "("}${low}..${high}${part.highIncluded ? "]" : ")"}`;
  }
  const operand = operandText(part.operand, printing);
  return part.operator === "=" ? operand : `${part.operator} ${operand}`;
};

/**
 * A cell of a rule as other programs read it: settings by their values, answers by their labels. Null for a cell that never holds, which FEEL
 * cannot say; a text that cannot be read stays as it is.
 */
export const cellText = (source: string, printing: Printing): string | null => {
  const reading = readTests(source);
  if (!reading.ok) return source;
  const { tests } = reading;
  if (tests.kind === "any") return "-";
  if (tests.kind === "nothing") return null;
  const [first, ...rest] = tests.parts;
  // Unary tests know no "other than": not(...) says it.
  if (first?.kind === "compare" && first.operator === "!=" && rest.length === 0) {
    const operand = operandText(first.operand, printing);
    return tests.negated ? operand : `not(${operand})`;
  }
  const parts = tests.parts.map((part) => partText(part, printing)).join(", ");
  return tests.negated ? `not(${parts})` : parts;
};
