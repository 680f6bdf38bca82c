import type { Argument } from "../../../rules";
import { section, type Block, type Level, type Text } from "../block";
import { rangeText, standardOf } from "../names";
import { basedGrid } from "../source";
import type { PhraseName, Speech } from "../words";

/** The values that a setting takes. */
const valuesOf = (one: Argument, speech: Speech): Text => {
  switch (one.type) {
    case "choice":
      return speech.apart(
        one.choices.map(({ key, label }): Text => [{ code: key }, ` ${speech.of(label)}`]),
      );
    case "number": {
      const range = rangeText(one.min, one.max, speech);
      return range.length > 0 ? range : [speech.say("number")];
    }
    case "boolean":
    case "numbers":
      return [speech.say(one.type)];
  }
};

/** The settings of a scheme with their defaults. */
export const settings = (
  list: readonly Argument[],
  speech: Speech,
  level: Level,
  name: PhraseName = "settings",
): Block[] => {
  const { say, of } = speech;
  return section(
    level,
    say(name),
    basedGrid(
      list,
      [
        { head: say("label"), cell: ({ label }) => [of(label)] },
        { head: say("key"), cell: (one) => [{ code: one.name }] },
        { head: say("standard"), cell: (one) => [standardOf(one, speech)] },
        { head: say("values"), cell: (one) => valuesOf(one, speech) },
      ],
      speech,
    ),
  );
};
