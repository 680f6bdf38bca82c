/** What the keyboard shortcuts do, by the actions of src/commands: Excel asks with these words where two add-ins want one shortcut. */
export const shortcuts = {
  gradeSelection: "Grade the selected customers",
  whyTier: "Say why the selected customer has its tier",
  whatIf: "Try other thresholds",
  insight: "Show tiers, value and data quality",
  toDo: "List who is to be visited or called",
  openRules: "Show the rules",
  openHelp: "Look up functions and insert one",
};
