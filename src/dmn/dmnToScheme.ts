import {
  compile,
  InvalidSchemeError,
  inputsOf,
  type Models,
  type PlainScheme,
  type Scheme,
  type Words,
} from "../rules";
import { attempt, Unread, type DmnFault, type Read } from "./fault";
import { buildCalculated, buildTable } from "./import/build";
import { constantTable, words, type Building } from "./import/columns";
import { inputsFor } from "./import/inputs";
import { keptIn } from "./import/kept";
import { keysWith, schemeIdOf } from "./import/keys";
import { usesOf } from "./import/leaves";
import { lowerDecisions } from "./import/lower";
import type { Literal, Node } from "./import/node";
import type { DmnDecision, DmnModel } from "./model";

/** A scheme made of a decision. */
export interface ImportedScheme {
  /** The decision's name. */
  readonly decision: string;
  readonly scheme: Scheme;
  /** The values of the outputs for each tier, in the order of the tiers: a table may have several outputs. */
  readonly outcomes: readonly (readonly {
    readonly name: string | null;
    readonly value: Literal;
  }[])[];
  /**
   * What the scheme was made of: of the one that we had written into the file (`kept`), of that with the rules that another program has changed
   * since (`edited`), or of the tables alone, which have neither policies nor the words of the other language.
   */
  readonly made: "kept" | "edited" | "tables";
  /** The input data by the key of the scheme's input ("applicantAge" is "Applicant.Age"). */
  readonly sources: ReadonlyMap<string, string>;
}

/** What to make of a model. */
export interface ImportOptions {
  /** By name, id or label: the one decision to make a scheme of; without it, of each that no other needs. */
  readonly decision?: string;
  /** The version of the schemes; "1" without it. */
  readonly version?: string;
  /** The models that a scheme of ours may ask. */
  readonly models?: Models;
}

const PROVENANCE = (name: string) =>
  ({
    kind: "default",
    words: { zh: `从 DMN“${name}”导入`, en: `imported from DMN “${name}”` },
  }) as const;

type Built = ReturnType<typeof buildTable>;

const built = (building: Building, node: Node, name: string): Built => {
  switch (node.kind) {
    case "table":
      return buildTable(building, node);
    case "calculated":
      return buildCalculated(building, node, name);
    case "constant":
      return buildTable(building, constantTable(name, node.value));
    case "leaf":
      throw new Unread({ code: "unsupported-expression", text: node.name, at: 0, within: name });
  }
};

const partOf = (scheme: PlainScheme, key: string): PlainScheme | undefined =>
  scheme.parts?.find((part) => part.key === key)?.scheme;

const labelOf = (scheme: PlainScheme, key: string): string =>
  [...scheme.inputs, ...scheme.derived, ...(scheme.parts ?? [])].find((each) => each.key === key)
    ?.label.en ?? key;

/** What the engine cannot take, as the cell that it stands in. */
const cellFault = (scheme: PlainScheme, path: readonly string[]): DmnFault | undefined => {
  const [head, second = "", ...rest] = path;
  if (head === "parts") {
    const part = partOf(scheme, second);
    return part && cellFault(part, rest);
  }
  const [index = "", when, key = ""] = rest;
  if (head !== "method" || second !== "rules" || when !== "when") return undefined;
  const rule = scheme.method.kind === "decision-table" && scheme.method.rules[Number(index)];
  return {
    code: "bad-cell",
    table: scheme.name.en,
    rule: Number(index) + 1,
    input: labelOf(scheme, key),
    text: (rule && rule.when[key]) || "",
  };
};

const checkScheme = (scheme: Scheme, models: Models = {}): void => {
  try {
    compile(scheme, { models });
  } catch (error) {
    if (!(error instanceof InvalidSchemeError)) throw error;
    const faults = error.issues.map(({ path, message }): DmnFault => {
      const at = path.split(".");
      const issue = { code: "broken", message } as const;
      return cellFault(scheme, at) ?? { code: "invalid-scheme", issues: [{ path: at, issue }] };
    });
    throw new Unread(...faults);
  }
};

const importedOf = (
  model: DmnModel,
  name: string,
  node: Node,
  { version = "1" }: ImportOptions,
): ImportedScheme => {
  const label = model.decisions.find((decision) => decision.name === name)?.label ?? name;
  const keys = keysWith("input");
  const inputs = inputsFor(usesOf(node), model.types, keys);
  const from = PROVENANCE(model.name);
  const building: Building = { inputs, keys, from, version, parts: new Map(), build: buildTable };
  const { scheme, outcomes } = built(building, node, name);
  checkScheme(scheme);
  const outputs = node.kind === "table" ? node.outputs : [{ name: null }];
  return {
    decision: name,
    scheme: { ...scheme, name: words(label) },
    outcomes: outcomes.map(({ gives }) =>
      gives.map((value, index) => ({ name: outputs[index]?.name ?? null, value })),
    ),
    made: "tables",
    sources: new Map([...inputs].map(([source, { key }]) => [key, source])),
  };
};

/** The scheme in a file of ours; null where there is none, another decision is asked for, or the tables say something else. */
const keptOf = (
  model: DmnModel,
  { decision, models }: ImportOptions,
): readonly ImportedScheme[] | null => {
  const found = model.kept && keptIn(model, model.kept);
  if (!found || (decision !== undefined && decision !== found.root)) return null;
  const { scheme, root, edited } = found;
  checkScheme(scheme, models);
  const label = ({ zh, en }: Words) => (model.kept?.locale === "zh-CN" ? zh : en);
  return [
    {
      decision: root,
      scheme,
      outcomes: scheme.tiers.map((tier) => [{ name: null, value: label(tier.label) }]),
      made: edited ? "edited" : "kept",
      sources: new Map(inputsOf(scheme).map(({ key }) => [key, key])),
    },
  ];
};

/** Ids are told apart by numbers where names have no Latin letters, or the same. */
const withIds = (schemes: readonly ImportedScheme[]): readonly ImportedScheme[] => {
  const used = new Set<string>();
  return schemes.map((each) => {
    const base = schemeIdOf(each.decision) || "dmn";
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return { ...each, scheme: { ...each.scheme, id } };
  });
};

const chosen = (model: DmnModel, name: string | undefined): readonly DmnDecision[] => {
  if (name === undefined) return model.decisions;
  const found = model.decisions.filter(({ name: own, id, label }) =>
    [own, id, label].includes(name),
  );
  const known = model.decisions.map((each) => each.name);
  if (found.length === 0) throw new Unread({ code: "no-such-decision", name, known });
  return found;
};

/**
 * Makes schemes of the decisions of a model: of one, or of each that no other needs. A decision that another needs becomes a part of its scheme;
 * what is invoked stands where it is invoked; arithmetic becomes a derived input. Everything that we do not take is a fault that names it.
 * A file that `schemeToDmn` wrote gives the very scheme back.
 * The open ends of ranges that inputs are limited to are not checked.
 */
export const dmnToScheme = (
  model: DmnModel,
  options: ImportOptions = {},
): Read<readonly ImportedScheme[]> =>
  attempt(() => {
    const kept = keptOf(model, options);
    if (kept) return kept;
    const { nodes, needed } = lowerDecisions(model, chosen(model, options.decision));
    const wanted = [...nodes].filter(
      ([name]) => options.decision !== undefined || !needed.has(name),
    );
    return withIds(wanted.map(([name, node]) => importedOf(model, name, node, options)));
  });
