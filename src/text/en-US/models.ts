/** Some number of things: one is one. */
const counted = (number: string, thing: string): string =>
  `${number} ${number === "1" ? thing : `${thing}s`}`;

type Rows = { rows: string };

/** Words of the statistical models in English; its type is what the other locale must have. */
export const models = {
  /** What was found about rows of purchases. */
  purchase: {
    "no-customer": (p: Rows): string => `${counted(p.rows, "row")} without a customer: left out`,
    "bad-date": (p: Rows): string => `${counted(p.rows, "row")} without a readable date: left out`,
    "bad-amount": (p: Rows): string =>
      `${counted(p.rows, "row")} without a readable amount: left out`,
    "in-future": (p: Rows): string =>
      `${counted(p.rows, "row")} dated after the day of the analysis: left out`,
    "before-start": (p: Rows): string =>
      `${counted(p.rows, "row")} dated before the first day: left out`,
    cancelled: (p: Rows): string => `${counted(p.rows, "row")} of cancelled documents: left out`,
    refund: (p: Rows): string => `${counted(p.rows, "refund")} (negative amounts): no purchases`,
    duplicate: (p: Rows): string =>
      `${counted(p.rows, "row")} equal to another in customer, date, amount and document`,
    returned: (p: Rows): string =>
      `${counted(p.rows, "purchase")} paid back in full: counted as not bought`,
    "refund-without-purchase": (p: Rows & { amount: string }): string =>
      `${counted(p.rows, "refund")} larger than the purchases before it, by ${p.amount} in all: that part is left out`,
  },
  side: { recency: "R (recency)", frequency: "F (frequency)", monetary: "M (amount)" },
  /** What a reader of RFM scores should know. */
  rfm: {
    "without-score": (p: Rows): string =>
      `${counted(p.rows, "customer")} without a score: recency, frequency or amount cannot be read`,
    "fewer-than-bins": (p: { customers: string; bins: string }): string =>
      `${counted(p.customers, "customer")} for ${p.bins} scores: some scores stay empty`,
    "all-equal": (p: { side: string; value: string }): string =>
      `${p.side}: all customers have ${p.value}, so the score tells nobody apart`,
    "empty-bins": (p: { side: string; scores: string }): string =>
      `${p.side}: nobody has score ${p.scores}, because many customers have equal values or none lies there`,
  },
  /** What to know of a fit before it is believed. */
  fit: {
    "few-customers": (p: { customers: string; repeaters: string }): string =>
      `only ${counted(p.customers, "customer")}, ${p.repeaters} of whom bought again: take the figures as rough`,
    "not-converged": (p: { gain: string }): string =>
      `the search has not reached the best fit (the log-likelihood could still grow by ${p.gain})`,
    "at-limit": (p: { parameters: string }): string =>
      `the customers do not tell ${p.parameters}, which ran to its limit: take the figures as rough`,
    "no-standard-errors": "standard errors cannot be computed: other parameters fit about as well",
    "no-mean": "amounts differ too much for a mean: the average of the customers stands in for it",
    "amounts-follow-frequency": (p: { correlation: string }): string =>
      `frequency and amount go together (correlation ${p.correlation}), which the model of amounts does not expect`,
  },
  cli: {
    purchases: (p: { file: string; place: string; rows: string; customers: string }): string =>
      `${p.file} · ${p.place} · ${counted(p.rows, "purchase row")}, ${counted(p.customers, "customer")}`,
    customers: (p: { file: string; place: string; customers: string }): string =>
      `${p.file} · ${p.place} · ${counted(p.customers, "customer")}`,
    asOf: (p: { day: string }): string => `As of ${p.day}`,
    leftOut: (p: { rows: string }): string =>
      `${counted(p.rows, "customer row")} with gaps or contradictions: left out`,
    noted: "Please note:",
    column: {
      score: "Score",
      from: "from",
      below: "below",
      upTo: "up to",
      segment: "Segment",
      customers: "Customers",
      share: "Share",
      parameter: "Parameter",
      value: "Value",
      error: "Std. error",
      repeats: "Repeats",
      actual: "Bought",
      predicted: "Predicted",
      customer: "Customer",
      alive: "Still buying",
      purchases: "Expected",
      worth: "Lifetime value",
    },
    map: "Customers by R (rows) and F (columns):",
    noSegment: "no segment",
    likelihood: (p: { model: string; value: string; unit: string }): string =>
      `${p.model} · log-likelihood ${p.value} · times in ${p.unit}`,
    spending: "Gamma-Gamma (amount of a purchase)",
    noSpending: (p: { why: string }): string => `No model of amounts: ${p.why}`,
    unit: { day: "days", week: "weeks", month: "months" },
    total: (p: { customers: string; ahead: string; purchases: string }): string =>
      `${counted(p.customers, "customer")} will buy ${p.purchases} times in the next ${p.ahead}`,
    worth: (p: { value: string; years: string; rate: string }): string =>
      `Lifetime value in ${counted(p.years, "year")} at ${p.rate} a year: ${p.value}`,
    best: "Most valuable customers:",
    holdout: (p: {
      from: string;
      to: string;
      actual: string;
      predicted: string;
      off: string;
    }): string =>
      `Holdout ${p.from} to ${p.to}: bought ${p.actual}, predicted ${p.predicted} (${p.off})`,
    errors: (p: { mean: string; root: string }): string =>
      `Per customer: mean absolute error ${p.mean}, root mean square error ${p.root}`,
    written: (p: { file: string; sheet: string; rows: string }): string =>
      `Wrote ${counted(p.rows, "customer")} to sheet “${p.sheet}” of ${p.file}.`,
    jsonShape: {
      rfm: "--json prints {model, asOf, mode, thresholds, segments, map, facts, rows: [{customer, recency, frequency, monetary, r, f, m, score, segment}], summary}. Scores are null where there are none.",
      clv: "--json prints {model, asOf, unit, parameters, standardErrors, logLikelihood, spending, facts, holdout?, rows: [{customer, frequency, recency, age, average, alive, purchases, discounted, amount, value}], summary}.",
    },
    exits:
      "Exit codes: 0 done, 1 some rows were left out or some customers have no result, 2 bad arguments, an unreadable file, or too few customers",
    fault: {
      noModel: (p: { known: string }): string => `Say which model: ${p.known}.`,
      noSuchModel: (p: { got: string; near: string; known: string }): string =>
        `There is no model “${p.got}”. ${p.near === "" ? `There are: ${p.known}.` : `Did you mean ${p.near}?`}`,
      notFound: (p: { known: string; options: string }): string =>
        `Neither purchases (customer, date, amount) nor customers with the figures needed were found. Say which columns hold purchases: ${p.options}. The columns are: ${p.known}.`,
      noAmounts: (p: { known: string }): string =>
        `RFM needs amounts. Say which column holds them: --amount HEADER. The columns are: ${p.known}.`,
      notOneOf: (p: { option: string; got: string; known: string }): string =>
        `${p.option} “${p.got}” is not one of: ${p.known}.`,
      notNumber: (p: { option: string; got: string; min: string; max: string }): string =>
        `${p.option} “${p.got}” must be a number from ${p.min} to ${p.max}.`,
      badBreaks: (p: { got: string }): string =>
        `--breaks “${p.got}” cannot be read. Write it as frequency=4,5,6,8.`,
      nobody: "No purchase could be used, so there are no customers to look at:",
      holdoutNeedsPurchases:
        "--holdout needs a list of purchases: a table of customers does not say what was bought when.",
      outNotXlsx: (p: { got: string }): string =>
        `--out “${p.got}” must end in .xlsx: the results get a sheet of their own.`,
    },
  },
};
