const number = (value: number): string => value.toLocaleString("en-US");

/** A span of days in which customers are due; which of them are overdue, and which were never seen, follows. */
const inPeriod: Readonly<Record<string, (count: string) => string>> = {
  overdue: (count) => `${count} overdue`,
  week: (count) => `${count} this week`,
  "7-days": (count) => `${count} in the next 7 days`,
  "14-days": (count) => `${count} in the next 14 days`,
  "30-days": (count) => `${count} in the next 30 days`,
};

/** Who is to be visited or called. */
export const toDo = {
  /** "42 this week, 17 of them overdue, 5 never contacted". */
  summary: (p: { period: string; all: number; overdue: number; never: number }): string => {
    const all = inPeriod[p.period]?.(number(p.all)) ?? number(p.all);
    return [
      all,
      ...(p.period === "overdue" || p.all === 0 ? [] : [`${number(p.overdue)} of them overdue`]),
      ...(p.never === 0 ? [] : [`${number(p.never)} never contacted`]),
    ].join(", ");
  },
  periodLabel: "When",
  period: {
    overdue: "Overdue",
    week: "This week",
    "7-days": "Next 7 days",
    "14-days": "Next 14 days",
    "30-days": "Next 30 days",
  } as Readonly<Record<string, string>>,
  ownerLabel: "Owner",
  everybody: "Everybody",
  nobody: "No owner",
  tierLabel: "Tier",
  allTiers: "All tiers",
  list: "Who to visit or call",
  /** The head of an owner's customers. */
  group: (p: { owner: string; count: string }): string => `${p.owner} · ${p.count}`,
  working: "Looking at who is due …",
  none: "Nobody is due. Choose a longer period or another owner.",
  never: "never",
  overdue: (p: { days: string; many: boolean }): string =>
    `${p.days} ${p.many ? "days" : "day"} overdue`,
  today: "due today",
  dueOn: (p: { date: string }): string => `due ${p.date}`,
  last: (p: { date: string }): string => `last ${p.date}`,
  lastNever: "not contacted yet",
  row: (p: { row: string }): string => `Row ${p.row}`,
  goTo: (p: { who: string }): string => `Go to ${p.who}`,
  toSheet: "Put into a sheet",
  putting: "Putting into a sheet …",
  inserted: (p: { sheet: string }): string => `The list is on the sheet “${p.sheet}”.`,
  lastContact: {
    ask: "Which column says when they were last visited?",
    several: "Several columns may say so; nothing is guessed.",
    none: "No header says so. Choose the column with the dates.",
    label: "Last visited",
    choose: "Choose a column",
    column: (p: { letters: string; header: string }): string => `${p.letters} ${p.header}`,
  },
  unreadable: "Dates that cannot be read",
  ahead: "Last contact in the future",
  aheadWhy: "lies after the day of grading",
  count: (p: { count: string }): string => p.count,
  noRhythm:
    "This scheme does not say how often customers are contacted. Write it into the column “Rhythm” of its service policies.",
  policies: "Service policies",
  policiesUnreadable: (p: { sheet: string }): string =>
    `The service policies on “${p.sheet}” cannot be read, so nobody is listed. Put these cells right:`,
  policiesFrom: (p: { sheet: string }): string => `By the service policies on “${p.sheet}”.`,
  policiesInserted: (p: { sheet: string }): string =>
    `Inserted “${p.sheet}”: write how often customers of each tier are contacted.`,
  sheet: {
    name: (p: { day: string }): string => `To do ${p.day}`,
    table: (p: { day: string }): string => `To_do_${p.day.replace(/\D/g, "")}`,
    title: (p: { scheme: string; day: string }): string =>
      `Who to visit or call · ${p.scheme} · as of ${p.day}`,
    never: "never",
    note: {
      key: "The customer.",
      name: "The customer's name.",
      tier: "The tier by the scheme.",
      owner: "Who looks after the customer.",
      last: "The day of the last contact.",
      due: "The day on which the next contact is due by the service policy.",
      overdue: "Days since it was due, on the day of this list.",
      action: "How the customer is contacted, and what is done.",
      done: "Tick off what is done.",
    },
  },
};
