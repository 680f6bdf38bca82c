import { inputsOf } from "../../workbook";
import { paceOfRun, problemOf, type RunFacts, type RunFigures } from "./report";

const head = ({ scheme, source, mapping, from, into }: RunFacts) => ({
  scheme: scheme.id,
  version: scheme.version,
  table: from,
  into,
  columns: inputsOf(scheme).map(({ key }) => ({
    input: key,
    column: source.columns[mapping.columns[key]?.column ?? -1]?.name ?? null,
  })),
});

/** A dry run as one JSON object. */
export const dryJson = (facts: RunFacts, plan: readonly string[]): string => {
  const { create, counts, insert } = facts.statements;
  const shown = { ...head(facts), estimate: facts.source.rows, create, counts, insert, plan };
  return `${JSON.stringify(shown, null, 2)}\n`;
};

/** A run as one JSON object. */
export const figuresJson = (facts: RunFacts, figures: RunFigures): string => {
  const { rows, seconds, tiers, problems } = figures;
  const found = {
    ...head(facts),
    rows,
    seconds,
    rowsPerSecond: paceOfRun(figures),
    tiers: tiers.map(({ what: tier, rows }) => ({ tier, rows })),
    problems: problems.map(({ what, rows }) => {
      const { input, code: problem } = problemOf(what ?? "");
      return { input, problem, rows };
    }),
  };
  return `${JSON.stringify(found, null, 2)}\n`;
};
