import { number, percent, range } from "../figures";

/** Words of explanations in English; its type is what the other locale must have. */
export const explanation = {
  yes: "yes",
  no: "no",
  blank: "blank",
  measures: {
    score: "Score",
    share: "Cumulative share",
    before: "Share of those ahead",
    rank: "Rank",
    value: "Value",
  },
  /** Between the facts of one reason, between reasons, between label and text. */
  factJoin: ", ",
  join: "; ",
  /** Why, where a rule without conditions and without a label decided. */
  rest: "in all other cases",
  labelled: (label: string, text: string) => `${label}: ${text}`,
  also: (text: string) => `also: ${text}`,
  alternatives: (list: readonly string[]) => list.join(", or "),
  /** A bound of a test; "and" joins the two of an interval, "or" the alternatives of a cell. */
  between: (low: string, high: string) => `${low} and ${high}`,
  either: (parts: readonly string[]) => parts.join(" or "),
  not: (part: string) => `not ${part}`,
  labels: {
    because: "Because",
    also: "Also met",
    remark: "Note",
    problem: "Why not graded",
    read: "Read",
    source: "Source",
    policy: "Service",
  },
  up: (tier: string) => `Up to ${tier}`,
  down: (tier: string) => `Down to ${tier}`,
  best: "Already the best tier",
  noWayUp: "No single change leads to a better tier",
  scoreMissing: (points: string) => `${points} ${points === "1" ? "point" : "points"} short`,
  scoreToSpare: (points: string) =>
    points === "0"
      ? "no points to spare"
      : `${points} ${points === "1" ? "point" : "points"} to spare`,
  steps: {
    from: (date: string, label: string) => `from ${date} (${label})`,
    reaches: (label: string, to: string, by: string) => `${label} reaches ${to} (${by} more)`,
    exceeds: (label: string, to: string) => `${label} above ${to}`,
    fallsTo: (label: string, to: string, by: string) => `${label} falls to ${to} (${by} less)`,
    below: (label: string, to: string) => `${label} below ${to}`,
    notAfter: (label: string, date: string) => `${label} on ${date} or before`,
    before: (label: string, date: string) => `${label} before ${date}`,
    notBefore: (label: string, date: string) => `${label} on ${date} or after`,
    after: (label: string, date: string) => `${label} after ${date}`,
    becomes: (label: string, value: string) => `${label}: ${value}`,
  },
  points: {
    band: (points: string, weight: string, given: string) =>
      `${points} points × ${weight} = ${given}`,
    factor: (factor: string) => `× ${factor}`,
  },
  ourDefault: (reason: string) => `Our default: ${reason}`,
  fromSource: (document: string, place: string, fact: string) => `${document}, ${place}: ${fact}`,
  /** Why a part has its tier, behind it. */
  aside: (text: string) => ` (${text})`,
  tier: "Tier",
  due: { nextDue: "Next contact due", daysOverdue: "Days overdue" },
  verdicts: { pass: "passes", fail: "fails", open: "open" },
  nothingToJudge: "nothing to judge by",
  checks: {
    count: (tier: string, count: number, min?: number, max?: number) =>
      `${tier}: ${count} customers; asked for: ${range(min, max)}`,
    pace: (perMonth: number, perYear: number, missing: number, months: number) =>
      `${number(perMonth)} new ones a month, ${number(perYear)} a year; ${number(missing)} missing${missing > 0 ? `, filled in ${number(months)} months` : ""}`,
    concentration: (
      of: string,
      top: number,
      topShare: number,
      share: number,
      holders: number,
      gini: number,
    ) =>
      `the top ${percent(top)} hold ${percent(topShare)} of ${of} (rule: ${percent(share)}); ${percent(share)} is held by ${percent(holders)} of the customers; Gini ${number(gini)}`,
    complete: (of: string, share: number, min: number) =>
      `${of} is filled in ${percent(share)} of the rows; at least ${percent(min)}`,
    constant: (of: string, per: string, mixed: number, groups: number) =>
      `${mixed} of ${groups} values of ${per} have more than one ${of}`,
    distinct: (of: string, count: number, min: number, max: number) =>
      `${count} different values of ${of}; asked for: ${range(min, max)}`,
    size: (of: string, small: number, least: number, min: number) =>
      `${small} values of ${of} have less than ${percent(min)} of the customers; the smallest has ${percent(least)}`,
    spread: (of: string, by: string, between: number, min: number) =>
      `${by} explains ${percent(between)} of the differences in ${of}; at least ${percent(min)}`,
    distribution: (index: number, max: number) =>
      `population stability index ${number(index)}; at most ${number(max)}`,
  },
  policy: {
    sponsor: (sponsor: string) => `led by: ${sponsor}`,
    coach: (coach: string) => `coached by: ${coach}`,
    liability: (liability: string) => `jointly liable: ${liability}`,
    visits: (role: string, times: number, months: number) =>
      `${role} ${times === 1 ? "once" : `${number(times)} times`} ${months === 1 ? "a month" : `in ${months} months`}`,
    leastVisits: (visits: string) => `visits at least: ${visits}`,
    owner: (owner: string) => `owner: ${owner}`,
    everyMonths: (months: number) => (months === 1 ? "every month" : `every ${months} months`),
    everyDays: (days: number) => (days === 1 ? "every day" : `every ${days} days`),
  },
};
