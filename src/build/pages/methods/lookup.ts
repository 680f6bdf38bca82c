import type { Provenance, Words } from "../../../rules";
import { paragraph, type Block, type Text } from "../block";
import type { Telling } from "../names";
import { basedGrid } from "../source";
import type { Kind } from "./kind";

interface Row {
  readonly values: Text;
  readonly tier: string;
  readonly label?: Words;
  readonly from: Provenance;
}

/** A tier by the text or choice that a cell holds. */
export const lookup = (method: Kind<"lookup">, { names, speech }: Telling): Block[] => {
  const { say, tell, of } = speech;
  const answers = names.answers(method.input);
  const words = (value: string): string =>
    answers?.find(({ values }) => values.includes(value))?.words ?? value;
  const labelOf = ({ label, tier }: Row): Text =>
    label === undefined || of(label) === names.tier(tier) ? [] : [of(label)];
  const rows: readonly Row[] = [
    ...method.entries.map(({ values, ...entry }) => ({
      ...entry,
      values: speech.all(values.map((value) => [words(value)])),
    })),
    ...(method.otherwise ? [{ ...method.otherwise, values: [say("all")] }] : []),
  ];
  return [
    paragraph(
      ...speech.sentences([
        [say("lookup")],
        tell(method.contains ? "lookupContains" : "lookupAbout", {
          input: names.column(method.input),
        }),
      ]),
    ),
    ...basedGrid(
      rows,
      [
        { head: names.column(method.input), cell: ({ values }) => values },
        { head: say("tier"), cell: ({ tier }) => [names.tier(tier)] },
        { head: say("name"), cell: (row) => labelOf(row) },
      ],
      speech,
    ),
  ];
};
