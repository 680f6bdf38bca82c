import { dirty, parameter, words } from "./common";

const clients = {
  values: parameter("values", "The customers' cells, one row a customer."),
  headers: parameter("headers", "The headers above them, one row."),
  scheme: parameter(
    "scheme",
    "A scheme's id or name, or its rules table as a range with headers; logistics-abc when omitted.",
  ),
  asOf: parameter("asOf", "The day of grading, for schemes that count months."),
};
const inputs =
  "Columns are found by their headers, in Chinese or English, in any order; other columns are ignored. =SCHEMEINPUTS(scheme) gives headers to paste.";
const units =
  "A unit in a header is understood: Expected sales (CNY) is converted for a scheme that counts in 10k yuan. A cell may say its own: 150万.";
const today =
  "For the day of today write TODAY(): the grades then change with the calendar, and only then.";
const language =
  "Words in the result are in the language of the headers, so that a shared workbook reads the same for everyone.";

/** Words of the functions that grade customers and tell of schemes, in English. */
export const clientsFunctions = {
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
  SCHEMEINPUTS: words({
    description: "Gives the headers that a scheme reads, to paste above your customers.",
    returns: "One row of headers, each with its unit in brackets.",
    examples: ['=SCHEMEINPUTS("gov-score")'],
    notes: [
      "Headers that the scheme can do without may be left out; its page says which.",
      "The headers are in the language of your Excel, as a list to paste from: paste them as values.",
    ],
    parameters: {
      scheme: parameter("scheme", "A scheme's id or name; logistics-abc when omitted."),
    },
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
        "A scheme whose tiers have a cadence, by id or name, or their table of policies as a range with headers; cti-callback when omitted.",
      ),
    },
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
        "The scheme of the tiers, by id or name, or their table of policies as a range with headers; logistics-abc when omitted.",
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
