import type { Text } from "./block";
import { settingText, type Answer, type Names } from "./names";
import type { Speech } from "./words";

/** Tests of the columns of a scheme, by key. */
export type Tests = Readonly<Record<string, string>>;

/** What a cell asks for in words: some answers, or a blank (null); or, negated, none of them. */
interface Asked {
  readonly negated: boolean;
  readonly values: readonly (string | boolean | null)[];
}

const NEGATED = /^not\((.*)\)$|^!=\s*(null|true|false)$/;
const WORDS =
  /^(?:=\s*)?(?:"(?:[^"\\]|\\.)*"|true|false|null)(?:\s*,\s*(?:"(?:[^"\\]|\\.)*"|true|false|null))*$/;
const WORD = /"(?:[^"\\]|\\.)*"|true|false|null/g;

/** Reads a cell that asks for texts, truths or blanks alone; undefined for one about numbers, dates or settings. */
export const askedOf = (test: string): Asked | undefined => {
  const source = test.trim();
  const negation = NEGATED.exec(source);
  const words = (negation?.[1] ?? negation?.[2] ?? source).trim();
  if (!WORDS.test(words)) return undefined;
  return {
    negated: negation !== null,
    values: (words.match(WORD) ?? []).map((word) => JSON.parse(word) as string | boolean | null),
  };
};

const isOf = (values: Answer["values"], asked: string | boolean | null): boolean =>
  values.some((value) => value === asked);

/** Whether a cell lets an answer pass; undefined where it asks for something else than answers. */
export const passes = (test: string, { values }: Answer): boolean | undefined => {
  if (test.trim() === "-") return true;
  const asked = askedOf(test);
  return asked && asked.values.some((one) => isOf(values, one)) !== asked.negated;
};

/** Whether a cell asks for a blank alone. */
export const asksBlank = (test: string): boolean => {
  const asked = askedOf(test);
  return asked !== undefined && !asked.negated && asked.values.every((value) => value === null);
};

const wordsOf = (
  value: string | boolean | null,
  answers: readonly Answer[] | undefined,
  { say }: Speech,
): string => {
  if (value === null) return say("isBlank");
  const answer = answers?.find(({ values }) => isOf(values, value));
  return answer?.words ?? (typeof value === "boolean" ? say(value ? "yes" : "no") : value);
};

/** A cell of a rule as people read it: answers by their labels, numbers and settings as they stand. */
export const cellText = (key: string, test: string, names: Names, speech: Speech): Text => {
  if (test.trim() === "-") return ["-"];
  const asked = askedOf(test);
  if (asked === undefined) return [{ code: test }];
  const [only] = asked.values;
  if (asked.negated && asked.values.length === 1 && only === null) return [speech.say("isFilled")];
  const answers = names.answers(key);
  const value = asked.values.map((one) => wordsOf(one, answers, speech)).join(speech.say("or"));
  return asked.negated ? speech.tell("not", { value }) : [value];
};

/** Tests of several columns at once: "Credit: good; Assets: `>= 100`". */
export const conditionsText = (when: Tests, names: Names, speech: Speech): Text => {
  const tests = Object.entries(when).filter(([, test]) => test.trim() !== "-");
  if (tests.length === 0) return [speech.say("always")];
  return speech.apart(
    tests.map(([key, test]): Text => [
      `${names.column(key)}${speech.colon}`,
      ...cellText(key, test, names, speech),
    ]),
  );
};

/** The columns that any of the tests ask about, in the order in which they come up. */
export const columnsOf = (tests: readonly Tests[]): readonly string[] => [
  ...new Set(
    tests.flatMap((when) =>
      Object.entries(when).flatMap(([key, test]) => (test.trim() === "-" ? [] : [key])),
    ),
  ),
];

const NAME = /(?<![\p{L}\p{N}_"])[\p{L}_][\p{L}\p{N}_]*/gu;
/** An interval that one of its ends does not belong to. */
const INTERVAL = /\([^,"]*\.\.|\.\.[^,"]*\)/;

/** The settings that tests name. */
const settingsIn = (tests: readonly Tests[], names: Names): readonly string[] => [
  ...new Set(
    tests
      .flatMap((when) => Object.values(when))
      .filter((test) => askedOf(test) === undefined)
      .flatMap((test) => test.match(NAME) ?? [])
      .filter((name) => names.setting(name) !== undefined),
  ),
];

/** What a dash in a table of rules stands for; nothing where there is none. */
export const dashes = (tests: readonly Tests[], speech: Speech): Text[] => {
  const columns = columnsOf(tests);
  const open = tests.some((when) => columns.some((key) => (when[key] ?? "-").trim() === "-"));
  return open ? [speech.tell("anything", { sign: [{ code: "-" }] })] : [];
};

/** What a reader must know of tests: what the brackets of intervals say, and the settings that are named. */
export const legend = (tests: readonly Tests[], names: Names, speech: Speech): Text[] => {
  const cells = tests.flatMap((when) => Object.values(when));
  const settings = settingsIn(tests, names);
  return [
    ...(cells.some((test) => INTERVAL.test(test))
      ? [speech.tell("interval", { interval: [{ code: "[a..b)" }] })]
      : []),
    ...(settings.length > 0
      ? [
          speech.tell("named", {
            settings: speech.all(settings.map((name) => settingText(name, names, speech))),
          }),
        ]
      : []),
  ];
};
