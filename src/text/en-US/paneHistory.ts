const counted = (count: string, thing: string): string =>
  `${count} ${count === "1" ? thing : `${thing}s`}`;

/** Words of the pages on what has been, in English; its type is what the other locale must have. */
export const paneHistory = {
  keep: {
    label: "Keep in history",
    hint: "On sheets of this workbook that everybody can read: who graded what, by which rules, and each customer’s tier.",
    who: "Your name, for the history",
    whoHint: "May stay empty. Asked once; it can be changed on the History page.",
    keyless:
      "Without a customer ID column only the run is kept, and not each customer’s tier. Choose the column above.",
    failed: (p: { why: string }): string =>
      `The grades are written, but not kept in history: ${p.why}`,
    repeated: (p: { rows: string; first: string }): string =>
      `${counted(p.rows, "row")} cannot be told apart by the customer ID, the first in row ${p.first}.`,
  },

  held: (p: { count: string }): string =>
    p.count === "1"
      ? "1 customer is kept in the former tier: the scheme lets nobody fall at once."
      : `${p.count} customers are kept in their former tiers: the scheme lets nobody fall at once.`,

  stale: {
    text: (p: { version: string; hash: string; day: string }): string =>
      `These grades were made by rules v${p.version} (${p.hash}) on ${p.day}. The rules have changed since.`,
    counting: "Counting who would change…",
    nobody: "Nobody would change.",
    some: (p: { count: string }): string =>
      p.count === "1" ? "1 customer would change." : `${p.count} customers would change.`,
    unknown: "Who would change cannot be told.",
    see: "See who",
    hide: "Hide",
    regrade: "Regrade",
    list: "Who would change",
    step: (p: { from: string; to: string }): string => `${p.from} → ${p.to}`,
  },

  undo: {
    button: (p: { when: string; who: string }): string =>
      p.who === "" ? `Undo the grading of ${p.when}` : `Undo ${p.who}’s grading of ${p.when}`,
    undoing: "Undoing…",
    done: (p: { cells: string; columns: string }): string =>
      p.columns === "0"
        ? `Undone: ${counted(p.cells, "cell")} restored.`
        : `Undone: ${counted(p.cells, "cell")} restored, ${counted(p.columns, "added column")} removed.`,
    left: (p: { cells: string }): string =>
      `${p.cells === "1" ? "1 cell was" : `${p.cells} cells were`} changed since, and kept:`,
    leftCell: (p: { header: string; row: string; key: string }): string =>
      p.key === "" ? `${p.header}, row ${p.row}` : `${p.header}, row ${p.row}, ${p.key}`,
    nothing: "There is nothing left to undo.",
    gone: (p: { place: string }): string =>
      `“${p.place}” is no longer in the workbook, so this run cannot be undone.`,
  },

  page: {
    reading: "Reading the history…",
    rows: (p: { rows: string }): string => `Reading the history: ${p.rows} rows…`,
    comparing: "Comparing…",
    none: "Nothing has been kept yet",
    noneText:
      "Apply grades with “Keep in history” ticked. Each run is added here, and two runs can be compared: who rose, who fell, and whether the data or the rules did it.",
    one: "This is the first run. After the next one the two can be compared.",
    runs: "Runs",
    runsHint: "Choose two to compare.",
    run: (p: { when: string; who: string; scheme: string; version: string }): string =>
      [p.when, p.who, `${p.scheme} v${p.version}`].filter((text) => text !== "").join(" · "),
    facts: (p: { place: string; rows: string; changed: string }): string =>
      `${p.place}: ${counted(p.rows, "customer")}, ${p.changed} changed`,
    undone: "undone",
    more: (p: { count: string }): string => `Show ${p.count} more`,
    by: "Count by",
    byCount: "Customers",
    byValue: "Value",
  },

  matrix: {
    title: "Migration",
    caption: (p: { from: string; to: string }): string =>
      `Rows: tier on ${p.from}. Columns: tier on ${p.to}.`,
    from: "From",
    total: "All",
    cell: (p: { from: string; to: string; count: string }): string =>
      `${p.from} to ${p.to}: ${counted(p.count, "customer")}`,
    behind: (p: { from: string; to: string; count: string }): string =>
      `${p.from} → ${p.to} · ${counted(p.count, "customer")}`,
    close: "Close the list",
    scroll: "Migration matrix",
  },

  flows: {
    title: "Up and down",
    way: "Change",
    count: "Customers",
    value: "Value",
    none: "No customer changed tier between these runs.",
  },

  split: {
    title: "What did it",
    hint: "Data: the old rules on the new data, a later day included. Rules: the new rules on the old data. Both: what only both together did. The parts add up.",
    way: "Change",
    data: "Data",
    rules: "Rules",
    interaction: "Both",
    held: "Kept",
    total: "All",
    sameRules: "Both runs went by the same rules: the data and the day did all of it.",
  },

  report: {
    button: "Put into a sheet",
    writing: "Writing…",
    done: (p: { sheet: string; rows: string }): string =>
      `Inserted “${p.sheet}”: ${counted(p.rows, "change")}.`,
    none: "No customer changed tier: there is nothing to report.",
  },

  goTo: (p: { customer: string }): string => `Go to ${p.customer}`,
  customerGone: (p: { customer: string; place: string }): string =>
    `${p.customer} is no longer in “${p.place}”.`,

  formulas: {
    title: "Formulas",
    lead: "For handing the workbook to somebody without this add-in, and for when it comes back.",
    freeze: "Freeze to values",
    repair: "Repair formulas",
    freezeHint: "Puts the values that our formulas show in their place. Other formulas stay.",
    repairHint: "Enters our formulas again that stuck at #NAME?.",
    working: "Looking for formulas…",
    frozen: (p: { formulas: string; cells: string }): string =>
      `${counted(p.formulas, "formula")} frozen, ${counted(p.cells, "cell")} in all.`,
    noneOfOurs: "There are no formulas of this add-in on the visible sheets.",
    unresolved: (p: { count: string }): string =>
      `${p.count === "1" ? "1 formula shows" : `${p.count} formulas show`} no result yet, and stayed:`,
    repaired: (p: { count: string }): string =>
      p.count === "0" ? "No formula was stuck." : `${counted(p.count, "formula")} entered again.`,
    stuck: (p: { count: string }): string =>
      `${p.count === "1" ? "1 formula shows" : `${p.count} formulas show`} #NAME? all the same: something else in it has no name here.`,
    left: (p: { count: string }): string =>
      `${p.count === "1" ? "1 formula was" : `${p.count} formulas were`} changed meanwhile, and left:`,
    goTo: (p: { address: string }): string => `Go to ${p.address}`,
  },

  stamp: {
    looking: "Looking…",
    select: "Select a graded cell",
    selectText:
      "A cell of a column that this add-in has written, or one with a formula of ours: here stands which rules made it.",
    unkept: "No run in this workbook’s history has written this cell.",
    scheme: "Scheme",
    version: "Version",
    hash: "Hash of the rules",
    who: "Graded by",
    when: "Graded on",
    asOf: "As of",
    arguments: "Settings",
    noArguments: "As the scheme has them",
    anonymous: "nobody said",
    state: "Today’s rules",
    current: "The same",
    stale: "Others: this grade is out of date",
    unknownRules: "The scheme is not in this version of the add-in",
    customer: "Customer",
    tier: "Tier then",
    noTier: "No grade",
    why: "Why",
    whyReading: "Reading the history…",
    notThere: "This customer was not in the table at that run.",
    heldNow: (p: { tier: string }): string =>
      `The scheme kept the customer in this tier. By the rules alone it would have been ${p.tier}, for the reasons above.`,
    formula: "Formula",
    byTable: "Rules",
    noTable: (p: { table: string }): string => `The table “${p.table}” is not in this workbook.`,
    builtIn: (p: { scheme: string }): string => `Built in: ${p.scheme}`,
    noRules: "This function names no scheme: it goes by its own arguments.",
    ownScheme: "None is named: the function’s own default, see Functions",
    showRules: "Show the rules table",
    live: "A formula is graded anew whenever its cells change: it is never out of date.",
  },
};
