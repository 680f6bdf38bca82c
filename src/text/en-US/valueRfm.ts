const customers = (count: string): string => (count === "1" ? "1 customer" : `${count} customers`);

/** Words of RFM in the pane and on its sheets in English; its type is what the other locale must have. */
export const valueRfm = {
  /** What both parts that read purchases say. */
  source: {
    rows: "Each row is",
    kinds: { purchases: "a purchase", customers: "a customer" },
    noneTitle: "Select any cell of a list of purchases",
    noneText:
      "One row a purchase, with customer, date and amount. A table with one row a customer will do as well where it says how recently, how often and for how much each bought.",
    noColumns: "Choose the columns above that are still missing.",
    noAmounts: "Choose the column with the amounts: RFM looks at how much customers spend.",
    nobody: "Not one purchase can be used:",
    noted: (p: { count: string }): string => `${p.count} to note`,
    notes: "Please note",
    first: (p: { text: string; cell: string }): string => `${p.text}: first in ${p.cell}`,
    goTo: (p: { text: string; cell: string }): string => `${p.text}. Go to ${p.cell}`,
    done: (p: { first: string; second: string }): string =>
      `It now stands in the sheets “${p.first}” and “${p.second}”.`,
    wrongNumber: (p: { min: string; max: string }): string => `A number from ${p.min} to ${p.max}`,
    wrongDay: "A day such as 2026-01-31",
    leftOut: (p: { rows: string }): string =>
      `${p.rows === "1" ? "1 row" : `${p.rows} rows`} with gaps or contradictions: left out`,
  },

  choices: "Scoring",
  summary: (p: { day: string; bins: string }): string => `as of ${p.day} · ${p.bins} scores a side`,
  asOf: "As of",
  asOfHint: "Up to which day recency counts",
  bins: "Scores a side",
  binning: "Borders between scores",
  binnings: {
    quantile: "As many customers in each",
    width: "Equal steps of value",
    breaks: "At values of my own",
  },
  breaks: (p: { side: string }): string => `Borders of ${p.side}`,
  breaksHint: "Rising, such as 30, 60, 120",
  wrongBreaks: "Numbers with commas between them, at most 8",
  mode: "Values at a border",
  modes: {
    "rfm-R": "As the R package rfm counts (border + 1)",
    plain: "Belong to the lower score",
  },
  segments: "Segments",
  fiveOnly: "The intervals of this table suit five scores a side.",
  against: "Compare with",
  notAgainst: "Nothing",
  record: (p: { day: string; sheet: string }): string => `${p.day} · ${p.sheet}`,

  sentence: (p: {
    day: string;
    customers: string;
    first: string;
    count: string;
    share: string;
  }): string =>
    `As of ${p.day}, ${customers(p.customers)}: most are ${p.first}, ${p.count} (${p.share}).`,
  best: (p: { segment: string; count: string; share: string }): string =>
    ` ${p.segment} bring most: ${customers(p.count)}, ${p.share} of the amount.`,
  mapTitle: "RFM map",
  map: (p: { r: string; f: string; count: string }): string =>
    `Customers by how recently (R, upwards) and how often (F, to the right) they bought. Most stand at R ${p.r}, F ${p.f}: ${p.count}.`,
  axisR: "R: bought recently ↑",
  axisF: "F: buys often →",
  average: "Average amount",
  customers: "Customers",
  list: "Segments",
  line: (p: {
    segment: string;
    count: string;
    share: string;
    amount: string;
    amountShare: string;
  }): string =>
    `${p.segment}: ${customers(p.count)}, ${p.share}; amount ${p.amount}, ${p.amountShare}`,
  amount: (p: { amount: string; share: string }): string => `amount ${p.amount} (${p.share})`,
  moved: (p: { came: string; went: string }): string => `+${p.came} −${p.went}`,
  trend: (p: { day: string; stayed: string; moved: string; come: string; gone: string }): string =>
    `Since ${p.day}: ${customers(p.stayed)} in the same segment, ${p.moved} in another, ${p.come} new, ${p.gone} no longer in the list.`,
  noSegment: "No segment",
  /** What to do for the customers of a segment, by the keys of the scheme `rfm`. */
  actions: {
    champions:
      "Look after them personally; ask them to recommend you; show them what is new first.",
    "potential-loyalist": "Offer a membership or a frame contract; recommend further products.",
    loyal: "Offer better goods; ask for a review; keep the rhythm of visits.",
    promising: "Make yourself known; offer a trial of other products.",
    new: "Help with the first steps; call soon after the first order.",
    "cant-lose": "Visit now; ask why; do not leave them to a competitor.",
    "at-risk": "Call in person; make an offer to come back.",
    "need-attention": "Make a limited offer that suits what they bought before.",
    "about-to-sleep": "Remind them with useful news and favourites; offer a discount.",
    lost: "One more letter; otherwise spend no effort here.",
    "key-value": "Serve first; visit often; find out what else they need.",
    "key-growth": "Raise how often they buy: membership, regular delivery.",
    "key-keep": "Get in touch: they bought much and have not come lately.",
    "key-win-back": "Win back by a personal offer before they are gone.",
    "general-value": "Raise the amount of an order: bundles, better goods.",
    "general-growth": "Make yourself known; offer a trial.",
    "general-keep": "Remind them from time to time.",
    "general-win-back": "Spend little effort here.",
    others: "",
  } as Readonly<Record<string, string>>,

  thresholds: "Borders of the scores",
  side: { recency: "R (days since)", frequency: "F (purchases)", monetary: "M (amount)" },
  score: "Score",
  from: "from",
  below: "below",
  upTo: "up to",

  edit: "Edit the segment table",
  edited: (p: { sheet: string }): string =>
    `The segment table stands in sheet “${p.sheet}”. What you change there holds here at once.`,
  own: (p: { sheet: string }): string => `Segments by the rules in sheet “${p.sheet}”.`,
  sheet: {
    segment: "The segment that the three scores make.",
    count: "Customers of the segment.",
    share: "Part of all customers.",
    amount: "What the customers of the segment have spent.",
  },
};
