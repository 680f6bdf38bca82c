import { inLocale, type Locale, type Policy, type Provenance, type Scheme } from "../rules";
import type { Column } from "./columns";
import { harmless } from "./cellText";
import { listed } from "./columnFacts";
import { nameOf } from "./named";
import { policyCell } from "./policyCells";
import {
  POLICY_COLUMNS,
  POLICY_SCHEME,
  POLICY_SOURCE,
  POLICY_TIER,
  type PolicyField,
} from "./policyColumns";
import { poolsOf } from "./pools";
import { rulesHash } from "./rulesHash";
import type { RulesColumn, RulesTable } from "./tableShape";
import { policiesTitle, policyNames } from "./words";

export const POLICY_FIELDS = Object.keys(POLICY_COLUMNS) as readonly PolicyField[];

const columnIn = ({ header, note, format }: Column, locale: Locale): RulesColumn => ({
  header: inLocale(header, locale),
  note: inLocale(note, locale),
  ...(format === undefined ? {} : { format }),
});

const sourcesOf = (policy: Policy | undefined): readonly Provenance[] =>
  POLICY_FIELDS.flatMap((field) => {
    const said = policy?.[field];
    return said === undefined ? [] : [said].flat().map(({ from }) => from);
  });

const sourceText = (policy: Policy | undefined, locale: Locale): string | null => {
  const { sources } = poolsOf({ words: [], sources: [] });
  const texts = sourcesOf(policy).map((from) => sources.textOf(from, locale));
  return texts.length === 0 ? null : [...new Set(texts)].join("\n");
};

/** What every table of policies has a column for, if only to be filled in: who, how often, and what. */
const ASKED: readonly PolicyField[] = ["owner", "cadence", "actions"];

/**
 * How the tiers of a scheme are served as a table that people read and change: a row for each tier, a column for who, how often and what, and for each thing
 * besides that any of them states. Null for a scheme without tiers.
 */
export const policyTable = (
  scheme: Scheme,
  base: Scheme | null,
  locale: Locale,
): RulesTable | null => {
  const { tiers } = scheme;
  if (tiers.length === 0) return null;
  const stated = [...tiers, ...(base?.tiers ?? [])];
  const fields = POLICY_FIELDS.filter(
    (field) =>
      ASKED.includes(field) ||
      stated.some(({ policy }) => policyCell(policy, field, locale) !== ""),
  );
  const names = tiers.map((tier) => harmless(nameOf(tier, tiers, locale)));
  return {
    ...policyNames(scheme, locale),
    title: policiesTitle(scheme, rulesHash(scheme), locale),
    columns: [
      { ...columnIn(POLICY_TIER, locale), ...listed(names) },
      ...fields.map((field) => columnIn(POLICY_COLUMNS[field], locale)),
      columnIn(POLICY_SCHEME, locale),
      columnIn(POLICY_SOURCE, locale),
    ],
    rows: tiers.map(({ policy }, index) => [
      names[index] ?? null,
      ...fields.map((field) => policyCell(policy, field, locale) || null),
      scheme.id,
      sourceText(policy, locale),
    ]),
  };
};
