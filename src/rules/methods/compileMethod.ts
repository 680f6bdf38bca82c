import type { Plan } from "../plan";
import { compileDecisionTable } from "./decisionTable";
import { compileFormula } from "./formula";
import { compileLookup } from "./lookup";
import type { CompiledMethod } from "./method";
import { compileRank } from "./rank";
import { compileScorecard } from "./scorecard";
import { compileShare } from "./share";
import { compileSplit } from "./split";

/** Compiles the method of a plan's scheme; what does not fit is reported to the plan. */
export const compileMethod = (plan: Plan): CompiledMethod => {
  const { method } = plan.scheme;
  switch (method.kind) {
    case "decision-table":
      return compileDecisionTable(plan, method);
    case "scorecard":
      return compileScorecard(plan, method);
    case "share":
      return compileShare(plan, method);
    case "rank":
      return compileRank(plan, method);
    case "formula":
      return compileFormula(plan, method);
    case "lookup":
      return compileLookup(plan, method);
    case "split":
      return compileSplit(plan, method);
  }
};
