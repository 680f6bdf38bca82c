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
  },
};
