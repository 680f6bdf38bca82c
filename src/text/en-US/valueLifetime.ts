const customers = (count: string): string => (count === "1" ? "1 customer" : `${count} customers`);

/** Words of lifetime values in the pane and on their sheets in English; its type is what the other locale must have. */
export const valueLifetime = {
  noneTitle: "Select any cell of a list of purchases",
  noneText:
    "One row a purchase, with customer and date; with amounts you also see what customers will be worth. A table with one row a customer will do where it has repeat purchases, first to last purchase and customer age.",

  choices: "Model and time",
  summary: (p: { model: string; unit: string }): string => `${p.model} · ${p.unit}`,
  unit: "Times are counted in",
  units: { day: "days", week: "weeks", month: "months" },
  span: {
    day: (p: { count: string }): string => (p.count === "1" ? "1 day" : `${p.count} days`),
    week: (p: { count: string }): string => (p.count === "1" ? "1 week" : `${p.count} weeks`),
    month: (p: { count: string }): string => (p.count === "1" ? "1 month" : `${p.count} months`),
  },
  unitHint: "The unit in which this table has its times",
  model: "Model",
  models: { "bg-nbd": "BG/NBD", "pareto-nbd": "Pareto/NBD" },
  modelHints: {
    "bg-nbd": "Customers may stop after each purchase. Fast; the usual choice.",
    "pareto-nbd": "Customers may stop at any time.",
  },
  until: "Check from this day on",
  untilHint:
    "Optional. The model sees purchases up to this day only; later ones show how good its forecast is.",
  untilLate: (p: { day: string }): string =>
    `Nothing was bought after ${p.day}, so there is nothing to check the forecast with`,
  untilEarly: (p: { day: string }): string =>
    `Nobody had bought by ${p.day}: choose a later day to check from.`,
  ahead: (p: { unit: string }): string => `Look ahead (${p.unit})`,
  years: "Years of lifetime value",
  rate: "Discount a year (%)",
  margin: "Margin (%)",
  asOf: "As of",
  asOfHint: "The last purchase of the list, where nothing is entered",

  sentence: (p: { alive: string; customers: string; ahead: string; purchases: string }): string =>
    `About ${p.alive} of ${customers(p.customers)} still buy; the next ${p.ahead} should bring ${p.purchases} purchases`,
  amount: (p: { amount: string }): string => ` worth ${p.amount}`,
  end: ".",
  asOfDay: (p: { day: string }): string => `As of ${p.day}: `,
  worth: (p: { value: string; years: string; rate: string }): string =>
    `Lifetime value of all over ${p.years === "1" ? "1 year" : `${p.years} years`}, discounted at ${p.rate} a year: ${p.value}.`,
  noWorth: (p: { why: string }): string => `No amounts are forecast: ${p.why}.`,

  pictures: "Picture",
  picture: {
    track: "Forecast and reality",
    alive: "Who still buys",
    best: "Most valuable customers",
  },
  track: {
    fitted: (p: { day: string; actual: string; predicted: string }): string =>
      `Up to ${p.day}, customers bought again ${p.actual} times; the model comes to ${p.predicted}.`,
    holdout: (p: {
      from: string;
      to: string;
      actual: string;
      predicted: string;
      off: string;
    }): string =>
      `From ${p.from} to ${p.to} customers bought ${p.actual} times; the model had forecast ${p.predicted} (${p.off}).`,
    errors: (p: { mean: string; root: string }): string =>
      `Off by ${p.mean} purchases a customer on average (root mean square ${p.root}).`,
    axis: "Repeat purchases so far",
    actual: "bought",
    predicted: "forecast",
    line: "forecast begins",
    until: "Until",
  },
  alive: {
    name: (p: { age: string; low: string; high: string; often: string; long: string }): string =>
      `How likely a customer of ${p.age} still buys, by how often and how long ago. Who bought again ${p.often} times and has not come for ${p.long}: ${p.low}; had the customer just been here: ${p.high}.`,
    repeats: "Repeat purchases →",
    since: (p: { unit: string }): string => `Since the last (${p.unit}) ↓`,
    none: "Nobody has bought again, so there is nothing to tell by.",
  },
  best: {
    name: (p: { count: string; share: string; first: string }): string =>
      `The ${p.count} most valuable customers make up ${p.share} of the lifetime value; first comes ${p.first}.`,
    purchases: (p: { count: string; share: string; first: string }): string =>
      `The ${p.count} best customers make up ${p.share} of the purchases to come; first comes ${p.first}.`,
    customer: "Customer",
    alive: "Still buys",
    expected: "Purchases expected",
    value: "Lifetime value",
    discounted: "Purchases to come, discounted",
  },

  parameters: "Parameters of the model",
  likelihood: (p: { model: string; value: string; unit: string }): string =>
    `${p.model}, times in ${p.unit}; log-likelihood ${p.value}`,
  spending: (p: { value: string }): string =>
    `Gamma-Gamma (amount of a purchase); log-likelihood ${p.value}`,
  parameter: "Parameter",
  value: "Value",
  error: "Standard error",
  byRepeats: "Holdout by repeat purchases",
  repeats: "Repeats",
  orMore: (p: { repeats: string }): string => `${p.repeats} or more`,
  customersColumn: "Customers",
  actual: "Bought",
  predicted: "Forecast",

  sheet: {
    until: "Last day of the week.",
    actual: "Repeat purchases of all customers up to that day.",
    predicted: "Repeat purchases that the model expects up to that day.",
    part: "Whether the model has seen these purchases.",
    fitted: "seen",
    holdout: "forecast",
  },
};
