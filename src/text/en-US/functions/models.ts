import { dirty, parameter, words } from "./common";

const histories = {
  frequency: parameter("frequency", "How many purchases each customer made after the first."),
  recency: parameter(
    "recency",
    "Time from the first purchase to the last, in any one unit; 0 where there was only one.",
  ),
  age: parameter("age", "Time from the first purchase to today, in the same unit."),
};

const fitting =
  "Give the whole columns and let the result spill: without parameters the model is fitted on all customers given, of whom there must be 10, 3 of them with a repeat purchase.";
const oneTime =
  "In this model customers stop only after a repeat purchase, so whoever bought once is alive with probability 1.";

/** Words of the functions of statistical models, in English. */
export const modelsFunctions = {
  ALIVEPROBABILITY: words({
    description:
      "Gives the probability, 0 to 1, that a customer still buys, by the BG/NBD model of how customers come back.",
    returns: "One probability per customer.",
    examples: [
      "=ALIVEPROBABILITY(B2:B601, C2:C601, D2:D601)",
      "=ALIVEPROBABILITY(2, 30.43, 38.86, {0.243,4.414,0.793,2.426})",
    ],
    notes: [fitting, oneTime, dirty],
    parameters: {
      ...histories,
      parameters: parameter(
        "parameters",
        "The four parameters r, alpha, a, b; fitted on the customers given when omitted.",
      ),
    },
  }),
  EXPECTEDPURCHASES: words({
    description:
      "Gives how many purchases to expect of a customer in the time to come, by the BG/NBD model of how customers come back.",
    returns: "One number per customer.",
    examples: [
      "=EXPECTEDPURCHASES(B2:B601, C2:C601, D2:D601,, 52)",
      "=EXPECTEDPURCHASES(2, 30.43, 38.86, {0.243,4.414,0.793,2.426}, 39)",
    ],
    notes: [fitting, "Of a new customer, give 0 for frequency, recency and age.", dirty],
    parameters: {
      ...histories,
      parameters: parameter(
        "parameters",
        "The four parameters r, alpha, a, b; fitted on the customers given when left empty.",
      ),
      periods: parameter("periods", "How far ahead to look, in the same unit."),
    },
  }),
  RFMSCORE: words({
    description:
      "Scores customers by how recently, how often and for how much they bought: 100 R + 10 F + M, each by quantiles of all customers given.",
    returns: "One score per customer.",
    examples: [
      "=RFMSCORE(B2:B601, C2:C601, D2:D601)",
      '=RFMSCORE(B2:B601, C2:C601, D2:D601, 4, "plain")',
    ],
    notes: [
      "Give the whole columns and let the result spill: a score says where a customer stands among all others.",
      "5 is best on each side: for recency that is the fewest days.",
      "Customers with equal values get equal scores, so a score that nobody has is possible where many are equal.",
      "plain suits amounts with decimals: rfm-R leaves what lies less than 1 above a quantile in the lower part.",
      dirty,
    ],
    parameters: {
      recency: parameter("recency", "Days since the last purchase, a customer a cell."),
      frequency: parameter("frequency", "How many purchases each customer made."),
      monetary: parameter("monetary", "What each customer spent."),
      bins: parameter("bins", "Into how many parts each side is divided, 1 to 9; 5 when omitted."),
      mode: parameter(
        "mode",
        "rfm-R (the default) raises breaks by 1 as the R package rfm does; plain takes quantiles as they are.",
      ),
    },
  }),
  RFMSEGMENT: words({
    description:
      "Names the segment of a customer's RFM score: one of ten segments, of eight types, or by a table of your own.",
    returns: "One segment per cell.",
    examples: [
      "=RFMSEGMENT(E2:E601)",
      '=RFMSEGMENT(543, "eight")',
      "=RFMSEGMENT(RFMSCORE(B2:B601, C2:C601, D2:D601), Rules_RFM[#All])",
    ],
    notes: [
      "ten has the intervals in the manual of the R package rfm, wide those in its tests, eight is high or low on each side. They suit five parts a side.",
      "To change segments, put the rules of the scheme rfm on a rules sheet and give that table here.",
      dirty,
    ],
    parameters: {
      score: parameter("score", "Scores as RFMSCORE gives them, such as 543; one cell or a range."),
      table: parameter(
        "table",
        "ten (the default), wide or eight, or the rules table of the scheme rfm as a range with headers.",
      ),
      language: parameter(
        "language",
        "zh or en; the language of the table when omitted, Chinese for those with a name.",
      ),
    },
  }),
};
