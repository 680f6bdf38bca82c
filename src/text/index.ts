export type { Messages } from "./en-US";
export {
  explanationLines,
  nextText,
  policyTexts,
  whyText,
  type ExplanationLine,
  type LineKind,
} from "./explanation";
export { messages } from "./messages";
export { paneWords, type PaneWords } from "./paneWords";
export { tierLabel } from "./move";
export { namesOf, problemsText, problemText, type ProblemNames } from "./problem";
export { provenanceText } from "./reason";
export { dateText, numberText, subjectOf } from "./value";
