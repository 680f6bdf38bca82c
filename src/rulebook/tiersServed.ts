import type { Tier } from "../rules";
import { cellText } from "./cellText";
import { nameForm } from "./named";
import { POLICY_TIER } from "./policyColumns";
import { readPolicies } from "./readPolicies";
import type { Matrix, RulesOutcome } from "./rulesRead";

/** A tier by the name that a row gives it, in whatever language. */
const tierNamed = (name: string): Tier => ({
  key: name,
  label: { zh: name, en: name },
  name: { zh: name, en: name },
});

/**
 * Reads a table of policies whose scheme nobody names: the tiers as the rows name them, best first, each with its policy. For who asks how a tier is served, and not how it is come by.
 */
export const tiersServed = (matrix: Matrix): RulesOutcome<readonly Tier[]> => {
  const forms = [POLICY_TIER.header.zh, POLICY_TIER.header.en].map(nameForm);
  const column = (matrix[0] ?? []).findIndex((cell) => forms.includes(nameForm(cellText(cell))));
  const names = matrix.slice(1).map((row) => cellText(row[column] ?? null).trim());
  const tiers = [...new Set(names)].filter((name) => name !== "").map(tierNamed);
  const read = readPolicies(matrix, { tiers });
  return read.ok ? { ok: true, value: read.value.tiers } : read;
};
