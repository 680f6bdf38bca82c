import { dirty, parameter, words } from "./common";

const leading =
  "Arguments are cells or ranges of one shape; a single cell stands for all. Where the first is empty the result is.";

/** Words of the functions that sort, divide and value amounts, in English. */
export const amountsFunctions = {
  ABCTIER: words({
    description:
      "Sorts values into A, B and C by cumulative share: the largest that make up 80% of the total are A, up to 95% B, the rest C.",
    returns: "One tier per cell, in the shape of the first argument.",
    examples: [
      "=ABCTIER(B2:B601)",
      '=ABCTIER(B2, B$2:B$601, "70/90")',
      '=ABCTIER(B2:B601,, {500000,100000}, "value")',
    ],
    notes: [
      "Give the whole column and let the result spill: one calculation instead of one a row.",
      "Equal values get the same tier, the better one. Empty cells stay empty, and what cannot be read takes no part.",
      "A value that is not in the population is sorted as if it were one more.",
      dirty,
    ],
    parameters: {
      value: parameter("value", "The values to sort, one cell or a range."),
      population: parameter(
        "population",
        "All values, where the first argument is only some of them; the first argument itself when omitted.",
      ),
      cuts: parameter(
        "cuts",
        'Two cuts as {0.8,0.95} or "80/95"; for the measure value two amounts, the larger first.',
      ),
      measure: parameter(
        "measure",
        "share of the total (the default), count of customers, or the value itself.",
      ),
    },
  }),
  COMMISSIONSPLIT: words({
    description:
      "Divides a result among those who made it, by case, so that the parts add up to it exactly.",
    returns:
      "For one amount a row per party, its name and its part. For several amounts a row each: the parts in the order of the parties, or name and part in turn where each amount has its own case.",
    examples: [
      '=COMMISSIONSPLIT(100000, "Handover, first deal")',
      '=COMMISSIONSPLIT(B2, "No clear region", 3)',
      "=COMMISSIONSPLIT(B2:B100, C2:C100)",
    ],
    notes: [
      "The cases and their shares are those of the scheme commission-split: 60:40 for the first deal after a handover to another region, 50:50 between the company and the regions where no region is clear, 70:30 with construction, all of it for work done alone.",
      "Odd cents go to the largest remainders, so that the parts add up to the amount to the cent. Regions that share a part have a row or a cell each.",
      "The parts of one amount stand below each other: in a table give whole columns instead of filling down. Where an amount is empty its row is. For a column per party, take CLIENTGRADE with commission-split.",
      "Parties are named in the language that the case is written in, so that a shared workbook reads the same for everyone.",
      dirty,
    ],
    parameters: {
      amount: parameter(
        "amount",
        "The amount to divide; one cell, or a range for a row of parts each.",
      ),
      situation: parameter(
        "situation",
        "The case by its name in the scheme commission-split, such as No clear region; one for all, or one beside each amount.",
      ),
      regions: parameter(
        "regions",
        "Among how many regions a part is divided where no region is clear; 1 when omitted.",
      ),
      language: parameter(
        "language",
        "zh or en; the language that the case is written in when omitted.",
      ),
    },
  }),
  LIFETIMEVALUE: words({
    description:
      "Gives what a customer is worth over the years: amount × times a year × years, discounted and less those who leave where that is given.",
    returns: "One value per cell.",
    examples: [
      "=LIFETIMEVALUE(1000, 12, 10)",
      "=LIFETIMEVALUE(B2:B601, C2:C601, 10, 8%)",
      "=LIFETIMEVALUE(B2, C2, D2, 8%, 90%, 35%)",
    ],
    notes: [
      "1,000 twelve times a year for ten years are 120,000.",
      "With a rate each year's value counts at the end of the year, as Excel's NPV has it. With retention year t counts retention to the power of t−1. Part of a year counts in part.",
      "Rates are percents: 8%, 0.08 and 8 are the same. A number from -1 to 1 is a fraction, so 1 is 100%.",
      leading,
      dirty,
    ],
    parameters: {
      amount: parameter("amount", "What one purchase or visit brings; one cell or a range."),
      perYear: parameter("perYear", "How many there are in a year."),
      years: parameter("years", "For how many years, up to 100."),
      rate: parameter("rate", "The discount rate a year, as 8% or 0.08; 0 when omitted."),
      retention: parameter(
        "retention",
        "How much of a year's business is left the year after, as 90% or 0.9; all of it when omitted.",
      ),
      margin: parameter(
        "margin",
        "How much of the amount is profit, as 35% or 0.35; all of it when omitted.",
      ),
    },
  }),
};
