import type { Argument, Derived, Input, Policy, Scheme, Tier } from "../../rules";
import { code, heading, list, paragraph, table, type Block, type Piece, type Text } from "./block";
import { methodBlocks } from "./method";
import { sourceOf } from "./source";
import type { Speech } from "./words";

const synonymsOf = (input: Input): string =>
  [...input.synonyms.zh, ...input.synonyms.en].join(", ");

const valueWords = (value: number | string | boolean | null, { say }: Speech): string => {
  if (value === null) return say("blankNone");
  if (typeof value === "boolean") return say("blankAs") + say(value ? "yes" : "no");
  return say("blankAs") + String(value);
};

const blankOf = ({ blank }: Input, speech: Speech): string => {
  if (blank === "unknown") return speech.say("blankUnknown");
  if (blank === "error") return speech.say("blankError");
  return `${valueWords(blank.value, speech)} (${sourceOf(blank.from, speech)})`;
};

const typeOf = ({ type, choices, unit }: Input, { say, of, colon }: Speech): string => {
  const kind = choices
    ? `${say(type)}${colon}${choices.map(({ label }) => of(label)).join(" / ")}`
    : say(type);
  return unit ? `${kind} (${of(unit.label)})` : kind;
};

const inputs = (scheme: Scheme, speech: Speech): Block[] => [
  heading(2, speech.say("inputs")),
  paragraph(speech.say("inputsAbout")),
  ...table(
    [
      speech.say("label"),
      speech.say("key"),
      speech.say("type"),
      speech.say("blank"),
      speech.say("synonyms"),
    ],
    scheme.inputs.map((input) => [
      [speech.of(input.label)],
      [{ code: input.key }],
      [typeOf(input, speech)],
      [blankOf(input, speech)],
      [synonymsOf(input)],
    ]),
  ),
];

/** How a derived input is computed, in the keys that it is computed of. */
const recipe = (one: Derived): string => {
  switch (one.kind) {
    case "monthsSince":
    case "monthsUntil":
    case "shareOfTotal":
      return `${one.kind}(${one.of})`;
    case "difference":
      return `${one.of} - ${one.minus}`;
    case "ratio":
      return `${one.of} / ${one.by}`;
    case "either":
      return `${one.prefer} ?? (${one.of} ${one.test})`;
  }
};

const derived = (scheme: Scheme, speech: Speech): Block[] =>
  scheme.derived.length === 0
    ? []
    : [
        heading(2, speech.say("derived")),
        ...table(
          [speech.say("label"), speech.say("how"), speech.say("basis")],
          scheme.derived.map((one) => [
            [speech.of(one.label)],
            [{ code: recipe(one) }],
            [sourceOf(one.from, speech)],
          ]),
        ),
      ];

const standardOf = (one: Argument, { say, of }: Speech): string => {
  if (one.type === "boolean") return say(one.default ? "yes" : "no");
  if (one.type === "numbers") return one.default.join(", ");
  if (one.type === "number") return String(one.default);
  const chosen = one.choices.find(({ key }) => key === one.default);
  return `${chosen ? of(chosen.label) : one.default}`;
};

const choicesOf = (one: Argument, { of }: Speech): Text =>
  one.type === "choice"
    ? one.choices.flatMap(({ key, label }, at): Piece[] => [
        at > 0 ? "; " : "",
        { code: key },
        ` ${of(label)}`,
      ])
    : [];

const settings = (scheme: Scheme, speech: Speech): Block[] =>
  scheme.arguments.length === 0
    ? []
    : [
        heading(2, speech.say("settings")),
        ...table(
          [
            speech.say("label"),
            speech.say("key"),
            speech.say("standard"),
            speech.say("values"),
            speech.say("basis"),
          ],
          scheme.arguments.map((one) => [
            [speech.of(one.label)],
            [{ code: one.name }],
            [standardOf(one, speech)],
            choicesOf(one, speech),
            [sourceOf(one.from, speech)],
          ]),
        ),
      ];

const cadenceOf = (cadence: NonNullable<Policy["cadence"]>, { say }: Speech): string => {
  if ("days" in cadence) {
    return cadence.days === 1
      ? say("everyDay")
      : say("everyDays").replace("{n}", String(cadence.days));
  }
  return cadence.months === 1
    ? say("everyMonth")
    : say("everyMonths").replace("{n}", String(cadence.months));
};

const policyItems = (policy: Policy, speech: Speech): Text[] => {
  const { say, of, colon } = speech;
  const stated = (label: string, words: string, from: Parameters<typeof sourceOf>[0]): Text => [
    `${label}${colon}${words} (${sourceOf(from, speech)})`,
  ];
  return [
    ...(policy.owner ? [stated(say("owner"), of(policy.owner.words), policy.owner.from)] : []),
    ...(policy.cadence
      ? [stated(say("cadence"), cadenceOf(policy.cadence, speech), policy.cadence.from)]
      : []),
    ...(policy.log ? [stated(say("log"), of(policy.log.words), policy.log.from)] : []),
    ...policy.actions.map(({ words, from }) => stated(say("actions"), of(words), from)),
  ];
};

const tier = (one: Tier, speech: Speech): Block[] => [
  heading(3, `${speech.of(one.label)} · ${speech.of(one.name)}`),
  ...(one.aside ? [paragraph(speech.say("aside"))] : []),
  ...(one.policy ? list(policyItems(one.policy, speech)) : []),
];

const precondition = (scheme: Scheme, speech: Speech): Block[] => {
  const first = scheme.precondition;
  if (!first) return [];
  const other = scheme.tiers.find(({ key }) => key === first.otherwise);
  return [
    heading(2, speech.say("precondition")),
    paragraph(
      speech.say("preconditionAbout"),
      { to: `${first.scheme.id}.${speech.locale}.md`, text: speech.of(first.scheme.name) },
      `${speech.say("otherwise")}${other ? speech.of(other.label) : first.otherwise} (${sourceOf(first.from, speech)})`,
    ),
  ];
};

/** The reference page of a scheme: what it needs, how it decides, what follows from a tier, and where each figure comes from. */
export const schemePage = (scheme: Scheme, speech: Speech): Block[] => [
  heading(1, speech.of(scheme.name)),
  code(`${scheme.id}   ${speech.say("version")} ${scheme.version}`),
  paragraph(speech.of(scheme.about)),
  paragraph(`${speech.say("basis")}${speech.colon}${sourceOf(scheme.source, speech)}`),
  paragraph(speech.say(scheme.scope)),
  ...inputs(scheme, speech),
  ...derived(scheme, speech),
  ...settings(scheme, speech),
  ...precondition(scheme, speech),
  heading(2, speech.say("rules")),
  ...methodBlocks(scheme, speech),
  ...(scheme.tiers.length > 0 ? [heading(2, speech.say("tiers"))] : []),
  ...scheme.tiers.flatMap((one) => tier(one, speech)),
  ...(scheme.remarks.length > 0 ? [heading(2, speech.say("remarks"))] : []),
  ...list(scheme.remarks.map(({ words }) => [speech.of(words)])),
];
