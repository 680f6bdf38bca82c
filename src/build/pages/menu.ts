import { TOPICS, type Scheme } from "../../rules";
import { heading, list, paragraph, section, type Block, type Text } from "./block";
import type { Speech } from "./words";

const FIRST = /^.*?(?:。|\.(?=\s|$))/su;

/** The first sentence of what a scheme is about. */
export const firstSentence = (text: string): string => FIRST.exec(text)?.[0] ?? text;

const entry = ({ id, name, about }: Scheme, { of, locale }: Speech): Text => [
  { to: `../schemes/${id}.${locale}.md`, text: of(name) },
  " ",
  { code: id },
  ` ${firstSentence(of(about))}`,
];

/** The schemes by topic: name, id and one sentence. */
export const schemesMenu = (schemes: readonly Scheme[], speech: Speech): Block[] =>
  TOPICS.flatMap((topic) =>
    section(
      3,
      speech.topic(topic),
      list(schemes.filter((one) => one.topic === topic).map((one) => entry(one, speech))),
    ),
  );

/** The menu of all pages: functions, which come as entries, and schemes by topic. */
export const menu = (
  functions: readonly Text[],
  schemes: readonly Scheme[],
  speech: Speech,
): Block[] => [
  heading(1, speech.say("reference")),
  paragraph(speech.say("referenceAbout")),
  heading(2, speech.say("functions")),
  ...list(functions),
  heading(2, speech.say("schemes")),
  ...schemesMenu(schemes, speech),
];
