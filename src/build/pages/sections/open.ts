import { grid, paragraph, section, type Block } from "../block";
import type { Telling } from "../names";

/** What the source leaves open, and what we took. */
export const openQuestions = ({ scheme, speech, level }: Telling): Block[] => {
  const { say, of } = speech;
  return scheme.open.length === 0
    ? []
    : section(level, say("open"), [
        paragraph(say("openAbout")),
        ...grid(scheme.open, [
          { head: say("question"), cell: ({ question }) => [of(question)] },
          { head: say("taken"), cell: ({ taken }) => [of(taken)] },
        ]),
      ]);
};
