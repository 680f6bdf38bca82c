import { rulesFaultText, type Messages } from "../text";
import { cellAddress, type Locale, type PoliciesHeld, type RulesInBook } from "../workbook";

type Faulty = Pick<RulesInBook, "table" | "region"> & { readonly faults: PoliciesHeld["faults"] };

const linesOf = ({ table, region: { area }, faults }: Faulty, locale: Locale): readonly string[] =>
  faults.map((fault) => {
    const address = cellAddress(area.row + fault.row, area.column + (fault.column ?? 0));
    return `  ${area.sheet}!${address} (${table}): ${rulesFaultText(fault, locale)}`;
  });

/** Everything that is wrong with rules tables, a line each with the cell's address. */
export const rulesFaults = (
  file: string,
  broken: readonly RulesInBook[],
  locale: Locale,
  { cli }: Messages,
): string => {
  const lines = broken.flatMap(({ table, region, outcome }) =>
    outcome.ok ? [] : linesOf({ table, region, faults: outcome.faults }, locale),
  );
  return [cli.rules.unreadable({ file }), ...lines].join("\n");
};

/** The same of a table of policies, without which customers are graded all the same. */
export const policyFaults = (
  file: string,
  { table, faults }: PoliciesHeld,
  locale: Locale,
  { cli }: Messages,
): string =>
  [cli.rules.unreadablePolicies({ file }), ...linesOf({ ...table, faults }, locale)].join("\n");
