import { inputsOf, type Part, type PlainScheme } from "../../../rules";
import { schemes } from "../../../schemes";
import { below, heading, paragraph, section, type Block, type Text } from "../block";
import { methodBlocks } from "../method";
import { tellingOf, type Telling } from "../names";
import { sourceOf } from "../source";
import type { Speech } from "../words";
import { derivedInputs } from "./derived";
import { inputsTable } from "./inputs";
import { openQuestions } from "./open";
import { settings } from "./settings";
import { tiersBlocks } from "./tiers";

/** A link to the page of a scheme. */
export const linkTo = ({ id, name }: PlainScheme, { of, locale }: Speech): Text => [
  { to: `${id}.${locale}.md`, text: of(name) },
];

/** Whether a scheme has a page of its own. */
export const hasPage = ({ id }: PlainScheme): boolean => schemes.some((one) => one.id === id);

/** What has been told already, and need not be told again of a part. */
interface Told {
  readonly inputs: ReadonlySet<string>;
  readonly whole: PlainScheme;
}

const partInputs = ({ scheme, speech, level }: Telling, { inputs }: Told): Block[] => {
  const own = scheme.inputs.filter(({ key }) => !inputs.has(key));
  const others = scheme.inputs.filter(({ key }) => inputs.has(key));
  const labels = speech.all(others.map(({ label }) => [speech.of(label)]));
  const more = others.length > 0 ? [speech.tell("readsToo", { inputs: labels })] : [];
  return inputsTable(own, speech, level, more);
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const partTiers = (telling: Telling, { whole }: Told): Block[] =>
  isSame(telling.scheme.tiers, whole.tiers)
    ? section(telling.level, telling.speech.say("tiersOnly"), [
        paragraph(telling.speech.say("tiersAsWhole")),
      ])
    : tiersBlocks(telling);

const partBlocks = ({ label, scheme }: Part, whole: Telling, told: Told): Block[] => {
  const { speech, level } = whole;
  const { say, tell, of, sentences } = speech;
  const part = of(label);
  const named: Text = [{ strong: part }];
  const title = heading(level, `${say("part")}${speech.colon}${part}`);
  if (hasPage(scheme))
    return [
      title,
      paragraph(...tell("partLinked", { part: named, scheme: linkTo(scheme, speech) })),
    ];
  const telling = tellingOf(scheme, speech, below(level));
  const fixed = scheme.arguments.filter(
    ({ name }) => !told.whole.arguments.some((one) => one.name === name),
  );
  return [
    title,
    paragraph(...sentences([[of(scheme.about)], tell("partAbout", { part: named })])),
    paragraph(`${say("basis")}${speech.colon}`, ...sourceOf(scheme.source, speech)),
    ...partInputs(telling, told),
    ...derivedInputs(telling),
    ...settings(fixed, speech, telling.level, "fixed"),
    ...partsOf(telling, told),
    ...section(
      telling.level,
      say("rules"),
      methodBlocks({ ...telling, level: below(telling.level) }),
    ),
    ...partTiers(telling, told),
    ...openQuestions(telling),
  ];
};

/** The schemes within a scheme, a section each; a part that has a page of its own is linked. */
const partsOf = (telling: Telling, told: Told): Block[] => {
  const { scheme } = telling;
  const known = new Set([...told.inputs, ...scheme.inputs.map(({ key }) => key)]);
  return (scheme.parts ?? []).flatMap((part) => {
    const blocks = partBlocks(part, telling, { inputs: new Set(known), whole: told.whole });
    if (!hasPage(part.scheme)) for (const { key } of inputsOf(part.scheme)) known.add(key);
    return blocks;
  });
};

/** The parts of a whole scheme. */
export const parts = (telling: Telling): Block[] =>
  partsOf(telling, { inputs: new Set(), whole: telling.scheme });
