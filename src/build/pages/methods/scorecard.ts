import type { Provenance, Words } from "../../../rules";
import { paragraph, section, type Block, type Text } from "../block";
import { cellText, conditionsText, legend } from "../cell";
import { figure, settingText, type Telling } from "../names";
import { basedGrid, sourceOf } from "../source";
import { cutoffs } from "./cutoffs";
import type { Kind } from "./kind";
import { onlyText } from "./only";

type Card = Kind<"scorecard">;
type Criterion = Card["criteria"][number];

interface Band {
  readonly test: string;
  readonly gives: number;
  readonly label?: Words;
  readonly from: Provenance;
}

const bands = (key: string, list: readonly Band[], gives: string, telling: Telling): Block[] => {
  const { names, speech } = telling;
  return basedGrid(
    list,
    [
      { head: speech.say("condition"), cell: ({ test }) => cellText(key, test, names, speech) },
      { head: gives, cell: ({ gives: number }) => [figure(number)] },
      { head: speech.say("name"), cell: ({ label }) => (label ? [speech.of(label)] : []) },
    ],
    speech,
  );
};

const pointsOf = ({ per }: Criterion, { speech }: Telling): Text =>
  per === undefined ? [speech.say("inBands")] : speech.tell("perUnit", { points: figure(per) });

const criterionText = ({ input, optional }: Criterion, { names, speech }: Telling): Text => [
  names.column(input),
  ...(optional ? speech.aside([speech.say("optionalOne")]) : []),
];

/** A weight; an equal part of one as a fraction, where its decimals would not end. */
const weightText = (weight: number): string => {
  const parts = Math.round(1 / weight);
  const equal = Math.abs(weight * parts - 1) < 1e-9;
  return equal && figure(weight).length > 6 ? `1/${parts}` : figure(weight);
};

const criteria = ({ criteria: all }: Card, telling: Telling): Block[] => {
  const { names, speech, level } = telling;
  const { say } = speech;
  return [
    ...section(
      level,
      say("criteria"),
      basedGrid(
        all,
        [
          { head: say("criterion"), cell: (one) => criterionText(one, telling) },
          { head: say("weight"), cell: ({ weight }) => [weightText(weight)] },
          { head: say("points"), cell: (one) => pointsOf(one, telling) },
          { head: say("only"), cell: ({ only }) => onlyText(only, telling) },
        ],
        speech,
      ),
    ),
    ...all.flatMap(({ input, only, bands: list }) =>
      list === undefined
        ? []
        : section(level, `${say("points")}${speech.colon}${names.column(input)}`, [
            ...(only ? [paragraph(`${say("only")} `, ...onlyText(only, telling))] : []),
            ...bands(
              input,
              list.map((band) => ({ ...band, gives: band.points })),
              say("points"),
              telling,
            ),
          ]),
    ),
  ];
};

const multipliers = (card: Card, telling: Telling): Block[] => {
  const { names, speech, level } = telling;
  const { say } = speech;
  return card.multipliers.flatMap(({ input, only, from, bands: list }) =>
    section(level, `${say("multiplier")}${speech.colon}${names.column(input)}`, [
      paragraph(
        ...(only
          ? [`${say("only")} `, ...onlyText(only, telling), ...speech.aside(sourceOf(from, speech))]
          : sourceOf(from, speech)),
      ),
      ...bands(
        input,
        list.map((band) => ({ ...band, gives: band.factor })),
        say("factor"),
        telling,
      ),
    ]),
  );
};

const limits = ({ limits: list = [] }: Card, telling: Telling): Block[] => {
  const { names, speech, level } = telling;
  const { say } = speech;
  return list.length === 0
    ? []
    : section(level, say("limits"), [
        paragraph(say("limitsAbout")),
        ...basedGrid(
          list,
          [
            { head: say("condition"), cell: ({ when }) => conditionsText(when, names, speech) },
            { head: say("atBest"), cell: ({ atBest }) => [names.tier(atBest)] },
            { head: say("name"), cell: ({ label }) => (label ? [speech.of(label)] : []) },
          ],
          speech,
        ),
      ]);
};

const introduction = (card: Card, { names, speech }: Telling): Block => {
  const { say, tell } = speech;
  const tests = [...card.criteria, ...card.multipliers].flatMap(({ input, bands: list = [] }) =>
    list.map(({ test }) => ({ [input]: test })),
  );
  const asked = [...tests, ...(card.limits ?? []).map(({ when }) => when)];
  return paragraph(
    ...speech.sentences([
      [say("scorecard")],
      [say("scorecardAbout")],
      ...(card.multipliers.length > 0 ? [[say("multiplied")]] : []),
      ...(card.cap === undefined
        ? []
        : [tell("capped", { cap: settingText(card.cap, names, speech) })]),
      ...(card.criteria.some(({ optional }) => optional) ? [[say("optionalLeft")]] : []),
      ...legend(asked, names, speech),
    ]),
  );
};

/** A scorecard: criteria and weights, the points of each, what multiplies them, and from the score to a tier. */
export const scorecard = (card: Card, telling: Telling): Block[] => [
  introduction(card, telling),
  ...criteria(card, telling),
  ...multipliers(card, telling),
  ...cutoffs(card.cutoffs, telling),
  ...limits(card, telling),
];
