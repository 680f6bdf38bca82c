export type { Messages } from "./en-US";
export {
  candidateText,
  codingNotLoaded,
  codingText,
  mappingText,
  shortText,
  surenessText,
  type CodingFacts,
} from "./coding";
export { dmnFaultTexts } from "./dmnFault";
export {
  explanationLines,
  nextText,
  whyText,
  type ExplanationLine,
  type LineKind,
} from "./explanation";
export { findingText, type FindingText } from "./finding";
export { heldText, heldWhyText } from "./held";
export { historyProblemText, inputChangesText, placeText, type PlaceSide } from "./history";
export { historyWords, type HistoryWords } from "./historyWords";
export { industryWords, type IndustryWords } from "./industryWords";
export { inputHeader, inputNote } from "./input";
export { messages } from "./messages";
export { paneHistoryWords, type PaneHistoryWords } from "./paneHistoryWords";
export { paneWords, type PaneWords } from "./paneWords";
export { tierLabel } from "./move";
export { outputLabel, outputText, outputValue } from "./output";
export { POLICY_FIELDS, policyText, policyTexts, type PolicyField } from "./policy";
export { namesOf, problemsText, problemText, type ProblemNames } from "./problem";
export { provenanceText } from "./reason";
export { rulesFaultInTable, rulesFaultText } from "./rulebookFault";
export { numberText } from "./figures";
export { rulesWords, type RulesWords } from "./rulesWords";
export { rulePlaceText, ruleFindingText, severityText } from "./ruleFinding";
export { templateWords } from "./templateWords";
export { dateText, subjectOf } from "./value";
export { topicText } from "./topicText";
