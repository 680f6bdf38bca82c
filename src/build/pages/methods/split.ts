import { paragraph, type Block, type Text } from "../block";
import { dashes, legend } from "../cell";
import { percent, type Telling } from "../names";
import { basedGrid } from "../source";
import { askedColumns } from "./decisionTable";
import type { Kind } from "./kind";

type Share = Kind<"split">["cases"][number]["shares"][number];

const shareText = ({ label, share, among }: Share, { names, speech }: Telling): Text => {
  const said = `${speech.of(label)} ${percent(share)}`;
  return among === undefined
    ? [said]
    : speech.tell("among", { share: said, count: names.column(among) });
};

/** An amount divided among parties: who gets which share, case by case. */
export const split = ({ amount, cases }: Kind<"split">, telling: Telling): Block[] => {
  const { names, speech } = telling;
  const { say, tell, of } = speech;
  const tests = cases.map(({ when }) => when);
  return [
    paragraph(
      ...speech.sentences([
        [say("split")],
        tell("splitAbout", { amount: names.column(amount) }),
        ...dashes(tests, speech),
        ...legend(tests, names, speech),
      ]),
    ),
    ...basedGrid(
      cases,
      [
        { head: "#", cell: (_, at) => [String(at + 1)] },
        ...askedColumns(cases, telling),
        { head: say("tier"), cell: ({ tier }) => [names.tier(tier)] },
        {
          head: say("shares"),
          cell: ({ shares }) => speech.all(shares.map((share) => shareText(share, telling))),
        },
        { head: say("name"), cell: ({ label }) => (label ? [of(label)] : []) },
      ],
      speech,
    ),
  ];
};
