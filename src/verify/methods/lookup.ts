import { answersOf, typeOf, type Method } from "../../rules";
import { domainOf } from "../domain";
import type { RuleFinding, When } from "../finding";
import { at, cautiousTier, type Ground } from "../ground";
import { unknownTier, type MethodChecked } from "../tiers";

type Lookup = Extract<Method, { kind: "lookup" }>;
type Findings = readonly RuleFinding[];

const PATH = ["method", "entries"];

/** A text as lookups compare it: case, width and outer blanks do not matter. */
const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

interface Value {
  readonly text: string;
  readonly entry: number;
  readonly place: number;
}

const valuesOf = ({ entries }: Lookup): readonly Value[] =>
  entries.flatMap(({ values }, entry) => values.map((text, place) => ({ text, entry, place })));

const valuePath = (ground: Ground, { entry, place }: Value) =>
  at(ground, ...PATH, entry, "values", place);

const twice = (ground: Ground, values: readonly Value[]): Findings => {
  const first = new Map<string, Value>();
  return values.flatMap((value): Findings => {
    const known = first.get(plain(value.text));
    if (known === undefined) {
      first.set(plain(value.text), value);
      return [];
    }
    return [
      {
        code: "value-twice",
        severity: "error",
        path: valuePath(ground, value),
        related: [valuePath(ground, known)],
        value: value.text,
        rows: [known.entry + 1, value.entry + 1],
      },
    ];
  });
};

/** Values that the choice does not have: nobody is ever looked up by them. */
const strangers = (ground: Ground, { input }: Lookup, values: readonly Value[]): Findings => {
  const answers = answersOf(ground.plan, input);
  if (answers === undefined) return [];
  const choices = answers.map(({ key }) => key);
  const known = new Set(choices.map(plain));
  return values
    .filter(({ text }) => !known.has(plain(text)))
    .map((value) => ({
      code: "cell-unfit",
      severity: "warning",
      path: valuePath(ground, value),
      key: input,
      content: value.text,
      reason: "no-such-choice",
      got: JSON.stringify(value.text),
      type: "choice",
      choices,
    }));
};

// What nobody listed is told at the customer: a lookup without a rest is strict on purpose.
const SEVERITY = { values: "error", blank: "warning", others: "note" } as const;

const gap = (
  ground: Ground,
  when: When,
  about: Extract<RuleFinding, { code: "gap" }>["about"],
  missing: readonly string[],
  at_: number,
): RuleFinding => ({
  code: "gap",
  severity: SEVERITY[about],
  path: at(ground, ...PATH),
  when,
  about,
  ...(missing.length > 0 && {
    proposal: {
      kind: "entry",
      path: at(ground, ...PATH),
      at: at_,
      values: missing,
      tier: cautiousTier(ground),
    },
  }),
});

const quoted = (texts: readonly string[]): string =>
  texts.map((text) => JSON.stringify(text)).join(",");

/** What a model says is out of a list of its own. */
const ofModel = ({ plan }: Ground, key: string): boolean => plan.derived.get(key)?.kind === "model";

/** Choices without an entry; texts that nobody listed; a known absence. With a tier for the rest there is none of these. */
const gaps = (ground: Ground, lookup: Lookup, values: readonly Value[]): Findings => {
  const { input, entries, otherwise, contains } = lookup;
  if (otherwise !== undefined) return [];
  const { none, answers, type } = domainOf(ground, input);
  const listed = new Set(values.map(({ text }) => plain(text)));
  const missing = answers.map(({ key }) => key).filter((key) => !listed.has(plain(key)));
  const has = (key: string) =>
    contains === true && [...listed].some((value) => plain(key).includes(value));
  const left = missing.filter((key) => !has(key));
  return [
    ...(left.length > 0
      ? [gap(ground, { [input]: quoted(left) }, "values", left, entries.length)]
      : []),
    ...(type === "text" && !ofModel(ground, input)
      ? [
          gap(
            ground,
            { [input]: `not(${quoted(values.map(({ text }) => text))})` },
            "others",
            [],
            0,
          ),
        ]
      : []),
    ...(none === true ? [gap(ground, { [input]: "null" }, "blank", [], 0)] : []),
  ];
};

/** Checks a lookup: values that stand twice, values that the choice does not have, values without an entry. */
export const checkLookup = (ground: Ground, lookup: Lookup): MethodChecked => {
  const { input, entries, otherwise } = lookup;
  const values = valuesOf(lookup);
  const tiers = entries.flatMap(({ tier }, index) =>
    unknownTier(ground, tier, [...PATH, index, "tier"]),
  );
  const rest = otherwise
    ? unknownTier(ground, otherwise.tier, ["method", "otherwise", "tier"])
    : [];
  const known = typeOf(ground.plan, input) !== undefined;
  const inputFault: Findings = known
    ? []
    : [
        {
          code: "no-such-input",
          severity: "error",
          path: at(ground, "method", "input"),
          key: input,
        },
      ];
  return {
    findings: [
      ...inputFault,
      ...twice(ground, values),
      ...strangers(ground, lookup, values),
      ...tiers,
      ...rest,
      ...(known ? gaps(ground, lookup, values) : []),
    ],
    given: new Set([...entries.map(({ tier }) => tier), ...(otherwise ? [otherwise.tier] : [])]),
  };
};
