import { inputsOf, modelsAsked, type Input, type Model, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { answersOf } from "../../src/sql/grade";
import { openDuckdb, type Engine } from "./engines";
import { compared } from "./equality";
import { randomOf } from "./random";
import { TODAY } from "./tables";

// Schemes that ask models: the database reads from columns what the models have answered.

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
}, 60_000);
afterAll(() => engine.close());

const ROWS = 200;
type Random = () => number;
const pick = (random: Random, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? "";

/** Texts of which a model may give one: those that the scheme looks up, and another. */
const textsOf = ({ method }: Scheme): readonly string[] => [
  ...(method.kind === "lookup" ? method.entries.flatMap(({ values }) => values) : []),
  "ZZ",
];

const answerOf = (scheme: Scheme, { type, choices, unit }: Input, random: Random): string => {
  // A plain number up to 1 would be a fraction where percent are asked for.
  if (type === "number")
    return `${Math.floor(random() * 101) / (random() < 0.5 ? 100 : 1)}${unit?.label.zh === "%" ? "%" : ""}`;
  return pick(random, choices?.map(({ key }) => key) ?? textsOf(scheme));
};

/** A model that has given these answers, a row each. */
const saying = (scope: Model["scope"], { type }: Input, answers: readonly string[]): Model => {
  const dictionary = [...new Set(answers)];
  return {
    scope,
    *answer() {
      yield;
      const values =
        type === "number"
          ? Float64Array.from(answers, parseFloat)
          : Uint32Array.from(answers, (each) => dictionary.indexOf(each));
      return { type, values, dictionary: type === "number" ? [] : dictionary, knowledge: null };
    },
  };
};

const cellOf = ({ type, choices }: Input, random: Random): string => {
  if (type === "number") return String(Math.floor(random() * 100));
  return type === "boolean" ? pick(random, ["是", "否"]) : (choices?.[0]?.label.zh ?? "软件");
};

const asking = schemes.filter((scheme) => modelsAsked(scheme).length > 0);

test.each(asking.map((scheme) => [scheme.id, scheme] as const))(
  "%s gives of answers in columns what the engine gives of answers of models",
  async (_, scheme) => {
    const random = randomOf(scheme.id.length);
    const given = inputsOf(scheme);
    const asked = answersOf(scheme);
    const rows = Array.from({ length: ROWS }, () => [
      ...given.map((input) => cellOf(input, random)),
      ...asked.map((input) => answerOf(scheme, input, random)),
    ]);
    const models = Object.fromEntries(
      asked.map((input, k) => {
        const derived = scheme.derived.find(({ key }) => key === input.key);
        const name = derived?.kind === "model" ? derived.model : "";
        return [
          name,
          saying(
            scheme.scope,
            input,
            rows.map((row) => row[given.length + k] ?? ""),
          ),
        ];
      }),
    );
    const table = { inputs: [...given, ...asked], rows };
    expect(await compared(engine, scheme, table, { asOf: TODAY, models })).toEqual([]);
  },
);
