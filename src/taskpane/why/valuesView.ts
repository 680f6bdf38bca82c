import { problemText, namesOf, subjectOf } from "../../text";
import {
  decidingInputs,
  inputsOf,
  type Explanation,
  type Input,
  type ReadCell,
} from "../../workbook";
import type { Subject } from "./subject";
import type { ValueRow, ValuesView } from "./views";

type Read = Explanation["read"][number];

const plain = (text: string): string => text.normalize("NFKC").trim().toLocaleLowerCase();

/** Whether a cell shows its value as it is read: 23500 is 23,500, but "2.35万" is shown beside it. */
const readsAsItIs = (
  { content }: ReadCell,
  { type, unit }: Input,
  value: Read["value"],
  text: string,
): boolean => {
  const number = content.trim() === "" ? NaN : Number(content);
  const is = (other: number): boolean => Math.abs(number - other) <= 1e-9 * Math.abs(number);
  // Excel keeps a day as a number and a percentage as a fraction, and shows neither so.
  if (Number.isFinite(number))
    return (
      type === "date" || is(Number(value)) || (unit?.scale === 0.01 && is(Number(value) / 100))
    );
  return plain(content) === plain(text);
};

/** What a blank counts as. */
const blankText = ({ scheme, words, language }: Subject, { key, blank }: Input): string => {
  const t = words.read;
  if (typeof blank === "string") return t.blank;
  if (blank.value === null) return t.blankNone;
  return t.blankAs({ value: subjectOf(scheme, key, language.locale).show(blank.value) });
};

const valueRow = (subject: Subject, input: Input, cell: ReadCell): ValueRow => {
  const { scheme, explanation, words, language } = subject;
  const { locale } = language;
  const { label, show } = subjectOf(scheme, input.key, locale);
  const link = { address: cell.address, column: cell.column };
  const problem = explanation.problems.find(
    (each) => each.input === input.key && each.problem.code !== "missing-input",
  )?.problem;
  if (problem !== undefined && cell.content !== "") {
    const text = problemText(problem, locale, namesOf(inputsOf(scheme), locale, input.key));
    return { label, text, cell: link, bad: true };
  }
  if (cell.content === "")
    return { label, text: blankText(subject, input), cell: link, bad: false };
  const read = explanation.read.find((each) => each.input === input.key);
  const shown = show(read?.value ?? null);
  const text = readsAsItIs(cell, input, read?.value ?? null, shown)
    ? shown
    : words.read.cell({ shown: cell.content, read: shown });
  return { label, text, cell: link, bad: false };
};

/** Everything that was read of a row, what decided first; what no column says, and what was worked out. */
export const valuesView = (subject: Subject): ValuesView => {
  const { scheme, explanation, cells, words, language } = subject;
  const inputs = inputsOf(scheme);
  const decided = decidingInputs(scheme, explanation);
  const rows = cells.flatMap((cell) => {
    const input = inputs.find(({ key }) => key === cell.input);
    return input ? [{ input, cell }] : [];
  });
  const rank = ({ input }: (typeof rows)[number]): number => (decided.has(input.key) ? 0 : 1);
  const ordered = [...rows].sort((one, other) => rank(one) - rank(other));
  const label = (key: string): string => subjectOf(scheme, key, language.locale).label;
  const silent = inputs.filter(({ key }) => !cells.some(({ input }) => input === key));
  const computed = explanation.read.filter(({ derived, value }) => derived && value !== null);
  return {
    filled: rows.filter(({ cell }) => cell.content !== "").length,
    all: inputs.length,
    read: ordered.map(({ input, cell }) => valueRow(subject, input, cell)),
    noColumn:
      silent.length === 0
        ? ""
        : words.read.noColumn({
            inputs: silent.map(({ key }) => label(key)).join(language.words.pane.join),
          }),
    computed: computed.map(({ input, value }) => ({
      label: label(input),
      text: subjectOf(scheme, input, language.locale).show(value),
      cell: null,
      bad: false,
    })),
  };
};
