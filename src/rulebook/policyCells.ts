import { inLocale, type Locale, type Policy, type Words } from "../rules";
import { harmless } from "./cellText";
import type { RulesFaultFacts } from "./fault";
import type { PolicyField } from "./policyColumns";
import { OWN, ownWords } from "./pools";

type Visit = NonNullable<Policy["visits"]>[number];
type Stated = Policy["actions"][number];
type Cadence = NonNullable<Policy["cadence"]>;

const counted = (count: number, unit: string): string =>
  `${String(count)} ${unit}${count === 1 ? "" : "s"}`;

const cadenceText = (cadence: Cadence, locale: Locale): string => {
  const zh = locale === "zh-CN";
  if ("months" in cadence)
    return zh ? `${String(cadence.months)} 个月` : counted(cadence.months, "month");
  return zh ? `${String(cadence.days)} 天` : counted(cadence.days, "day");
};

const visitText = ({ role, times, months }: Visit, locale: Locale): string =>
  locale === "zh-CN"
    ? `${role.zh}：${String(months)} 个月 ${String(times)} 次`
    : `${role.en}: ${String(times)} in ${counted(months, "month")}`;

/** One field of a policy as it stands in a cell; empty where the policy does not state it. */
export const policyCell = (
  policy: Policy | undefined,
  field: PolicyField,
  locale: Locale,
): string => {
  const said = policy?.[field];
  if (said === undefined) return "";
  switch (field) {
    case "cadence":
      return cadenceText(said as Cadence, locale);
    case "visits":
      return harmless(
        (said as readonly Visit[]).map((visit) => visitText(visit, locale)).join("; "),
      );
    case "actions":
      return harmless(
        (said as readonly Stated[]).map(({ words }) => inLocale(words, locale)).join("\n"),
      );
    default:
      return harmless(inLocale((said as Stated).words, locale));
  }
};

/** What a policy cell came to. */
export type PolicyReading =
  | { readonly ok: true; readonly value: Policy[PolicyField] }
  | { readonly ok: false; readonly fault: RulesFaultFacts };

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const EVERY = /^(?:每|every)?\s*(\d+)\s*(个?月|months?|天|日|days?)$/i;
const VISIT = [
  /^(?<role>.+)[:：]\s*(?:每\s*)?(?<months>\d+)\s*个?月\s*(?<times>\d+)\s*次$/,
  /^(?<role>.+)[:：]\s*(?<times>\d+)\s*(?:times?\s*)?in\s*(?<months>\d+)\s*months?$/i,
];

const digits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => digit.normalize("NFKC")).trim();

const readCadence = (text: string): PolicyReading => {
  const [, count = "0", unit = ""] = EVERY.exec(digits(text)) ?? [];
  const number = Number(count);
  if (number < 1) return { ok: false, fault: { code: "bad-rhythm" } };
  const value = /月|month/i.test(unit)
    ? { months: number, from: OWN }
    : { days: number, from: OWN };
  return { ok: true, value };
};

/** Knows the words of both languages by those of one. */
export type FindWords = (text: string) => Words | undefined;

const readVisit = (text: string, before: readonly Visit[], find: FindWords): Visit | null => {
  const kept = before.find((visit) => LOCALES.some((locale) => visitText(visit, locale) === text));
  if (kept !== undefined) return kept;
  const groups = VISIT.map((form) => form.exec(digits(text))?.groups).find(Boolean);
  const [times, months] = [Number(groups?.times), Number(groups?.months)];
  if (groups?.role === undefined || !(times > 0) || !(months > 0)) return null;
  const role = groups.role.trim();
  return { role: find(role) ?? ownWords(role), times, months, from: OWN };
};

const readVisits = (text: string, before: readonly Visit[], find: FindWords): PolicyReading => {
  const visits = text
    .split(/[;；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => readVisit(each, before, find));
  const sound = visits.filter((visit) => visit !== null);
  if (sound.length < visits.length) return { ok: false, fault: { code: "bad-visits" } };
  return { ok: true, value: sound };
};

const stated = (text: string, before: readonly Stated[], find: FindWords): Stated =>
  before.find(({ words }) =>
    LOCALES.some((locale) => harmless(inLocale(words, locale)) === text),
  ) ?? {
    words: find(text) ?? ownWords(text),
    from: OWN,
  };

/** Reads a field of a policy; what was not changed since `before` stays as it is, in both languages and with its source. */
export const readPolicyCell = (
  text: string,
  field: PolicyField,
  before: Policy | undefined,
  find: FindWords,
): PolicyReading => {
  if (LOCALES.some((locale) => policyCell(before, field, locale) === text))
    return { ok: true, value: before?.[field] };
  switch (field) {
    case "cadence":
      return readCadence(text);
    case "visits":
      return readVisits(text, before?.visits ?? [], find);
    case "actions": {
      const lines = text.split("\n").map((line) => line.trim());
      const actions = lines.filter((line) => line !== "");
      return { ok: true, value: actions.map((line) => stated(line, before?.actions ?? [], find)) };
    }
    default: {
      const said = before?.[field];
      return { ok: true, value: stated(text, said === undefined ? [] : [said], find) };
    }
  }
};
