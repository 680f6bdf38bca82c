import {
  argumentsOf,
  compile,
  InvalidSchemeError,
  modelsAsked,
  readScheme,
  type Models,
  type Problem,
  type Scheme,
  type SchemeIssue,
  type SchemePath,
} from "../rules";
import type { RulesFaultFacts } from "./fault";
import type { FaultList } from "./faultList";
import { ownSettings } from "./layout/schemeRows";
import type { Places } from "./places";
import { scopesOf, type Scope } from "./scope";
import { valueIn } from "./tree";

/** Notes a fault where a path stands in the table; of one that does not, at the header. */
const noteAt = (path: SchemePath, facts: RulesFaultFacts, places: Places, faults: FaultList) => {
  const place = places.of(path);
  faults.at(place?.row ?? 0, place?.column ?? null, facts);
};

/** The path of an issue in the scheme: parts stand in it by their keys. */
const pathOfIssue = (issue: string, scheme: Scheme): SchemePath => {
  const path: (string | number)[] = [];
  for (const step of issue.split(".")) {
    const around = valueIn(scheme, path);
    const before = path.at(-1);
    if (before === "parts" && Array.isArray(around) && !/^\d+$/.test(step)) {
      const index = around.findIndex((part: { key: string }) => part.key === step);
      path.push(index, "scheme");
    } else path.push(/^\d+$/.test(step) ? Number(step) : step);
  }
  return path;
};

const factsOf = ({ path, message }: SchemeIssue): RulesFaultFacts => {
  if (/cutoffs\.\d+$/.test(path)) return { code: "cutoffs-not-falling" };
  if (/cutoffs$/.test(path)) return { code: "last-cutoff-bound" };
  return { code: "invalid", path, message };
};

const noteIssues = (
  issues: readonly SchemeIssue[],
  scheme: Scheme,
  places: Places,
  faults: FaultList,
): void => {
  for (const issue of issues)
    noteAt(pathOfIssue(issue.path, scheme), factsOf(issue), places, faults);
};

const issuesOf = (work: () => unknown): readonly SchemeIssue[] => {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof InvalidSchemeError) return error.issues;
    throw error;
  }
};

/** The tree as a scheme, checked for its shape; null where it has not, which is noted. */
export const shaped = (tree: unknown, places: Places, faults: FaultList): Scheme | null => {
  let scheme: Scheme | null = null;
  const issues = issuesOf(() => (scheme = readScheme(tree)));
  noteIssues(issues, tree as Scheme, places, faults);
  return scheme;
};

/** Notes settings that are outside of what they may be. */
const checkSettings = (scope: Scope, places: Places, faults: FaultList): void => {
  const { scheme, path } = scope;
  for (const argument of ownSettings(scope)) {
    // Cuts are checked against the tiers, all together.
    const method = { ...scheme.method, kind: "formula" } as unknown as Scheme["method"];
    const alone = argumentsOf({ ...scheme, method, arguments: [argument] });
    const index = scheme.arguments.indexOf(argument);
    if (!alone.ok)
      noteAt(
        [...path, "arguments", index, "default"],
        { code: "bad-setting", problem: alone.problem },
        places,
        faults,
      );
  }
};

const standIn = (scheme: Scheme, scope: "row" | "column"): Models =>
  Object.fromEntries(
    modelsAsked(scheme).map((name) => [
      name,
      {
        scope,
        answer: () => {
          throw new TypeError("a model is not asked while rules are read");
        },
      },
    ]),
  );

/** What does not hold together; who computes the models is not known here, nor whether they need the population. */
const incoherent = (scheme: Scheme): readonly SchemeIssue[] => {
  const [rows, columns = []] = (["row", "column"] as const).map((scope) =>
    issuesOf(() => compile(scheme, { models: standIn(scheme, scope) })),
  );
  return rows === undefined || rows.length > columns.length ? columns : rows;
};

/** The scheme whose arguments are at odds with its tiers, as compiling it says: it has no path, but a name. */
const noteCuts = (
  scheme: Scheme,
  places: Places,
  faults: FaultList,
  problem: Problem,
  id: string,
): void => {
  const scope = scopesOf(scheme).find((each) => each.scheme.id === id);
  const path = [...(scope?.path ?? []), "method", "tiers", 0];
  noteAt(path, { code: "bad-setting", problem }, places, faults);
};

/** Notes everything that would keep a scheme from being compiled. */
export const validate = (scheme: Scheme, places: Places, faults: FaultList): void => {
  for (const scope of scopesOf(scheme)) checkSettings(scope, places, faults);
  if (faults.all().length > 0) return;
  for (const scope of scopesOf(scheme)) {
    const values = argumentsOf(scope.scheme);
    if (!values.ok && scope.handedOn.size === 0)
      noteCuts(scheme, places, faults, values.problem, scope.scheme.id);
  }
  if (faults.all().length > 0) return;
  noteIssues(incoherent(scheme), scheme, places, faults);
};
