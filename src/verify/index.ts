export { verify } from "./verify";
export type { Aspect, Proposal, RuleFinding, RuleFindingCode, Severity, When } from "./finding";
