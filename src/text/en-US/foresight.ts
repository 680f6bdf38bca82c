/** Some number of things: one is one. */
const counted = (number: string, thing: string): string =>
  `${number} ${number === "1" ? thing : `${thing}s`}`;

/** Words for customers who are overdue, and for tests of tiers by what came afterwards, in English; its type is what the other locale must have. */
export const foresight = {
  overdue: {
    standing: { "in-time": "in time", due: "due", overdue: "overdue" },
    /** Why a customer stands as he does. */
    usual: (p: { pause: string; purchases: string; last: string; since: string }): string =>
      `buys about every ${counted(p.pause, "day")} (${counted(p.purchases, "day")} with purchases), last on ${p.last}, ${counted(p.since, "day")} ago`,
    past: (p: { share: string; limit: string; by: string; chance: string }): string =>
      `${p.share} of such pauses end within ${counted(p.limit, "day")}: overdue by ${counted(p.by, "day")}; so long a pause has a chance of ${p.chance}`,
    within: (p: { share: string; limit: string }): string =>
      `${p.share} of such pauses end within ${counted(p.limit, "day")}`,
    join: "; ",
    problem: {
      "no-purchases": "There are no purchases to find a rhythm in.",
      "bad-share": (p: { got: string }): string =>
        `The share of pauses must lie between 0 and 1, not ${p.got}.`,
      "bad-least": (p: { got: string; min: string }): string =>
        `A rhythm needs at least ${p.min} days with purchases; ${p.got} was asked for.`,
    },
    sheet: {
      name: (p: { day: string }): string => `Overdue ${p.day}`,
      table: (p: { day: string }): string => `Overdue_${p.day.replace(/\D/g, "_")}`,
      title: (p: { day: string }): string =>
        `Customers overdue against their own rhythm, as of ${p.day}`,
      note: {
        customer: "As in the list of purchases.",
        last: "Day of the last purchase.",
        since: "Days since the last purchase.",
        usual: "Half of the customer's own pauses between purchases are no longer than this.",
        limit: "Hardly any pause of this customer is longer.",
        by: "Days past the longest pause.",
        chance: "How likely so long a pause is in the customer's own rhythm: the less, the more unusual.", // prettier-ignore
      },
    },
    cli: {
      rule: (p: { share: string; least: string }): string =>
        `Overdue is who has been away longer than ${p.share} of his own pauses; a rhythm needs ${p.least} days with purchases.`,
      counts: (p: { overdue: string; due: string; inTime: string; tooFew: string }): string =>
        `${p.overdue} overdue, ${p.due} due, ${p.inTime} in time; ${p.tooFew} with too few purchases to tell`,
      column: {
        customer: "Customer",
        standing: "Standing",
        by: "Days overdue",
        since: "Days since",
        usual: "Usual pause",
        limit: "Limit",
        chance: "Chance",
      },
      more: (p: { count: string }): string => `… and ${p.count} more; --json lists all`,
      jsonShape:
        "--json prints {model, asOf, share, least, facts, rows: [{customer, standing, purchases, last, since, mean, median, deviation, rule, limit, dueOn, limitOn, overdueBy, chance}], tooFew}. " +
        "Times are days; chance is that of a pause as long as this one, the most unusual come first.",
      exits:
        "Exit codes: 0 done, 1 some rows were left out, 2 bad arguments, an unreadable file, or no purchases",
    },
  },
  backtest: {
    problem: {
      "unequal-columns": (p: { tiers: string; afterwards: string }): string =>
        `There are ${p.tiers} tiers and ${p.afterwards} values: they must be of the same customers.`,
      "no-customers": "No customer has both a tier and a value afterwards.",
      "one-tier": (p: { tier: string; customers: string }): string =>
        `All ${counted(p.customers, "customer")} have tier ${p.tier}: there is nothing to compare.`,
      "nothing-afterwards": (p: { customers: string }): string =>
        `None of the ${counted(p.customers, "customer")} bought anything afterwards.`,
    },
    note: {
      "not-graded": (p: { customers: string }): string =>
        `${counted(p.customers, "customer")} without a tier: left out`,
      "not-known": (p: { customers: string }): string =>
        `${counted(p.customers, "customer")} without a known value afterwards: left out`,
      "empty-tier": (p: { tier: string }): string => `nobody has tier ${p.tier}`,
      "small-tier": (p: { tier: string; customers: string }): string =>
        `tier ${p.tier} has only ${counted(p.customers, "customer")}: its average says little`,
      "negative-values": (p: { customers: string }): string =>
        `${counted(p.customers, "customer")} with a value below 0: shares of the sum can be misleading`,
    },
    drift: { stable: "hardly moved", some: "moved somewhat", much: "moved much" },
    driftProblem: {
      "no-customers": {
        before: "Nobody is known in the former run.",
        after: "Nobody is known in the newer run.",
      },
      "all-alike": (p: { value: string }): string =>
        `In the former run all customers have ${p.value}, so there is no distribution to compare with.`,
    },
    /** The first half of the answer in a sentence; the second follows at once. */
    lift: (p: { tier: string; lift: string }): string =>
      `Afterwards, customers of tier “${p.tier}” averaged ${p.lift} times the average of all; `,
    noLift: "On average nothing came afterwards, so tiers cannot be told by it; ",
    inOrder: "the tiers are in order.",
    outOfOrder: (p: { pairs: string }): string => `the tiers are not in order: ${p.pairs}.`,
    pair: (p: { better: string; worse: string }): string =>
      `“${p.better}” does not exceed “${p.worse}”`,
    pairs: ", ",
    step: (p: { better: string; worse: string; means: readonly [string, string] }): string =>
      `“${p.better}” averaged ${p.means[0]}, “${p.worse}” ${p.means[1]}: `,
    holds: "in order",
    fails: "out of order",
    chance: (p: { verdict: string }): string => `${p.verdict}, but that may be chance`,
    psi: (p: { name: string; verdict: string; index: string }): string =>
      `${p.name}: ${p.verdict} (PSI ${p.index})`,
    noPsi: (p: { name: string; why: string }): string => `${p.name}: ${p.why}`,
    tested: (p: { tier: string; afterwards: string }): string =>
      `Tiers of “${p.tier}”, tested by “${p.afterwards}”`,
    tiers: "Tiers",
    order: (p: { tiers: string }): string => `Tiers from the best down: ${p.tiers}`,
    by: {
      stated: "",
      scheme: " (as the scheme has them)",
      names: " (as is usual for these names)",
      alphabet: " (by the alphabet: nobody has stated which is best)",
    },
    orderProblem: {
      "unknown-tier": (p: { got: string; known: string }): string =>
        `No customer has tier “${p.got}”. The tiers are: ${p.known}.`,
      "repeated-tier": (p: { tier: string }): string =>
        `Tier “${p.tier}” is stated twice: it can stand in one place only.`,
      "too-many-tiers": (p: { tiers: string; most: string }): string =>
        `This column holds ${p.tiers} different texts, more than ${p.most}: hardly tiers.`,
    },
    aside: (p: { customers: string; tiers: string }): string =>
      `${counted(p.customers, "customer")} set aside (${p.tiers}): left out`,
    unread: (p: { column: string; count: string; content: string }): string =>
      `“${p.column}”: ${p.count === "1" ? "1 cell is no number" : `${p.count} cells are no numbers`}, the first holds “${p.content}”`,
    circular: (p: { column: string }): string =>
      `The tiers were made from “${p.column}” themselves: tested by it they are bound to look good. Take what came afterwards.`,
    sheet: {
      name: "Backtest of tiers",
      table: "Backtest",
      title: "Tiers tested by what came afterwards",
      made: (p: { subject: string; day: string }): string => `${p.subject}, made on ${p.day}`,
      chart: "Lift by tier (1 is the average of all)",
      note: {
        tier: "Best first.",
        customers: "Customers with this tier and a known value afterwards.",
        share: "Of all customers that were tested.",
        mean: "What a customer of the tier was worth afterwards, on average.",
        median: "Half of the customers of the tier were worth no more than this.",
        lift: "The tier's average by the average of all: 2 is twice as good as a customer taken at random.",
        valueShare: "Of all that came afterwards.",
        customersTo: "Share of customers from the best tier down to this one.",
        valueTo: "Share of what came from the best tier down to this one.",
      },
    },
    cli: {
      columns: {
        tier: "Tier",
        customers: "Customers",
        share: "Share",
        mean: "Average",
        median: "Median",
        lift: "Lift",
        valueShare: "Of the sum",
        valueTo: "So far",
      },
      association: (p: { value: string }): string =>
        `Agreement of tiers and what came, from -1 to 1 (Somers' d): ${p.value}`,
      moved: "Since then:",
      at: (p: { cell: string; text: string }): string => `${p.cell}: ${p.text}`,
      need: (p: { option: string; known: string }): string =>
        `Say which column it is: ${p.option} HEADER. The columns are: ${p.known}.`,
      jsonShape:
        "--json prints {model, tier, afterwards, order: {tiers, aside, by}, customers, sum, mean, monotone, association, tiers: [{tier, count, share, sum, mean, median, active, lift, valueShare, customersTo, valueTo, liftTo}], steps: [{better, worse, counts, means, holds, errors}], notes, unread, circular, drift?}. " +
        "lift is the tier's mean by that of all; errors is how many standard errors lie between two means; drift is {index, verdict, classes} or {problem}.",
      exits:
        "Exit codes: 0 done, 1 some customers were left out, 2 bad arguments, an unreadable file, or tiers that cannot be tested",
    },
  },
};
