import { inputsOf, type Example, type Input } from "../../../rules";
import { dateText } from "../../../text";
import { grid, paragraph, section, type Block, type Text } from "../block";
import { figure, type Telling } from "../names";
import type { Speech } from "../words";

type Cell = Example["row"][string];

const dayText = (days: number, { say, tell }: Speech): Text => {
  if (days === 0) return [say("today")];
  const time = Math.abs(days) === 1 ? [say("oneDay")] : tell("days", { n: figure(Math.abs(days)) });
  return tell(days < 0 ? "daysAgo" : "inDays", { days: time });
};

const cellOf = (cell: Cell | undefined, { type, choices }: Input, speech: Speech): Text => {
  if (cell === undefined || cell === null) return [];
  if (typeof cell === "boolean") return [speech.say(cell ? "yes" : "no")];
  if (typeof cell === "number") return [type === "date" ? dateText(cell) : figure(cell)];
  if (typeof cell === "object")
    return "days" in cell ? dayText(cell.days, speech) : [speech.of(cell)];
  const choice = choices?.find(({ key }) => key === cell);
  return [choice ? speech.of(choice.label) : cell];
};

const isDay = (cell: Cell): boolean => typeof cell === "object" && cell !== null && "days" in cell;

const headOf = ({ label, unit }: Input, { of }: Speech): string =>
  unit ? `${of(label)} (${of(unit.label)})` : of(label);

/** Rows that show the scheme at work, each with the tier or the score that it gets. */
export const examplesBlocks = ({ scheme, names, speech, level }: Telling): Block[] => {
  const { examples } = scheme;
  const { say, sentences } = speech;
  if (examples.length === 0) return [];
  const together = scheme.scope === "column" ? [[say("examplesTogether")]] : [];
  const dated = examples.some(({ row }) => Object.values(row).some(isDay));
  return section(level, say("examples"), [
    paragraph(
      ...sentences([
        [say("examplesAbout")],
        ...(dated ? [[say("examplesDays")]] : []),
        ...together,
      ]),
    ),
    ...grid(examples, [
      ...inputsOf(scheme).map((input) => ({
        head: headOf(input, speech),
        cell: ({ row }: Example) => cellOf(row[input.key], input, speech),
      })),
      {
        head: say("tier"),
        cell: ({ tier }) => (tier === undefined ? [] : [{ strong: names.tier(tier) }]),
      },
      {
        head: say("score"),
        cell: ({ score }) => (score === undefined ? [] : [figure(score)]),
      },
    ]),
  ]);
};
