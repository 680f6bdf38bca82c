/** What people choose for a parameter of one of our functions. */
export type ParameterKind =
  /** The customers' cells, found by the scheme's inputs, and their headers. */
  | { readonly kind: "values" | "headers" }
  /** A scheme: any, one that says how often to visit, or one that says how customers are served. `usual` is what the function takes where none is given. */
  | {
      readonly kind: "scheme";
      readonly of: "graded" | "rhythm" | "policy";
      readonly usual: string;
    }
  /** The day of grading. */
  | { readonly kind: "day" }
  /** A column of the table, or one value for all; `like` are headers under which it usually stands. */
  | { readonly kind: "column"; readonly like: RegExp }
  /** All cells of the column that stands for the first parameter. */
  | { readonly kind: "population" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number" }
  /** Several numbers side by side. */
  | { readonly kind: "numbers" }
  /** What is not asked for here: people who know it type it. */
  | { readonly kind: "unasked" };

/** A parameter by its name in the source, under which its words stand. */
export type Parameter = ParameterKind & { readonly name: string; readonly optional?: true };

/** What one of our functions takes, as far as a person is asked for it. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Whether a row can be answered without the others. */
  readonly apart: boolean;
  /** Number format code of the results, where "General" would not show them. */
  readonly format?: string;
}

const optional = true as const;

const clients: Signature = {
  parameters: [
    { name: "values", kind: "values" },
    { name: "headers", kind: "headers" },
    { name: "scheme", kind: "scheme", of: "graded", usual: "logistics-abc", optional },
    { name: "asOf", kind: "day", optional },
  ],
  apart: true,
};

const AMOUNT = /金额|销售额|销售收入|营业额|amount|revenue|sales|spend|monetary/i;
const TIMES = /次数|频次|笔数|频率|frequency|orders|purchases|times/i;
const RECENCY = /最近.*天|距.*天|天数|间隔|recency|days since/i;
const AGE = /首次|首购|客龄|时长|\bage\b|tenure|since first/i;
const TIER = /^(等级|级别|客户等级|客户级别|客户类别)|tier|^grade|^class$/i;
const VISIT = /(上次|最近|最后|末次).*(拜访|回访|联系|走访)|last.*(visit|contact|call)/i;
const TEXT =
  /行业|经营范围|主营|业务(描述|简介|范围)|产品|公司名称|客户名称|industry|business|activity|description|company/i;
const CODE = /行业(代码|编码|编号)|industry code|^code$|\bnaics\b|\bisic\b|\bnace\b/i;
const NEVER = /(?!)/;

const taxonomies = ["key-account", "business-sectors", "gbt4754", "isic4", "naics2022", "nace2"];
const taxonomy = { name: "taxonomy", kind: "choice", choices: taxonomies, optional } as const;
const level = { name: "level", kind: "choice", choices: ["section", "division", "group", "industry", "class"], optional } as const; // prettier-ignore
const language = { name: "language", kind: "choice", choices: ["zh-CN", "en-US"], optional } as const; // prettier-ignore

const described: Signature = {
  parameters: [
    { name: "description", kind: "column", like: TEXT },
    taxonomy,
    level,
    { name: "confidence", kind: "number", optional },
    { name: "corrections", kind: "unasked", optional },
  ],
  apart: true,
};

const histories = [
  { name: "frequency", kind: "column", like: TIMES },
  { name: "recency", kind: "column", like: RECENCY },
  { name: "age", kind: "column", like: AGE },
] as const;

/** What our functions take, by their names, parameters in their order: src/functions declares them. */
export const signatures: Readonly<Record<string, Signature>> = {
  CLIENTTIER: clients,
  CLIENTGRADE: clients,
  CLIENTSCORE: clients,
  CLIENTWHY: clients,
  CLIENTNEXT: clients,
  ABCTIER: {
    parameters: [
      { name: "value", kind: "column", like: AMOUNT },
      { name: "population", kind: "population", optional },
      { name: "cuts", kind: "numbers", optional },
      { name: "measure", kind: "choice", choices: ["share", "count", "value"], optional },
    ],
    apart: false,
  },
  RFMSCORE: {
    parameters: [
      { name: "recency", kind: "column", like: RECENCY },
      { name: "frequency", kind: "column", like: TIMES },
      { name: "monetary", kind: "column", like: AMOUNT },
      { name: "bins", kind: "number", optional },
      { name: "mode", kind: "choice", choices: ["rfm-R", "plain"], optional },
    ],
    apart: false,
  },
  RFMSEGMENT: {
    parameters: [
      { name: "score", kind: "column", like: /RFM|得分|score/i },
      { name: "table", kind: "choice", choices: ["ten", "wide", "eight"], optional },
      language,
    ],
    apart: true,
  },
  LIFETIMEVALUE: {
    parameters: [
      { name: "amount", kind: "column", like: AMOUNT },
      { name: "perYear", kind: "column", like: TIMES },
      { name: "years", kind: "column", like: /年限|年数|^years?$/i },
      { name: "rate", kind: "column", like: NEVER, optional },
      { name: "retention", kind: "column", like: NEVER, optional },
      { name: "margin", kind: "column", like: NEVER, optional },
    ],
    apart: true,
  },
  ALIVEPROBABILITY: {
    parameters: [...histories, { name: "parameters", kind: "numbers", optional }],
    apart: false,
  },
  EXPECTEDPURCHASES: {
    parameters: [
      ...histories,
      { name: "parameters", kind: "numbers", optional },
      { name: "periods", kind: "number" },
    ],
    apart: false,
  },
  NEXTVISIT: {
    parameters: [
      { name: "tier", kind: "column", like: TIER },
      { name: "lastVisit", kind: "column", like: VISIT },
      { name: "scheme", kind: "scheme", of: "rhythm", usual: "cti-callback", optional },
    ],
    apart: true,
    format: "yyyy-mm-dd",
  },
  SERVICEPOLICY: {
    parameters: [
      { name: "tier", kind: "column", like: TIER },
      { name: "scheme", kind: "scheme", of: "policy", usual: "logistics-abc", optional },
      {
        name: "field",
        kind: "choice",
        choices: ["owner", "sponsor", "coach", "liability", "cadence", "channel", "visits", "log", "actions"], // prettier-ignore
        optional,
      },
      language,
    ],
    apart: true,
  },
  COMMISSIONSPLIT: {
    parameters: [
      { name: "amount", kind: "column", like: AMOUNT },
      { name: "situation", kind: "column", like: /情形|情况|分配方式|situation|\bcase\b/i },
      { name: "regions", kind: "column", like: NEVER, optional },
      language,
    ],
    apart: true,
  },
  INDUSTRYCODE: described,
  INDUSTRYWHY: described,
  INDUSTRYNAME: {
    parameters: [{ name: "code", kind: "column", like: CODE }, taxonomy, language, level],
    apart: true,
  },
  INDUSTRYMAP: {
    parameters: [
      { name: "code", kind: "column", like: CODE },
      { name: "from", kind: "choice", choices: taxonomies },
      { name: "to", kind: "choice", choices: taxonomies },
      level,
      language,
    ],
    apart: true,
  },
  SCHEMEINPUTS: {
    parameters: [
      { name: "scheme", kind: "scheme", of: "graded", usual: "logistics-abc", optional },
    ],
    apart: true,
  },
  SCHEMELIST: { parameters: [], apart: true },
};
