import type { Input } from "../../../rules";
import { grid, paragraph, section, type Block, type Level, type Text } from "../block";
import { figure, rangeText } from "../names";
import { sourceOf } from "../source";
import type { Speech } from "../words";

const synonymsOf = (input: Input): string =>
  [...input.synonyms.zh, ...input.synonyms.en].join(", ");

type Blank = Extract<Input["blank"], object>["value"];

const blankValue = (value: Blank, { choices }: Input, speech: Speech): Text => {
  const { say, tell, of } = speech;
  if (value === null) return [say("blankNone")];
  if (typeof value === "boolean") return tell("blankAs", { value: say(value ? "yes" : "no") });
  if (typeof value === "number") return tell("blankAs", { value: figure(value) });
  const choice = choices?.find(({ key }) => key === value);
  return tell("blankAs", { value: choice ? of(choice.label) : value });
};

const blankOf = (input: Input, speech: Speech): Text => {
  const { blank } = input;
  if (blank === "unknown") return [speech.say("blankUnknown")];
  if (blank === "error") return [speech.say("blankError")];
  return [...blankValue(blank.value, input, speech), ...speech.aside(sourceOf(blank.from, speech))];
};

const typeOf = ({ type, choices, unit, min, max }: Input, speech: Speech): Text => {
  const { say, of, colon, then } = speech;
  const kind = choices
    ? `${say(type)}${colon}${choices.map(({ label }) => of(label)).join(" / ")}`
    : say(type);
  const limits = type === "number" ? rangeText(min, max, speech) : [];
  return then([
    [unit ? `${kind} (${of(unit.label)})` : kind],
    ...(limits.length > 0 ? [limits] : []),
  ]);
};

/** The columns that a scheme reads; `more` is said below them. */
export const inputsTable = (
  inputs: readonly Input[],
  speech: Speech,
  level: Level,
  more: readonly Text[] = [],
): Block[] => {
  const { say, of } = speech;
  const about: Text[] = inputs.length > 0 ? [[say("inputsAbout")]] : [];
  const said = [...about, ...more];
  return section(level, say("inputs"), [
    ...(said.length > 0 ? [paragraph(...speech.sentences(said))] : []),
    ...grid(inputs, [
      { head: say("label"), cell: ({ label }) => [of(label)] },
      { head: say("key"), cell: ({ key }) => [{ code: key }] },
      { head: say("about"), cell: (one) => (one.about ? [of(one.about)] : []) },
      { head: say("type"), cell: (one) => typeOf(one, speech) },
      { head: say("blank"), cell: (one) => blankOf(one, speech) },
      { head: say("synonyms"), cell: (one) => [synonymsOf(one)] },
    ]),
  ]);
};
