import { namesOf, problemText, type Messages } from "../text";
import { inputsOf, type GradeRequest, type Locale, type Problem } from "../workbook";

/** How many cuts a scheme needs, under which argument, and whether they are values, not shares; null for a scheme without cuts. */
const cutsOf = ({ scheme, arguments: given = {} }: GradeRequest) => {
  const { method } = scheme;
  if (method.kind !== "share" && method.kind !== "rank") return null;
  const byValue = method.kind === "share" && given[method.measure] === "value";
  return { name: method.cuts, count: method.tiers.length - 1, byValue };
};

/** What is wrong with the arguments of a run, with the name of the argument and what would do; other problems in their own words. */
export const argumentFault = (
  problem: Problem,
  request: GradeRequest,
  locale: Locale,
  { cli }: Messages,
): string => {
  const { scheme, arguments: given = {} } = request;
  const cuts = cutsOf(request);
  if (problem.code === "bad-cuts" && cuts !== null) {
    const { name, count, byValue } = cuts;
    return name in given
      ? cli.fault.badCuts({ name, got: problem.got, count, byValue })
      : cli.fault.cutsNeeded({ name, count });
  }
  const sentence = problemText(problem, locale, namesOf(inputsOf(scheme), locale));
  if (problem.code !== "out-of-range" && problem.code !== "not-a-number") return sentence;
  const named = Object.entries(given).find(([, value]) => String(value) === String(problem.got));
  return named === undefined ? sentence : cli.fault.badArgument({ name: named[0], sentence });
};
