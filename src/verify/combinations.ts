import type { ArgumentValue } from "../rules";
import type { RuleFinding } from "./finding";
import { at, type Ground } from "./ground";
import type { SchemePath } from "../rules";

/** Rows, criteria or multipliers that may apply only while a choice argument has a value. */
export interface Conditional {
  readonly only?: { readonly argument: string; readonly is: string } | undefined;
}

/** Values of the choice arguments that rows ask for. */
export type Combination = Readonly<Record<string, string>>;

// Each is checked by itself; a scheme asks of one or two arguments.
const MOST = 64;

const choicesOf = ({ scheme }: Ground, name: string): readonly string[] => {
  const argument = scheme.arguments.find((each) => each.name === name);
  return argument?.type === "choice" ? argument.choices.map(({ key }) => key) : [];
};

/** All combinations of the arguments that the rows ask for, that of the defaults first; one of nothing where they ask for none. */
export const combinationsOf = (
  ground: Ground,
  rows: readonly Conditional[],
): { readonly combinations: readonly Combination[]; readonly complete: boolean } => {
  const names = [...new Set(rows.flatMap(({ only }) => only?.argument ?? []))];
  let combinations: Combination[] = [{}];
  for (const name of names) {
    const own: ArgumentValue | undefined = ground.values[name];
    const choices = [...choicesOf(ground, name)].sort(
      (a, b) => Number(b === own) - Number(a === own),
    );
    if (choices.length === 0) continue;
    combinations = combinations.flatMap((each) =>
      choices.map((choice) => ({ ...each, [name]: choice })),
    );
  }
  return { combinations: combinations.slice(0, MOST), complete: combinations.length <= MOST };
};

/** Whether a row applies under a combination. */
export const appliesUnder = ({ only }: Conditional, combination: Combination): boolean =>
  only === undefined || combination[only.argument] === only.is;

/** Rows that never apply: their argument is none of the scheme's, or never has that value. */
export const contradictions = (
  ground: Ground,
  rows: readonly Conditional[],
  path: SchemePath,
): readonly RuleFinding[] =>
  rows.flatMap(({ only }, index): readonly RuleFinding[] =>
    only === undefined || choicesOf(ground, only.argument).includes(only.is)
      ? []
      : [
          {
            code: "contradictory-only",
            severity: "error",
            path: at(ground, ...path, index, "only"),
            ...only,
          },
        ],
  );

/** A finding of one combination: a row that is proposed applies there only; where several arguments decide that stays to be said by people. */
const conditional = (finding: RuleFinding, combination: Combination): RuleFinding => {
  const [first, ...rest] = Object.entries(combination);
  if (finding.code !== "gap" || finding.proposal?.kind !== "rule") return finding;
  if (first === undefined || rest.length > 0) return finding;
  const only = { argument: first[0], is: first[1] };
  return { ...finding, proposal: { ...finding.proposal, only } };
};

/** What a combination finds, put together: what holds under all is said once and without a condition. */
export const underAll = (
  found: readonly {
    readonly combination: Combination;
    readonly findings: readonly RuleFinding[];
  }[],
): readonly RuleFinding[] => {
  const seen = new Map<string, { finding: RuleFinding; under: Combination[] }>();
  for (const { combination, findings } of found)
    for (const finding of findings) {
      const mark = JSON.stringify(
        // How far scores go may differ; that they do not come so far is the same.
        finding.code === "tier-out-of-reach" ? { ...finding, least: 0, most: 0 } : finding,
      );
      const known = seen.get(mark) ?? { finding, under: [] };
      known.under.push(combination);
      seen.set(mark, known);
    }
  return [...seen.values()].map(({ finding, under: [first = {}, ...rest] }) =>
    rest.length + 1 === found.length ? finding : { ...conditional(finding, first), under: first },
  );
};
