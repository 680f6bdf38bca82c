import { section, type Block } from "../block";
import { figure, type Telling } from "../names";
import { basedGrid } from "../source";
import type { Kind } from "./kind";

/** From a score to a tier. */
export const cutoffs = (
  list: Kind<"scorecard">["cutoffs"] | undefined,
  { names, speech, level }: Telling,
): Block[] =>
  section(
    level,
    speech.say("cutoffs"),
    basedGrid(
      list ?? [],
      [
        { head: speech.say("tier"), cell: ({ tier }) => [names.tier(tier)] },
        {
          head: speech.say("atLeast"),
          cell: ({ atLeast }) => [atLeast === undefined ? speech.say("rest") : figure(atLeast)],
        },
      ],
      speech,
    ),
  );
