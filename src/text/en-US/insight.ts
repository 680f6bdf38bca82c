/** Words of the answers about a table of customers, in English; its type is what the other locale must have. */
export const insight = {
  question: "What do you want to know?",
  questions: {
    tiers: "Customers and amounts by tier",
    concentration: "Do few customers make most of it?",
    migration: "Who rose, who fell?",
    matrix: "Customers in each cell of a matrix",
    quality: "How complete are the data?",
  },
  weight: "By which column of amounts?",
  noWeight: "No amounts, customers only",
  whichMatrix: "Which matrix?",
  reading: "Reading…",
  put: "Put into the workbook",
  putting: "Putting it there…",
  unknown: "Not known",
  tierHeader: "Tier",
  count: "Customers",
  customers: (p: { count: string }): string =>
    `${p.count} ${p.count === "1" ? "customer" : "customers"}`,
  countShare: "Share of customers",
  value: (p: { header: string }): string => `${p.header} in all`,
  valueShare: (p: { header: string }): string => `Share of ${p.header}`,

  tiers: {
    sentence: (p: { tier: string; customers: string; share: string }): string =>
      `Most are ${p.tier}: ${p.customers}, or ${p.share}.`,
    valued: (p: {
      tier: string;
      customers: string;
      share: string;
      valueShare: string;
      header: string;
    }): string =>
      `${p.tier}: ${p.customers} (${p.share} of all) with ${p.valueShare} of “${p.header}”.`,
    ungraded: (p: { count: string }): string => `Without a grade and left out: ${p.count}.`,
    none: "This scheme has no tiers.",
    sheet: "Tiers",
    table: "Tiers",
    title: (p: { scheme: string }): string => `Tiers · ${p.scheme}`,
    notes: {
      tier: "The tiers of the scheme, best first.",
      about: "What the tier means.",
      count: "Customers in the tier.",
      countShare: "Of all customers with a grade.",
      value: "What the customers of the tier have together.",
      valueShare: "Of what all customers with a grade have.",
    },
  },

  concentration: {
    sentence: (p: { of: string; customers: string; share: string; header: string }): string =>
      `The top ${p.of} of customers (${p.customers}) make ${p.share} of “${p.header}”.`,
    most: (p: { customers: string; of: string }): string =>
      `80% is made by ${p.customers} (${p.of}).`,
    one: (p: { header: string }): string =>
      `Only one customer has “${p.header}”: there is nothing to share out.`,
    gini: (p: { gini: string }): string =>
      `Gini coefficient ${p.gini} (0: all have the same, 1: one has it all).`,
    negative: (p: { count: string }): string => `Below zero, counted as 0: ${p.count}.`,
    tied: (p: { count: string }): string =>
      `Customers with the same amount, in no order among themselves: ${p.count}.`,
    blank: (p: { count: string }): string => `Empty and left out: ${p.count}.`,
    unreadable: (p: { count: string }): string => `No number and left out: ${p.count}.`,
    noColumn: "Choose a column of amounts above. Without a column of numbers nothing can be said.",
    noAmounts: (p: { header: string }): string => `“${p.header}” has no number that can be read.`,
    nonePositive: (p: { header: string }): string =>
      `“${p.header}” has no number above 0: there are no shares.`,
    customers: "Customers, largest first",
    share: "Cumulative share",
    fifth: (p: { of: string; share: string }): string => `Top ${p.of}: ${p.share}`,
    even: "If all had the same",
    sheet: "Concentration",
    table: "Concentration",
    title: (p: { header: string }): string => `Concentration · ${p.header}`,
    first: (p: { of: string }): string => `Top ${p.of}`,
    notes: {
      step: "Customers from the largest on, in ten steps.",
      group: "Counted from the largest customer on.",
      count: "Customers up to this step.",
      threshold: "The least amount up to this step; below zero counts as 0.",
      cumulated: "What the customers up to this step have.",
      own: "What the customers of this step have.",
      share: "Of the whole, up to this step.",
    },
  },

  migration: {
    sentence: (p: { up: string; down: string; same: string; from: string; to: string }): string =>
      `From ${p.from} to ${p.to}: ${p.up} up, ${p.down} down, ${p.same} as they were.`,
    others: (p: { new: string; gone: string }): string => `${p.new} new, ${p.gone} gone.`,
    noRun:
      "Nothing is on record yet. Tick “Keep on record” when you apply grades: two gradings can be compared.",
    oneRun: "Only one grading is on record. Grade once more to compare the two.",
    from: "From",
    to: "To",
    sheet: "Migration",
    table: "Migration",
    title: (p: { scheme: string }): string => `Migration · ${p.scheme}`,
    between: (p: { from: string; to: string }): string =>
      `From ${p.from} to ${p.to}. The record does not change any more: these are values.`,
    total: "Total",
    noteFrom: "The tier of the former grading: a row has those who came from it.",
    noteTo: "The tier of the later grading: a column has those who went to it.",
  },

  matrix: {
    sentence: (p: {
      row: string;
      column: string;
      count: string;
      share: string;
      tier: string;
    }): string =>
      `Most customers stand at “${p.row} × ${p.column}”: ${p.count}, or ${p.share}${p.tier === "" ? "" : `, which is ${p.tier}`}.`,
    none: "No customer stands in this matrix yet.",
    unknown: (p: { count: string }): string => `With one of the two not known: ${p.count}.`,
    place: (p: { axis: string; place: string }): string => `${p.axis}: ${p.place}`,
    action: "What to do",
    doing: (p: { tier: string; action: string }): string => `${p.tier}: ${p.action}`,
    sheet: "Customer matrix",
    table: "Customer_matrix",
    title: (p: { name: string }): string => `Customer matrix · ${p.name}`,
    notes: {
      axis: "One of the two axes of the matrix.",
      tier: "The tier of the cell.",
      action: "What the source has done for these customers.",
      count: "Customers in the cell.",
      value: "What the customers of the cell have together.",
    },
  },

  quality: {
    sentence: (p: { cells: string; wrong: string }): string =>
      `Of ${p.cells} cells, ${p.wrong} are blank, not readable or implausible.`,
    well: (p: { cells: string }): string => `All ${p.cells} cells can be read and are plausible.`,
    missing: (p: { inputs: string }): string => `Without a column: ${p.inputs}.`,
    repeated: (p: { count: string; header: string }): string =>
      `Rows whose “${p.header}” stands in a row above: ${p.count}.`,
    nameless: (p: { count: string; header: string }): string =>
      `Rows with an empty “${p.header}”: ${p.count}.`,
    totals: (p: { count: string }): string => `Rows of totals, which are no customers: ${p.count}.`,
    goTo: (p: { what: string }): string => `Go to the first: ${p.what}`,
    input: "Input",
    column: "Column",
    read: "Read",
    blank: "Blank",
    unreadable: "Not readable",
    outOfRange: "Implausible",
    first: "First",
    noColumn: "no column",
    keyPlace: "Name or number of the customer",
    totalsPlace: "Row of totals",
    sheet: "Data quality",
    table: "Data_quality",
    title: (p: { scheme: string }): string => `Data quality · ${p.scheme}`,
    notes: {
      input: "What the scheme needs.",
      column: "The column that it is read from.",
      read: "Cells that can be read and are plausible.",
      blank: "Empty cells.",
      unreadable: "Cells that hold something that cannot be read.",
      outOfRange: "Cells that can be read but are beyond what is plausible.",
      first: "The first cell to look at.",
    },
  },

  stamp: {
    live: "Follows the table of customers: these are formulas.",
    liveRange:
      "Follows these cells: these are formulas. Rows that are added below later are not in them.",
    values: (p: { day: string; scheme: string }): string =>
      `Values of ${p.day} by “${p.scheme}”: they do not follow the data.`,
  },

  frozen: {
    notWritten: "The grades are not written yet: there is no column for a chart to follow.",
    outOfDate: (p: { rows: string }): string =>
      `The grades in the table differ from the present result (rows: ${p.rows}): a chart would follow the old ones.`,
    texts: (p: { header: string; count: string }): string =>
      `“${p.header}” has amounts written as text (${p.count}), which formulas do not add: values were put there.`,
    strays: (p: { header: string; count: string }): string =>
      `“${p.header}” has totals among the rows (${p.count}), which formulas would count twice: values were put there.`,
    words: "The cells of the matrix cannot be counted by formulas: values were put there.",
    apply: "Write the grades first",
    values: "Put values there",
    cancel: "Cancel",
    noTier: "Tick “Tier” under “Write” on the Grade tab, then apply.",
  },

  done: {
    live: (p: { sheet: string }): string =>
      `“${p.sheet}” is there and follows the data. If you do not want it, delete the sheet.`,
    values: (p: { sheet: string }): string =>
      `“${p.sheet}” is there, as values. If you do not want it, delete the sheet.`,
  },
};
