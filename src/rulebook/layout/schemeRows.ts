import type { Argument, Method, Scheme } from "../../rules";
import type { Context, Entry } from "../codec";
import {
  numberCell,
  passesCell,
  settingCell,
  settingValueCell,
  sourceCell,
  tierCell,
} from "../codecs";
import { factCell, factValueCell } from "../codecs/facts";
import { OWN } from "../pools";
import type { Scope } from "../scope";
import { ownCuts } from "./placeRows";
import type { Edit, Fields, RowKind } from "./rowKind";

const EMPTY: Readonly<Record<Argument["type"], (argument: Argument) => unknown>> = {
  number: () => 0,
  numbers: () => [],
  boolean: () => false,
  choice: (argument) => (argument.type === "choice" ? (argument.choices[0]?.key ?? "none") : ""),
};

const argumentPath = (scope: Scope, name: unknown): readonly (string | number)[] => [
  "arguments",
  scope.scheme.arguments.findIndex((each) => each.name === name),
];

/** The arguments whose values stand with the scheme: the others are handed on to it. */
export const ownSettings = ({ scheme, handedOn }: Scope): readonly Argument[] =>
  scheme.arguments.filter(({ name }) => !handedOn.has(name));

/** Whether the value of a setting stands in its row: cuts stand with the tiers. */
const hasOwnValue = ({ scope, entry }: Context): boolean =>
  scope.scheme.arguments.findIndex(({ name }) => name === entry.name) !== ownCuts(scope)?.index;

/** A row a setting; where the tiers have the cuts, its row has only the source. */
export const settingRows: RowKind = {
  kind: "setting",
  ordered: false,
  fields: {
    name: { column: "item", codec: settingCell, required: true },
    default: { column: "value", codec: settingValueCell, required: hasOwnValue },
    from: { column: "source", codec: sourceCell },
  },
  entries: (scope) => {
    const cuts = ownCuts(scope)?.index;
    return ownSettings(scope).map((argument) => {
      const { name, from } = argument;
      const elsewhere = scope.scheme.arguments.indexOf(argument) === cuts;
      return elsewhere ? { name, from } : { name, from, default: argument.default };
    });
  },
  edits: (entries, scope) =>
    entries.flatMap(({ name, ...said }): readonly Edit[] =>
      Object.entries(name === undefined ? {} : said).map(([field, value]) => ({
        path: [...argumentPath(scope, name), field],
        value,
      })),
    ),
  hidden: (scope) =>
    ownSettings(scope).flatMap((argument) => {
      const path = argumentPath(scope, argument.name);
      return [
        { path: [...path, "default"], value: EMPTY[argument.type](argument) },
        { path: [...path, "from"], value: OWN },
      ];
    }),
  pathOf: (field, index, entries, scope) => [...argumentPath(scope, entries[index]?.name), field],
};

type Precondition = NonNullable<Scheme["precondition"]>;
const preconditionFields: Fields<Precondition, "scheme"> = {
  passes: { column: "value", codec: passesCell, required: true },
  otherwise: { column: "tier", codec: tierCell, required: true },
  from: { column: "source", codec: sourceCell },
};

/** A row that says which tiers of the precondition are graded at all, and which tier the others get. */
export const preconditionRows: RowKind = {
  kind: "precondition",
  ordered: false,
  single: true,
  fields: preconditionFields,
  entries: ({ scheme: { precondition } }) => {
    if (precondition === undefined) return [];
    const { passes, otherwise, from } = precondition;
    return [{ passes, otherwise, from }];
  },
  edits: ([entry = {}]) =>
    Object.entries(entry).map(([field, value]) => ({ path: ["precondition", field], value })),
  hidden: ({ scheme: { precondition } }) =>
    precondition === undefined
      ? []
      : Object.entries({ passes: [], otherwise: "none", from: OWN }).map(([field, value]) => ({
          path: ["precondition", field],
          value,
        })),
  pathOf: (field) => ["precondition", field],
};

const steadyFields: Fields<NonNullable<Scheme["hysteresis"]>> = {
  runs: { column: "runs", codec: numberCell },
  dwellDays: { column: "dwellDays", codec: numberCell },
  from: { column: "source", codec: sourceCell },
};

/** A row that says what keeps tiers from going to and fro. */
export const steadyRows: RowKind = {
  kind: "steady",
  ordered: false,
  single: true,
  fields: steadyFields,
  entries: ({ scheme: { hysteresis } }) => (hysteresis === undefined ? [] : [{ ...hysteresis }]),
  edits: ([entry], { scheme }) =>
    entry === undefined && scheme.hysteresis === undefined
      ? []
      : [{ path: ["hysteresis"], value: entry }],
  hidden: ({ scheme }) =>
    scheme.hysteresis === undefined ? [] : [{ path: ["hysteresis"], value: undefined }],
  pathOf: (field) => ["hysteresis", field],
};

type Table = Extract<Method, { kind: "decision-table" }>;

const factEdits = ({ fact, value }: Entry): readonly Edit[] => {
  if (fact === "id" || fact === "version") return [{ path: [fact], value }];
  if (fact !== "hitPolicy" || value === undefined) return [];
  const { hitPolicy, aggregation } = value as Pick<Table, "hitPolicy" | "aggregation">;
  return [
    { path: ["method", "hitPolicy"], value: hitPolicy },
    { path: ["method", "aggregation"], value: aggregation },
  ];
};

/** Rows that say which scheme this is, and how the rules of a table decide. The columns in use are filled in by the writer. */
export const factRows: RowKind = {
  kind: "scheme",
  ordered: false,
  fields: {
    fact: { column: "item", codec: factCell, required: true },
    value: { column: "value", codec: factValueCell, required: true },
  },
  entries: ({ scheme, path }) => {
    const { method } = scheme;
    const whole =
      path.length > 0
        ? []
        : [
            { fact: "id", value: scheme.id },
            { fact: "version", value: scheme.version },
          ];
    if (method.kind !== "decision-table") return whole;
    const { hitPolicy, aggregation } = method;
    return [...whole, { fact: "hitPolicy", value: { hitPolicy, aggregation } }];
  },
  edits: (entries) => entries.flatMap(factEdits),
  hidden: ({ scheme, path }) => [
    ...(path.length > 0 ? [] : [{ path: ["version"], value: "0" }]),
    ...(scheme.method.kind === "decision-table"
      ? factEdits({ fact: "hitPolicy", value: { hitPolicy: "F" } })
      : []),
  ],
  pathOf: (_, index, entries) => {
    const fact = entries[index]?.fact;
    return fact === "hitPolicy" ? ["method", "hitPolicy"] : [String(fact)];
  },
};
