import type { Input, Provenance, Scheme, Words } from "../../../rules";
import type { Clustering } from "../clustering";
import type { Bounds, ClusterRule, ClusterRules } from "./clusterRules";
import { plainNumber } from "./threshold";

/** What a scheme of clusters is called; words are for whoever knows languages. */
export interface ClusterNaming {
  readonly name: Words;
  readonly about: Words;
  /** Where the bounds come from. */
  readonly from: Words;
  /** By cluster: what stands in a cell, and what sets it apart. */
  readonly tiers: readonly { readonly label: Words; readonly name: Words }[];
  /** What is said beside a rule: of so many customers within it, so many are in the cluster. */
  readonly rule: (rule: ClusterRule) => Words;
}

/** A header as the key of an input: "Annual amount" is annualAmount; a number where no letter is left, or the key is taken. */
const keysOf = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const words = name.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? [];
    const joined = words
      .map((word, k) => (k === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1)))
      .join("");
    const plain = /^[a-z]/.test(joined) ? joined : `input${String(place + 1)}`;
    const key = taken.has(plain) ? `${plain}No${String(place + 1)}` : plain;
    taken.add(key);
    return key;
  });
};

const cellOf = ({ from, below }: Bounds): string => {
  if (from === undefined) return `< ${plainNumber(below ?? 0)}`;
  return below === undefined
    ? `>= ${plainNumber(from)}`
    : `[${plainNumber(from)}..${plainNumber(below)})`;
};

/** The key of the tier of a cluster: c1 for the first. */
export const tierKey = (cluster: number): string => `c${String(cluster + 1)}`;

const inputOf = (key: string, label: string): Input => ({
  key,
  label: { zh: label, en: label },
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
});

/**
 * The rules of clusters as a scheme: a decision table whose first rule that holds decides, with a tier for each cluster that a rule gives. It asks only for
 * columns that rules name, by their headers.
 */
export const clusterScheme = (
  { columns, clusters }: Clustering,
  { rules }: ClusterRules,
  naming: ClusterNaming,
): Scheme => {
  const keys = keysOf(columns.map(({ name }) => name));
  const from: Provenance = { kind: "default", words: naming.from };
  const used = new Set(rules.flatMap(({ bounds }) => bounds.map(({ column }) => column)));
  const given = new Set(rules.map(({ cluster }) => cluster));
  return {
    id: "cluster-rules",
    version: "1.0",
    name: naming.name,
    about: naming.about,
    source: from,
    topic: "profile",
    scope: "row",
    inputs: columns.flatMap(({ name }, column) =>
      used.has(column) ? [inputOf(keys[column] ?? "", name)] : [],
    ),
    derived: [],
    arguments: [],
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: rules.map((rule) => ({
        when: Object.fromEntries(
          rule.bounds.map((bounds) => [keys[bounds.column] ?? "", cellOf(bounds)]),
        ),
        tier: tierKey(rule.cluster),
        label: naming.rule(rule),
        from,
      })),
    },
    tiers: clusters.flatMap((_, cluster) => {
      const words = naming.tiers[cluster];
      return given.has(cluster) && words !== undefined ? [{ key: tierKey(cluster), ...words }] : [];
    }),
    remarks: [],
    open: [],
    examples: [],
  };
};
