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
const taxonomy = parameter("taxonomy", "key-account (the default) or sector-10.");

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
      "Grades customers and spills five columns: tier, score, why, what is next, and what could not be read.",
    returns:
      "Five cells per row: tier, score, why, next, problems. A row without a tier has the reason as an error in the first cell and in words in the last.",
    examples: [
      "=CLIENTGRADE(A2:K601, A1:K1)",
      '=CLIENTGRADE(Customers, Customers[#Headers], "gov-score")',
      '=CLIENTGRADE(A2:K601, A1:K1, "close-date-ae", TODAY())',
    ],
    notes: [inputs, units, dirty, today, language],
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
  INDUSTRYCODE: words({
    description:
      "Gives the industry code of a description, or #N/A with the best candidates where it would be a guess.",
    returns: "One code per cell, as text.",
    examples: [
      '=INDUSTRYCODE("commercial bank")',
      '=INDUSTRYCODE(C2:C601, "sector-10")',
      '=INDUSTRYCODE(C2, "key-account", "division")',
    ],
    notes: [
      "Names and words of the taxonomy are recognised in Chinese and English. Where words point to several industries, the message of #N/A names them.",
      "A code is accepted too, also run together with its division (12120) or with its section (A012).",
    ],
    parameters: {
      description: parameter(
        "description",
        "What the customer does: a description, an industry's name or code; one cell or a range.",
      ),
      taxonomy,
      level: parameter(
        "level",
        "section, division or group; the deepest certain one when omitted.",
      ),
    },
  }),
  INDUSTRYNAME: words({
    description: "Gives the name of an industry code.",
    returns: "One name per cell.",
    examples: ['=INDUSTRYNAME("012")', '=INDUSTRYNAME(D2:D601,, "en")'],
    notes: [
      "The name does not depend on who opens the workbook: Chinese, the taxonomy's own language, unless en is asked for.",
      "Keep codes as text: the number 12 may be 12 or 012, and where both exist the message of #N/A names them.",
    ],
    parameters: {
      code: parameter("code", "An industry code, as text or number; one cell or a range."),
      taxonomy,
      language: parameter("language", "zh or en; zh, the language of the source, when omitted."),
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
    description: "Lists the grading schemes: id, name, what each reads, and its tiers.",
    returns: "One row per scheme, four columns.",
    examples: ["=SCHEMELIST()"],
    notes: [
      "The words are in the language of your Excel: a list to choose from, not a result to keep.",
    ],
    parameters: {},
  }),
};
