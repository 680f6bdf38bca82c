/** The words of one custom function: for Excel's own dialogs, the help pages and the pane. */
export interface FunctionWords<Parameter extends string = string> {
  /** One line; the English one is the function's own doc comment. */
  readonly description: string;
  /** What comes back. */
  readonly returns: string;
  /** Formulas to copy. */
  readonly examples: readonly string[];
  readonly notes: readonly string[];
  /** Not for people to type: left out of help pages and lists. */
  readonly hidden?: true;
  /** By the parameter's name in the source. */
  readonly parameters: Readonly<
    Record<Parameter, { readonly name: string; readonly description: string }>
  >;
}

/** Keeps the parameters' names in the type, so that the other language must have the same. */
const words = <Parameter extends string>(
  entry: FunctionWords<Parameter>,
): FunctionWords<Parameter> => entry;
const parameter = (name: string, description: string) => ({ name, description });

const clients = {
  values: parameter("values", "The customers' cells, one row a customer."),
  headers: parameter("headers", "The headers above them, one row."),
  scheme: parameter("scheme", "A scheme's id or name; logistics-abc when omitted."),
  asOf: parameter("asOf", "The day of grading, for schemes that count months."),
};
const dirty =
  "A cell that cannot be read gives #VALUE! for its row, with the cell's content in the message; it never counts as 0.";
const inputs =
  "Columns are found by their headers, in Chinese or English, in any order; other columns are ignored. =SCHEMEINPUTS(scheme) gives headers to paste.";
const units =
  "A unit in a header is understood: Expected sales (CNY) is converted for a scheme that counts in 10k yuan. A cell may say its own: 150万.";
const today =
  "For the day of today write TODAY(): the grades then change with the calendar, and only then.";
const language =
  "Words in the result are in the language of the headers, so that a shared workbook reads the same for everyone.";
const TAXONOMIES = "key-account, business-sectors, gbt4754, isic4, naics2022 or nace2";
const taxonomy = parameter(
  "taxonomy",
  "key-account (the default), business-sectors, gbt4754, isic4, naics2022 or nace2.",
);
const described = {
  description: parameter(
    "description",
    "What the customer does: a description, a company name, an industry's name or code; one cell or a range.",
  ),
  taxonomy,
  level: parameter(
    "level",
    "The deepest level wanted: section, division, group, industry or class; that of the taxonomy when omitted.",
  ),
  confidence: parameter("confidence", "How sure an answer must be, from 0 to 1; 0.6 when omitted."),
  corrections: parameter(
    "corrections",
    "A range of text and code, such as the workbook's table of corrections: what it says goes first.",
  ),
};
const loading =
  "The key-account table and the ten sectors are at hand at once. The other taxonomies, and what reads free text, are fetched once from the add-in's own site when a formula first needs them; nothing of the workbook is sent.";
const zeros =
  "Keep codes as text: the number 12 may be 12 or 012, and where both exist the message of #N/A names them.";
const leading =
  "Arguments are cells or ranges of one shape; a single cell stands for all. Where the first is empty the result is.";

/** Words of the functions area in English; its type is what the other locale must have. */
export const functions = {
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
  CLIENTGRADE: words({
    description:
      "Grades customers and spills tier, score, why, what is next and what could not be read, then what else the scheme finds.",
    returns:
      "Five cells per row: tier, score, why, next, problems; then a cell for each further result. A row without a tier has the reason as an error in the first cell and in words in the fifth.",
    examples: [
      "=CLIENTGRADE(A2:K601, A1:K1)",
      '=CLIENTGRADE(Customers, Customers[#Headers], "gov-score")',
      '=CLIENTGRADE(A2:K601, A1:K1, "close-date-ae", TODAY())',
    ],
    notes: [
      "Further results are the tiers of a scheme's parts, the figures that it works out, each party's share, the day on which the next contact is due and the days that it is overdue. =SCHEMELIST() names them in their order; most schemes have none.",
      "The day due is a number: give its column a date format. What is overdue needs the day of grading.",
      inputs,
      units,
      dirty,
      today,
      language,
    ],
    parameters: clients,
  }),
  CLIENTNEXT: words({
    description: "Says what it takes to move each customer up, and what would drop it.",
    returns: "One sentence per row.",
    examples: ["=CLIENTNEXT(A2:K2, A$1:K$1)", '=CLIENTNEXT(A2:K601, A1:K1, "gov-score")'],
    notes: [
      "Each step changes one input and leaves the others as they are; any one of the steps named is enough.",
      inputs,
      language,
    ],
    parameters: clients,
  }),
  CLIENTPROBE: words({
    description: "Says how its arguments arrived; the self-test asks it.",
    returns: "The type and content of the arguments, in one text.",
    examples: [],
    notes: [],
    hidden: true,
    parameters: {
      value: parameter("value", "Any value or cell."),
      range: parameter("range", "Any range."),
    },
  }),
  CLIENTSCORE: words({
    description: "Gives each customer's score by a scheme, or the value that the scheme computes.",
    returns: "One score per row; #N/A for a scheme that gives none.",
    examples: [
      '=CLIENTSCORE(A2:H2, A$1:H$1, "gov-score")',
      '=CLIENTSCORE(A2:C601, A1:C1, "clv-1000")',
    ],
    notes: [inputs, units, dirty],
    parameters: clients,
  }),
  CLIENTTIER: words({
    description: "Gives each customer's tier by a scheme.",
    returns: "One tier per row; an empty row stays empty.",
    examples: [
      "=CLIENTTIER(A2:K2, A$1:K$1)",
      '=CLIENTTIER(Customers, Customers[#Headers], "logistics-abc", TODAY())',
      '=CLIENTTIER(A2:C601, A1:C1, "pyramid-4")',
    ],
    notes: [
      inputs,
      units,
      dirty,
      "Schemes that compare customers with each other, such as pyramid-4 and abc-share, need all rows at once.",
      today,
      language,
    ],
    parameters: clients,
  }),
  CLIENTWHY: words({
    description: "Says why each customer has its tier.",
    returns: "One sentence per row: what decided, and what else holds.",
    examples: ["=CLIENTWHY(A2:K2, A$1:K$1)", '=CLIENTWHY(A2:K601, A1:K1, "gov-score")'],
    notes: [inputs, dirty, language],
    parameters: clients,
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
  INDUSTRYCODE: words({
    description:
      "Gives the industry code of a description at the deepest level that is sure enough, or #N/A with the best candidates.",
    returns: "One code per cell, as text.",
    examples: [
      '=INDUSTRYCODE("commercial bank")',
      '=INDUSTRYCODE(C2:C601, "gbt4754", "division")',
      '=INDUSTRYCODE(C2:C601, "isic4",, 80%)',
      '=INDUSTRYCODE(C2:C601, "gbt4754",,, F2:G50)',
    ],
    notes: [
      "Descriptions, lines of business, product lists and company names are read in Chinese and English. A code or an official name that stands in the cell is taken as it is, in the spellings that lists use (A0111, 01.11, 12120).",
      "Where the deepest level is not sure enough the answer stops higher; where no level is, the message of #N/A has the three best candidates with how sure each is. Of answers that are 80% sure, about 80% are right.",
      "Corrections are looked up first, whatever the width, case and punctuation of the text; of two for one text the lower holds. Give the range and its changes are calculated at once.",
      "Give the whole column and let the result spill: a text that stands in it a hundred times is coded once.",
      loading,
    ],
    parameters: described,
  }),
  INDUSTRYMAP: words({
    description:
      "Gives what an industry code is in another taxonomy; several codes where one class becomes several.",
    returns:
      "For one code a row per target: code, name, and how far it is the same. For a range one cell per code, several targets joined by a slash.",
    examples: [
      '=INDUSTRYMAP("0111", "gbt4754", "isic4")',
      '=INDUSTRYMAP(D2:D601, "isic4", "nace2", "division")',
      '=INDEX(INDUSTRYMAP(D2, "gbt4754", "naics2022"), 1, 1)',
    ],
    notes: [
      "The third column says exact, broader (it holds more), narrower (it holds a part) or partial (they overlap) where the offices' own tables say so, and inferred, with how sure it is, where none does. The surest come first.",
      "The rows of one code stand below each other: in a table give the whole column instead of filling down, or take the first row with INDEX. In a range other readings of an inferred code are left out.",
      "NAICS sectors, subsectors, groups, industries and national industries are called section, division, group, industry and class.",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter(
        "code",
        "An industry code, as text or number; one cell, or a range for one cell each.",
      ),
      from: parameter("from", `The taxonomy of the code: ${TAXONOMIES}.`),
      to: parameter("to", "The taxonomy wanted."),
      level: parameter(
        "level",
        "section, division, group, industry or class; that of the code when omitted.",
      ),
      language: parameter(
        "language",
        "zh or en, for the names of a single code; the language of the wanted taxonomy's own names when omitted.",
      ),
    },
  }),
  INDUSTRYNAME: words({
    description: "Gives the name of an industry code, or of the class above it at a level.",
    returns: "One name per cell.",
    examples: [
      '=INDUSTRYNAME("012")',
      '=INDUSTRYNAME(D2:D601,, "en")',
      '=INDUSTRYNAME(D2:D601, "gbt4754",, "division")',
    ],
    notes: [
      "The name does not depend on who opens the workbook: it is in the taxonomy's own language unless another is asked for.",
      "A code above the asked level has a name there only where a single class is below it; otherwise the message of #N/A names some of them.",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter("code", "An industry code, as text or number; one cell or a range."),
      taxonomy,
      language: parameter(
        "language",
        "zh or en; the language of the taxonomy's own names when omitted.",
      ),
      level: parameter(
        "level",
        "section, division, group, industry or class: rolled up to it; that of the code when omitted.",
      ),
    },
  }),
  INDUSTRYWHY: words({
    description:
      "Says how a description got its industry code: what decided, how sure it is, and what else was likely.",
    returns: "One sentence per cell.",
    examples: [
      '=INDUSTRYWHY("commercial bank")',
      '=INDUSTRYWHY(C2:C601, "gbt4754", "division")',
      '=INDUSTRYWHY(C2, "isic4",, 80%, F$2:G$50)',
    ],
    notes: [
      "Give it the arguments that INDUSTRYCODE has, and it explains that answer.",
      "The sentence is in the language of the description, so that a shared workbook reads the same for everyone.",
      loading,
    ],
    parameters: described,
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
  NEXTVISIT: words({
    description: "Gives the day on which the next visit or call is due, by the tier's cadence.",
    returns: "One day per cell, as a number: give the cells a date format.",
    examples: [
      "=NEXTVISIT(C2, D2)",
      "=NEXTVISIT(C2:C601, D2:D601)",
      '=NEXTVISIT(C2:C601, D2:D601, "tracking-log")',
    ],
    notes: [
      "By cti-callback class A is called back every month, B every second, C every third. Months are calendar months as Excel's EDATE counts them: a month after 31 January is the last of February.",
      "Where a scheme gives the cadence by a class or grade that your sheet has already, that is enough: A instead of Monthly.",
      "A tier that has no cadence gives #N/A with those that have one. Without a last visit the cell stays empty: nothing says from when to count.",
      "Ranges have one shape; a single cell stands for all.",
      dirty,
    ],
    parameters: {
      tier: parameter(
        "tier",
        "The customers' tiers or classes, as the sheet has them; one cell or a range.",
      ),
      lastVisit: parameter("lastVisit", "The days of the last visits; one cell or a range."),
      scheme: parameter(
        "scheme",
        "A scheme whose tiers have a cadence, by id or name; cti-callback when omitted.",
      ),
    },
  }),
  SCHEMEINPUTS: words({
    description: "Gives the headers that a scheme reads, to paste above your customers.",
    returns: "One row of headers, each with its unit in brackets.",
    examples: ['=SCHEMEINPUTS("gov-score")'],
    notes: [
      "Headers that the scheme can do without may be left out; its page says which.",
      "The headers are in the language of your Excel, as a list to paste from: paste them as values.",
    ],
    parameters: { scheme: clients.scheme },
  }),
  SCHEMELIST: words({
    description:
      "Lists the grading schemes in the order of the menu: what each is for, reads and gives, and where it comes from.",
    returns:
      "One row per scheme, nine columns: id, Chinese name, English name, topic, inputs, further results, tiers, scope, source.",
    examples: [
      "=SCHEMELIST()",
      '=FILTER(SCHEMELIST(), INDEX(SCHEMELIST(), 0, 4) = "Sales pipeline")',
    ],
    notes: [
      "Inputs are written as headers to paste, with their units. Further results stand in the order in which CLIENTGRADE appends them.",
      "The scope says whether each customer is graded by itself, or all of them are needed at once.",
      "The words are in the language of your Excel: a list to choose from, not a result to keep.",
    ],
    parameters: {},
  }),
  SERVICEPOLICY: words({
    description:
      "Says how customers of a tier are served: who looks after them, how often and how, and what is done.",
    returns: "One text per cell; empty where the scheme says nothing of the kind about the tier.",
    examples: [
      "=SERVICEPOLICY(C2)",
      '=SERVICEPOLICY(C2:C601, "gov-score", "owner")',
      '=SERVICEPOLICY("A", "cti-callback", "cadence", "en")',
    ],
    notes: [
      "Tiers are found by their label in either language or by their key. Where a scheme grades by a class or grade that your sheet has already, that is enough: A instead of Monthly.",
      "A text that is no tier of the scheme gives #N/A with the tiers that there are; a field that none of its tiers states gives #VALUE! with those that they do.",
      "The answer is in the language that the tier is written in, and in Chinese, the language of the sources, where it is written the same in both, as A is; language says otherwise. A shared workbook reads the same for everyone.",
    ],
    parameters: {
      tier: parameter("tier", "Tiers as CLIENTTIER gives them; one cell or a range."),
      scheme: parameter(
        "scheme",
        "The scheme of the tiers, by id or name; logistics-abc when omitted.",
      ),
      field: parameter(
        "field",
        "owner, sponsor, coach, liability, cadence, channel, visits, log or actions; all that is stated, in one text, when omitted.",
      ),
      language: parameter(
        "language",
        "zh or en; the language that the tier is written in when omitted.",
      ),
    },
  }),
};
