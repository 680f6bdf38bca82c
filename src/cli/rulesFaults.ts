import { rulesFaultText, type Messages } from "../text";
import { cellAddress, type Locale, type RulesInBook } from "../workbook";

/** Everything that is wrong with rules tables, a line each with the cell's address. */
export const rulesFaults = (
  file: string,
  broken: readonly RulesInBook[],
  locale: Locale,
  { cli }: Messages,
): string => {
  const lines = broken.flatMap(({ table, region: { area }, outcome }) =>
    outcome.ok
      ? []
      : outcome.faults.map((fault) => {
          const address = cellAddress(area.row + fault.row, area.column + (fault.column ?? 0));
          return `  ${area.sheet}!${address} (${table}): ${rulesFaultText(fault, locale)}`;
        }),
  );
  return [cli.rules.unreadable({ file }), ...lines].join("\n");
};
