import type { Scheme } from "../../rules";
import { below, code, heading, notice, paragraph, section, type Block } from "./block";
import { methodBlocks } from "./method";
import { tellingOf, type Telling } from "./names";
import { checksBlocks } from "./sections/checks";
import { derivedInputs } from "./sections/derived";
import { examplesBlocks } from "./sections/examples";
import { inputsTable } from "./sections/inputs";
import { openQuestions } from "./sections/open";
import { linkTo, parts } from "./sections/parts";
import { remarksBlocks } from "./sections/remarks";
import { dueContacts, results } from "./sections/results";
import { settings } from "./sections/settings";
import { tiersBlocks } from "./sections/tiers";
import { sourceOf } from "./source";
import type { Speech } from "./words";

const introduction = (scheme: Scheme, { say, of, topic, colon, ...speech }: Speech): Block[] => [
  heading(1, of(scheme.name)),
  ...(scheme.personal
    ? [notice({ strong: say("personal") }, `${colon}${of(scheme.personal)}`)]
    : []),
  code(`${scheme.id}   ${say("version")} ${scheme.version}`),
  paragraph(of(scheme.about)),
  paragraph(
    `${say("basis")}${colon}`,
    ...sourceOf(scheme.source, { say, of, topic, colon, ...speech }),
  ),
  paragraph(`${say("topic")}${colon}${topic(scheme.topic)}`),
  paragraph(say(scheme.scope)),
];

const inputs = ({ inputs: list, parts: within = [] }: Scheme, speech: Speech): Block[] =>
  inputsTable(list, speech, 2, within.length > 0 ? [[speech.say("inputsOfParts")]] : []);

const precondition = (scheme: Scheme, { names, speech, level }: Telling): Block[] => {
  const first = scheme.precondition;
  if (first === undefined) return [];
  const { say, tell, of } = speech;
  const passing = first.scheme.tiers.filter(({ key }) => first.passes.includes(key));
  return section(level, say("precondition"), [
    paragraph(
      ...tell("preconditionAbout", {
        scheme: linkTo(first.scheme, speech),
        tier: names.tier(first.otherwise),
      }),
      ...speech.aside(sourceOf(first.from, speech)),
    ),
    paragraph(...tell("passes", { tiers: speech.all(passing.map(({ label }) => [of(label)])) })),
  ]);
};

/** The reference page of a scheme: what it needs, how it decides, what follows from a tier, what its source leaves open, and where each figure comes from. */
export const schemePage = (scheme: Scheme, speech: Speech): Block[] => {
  const telling = tellingOf(scheme, speech, 2);
  return [
    ...introduction(scheme, speech),
    ...inputs(scheme, speech),
    ...derivedInputs(telling),
    ...settings(scheme.arguments, speech, 2),
    ...precondition(scheme, telling),
    ...parts(telling),
    ...section(2, speech.say("rules"), methodBlocks({ ...telling, level: below(2) })),
    ...tiersBlocks(telling),
    ...results(telling),
    ...dueContacts(telling),
    ...checksBlocks(telling),
    ...openQuestions(telling),
    ...examplesBlocks(telling),
    ...remarksBlocks(telling),
  ];
};
