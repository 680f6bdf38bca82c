/** How many days, in words. */
const days = (count: string): string => (count === "1" ? "1 day" : `${count} days`);

/** Words of the tab that says why, in English; its type is what the other locale must have. */
export const paneWhy = {
  /** Name of the card about one customer. */
  customer: (p: { key: string }): string => `Why: ${p.key}`,
  row: (p: { row: string }): string => `Row ${p.row}`,
  place: (p: { place: string; of: string }): string => `${p.place} of ${p.of}`,
  walk: "Customers",
  previous: "Previous customer (Alt+↑)",
  next: "Next customer (Alt+↓)",
  none: "Select a customer's row in the sheet: here it says why the grade is what it is.",
  firstCustomer: "Show the first customer",
  toNext: "Show the next customer",
  nobody: "The table has no customers yet.",
  others: "Next in the table",
  first: "First in the table",
  total: (p: { row: string }): string =>
    `Row ${p.row} adds up others. It is no customer and gets no grade.`,
  blank: (p: { row: string }): string => `Row ${p.row} is empty.`,
  outside: (p: { row: string }): string => `Row ${p.row} is not part of the table.`,
  ungraded: "Not graded",
  goTo: (p: { address: string }): string => `Go to cell ${p.address}`,

  /** What the sheet says, where that is something else. */
  written: {
    other: (p: { text: string }): string => `The sheet still says ${p.text}`,
    none: "Nothing is written in the sheet yet",
    run: (p: { day: string; version: string }): string => `written ${p.day} by rules v${p.version}`,
    then: "Why was it so?",
    reading: "Reading the record…",
    untold: "The record does not say: no run wrote this cell, or the customer was not there.",
    thenWas: (p: { tier: string }): string => `At that run ${p.tier}`,
    thenWhy: (p: { was: string; why: string }): string => `${p.was}: ${p.why}`,
  },

  because: "Because",
  /** The tier by the rules alone, where another is kept. */
  rules: (p: { tier: string }): string => `Rules: ${p.tier}`,
  also: "Also met",
  remark: "Note",
  mend: "What is missing",
  mendHint: "Put the cell right: the customer is graded again at once.",
  doubt: "Read with a doubt",
  among: (p: { count: string }): string => `Compared with all ${p.count} customers of the table`,
  amongGroup: (p: { group: string }): string => `Compared within “${p.group}”`,

  points: {
    title: "Points",
    criterion: "Criterion",
    reckoning: "Points × weight",
    given: "Gives",
    sum: "Sum",
    cap: (p: { cap: string }): string => `At most ${p.cap}`,
    score: "Score",
  },

  outlook: {
    title: "What would change it",
    up: (p: { tier: string }): string => `Up to ${p.tier}`,
    down: (p: { tier: string }): string => `Down to ${p.tier}`,
    /** Before so many ways; `points` says how far it is, or nothing. */
    any: (p: { points: string; count: number }): string =>
      [p.points, p.count === 1 ? "This is enough:" : "One of these is enough:"]
        .filter((each) => each !== "")
        .join(". "),
    best: "Already the best tier",
    stuck: "No single change leads to a better tier",
    steady: "No single change would move this customer",
    time: "With time",
    from: (p: { day: string; tier: string; days: string }): string =>
      `${p.tier} from ${p.day}, in ${days(p.days)}`,
    fromBy: (p: { dates: string }): string => ` (${p.dates})`,
    lost: "no tier",
    via: (p: { label: string; value: string }): string => ` (${p.label}: ${p.value})`,
  },

  service: {
    title: "Service",
    next: (p: { day: string; state: string }): string => `Next contact ${p.day}, ${p.state}`,
    overdue: (p: { days: string }): string => `overdue by ${days(p.days)}`,
    today: "due today",
    left: (p: { days: string }): string => `in ${days(p.days)}`,
    last: (p: { day: string }): string => `Last contact ${p.day}`,
    never: "No contact is on record yet: due now",
    noColumn: "The table has no column with the last visit, so no next one can be told.",
    unread: (p: { problem: string }): string => `Last contact: ${p.problem}`,
    owner: (p: { owner: string }): string => `With ${p.owner}`,
    silent: "The scheme says nothing of how this tier is served.",
  },

  read: {
    title: "Values as read",
    count: (p: { filled: string; all: string }): string => `${p.filled} of ${p.all}`,
    cell: (p: { shown: string; read: string }): string => `“${p.shown}” → ${p.read}`,
    blankAs: (p: { value: string }): string => `blank, counts as ${p.value}`,
    blankNone: "blank: there is none",
    blank: "blank",
    noColumn: (p: { inputs: string }): string => `No column says: ${p.inputs}`,
    computed: "Worked out",
  },

  grounds: {
    title: "Whose rules",
    source: "Source",
    ours: "Our default",
    yes: "yes",
    no: "no",
    yours: "Set by you",
    from: (p: { document: string; place: string }): string => `${p.document}, ${p.place}`,
    setting: (p: { label: string; value: string }): string => `${p.label}: ${p.value}`,
    blank: (p: { label: string }): string => `${p.label} is blank`,
    instead: (p: { words: string }): string => `in place of: ${p.words}`,
    none: "This grade rests on no threshold.",
  },

  further: "Further results",
  furtherLine: (p: { label: string; value: string }): string => `${p.label}: ${p.value}`,
};
