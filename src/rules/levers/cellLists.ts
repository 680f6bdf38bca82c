import { inputsOf } from "../inputsOf";
import type { Unit } from "../scheme/input";
import type { PlainScheme } from "../scheme/scheme";
import type { Provenance } from "../scheme/provenance";
import type { SchemePath } from "../schemePath";
import type { Words } from "../words";
import type { Gives } from "./lever";
import type { Within } from "./within";

/** A cell of a rule that tests a key. */
export interface TestCell {
  readonly key: string;
  readonly source: string;
  readonly path: SchemePath;
  readonly gives: Gives | null;
  readonly from: Provenance;
}

/** Cells that stand together, so that a number that several of them name is one figure. */
export interface CellList {
  readonly path: SchemePath;
  readonly cells: readonly TestCell[];
  /** Of rules that hold under one setting only: which. */
  readonly only?: string;
  /** Its numbers have no cell of their own in a table of rules. */
  readonly fixed?: true;
}

/** The words of a tier. */
export const tierWords = ({ tiers }: PlainScheme, key: string | undefined): Words | null =>
  tiers.find((tier) => tier.key === key)?.label ?? null;

const tierGiven = (scheme: PlainScheme, key: string | undefined): Gives | null => {
  const tier = tierWords(scheme, key);
  return tier && { tier };
};

interface Row {
  readonly when: Readonly<Record<string, string>>;
  readonly gives: Gives | null;
  readonly from: Provenance;
}

const ofRows = (path: SchemePath, rows: readonly Row[]): CellList => ({
  path,
  cells: rows.flatMap(({ when, gives, from }, index) =>
    Object.entries(when).map(([key, source]) => ({
      key,
      source,
      path: [...path, index, "when", key],
      gives,
      from,
    })),
  ),
});

type Rules = Extract<PlainScheme["method"], { kind: "decision-table" }>["rules"];

/** Rules that never hold at the same time stand apart; where some hold under every setting all stand together. */
const bySetting = (rules: Rules, list: CellList): readonly CellList[] => {
  const settings = rules.map(({ only }) => only && `${only.argument}=${only.is}`);
  if (settings.includes(undefined)) return [list];
  return [...new Set(settings)].map((only = "") => ({
    path: list.path,
    only,
    cells: list.cells.filter(({ path }) => settings[Number(path[list.path.length])] === only),
  }));
};

interface Band {
  readonly test: string;
  readonly gives: Gives;
  readonly from: Provenance;
}

const ofBands = (path: SchemePath, key: string, bands: readonly Band[]): CellList => ({
  path,
  cells: bands.map(({ test, gives, from }, index) => ({
    key,
    source: test,
    path: [...path, index, "test"],
    gives,
    from,
  })),
});

const ofMethod = ({ path: root, scheme }: Within): readonly CellList[] => {
  const { method } = scheme;
  const path = [...root, "method"];
  switch (method.kind) {
    case "decision-table":
      return [
        ...bySetting(
          method.rules,
          ofRows(
            [...path, "rules"],
            method.rules.map(({ when, tier, value, from }) => ({
              when,
              from,
              gives: tierGiven(scheme, tier) ?? (value === undefined ? null : { points: value }),
            })),
          ),
        ),
      ];
    case "scorecard":
      return [
        ...method.criteria.map(({ input, bands = [] }, index) =>
          ofBands(
            [...path, "criteria", index, "bands"],
            input,
            bands.map(({ test, points, from }) => ({ test, gives: { points }, from })),
          ),
        ),
        ...method.multipliers.map(({ input, bands }, index) =>
          ofBands(
            [...path, "multipliers", index, "bands"],
            input,
            bands.map(({ test, factor, from }) => ({ test, gives: { factor }, from })),
          ),
        ),
        ofRows(
          [...path, "limits"],
          (method.limits ?? []).map(({ when, atBest, from }) => ({
            when,
            from,
            gives: tierGiven(scheme, atBest),
          })),
        ),
      ];
    case "split":
      return [
        ofRows(
          [...path, "cases"],
          method.cases.map(({ when, tier, from }) => ({
            when,
            from,
            gives: tierGiven(scheme, tier),
          })),
        ),
      ];
    default:
      return [];
  }
};

const ofDerived = ({ path, scheme }: Within): readonly CellList[] =>
  scheme.derived.flatMap((derived, index): CellList[] => {
    if (derived.kind !== "either") return [];
    const { of: key, test: source, label, from } = derived;
    const at = [...path, "derived", index];
    const gives = { label };
    return [
      { path: at, fixed: true, cells: [{ key, source, path: [...at, "test"], gives, from }] },
    ];
  });

/** The lists of cells of a scheme, without those of schemes within it. */
export const cellListsOf = (within: Within): readonly CellList[] => [
  ...ofMethod(within),
  ...ofDerived(within),
];

/** What a key of a scheme is called, and the unit of its numbers. */
export const subjectAt = (
  scheme: PlainScheme,
  key: string,
): { readonly label: Words; readonly unit?: Unit } => {
  const found = [...inputsOf(scheme), ...scheme.derived, ...(scheme.parts ?? [])].find(
    (one) => one.key === key,
  );
  const label = found?.label ?? { zh: key, en: key };
  return found && "unit" in found && found.unit ? { label, unit: found.unit } : { label };
};
