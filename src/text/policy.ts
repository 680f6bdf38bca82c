import { inLocale, type Locale, type Policy } from "../rules";
import { explanationWords } from "./explanationWords";

/** The fields of a service policy, in the order in which they are read out. */
export const POLICY_FIELDS = [
  "owner",
  "sponsor",
  "coach",
  "liability",
  "cadence",
  "channel",
  "visits",
  "log",
  "actions",
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

/** How often something happens: "every 2 months". */
const every = ({ cadence }: Policy, locale: Locale): string => {
  const { everyMonths, everyDays } = explanationWords(locale).policy;
  if (cadence === undefined) return "";
  return "months" in cadence ? everyMonths(cadence.months) : everyDays(cadence.days);
};

/** One field of a policy in words, without its label; empty where the policy does not state it. */
export const policyText = (policy: Policy, field: PolicyField, locale: Locale): string => {
  const { factJoin, join, policy: words } = explanationWords(locale);
  switch (field) {
    case "cadence":
      return every(policy, locale);
    case "visits":
      return (policy.visits ?? [])
        .map(({ role, times, months }) => words.visits(inLocale(role, locale), times, months))
        .join(factJoin);
    case "actions":
      return policy.actions.map((action) => inLocale(action.words, locale)).join(join);
    default: {
      const stated = policy[field];
      return stated ? inLocale(stated.words, locale) : "";
    }
  }
};

/** A service policy in words, one text each: who, how often and how, then the actions. */
export const policyTexts = (policy: Policy, locale: Locale): readonly string[] => {
  const { factJoin, policy: words } = explanationWords(locale);
  const text = (field: PolicyField) => policyText(policy, field, locale);
  const people = (["owner", "sponsor", "coach", "liability"] as const)
    .filter((field) => policy[field] !== undefined)
    .map((field) => words[field](text(field)));
  const rhythm = [text("log"), text("cadence"), text("channel")].filter((each) => each !== "");
  const visits = text("visits");
  return [
    ...people,
    ...(rhythm.length > 0 ? [rhythm.join(factJoin)] : []),
    ...(visits === "" ? [] : [words.leastVisits(visits)]),
    ...policy.actions.map((action) => inLocale(action.words, locale)),
  ];
};
