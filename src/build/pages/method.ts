import type { Method, Provenance, Scheme } from "../../rules";
import { heading, paragraph, table, type Block, type Text } from "./block";
import { sourceOf } from "./source";
import type { Speech } from "./words";

/** Labels of a scheme's columns and tiers by key. */
interface Names {
  readonly column: (key: string) => string;
  readonly tier: (key: string) => string;
}

const namesIn = (scheme: Scheme, { of }: Speech): Names => {
  const columns = new Map(
    [...scheme.inputs, ...scheme.derived].map(({ key, label }) => [key, of(label)]),
  );
  const tiers = new Map(scheme.tiers.map(({ key, label }) => [key, of(label)]));
  return { column: (key) => columns.get(key) ?? key, tier: (key) => tiers.get(key) ?? key };
};

type Kind<K extends Method["kind"]> = Extract<Method, { kind: K }>;
type Cutoffs = Kind<"scorecard">["cutoffs"];

const cutoffs = (list: Cutoffs | undefined, names: Names, speech: Speech): Block[] =>
  list === undefined || list.length === 0
    ? []
    : [
        heading(3, speech.say("cutoffs")),
        ...table(
          [speech.say("tier"), speech.say("atLeast"), speech.say("basis")],
          list.map(({ tier, atLeast, from }) => [
            [names.tier(tier)],
            [atLeast === undefined ? speech.say("rest") : String(atLeast)],
            [sourceOf(from, speech)],
          ]),
        ),
      ];

const conditions = (when: Readonly<Record<string, string>>, names: Names, speech: Speech): Text => {
  const tests = Object.entries(when);
  if (tests.length === 0) return [speech.say("always")];
  return tests.flatMap(([key, test], at) => [
    ...(at > 0 ? ["; "] : []),
    `${names.column(key)} `,
    { code: test },
  ]);
};

const decisionTable = (method: Kind<"decision-table">, names: Names, speech: Speech): Block[] => [
  paragraph({
    code: `decision-table, hit policy ${method.hitPolicy}${method.aggregation ? ` (${method.aggregation})` : ""}`,
  }),
  ...table(
    ["#", speech.say("condition"), speech.say("tier"), speech.say("name"), speech.say("basis")],
    method.rules.map(({ when, tier, value, label, from }, at) => [
      [String(at + 1)],
      conditions(when, names, speech),
      [tier === undefined ? String(value ?? "") : names.tier(tier)],
      [label ? speech.of(label) : ""],
      [sourceOf(from, speech)],
    ]),
  ),
  ...cutoffs(method.cutoffs, names, speech),
];

interface BandRow {
  readonly test: string;
  readonly gives: number;
  readonly from: Provenance;
}

const bands = (rows: readonly BandRow[], gives: string, speech: Speech): Block[] =>
  table(
    [speech.say("condition"), gives, speech.say("basis")],
    rows.map(({ test, gives: number, from }) => [
      [{ code: test }],
      [String(number)],
      [sourceOf(from, speech)],
    ]),
  );

const onlyWhere = (
  only: { readonly argument: string; readonly is: string } | undefined,
  speech: Speech,
): Text => (only ? [` ${speech.say("only")} `, { code: `${only.argument} = ${only.is}` }] : []);

const scorecard = (method: Kind<"scorecard">, names: Names, speech: Speech): Block[] => [
  paragraph({ code: "scorecard" }),
  ...method.criteria.flatMap((one) => [
    heading(3, names.column(one.input)),
    paragraph(
      `${speech.say("weight")} ${one.weight}`,
      ...onlyWhere(one.only, speech),
      ` (${sourceOf(one.from, speech)})`,
    ),
    ...bands(
      one.bands.map(({ test, points, from }) => ({ test, gives: points, from })),
      speech.say("points"),
      speech,
    ),
  ]),
  ...method.multipliers.flatMap((one) => [
    heading(3, `${speech.say("multiplier")}${speech.colon}${names.column(one.input)}`),
    paragraph(sourceOf(one.from, speech), ...onlyWhere(one.only, speech)),
    ...bands(
      one.bands.map(({ test, factor, from }) => ({ test, gives: factor, from })),
      speech.say("factor"),
      speech,
    ),
  ]),
  ...cutoffs(method.cutoffs, names, speech),
];

const byPopulation = (
  method: Kind<"share"> | Kind<"rank">,
  names: Names,
  speech: Speech,
): Block[] => [
  paragraph(
    { code: method.kind },
    ` ${names.column(method.input)}${speech.colon}`,
    { code: method.cuts },
    " → ",
    method.tiers.map(names.tier).join(speech.locale === "zh-CN" ? "、" : ", "),
  ),
];

const formula = (method: Kind<"formula">, names: Names, speech: Speech): Block[] => [
  paragraph({ code: `formula ${method.formula}` }),
  ...table(
    [speech.say("argument"), speech.say("value")],
    Object.entries(method.with).map(([place, key]) => [[{ code: place }], [names.column(key)]]),
  ),
  ...cutoffs(method.cutoffs, names, speech),
];

const lookup = (method: Kind<"lookup">, names: Names, speech: Speech): Block[] => [
  paragraph({ code: "lookup" }, ` ${names.column(method.input)}`),
  ...table(
    [speech.say("values"), speech.say("tier"), speech.say("basis")],
    [
      ...method.entries.map(({ values, tier, from }): Text[] => [
        [values.join(", ")],
        [names.tier(tier)],
        [sourceOf(from, speech)],
      ]),
      ...(method.otherwise
        ? [
            [
              [speech.say("always")],
              [names.tier(method.otherwise.tier)],
              [sourceOf(method.otherwise.from, speech)],
            ],
          ]
        : []),
    ],
  ),
];

/** How the scheme gets from inputs to tiers: every rule, band and cut with where it comes from. */
export const methodBlocks = (scheme: Scheme, speech: Speech): Block[] => {
  const names = namesIn(scheme, speech);
  const { method } = scheme;
  switch (method.kind) {
    case "decision-table":
      return decisionTable(method, names, speech);
    case "scorecard":
      return scorecard(method, names, speech);
    case "share":
    case "rank":
      return byPopulation(method, names, speech);
    case "formula":
      return formula(method, names, speech);
    case "lookup":
      return lookup(method, names, speech);
  }
};
