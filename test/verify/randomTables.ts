import fc from "fast-check";
import type { Input, Scheme } from "../../src/rules";
import type { TestCell, TestRow } from "../rules/columns";
import { from, input, minimal } from "../rules/minimal";

type Rule = Extract<Scheme["method"], { kind: "decision-table" }>["rules"][number];

const absent = { value: null, from } as const;
const choices = ["x", "y", "z"].map((key) => ({
  key,
  label: { zh: key, en: key },
  synonyms: { zh: [], en: [] },
}));

/** The inputs of random tables, each as it is and with a blank that means "none", and bounded. */
const kinds: readonly ((key: string) => Input)[] = [
  (key) => input(key),
  (key) => input(key, "number", { blank: absent }),
  (key) => input(key, "number", { min: 1, max: 4 }),
  (key) => input(key, "boolean"),
  (key) => input(key, "boolean", { blank: absent }),
  (key) => input(key, "choice", { choices }),
  (key) => input(key, "choice", { choices, blank: absent }),
  (key) => input(key, "text"),
  (key) => input(key, "text", { blank: absent }),
  (key) => input(key, "date", { blank: absent }),
];

const day = (n: number): string => `date("2026-01-0${n}")`;

const ordered = (spell: (n: number) => string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.nat(12))
    .map(([a, more, form]) => {
      const [x, y] = [spell(a), spell(Math.min(5, a + more))];
      return (
        [
          "-",
          `< ${x}`,
          `<= ${x}`,
          `> ${x}`,
          `>= ${x}`,
          `[${x}..${y}]`,
          `[${x}..${y})`,
          `(${x}..${y}]`,
          `(${x}..${y})`,
          `${x},${y}`,
          `not(${x})`,
          `not([${x}..${y}))`,
          `null,>= ${x}`,
        ][form] ?? "-"
      );
    });

const nones = ["null", "not(null)", "-"];
const number = fc.oneof(
  { weight: 6, arbitrary: ordered(String) },
  { weight: 1, arbitrary: fc.constantFrom(...nones, ">= cut", "[1..cut)") },
);
const days = fc.oneof(
  { weight: 6, arbitrary: ordered(day) },
  { weight: 1, arbitrary: fc.constantFrom(...nones) },
);
const truth = fc.constantFrom("-", "true", "false", "true,null", "not(true)", ...nones);
const words = (all: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...nones),
    fc
      .tuple(fc.subarray([...all], { minLength: 1 }), fc.boolean(), fc.boolean())
      .map(([texts, negated, none]) => {
        const list = [...texts.map((text) => JSON.stringify(text)), ...(none ? ["null"] : [])];
        return negated ? `not(${list.join(",")})` : list.join(",");
      }),
  );

const cellOf = ({ type }: Input): fc.Arbitrary<string> => {
  switch (type) {
    case "number":
      return number;
    case "date":
      return days;
    case "boolean":
      return truth;
    case "choice":
      return words(["x", "y", "z"]);
    case "text":
      return words(["p", "q"]);
  }
};

const inputsOf = (most: number) =>
  fc
    .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: most })
    .map((list) => list.map((kind, place) => kind(["a", "b", "c"][place] as string)));

const ruleOf = (inputs: readonly Input[]): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.tuple(...inputs.map(cellOf)), fc.constantFrom("A", "B", "C"))
    .map(([cells, tier]) => ({
      when: Object.fromEntries(
        inputs.flatMap(({ key }, place) => (cells[place] === "-" ? [] : [[key, cells[place]]])),
      ) as Rule["when"],
      tier,
      from,
    }));

/** A small decision table of any policy that gives one tier. */
export const randomTable = (
  policies: readonly ("U" | "A" | "F" | "P")[] = ["U", "A", "F", "P"],
  most = 6,
  mostInputs = 3,
): fc.Arbitrary<Scheme> =>
  inputsOf(mostInputs).chain((inputs) =>
    fc
      .tuple(
        fc.array(ruleOf(inputs), { minLength: 1, maxLength: most }),
        fc.constantFrom(...policies),
      )
      .map(([rules, hitPolicy]) =>
        minimal({
          inputs,
          arguments: [
            { type: "number", name: "cut", label: { zh: "界", en: "cut" }, default: 3, from },
          ],
          method: { kind: "decision-table", hitPolicy, rules },
        }),
      ),
  );

/** A cell that holds nothing that can be read. */
export const UNREAD: TestCell = { problem: { code: "not-a-number", got: "?" } };

const valuesOf = ({ type, blank, min, max }: Input): readonly TestCell[] => {
  const none: readonly TestCell[] = typeof blank === "object" ? [null] : [];
  switch (type) {
    case "number":
      return [
        ...[0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5].filter(
          (each) => each >= (min ?? -Infinity) && each <= (max ?? Infinity),
        ),
        ...none,
      ];
    case "date":
      return [...[0, 1, 2, 3, 4, 5, 6].map((n) => 46_023 - 1 + n), ...none];
    case "boolean":
      return [true, false, ...none];
    case "choice":
      return ["x", "y", "z", ...none];
    case "text":
      return ["p", "q", "any other", ...none];
  }
};

/** A point in every elementary cell of the inputs of a random table; with `unread` also where nothing is known of an input. */
export const pointsOf = ({ inputs }: Scheme, unread = false): readonly TestRow[] =>
  inputs.reduce<readonly TestRow[]>(
    (rows, each) =>
      rows.flatMap((row) =>
        [...valuesOf(each), ...(unread ? [UNREAD] : [])].map((cell) => ({
          ...row,
          [each.key]: cell,
        })),
      ),
    [{}],
  );
