const counted = (count: string, thing: string): string =>
  `${count} ${count === "1" ? thing : `${thing}s`}`;

/** Words of the What if tab, in English; its type is what the other locale must have. */
export const paneWhatIf = {
  lead: "Move a figure and see what would change. Nothing is written until you keep it.",
  none: "This scheme has no figures to move: it goes by words and choices alone.",
  reading: "Looking at your customers…",
  heldAside: "By the rules alone: what keeps customers in a tier for a while is left out.",

  figures: "Figures",
  search: "Find a figure",
  nothingFound: "No figure is called that.",
  changedCount: (p: { count: string }): string => `${counted(p.count, "change")}`,
  group: {
    score: "Score needed",
    weights: "Weights",
    points: "Points",
    portions: "Portions",
    settings: "Settings",
    within: (p: { part: string; name: string }): string => `${p.part}: ${p.name}`,
  },
  line: {
    bound: (p: { sign: string; gives: string }): string =>
      p.gives === "" ? p.sign : `${p.gives} ${p.sign}`,
    points: (p: { when: string }): string => (p.when === "" ? "Points" : `Points: ${p.when}`),
    factor: (p: { when: string }): string => `Factor: ${p.when}`,
    portion: (p: { party: string; when: string }): string =>
      p.when === "" ? p.party : `${p.party}: ${p.when}`,
    per: "Points a unit",
    pointsGiven: (p: { points: string }): string =>
      p.points === "1" ? "1 point" : `${p.points} points`,
    join: ", ",
  },
  slider: (p: { name: string }): string => `${p.name}, slider`,
  field: (p: { name: string }): string => `${p.name}, number`,
  was: (p: { was: string }): string => `was ${p.was}`,
  reset: (p: { name: string; was: string }): string => `Put ${p.name} back to ${p.was}`,
  resetShort: "Put back",
  notNumber: "Not a number",
  limits: {
    between: (p: { low: string; high: string }): string => `${p.low} and ${p.high}`,
    above: (p: { value: string }): string => `more than ${p.value}`,
    atLeast: (p: { value: string }): string => `at least ${p.value}`,
    below: (p: { value: string }): string => `less than ${p.value}`,
    atMost: (p: { value: string }): string => `at most ${p.value}`,
    must: (p: { limits: string }): string => `Must be ${p.limits}, as the other figures stand`,
  },
  off: (p: { sum: string; total: string }): string =>
    `These add up to ${p.sum}, and not to ${p.total}.`,
  findings: "With these figures",

  result: "What would change",
  computing: "Working it out…",
  unchanged: "Nothing moved yet",
  nobody: "Nobody changes tier",
  moves: (p: { count: string }): string =>
    p.count === "1" ? "1 customer changes tier" : `${p.count} customers change tier`,
  ungraded: "No tier",
  tier: (p: { tier: string; now: string; then: string; came: string; went: string }): string =>
    `${p.tier}: ${p.now} now, ${p.then} then; ${p.came} come, ${p.went} go`,
  tierSame: (p: { tier: string; now: string }): string => `${p.tier}: ${p.now}, unchanged`,
  change: (p: { came: string; went: string }): string =>
    [p.came === "0" ? "" : `+${p.came}`, p.went === "0" ? "" : `−${p.went}`]
      .filter(Boolean)
      .join(" "),
  legend: "The line in a bar is where it stands now.",

  movers: "Who moves",
  moversNone: "Nobody moves.",
  row: (p: { row: string }): string => `Row ${p.row}`,
  step: (p: { from: string; to: string }): string => `${p.from} → ${p.to}`,

  value: "Value by tier",
  weigh: "Value is",
  weighNone: "Nothing",
  valueTier: (p: { tier: string; now: string; then: string; change: string }): string =>
    p.change === ""
      ? `${p.tier}: ${p.then}, unchanged`
      : `${p.tier}: ${p.now} now, ${p.then} then, ${p.change}`,

  load: {
    title: "Visits",
    people: "People",
    each: "Visits a person",
    per: "Per",
    month: "month",
    year: "year",
    by: "Whose visits",
    everybody: "All together",
    noneSaid: "No tier of this scheme says how often customers are visited.",
    unsaid: (p: { tiers: string }): string =>
      `Not counted, as it is not said how often they are visited: ${p.tiers}.`,
    needs: (p: { visits: string; month: boolean }): string =>
      `Needs ${counted(p.visits, "visit")} a ${p.month ? "month" : "year"}`,
    against: (p: { people: string; each: string; capacity: string }): string =>
      `${p.people === "1" ? "1 person" : `${p.people} people`} × ${p.each} = ${p.capacity}`,
    over: (p: { by: string }): string => `${p.by} too many`,
    under: (p: { by: string }): string => `${p.by} to spare`,
    even: "just enough",
    sentence: (p: { needs: string; against: string; verdict: string }): string =>
      `${p.needs}, ${p.against}: ${p.verdict}`,
    now: (p: { visits: string }): string => `${p.visits} as it is now`,
    ask: "Say how many people there are and how many visits each can make, to see whether that is enough.",
  },

  keep: "Keep",
  keeping: "Writing the rules…",
  discard: "Discard",
  undo: "Undo",
  kept: (p: { sheet: string }): string => `Kept in the rules on “${p.sheet}”:`,
  keptNew: (p: { sheet: string }): string =>
    `Kept; the rules now have a sheet of their own, “${p.sheet}”:`,
  keptLine: (p: { name: string; was: string; is: string }): string =>
    `${p.name}: ${p.was} → ${p.is}`,
  notesEmptied: (p: { count: string }): string =>
    p.count === "1"
      ? "The note of 1 row named the former figure and was emptied."
      : `The notes of ${p.count} rows named former figures and were emptied.`,
  goToRules: "Go to the rules",
  discarded: "Discarded: the figures are those of the rules.",
  undone: "Undone: the rules are as they were.",
  undoneLeft: (p: { cells: string }): string =>
    `Undone, but for cells that somebody has changed since: ${p.cells}.`,
  conflict: (p: { cells: string }): string =>
    `Nothing was kept: somebody has changed ${p.cells} of the rules meanwhile.`,
  noCell: "Nothing was kept: the workbook’s rules cannot be read, or have no cell for a figure.",
  lost: (p: { names: string }): string =>
    `The rules have changed; these no longer fit and were let go: ${p.names}.`,
};
