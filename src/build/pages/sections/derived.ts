import type { Derived } from "../../../rules";
import { paragraph, section, type Block } from "../block";
import type { Telling } from "../names";
import { basedGrid } from "../source";
import type { Speech } from "../words";
import { recipe } from "./recipe";

/** The label of a derived input, with its unit behind it. */
const labelOf = (one: Derived, { of }: Speech): string =>
  "unit" in one && one.unit ? `${of(one.label)} (${of(one.unit.label)})` : of(one.label);

/** The inputs that are computed of others. */
export const derivedInputs = (telling: Telling): Block[] => {
  const { scheme, speech, level } = telling;
  const { say } = speech;
  return scheme.derived.length === 0
    ? []
    : section(level, say("derived"), [
        paragraph(say("derivedAbout")),
        ...basedGrid(
          scheme.derived,
          [
            { head: say("label"), cell: (one) => [labelOf(one, speech)] },
            { head: say("key"), cell: ({ key }) => [{ code: key }] },
            { head: say("how"), cell: (one) => recipe(one, telling) },
          ],
          speech,
        ),
      ]);
};
