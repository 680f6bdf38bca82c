import type { FunctionWords } from "../metadata/localise";
import { menuOf } from "../metadata/menus";
import type { FunctionMetadata, Parameter } from "../metadata/shape";
import { code, heading, list, paragraph, table, type Block, type Piece, type Text } from "./block";
import type { Speech } from "./words";

const spelled = ({ name, optional, repeating }: Parameter): string => {
  const shown = repeating ? `${name}, ...` : name;
  return optional ? `[${shown}]` : shown;
};

const remarks = ({ optional, repeating }: Parameter, { say }: Speech): string =>
  [...(optional ? [say("optional")] : []), ...(repeating ? [say("repeats")] : [])].join(", ");

/** The values that an argument takes, by the parameter's name in the source. */
const valuesOf = (parameter: string, speech: Speech): Text[] =>
  (menuOf(parameter)?.values ?? []).map(({ value, name }): Piece[] => [
    { code: value },
    " ",
    ...(menuOf(parameter)?.id === "SCHEME"
      ? [{ to: `../schemes/${value}.${speech.locale}.md`, text: speech.of(name) }]
      : [speech.of(name)]),
  ]);

const menusOf = (
  sources: readonly string[],
  shown: readonly Parameter[],
  speech: Speech,
): Block[] =>
  sources.flatMap((source, at) => {
    const values = valuesOf(source, speech);
    return values.length === 0
      ? []
      : [
          paragraph(`${speech.say("values")}${speech.colon}${shown[at]?.name ?? source}`),
          ...list(values),
        ];
  });

/**
 * The help page of a function. `sources` are the parameters' names in the source, in order, since the localised ones say nothing of
 * the lists behind them.
 */
export const functionPage = (
  { id, name, description, parameters }: FunctionMetadata,
  sources: readonly string[],
  words: FunctionWords | undefined,
  speech: Speech,
): Block[] => [
  heading(1, id),
  paragraph(description),
  heading(2, speech.say("syntax")),
  code(`=${name}(${parameters.map(spelled).join(", ")})`),
  ...(parameters.length > 0 ? [heading(2, speech.say("arguments"))] : []),
  ...table(
    [speech.say("argument"), speech.say("about"), ""],
    parameters.map((one) => [[{ code: one.name }], [one.description], [remarks(one, speech)]]),
  ),
  ...menusOf(sources, parameters, speech),
  ...(words?.returns ? [heading(2, speech.say("gives")), paragraph(words.returns)] : []),
  ...(words?.examples?.length
    ? [heading(2, speech.say("example")), code(words.examples.join("\n"))]
    : []),
  ...(words?.notes?.length
    ? [heading(2, speech.say("notes")), ...list(words.notes.map((note) => [note]))]
    : []),
];
