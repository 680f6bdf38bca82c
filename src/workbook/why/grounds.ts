import {
  CellState,
  inputsOf,
  type Argument,
  type ArgumentValue,
  type Explanation,
  type Input,
  type PlainScheme,
  type Provenance,
  type Scheme,
} from "../../rules";
import type { GradeRequest } from "../gradeResult";
import { allReasons, allSchemes, decidingFacts, decidingInputs } from "./deciding";

/** What a grade rests on, and where that comes from: rules and thresholds, settings, what a blank counts as. */
export type Ground =
  | { readonly kind: "rule"; readonly from: Provenance }
  | {
      readonly kind: "setting";
      readonly argument: Argument;
      readonly value: ArgumentValue;
      /** Set by the user in place of the scheme's own. */
      readonly changed: boolean;
    }
  | { readonly kind: "blank"; readonly input: Input; readonly from: Provenance };

const argumentNamed = (scheme: Scheme, name: string): Argument | undefined =>
  allSchemes(scheme)
    .flatMap((each) => each.arguments)
    .find((argument) => argument.name === name);

/** The argument that cuts a population into tiers. */
const cutsOf = ({ method }: PlainScheme): readonly string[] =>
  method.kind === "share" || method.kind === "rank" ? [method.cuts] : [];

/** The argument that caps a score. */
const capOf = ({ method }: PlainScheme): readonly string[] =>
  method.kind === "scorecard" && method.cap !== undefined ? [method.cap] : [];

const settingsOf = (
  { scheme, arguments: given = {} }: GradeRequest,
  explanation: Explanation,
): readonly Ground[] => {
  const facts = decidingFacts(explanation);
  const named = facts.flatMap((fact) => Object.keys(fact.named ?? {}));
  const cuts = explanation.tier < 0 ? [] : cutsOf(scheme);
  const names = new Set([...named, ...cuts, ...capOf(scheme)]);
  return [...names].flatMap((name): Ground[] => {
    const argument = argumentNamed(scheme, name);
    if (argument === undefined) return [];
    const value = given[name] ?? argument.default;
    // A cap that holds nothing has decided nothing.
    if (capOf(scheme).includes(name) && value !== explanation.score) return [];
    return [{ kind: "setting", argument, value, changed: given[name] !== undefined }];
  });
};

/** What counts in place of a blank, of the inputs on which the grade rests. */
const blanksOf = (scheme: Scheme, explanation: Explanation): readonly Ground[] => {
  const decided = decidingInputs(scheme, explanation);
  const blank = new Set(
    explanation.read.filter(({ state }) => state === CellState.blank).map(({ input }) => input),
  );
  return inputsOf(scheme).flatMap((input): Ground[] =>
    decided.has(input.key) && blank.has(input.key) && typeof input.blank === "object"
      ? [{ kind: "blank", input, from: input.blank.from }]
      : [],
  );
};

const sameWords = (one: Provenance, other: Provenance): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What decided on a row, and where each of it comes from, once each. */
export const groundsOf = (request: GradeRequest, explanation: Explanation): readonly Ground[] => {
  const { scheme } = request;
  const settings = settingsOf(request, explanation);
  // Of a share or rank the threshold is a setting: it is told once, with its value.
  const told = settings.flatMap((ground) =>
    ground.kind === "setting" ? [ground.argument.from] : [],
  );
  const rules = allReasons(explanation.because)
    .flatMap(({ from }) => (from ? [from] : []))
    .filter((from, at, all) => all.findIndex((each) => sameWords(each, from)) === at)
    .filter((from) => !told.some((each) => sameWords(each, from)))
    .map((from): Ground => ({ kind: "rule", from }));
  return [...rules, ...settings, ...blanksOf(scheme, explanation)];
};
