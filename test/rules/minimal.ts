import type {
  Argument,
  Derived,
  Input,
  Method,
  Part,
  PlainScheme,
  Scheme,
  Tier,
} from "../../src/rules";

/** A provenance that says nothing. */
export const from = { kind: "default", words: { zh: "测试", en: "test" } } as const;

const label = (text: string) => ({ zh: text, en: text });

/** An input of a test; a blank is unknown unless said otherwise. */
export const input = (
  key: string,
  type: Input["type"] = "number",
  more: Partial<Input> = {},
): Input => ({
  key,
  label: label(key),
  synonyms: { zh: [], en: [] },
  type,
  blank: "unknown",
  ...more,
});

/** A tier of a test. */
export const tier = (key: string, aside?: true): Tier => ({
  key,
  label: label(key),
  name: label(key),
  ...(aside && { aside }),
});

type Table = Extract<Method, { kind: "decision-table" }>;

/** A decision table of these rules; the first that holds decides unless said otherwise. */
export const table = (rules: Table["rules"], hitPolicy: Table["hitPolicy"] = "F"): Table => ({
  kind: "decision-table",
  hitPolicy,
  rules,
});

/** A part of a test. */
export const part = (key: string, scheme: PlainScheme): Part => ({
  key,
  label: label(key),
  scheme,
});

/** What a test says of its scheme; the rest is the least that is valid. */
export interface Minimal {
  readonly inputs: readonly Input[];
  readonly method: Method;
  readonly tiers?: readonly string[];
  readonly scope?: Scheme["scope"];
  readonly derived?: readonly Derived[];
  readonly arguments?: readonly Argument[];
  readonly remarks?: Scheme["remarks"];
  readonly more?: Partial<Scheme>;
}

/** The least scheme around a method. */
export const minimal = ({ inputs, method, tiers = ["A", "B", "C"], ...rest }: Minimal): Scheme => ({
  id: "test",
  version: "1",
  name: label("test"),
  about: label("test"),
  source: from,
  topic: "quality",
  open: [],
  examples: [],
  scope: rest.scope ?? "row",
  inputs,
  derived: rest.derived ?? [],
  arguments: rest.arguments ?? [],
  method,
  tiers: tiers.map((key) => tier(key)),
  remarks: rest.remarks ?? [],
  ...rest.more,
});
