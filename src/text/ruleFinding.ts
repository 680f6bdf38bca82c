import { inLocale, type Locale, type PlainScheme, type Scheme, type SchemePath } from "../rules";
import type { RuleFinding } from "../verify";
import { verify as enUS, type FindingNames } from "./en-US/verify";
import { subjectOf } from "./value";
import { verify as zhCN } from "./zh-CN/verify";

type Within = PlainScheme & Pick<Scheme, "precondition">;

const wordsOf = (locale: Locale): typeof enUS => (locale === "zh-CN" ? zhCN : enUS);

/** The scheme that a path leads into, and what is left of the path there. */
interface Lead {
  readonly scheme: PlainScheme;
  readonly rest: SchemePath;
  /** The labels of the parts on the way. */
  readonly through: readonly string[];
}

const leadOf = (scheme: Within, path: SchemePath, locale: Locale): Lead => {
  const [first, second] = path;
  const part = first === "parts" ? scheme.parts?.[Number(second)] : undefined;
  if (part && path[2] === "scheme") {
    const inner = leadOf(part.scheme, path.slice(3), locale);
    return { ...inner, through: [inLocale(part.label, locale), ...inner.through] };
  }
  if (first === "precondition" && second === "scheme" && scheme.precondition) {
    const inner = leadOf(scheme.precondition.scheme, path.slice(2), locale);
    return { ...inner, through: [wordsOf(locale).lists["precondition"] ?? "", ...inner.through] };
  }
  return { scheme, rest: path, through: [] };
};

const DATE = /date\("([^"]*)"\)/g;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

const shown = (scheme: PlainScheme, key: string, content: string, locale: Locale): string => {
  const { yes, no, none, quoted } = wordsOf(locale);
  const { show } = subjectOf(scheme, key, locale);
  const text = (json: string): string => {
    try {
      return quoted(show(JSON.parse(json) as string));
    } catch {
      return json;
    }
  };
  // What stands in quotes is shown as it is, the words of FEEL outside of them are not.
  const dated = content.replace(DATE, "$1");
  let [said, end] = ["", 0];
  const outside = (part: string) =>
    part
      .replace(/\btrue\b/g, yes)
      .replace(/\bfalse\b/g, no)
      .replace(/\bnull\b/g, none);
  for (const { 0: json, index } of dated.matchAll(QUOTED)) {
    said += outside(dated.slice(end, index)) + text(json);
    end = index + json.length;
  }
  return said + outside(dated.slice(end));
};

const namesOf = (scheme: PlainScheme, locale: Locale): FindingNames => {
  const { and } = wordsOf(locale);
  const label = (key: string) => subjectOf(scheme, key, locale).label;
  const cell = (key: string, content: string) => shown(scheme, key, content, locale);
  const argument = (name: string) => scheme.arguments.find((each) => each.name === name);
  return {
    input: label,
    tier: (key) => {
      const tier = scheme.tiers.find((each) => each.key === key);
      return tier ? inLocale(tier.label, locale) : key;
    },
    cell,
    when: (when) =>
      Object.entries(when)
        .map(([key, content]) => `${label(key)} ${cell(key, content)}`)
        .join(and),
    argument: (name) => {
      const found = argument(name);
      return found ? inLocale(found.label, locale) : name;
    },
    choice: (name, key) => {
      const found = argument(name);
      const choices = found?.type === "choice" ? found.choices : [];
      const choice = choices.find((each) => each.key === key);
      return choice ? inLocale(choice.label, locale) : key;
    },
  };
};

const conditions = (finding: RuleFinding, names: FindingNames, locale: Locale): string => {
  const { is, taking, under } = wordsOf(locale);
  const all = [
    ...Object.entries(finding.under ?? {}).map(([name, key]) =>
      is(names.argument(name), names.choice(name, key)),
    ),
    ...Object.entries(finding.assuming ?? {}).map(([name, value]) =>
      taking(names.argument(name), value),
    ),
  ];
  return all.length === 0 ? "" : under(all);
};

/** Says what is wrong with rules and what to do, in sentences. */
export const ruleFindingText = (scheme: Scheme, finding: RuleFinding, locale: Locale): string => {
  const { sentences } = wordsOf(locale);
  const names = namesOf(leadOf(scheme, finding.path, locale).scheme, locale);
  // The table has a sentence for each code; that code and facts belong together cannot be told to the compiler here.
  const sentence = sentences[finding.code] as (facts: RuleFinding, names: FindingNames) => string;
  const said = sentence(finding, names);
  const holds = conditions(finding, names, locale);
  // Before the full stop of the last sentence.
  return holds === "" ? said : `${said.slice(0, -1)}${holds}${said.slice(-1)}`;
};

/** The lists that a path goes through, with the row in each. */
const stops = (scheme: PlainScheme, path: SchemePath, locale: Locale): readonly string[] => {
  const { lists, row } = wordsOf(locale);
  const found: string[] = [];
  path.forEach((step, place) => {
    const name = typeof step === "string" ? lists[step] : undefined;
    if (name === undefined) return;
    const next = path[place + 1];
    const input = place === 1 ? inputAt(scheme, path) : undefined;
    if (typeof next !== "number") found.push(name);
    else
      found.push(
        input === undefined ? row(name, next + 1) : subjectOf(scheme, input, locale).label,
      );
  });
  return found;
};

/** The input of a criterion or multiplier. */
const inputAt = ({ method }: PlainScheme, [, list, index]: SchemePath): string | undefined => {
  if (method.kind !== "scorecard") return undefined;
  if (list === "criteria") return method.criteria[Number(index)]?.input;
  return list === "multipliers" ? method.multipliers[Number(index)]?.input : undefined;
};

/** Says where in a scheme a path leads: "Rules, row 3 · Order quantity". */
export const rulePlaceText = (scheme: Scheme, path: SchemePath, locale: Locale): string => {
  const { scheme: inner, rest, through } = leadOf(scheme, path, locale);
  const when = rest.indexOf("when");
  const key = when < 0 ? undefined : rest[when + 1];
  const input = key === undefined ? [] : [subjectOf(inner, String(key), locale).label];
  return [...through, ...stops(inner, rest, locale), ...input].join(" · ");
};

/** The word for a severity. */
export const severityText = (severity: RuleFinding["severity"], locale: Locale): string =>
  wordsOf(locale).severity[severity];
