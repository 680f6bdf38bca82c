export type { Messages } from "./en-US";
export {
  clusterLabel,
  clusterNames,
  clusterNaming,
  clusterNoteText,
  clusterNoteTexts,
  clusterProblemText,
  clusterRuleText,
} from "./cluster";
export {
  backtestNoteText,
  backtestProblemText,
  chanceText,
  driftText,
  overdueProblemText,
  rhythmText,
} from "./foresight";
export { backtestSentence, driftLine, tierStepText } from "./backtest";
export { foresightWords, type ForesightWords } from "./foresightWords";
export { clickhouseWords, type ClickHouseWords } from "./clickhouseWords";
export { sqlWords, type SqlWords } from "./sqlWords";
export { clustersWords, type ClustersWords } from "./clustersWords";
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
export { insightWords, type InsightWords } from "./insightWords";
export { inputHeader, inputNote } from "./input";
export { messages } from "./messages";
export { modelWords, type ModelWords } from "./modelWords";
export { paneChartWords, type PaneChartWords } from "./paneChartWords";
export { paneFirstRunWords, type PaneFirstRunWords } from "./paneFirstRunWords";
export { paneFunctionsWords, type PaneFunctionsWords } from "./paneFunctionsWords";
export { paneHistoryWords, type PaneHistoryWords } from "./paneHistoryWords";
export { panePreferencesWords, type PanePreferencesWords } from "./panePreferencesWords";
export { leverText, leverValue } from "./lever";
export { paneValueWords, type PaneValueWords } from "./paneValueWords";
export { valueLifetimeWords, type ValueLifetimeWords } from "./valueLifetimeWords";
export { valueRfmWords, type ValueRfmWords } from "./valueRfmWords";
export { paneWhatIfWords, type PaneWhatIfWords } from "./paneWhatIfWords";
export { paneWhyWords, type PaneWhyWords } from "./paneWhyWords";
export { paneWords, type PaneWords } from "./paneWords";
export { moveTexts, stepText, tierLabel } from "./move";
export { outputLabel, outputText, outputValue } from "./output";
export { POLICY_FIELDS, policyText, policyTexts, type PolicyField } from "./policy";
export { namesOf, problemsText, problemText, type ProblemNames } from "./problem";
export { provenanceText, reasonLine, testsText, type ReasonLine } from "./reason";
export { rulesFaultInTable, rulesFaultText } from "./rulebookFault";
export { numberText } from "./figures";
export { formatWords, type FormatWords } from "./formatWords";
export { formWords, type FormWords } from "./formWords";
export { functionWords, type FunctionWords } from "./functionWords";
export { selfTestWords, type SelfTestWords } from "./selfTestWords";
export { shortcutWords, type ShortcutWords } from "./shortcutWords";
export { rulesWords, type RulesWords } from "./rulesWords";
export { rulePlaceText, ruleFindingText, severityText } from "./ruleFinding";
export { templateWords } from "./templateWords";
export { dateText, momentText, subjectOf } from "./value";
export { toDoWords, type ToDoWords } from "./toDoWords";
export { topicText } from "./topicText";
