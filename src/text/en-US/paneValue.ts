const customers = (count: string): string => (count === "1" ? "1 customer" : `${count} customers`);
const groups = (count: string): string => (count === "1" ? "1 cluster" : `${count} clusters`);

/** Words of the page on what customers are worth in English; its type is what the other locale must have. */
export const paneValue = {
  /** The parts of the page. */
  parts: {
    label: "Ways to look at customer value",
    rfm: "RFM",
    lifetime: "Lifetime",
    clusters: "Clusters",
    overdue: "Overdue",
    backtest: "Backtest",
  },
  put: "Put into the workbook",
  putting: "Putting it in…",
  putDone: (p: { sheet: string }): string => `It now stands in sheet “${p.sheet}”.`,
  picture: "Picture",

  work: {
    reading: (p: { done: string; total: string }): string => `Reading row ${p.done} of ${p.total}`,
    computing: "Computing…",
    cancel: "Cancel",
    stopped: "Stopped.",
    start: "Compute",
  },

  clusters: {
    choices: "Columns and method",
    summary: (p: { columns: string; method: string; k: string }): string =>
      `${p.columns === "1" ? "1 column" : `${p.columns} columns`} · ${p.method} · ${p.k}`,
    columns: "Customers are alike in",
    another: "Add another column",
    scale: "Scale",
    plain: "As they are",
    log: "Logarithms of lopsided columns",
    scaleHint: "With logarithms, a few very large customers do not outweigh all others.",
    method: "Method",
    k: "Number of clusters",
    auto: "automatic",
    noColumns:
      "This table has no columns of numbers to tell customers apart by. Add what you know of each: amount, number of orders, discount, days since the last order.",
    chooseColumns: "Choose at least one column of numbers above.",
    sentence: (p: { customers: string; clusters: string; parted: string }): string =>
      `${customers(p.customers)} fall into ${groups(p.clusters)}, ${p.parted}.`,
    parted: {
      clear: "clearly apart",
      some: "apart, with some in between",
      hardly: "hardly apart: take the borders as rough",
    },
    result: "Clusters",
    size: (p: { count: string; share: string }): string => `${customers(p.count)}, ${p.share}`,
    averages: "Averages",
    column: "Column",
    unreadable: (p: { column: string; count: string; content: string }): string =>
      `“${p.column}”: ${p.count === "1" ? "1 cell is no number" : `${p.count} cells are no numbers`}, the first is “${p.content}”`,
    goTo: (p: { cell: string }): string => `Go to ${p.cell}`,
    pictures: {
      map: "Map of the customers",
      silhouettes: "How clearly they are apart",
      trials: "How many clusters",
      tree: "Tree",
    },
    map: {
      name: (p: { share: string; first: string; second: string }): string =>
        `Customers who are alike lie close together. The map holds ${p.share} of the differences: to the right mostly ${p.first}, upwards mostly ${p.second}.`,
      line: (p: { share: string; first: string }): string =>
        `Customers who are alike lie close together, from left to right by ${p.first} (${p.share} of the differences).`,
      axis: (p: { number: string; share: string }): string => `Component ${p.number} (${p.share})`,
      weight: (p: { number: string }): string => `Component ${p.number}`,
    },
    silhouettes: {
      name: (p: { mean: string; best: string; worst: string }): string =>
        `On average ${p.mean} of 1. ${p.best} is the most distinct, ${p.worst} the least. Bars to the left are customers nearer to another cluster.`,
      axis: "Silhouette: 1 well inside, 0 between two clusters",
      mean: (p: { mean: string }): string => `mean ${p.mean}`,
      cluster: "Cluster",
      customers: "Customers",
      silhouette: "Silhouette",
    },
    trials: {
      best: (p: { k: string; silhouette: string }): string =>
        `${groups(p.k)} are the most distinct: silhouette ${p.silhouette}.`,
      asked: (p: { k: string; silhouette: string; best: string; most: string }): string =>
        `${groups(p.k)} have a silhouette of ${p.silhouette}; ${p.best} would be the most distinct with ${p.most}.`,
      elbow: (p: { k: string }): string => ` From ${p.k} on, further clusters gain little.`,
      k: "Number of clusters",
      silhouette: "Silhouette",
      spread: "Differences left",
    },
    tree: {
      name: (p: { k: string }): string =>
        `Customers and groups are joined from below, the most alike first. Cut at the dashed line there are ${groups(p.k)}.`,
      height: "Distance",
      left: "Clusters left",
      joined: "Customers joined",
      cut: (p: { k: string }): string => groups(p.k),
    },
    rules: {
      title: "Rules for the clusters",
      sentence: (p: { fidelity: string }): string =>
        `By these rules ${p.fidelity} of the customers get the cluster that they were found in. New customers can be graded by them.`,
      none: "No rule is needed: there is one cluster.",
      rule: (p: { cluster: string; when: string }): string => `${p.cluster}: ${p.when}`,
      right: (p: { right: string; rows: string }): string => `${p.right} of ${p.rows} right`,
      keep: "Keep as scheme",
      kept: (p: { sheet: string }): string =>
        `The rules stand in sheet “${p.sheet}”. Grade by them: choose the scheme on the first page.`,
    },
    write: (p: { first: string; second: string }): string =>
      `Written beside the customers: ${p.first}; ${p.second}.`,
    done: (p: { rows: string; columns: string }): string =>
      `Wrote the clusters of ${customers(p.rows)} (${p.columns}).`,
    noCluster: (p: { rows: string }): string => ` In no cluster: ${p.rows}.`,
  },

  overdue: {
    table: "List of purchases",
    customer: "Customer",
    date: "Date",
    choose: "Choose a column",
    asOf: "As of",
    asOfHint: "The last purchase of the list, where nothing is entered",
    noneTitle: "Select any cell of a list of purchases",
    noneText:
      "One row a purchase, with the customer and the date; amounts help to tell refunds. Then you see who has not bought for longer than is usual for that customer.",
    noColumns:
      "Choose the columns with customer and date. Each purchase has a row of its own: a table with one row a customer cannot tell a rhythm.",
    sentence: (p: { late: string; rhythm: string; day: string }): string =>
      `${p.late} of ${customers(p.rhythm)} with a rhythm of their own are overdue as of ${p.day}.`,
    noRhythm: (p: { least: string; day: string }): string =>
      `As of ${p.day} no customer has bought on ${p.least} different days, so there is no rhythm to be overdue against.`,
    tooFew: (p: { customers: string; least: string }): string =>
      `${customers(p.customers)} bought on fewer than ${p.least} days: too few to tell.`,
    list: "Overdue, the most unusual first",
    by: (p: { days: string }): string =>
      p.days === "1" ? "1 day overdue" : `${p.days} days overdue`,
    goTo: (p: { customer: string; by: string; why: string }): string =>
      `${p.customer}, ${p.by}: ${p.why}. Go to the last purchase`,
    sheet: "Put the list into a sheet",
  },

  backtest: {
    source: "Tested by",
    sources: { runs: "Two runs on record", columns: "Columns of a table" },
    table: "Table",
    tier: "Tiers",
    afterwards: "What came afterwards",
    more: "More choices",
    later: "Tiers now",
    laterNone: "none",
    laterHint: "A column with the tiers of today: then you see how far they have moved",
    choose: "Choose a column",
    order: "Best first",
    orderHint: "The tiers from the best down, with commas between",
    before: "Tiers of",
    after: "Tested by",
    run: (p: { when: string; scheme: string; place: string }): string =>
      `${p.when} · ${p.scheme} · ${p.place}`,
    runs: (p: { scheme: string; before: string; after: string }): string =>
      `${p.scheme}: tiers of ${p.before}, tested by ${p.after}`,
    noneTitle: "Select any cell of a table with tiers",
    noneText:
      "One row a customer, with the tier that was given and a number of what came afterwards: sales of the following year, for one. Then you see whether better tiers were better.",
    noTier: "Choose the column that holds the tiers.",
    noNumbers: "Choose the column that says what customers were worth afterwards.",
    chart: "Lift by tier",
    times: (p: { lift: string }): string => `${p.lift}×`,
    all: "all: 1×",
    headers: {
      tier: "Tier",
      customers: "Customers",
      mean: "Average",
      lift: "Lift",
      valueShare: "Of what came",
    },
    steps: "Order of the tiers",
    moved: "Since then",
    movedHint: "PSI up to 0.1 is hardly moved, beyond 0.25 much: then the test may no longer hold.",
  },
};
