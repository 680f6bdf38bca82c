/** Words on writing results as values or as formulas. */
export const paneForm = {
  label: "Write as",
  values: "Values",
  formulas: "Formulas",
  valuesHint: "Grades stay as they are until you apply again.",
  formulasHint:
    "Grades follow the data and the rules by themselves. Owner, next visit and confidence are values.",
  reasons: {
    compares:
      "This scheme compares customers with one another: a formula in every row would grade the whole table each time. Values only.",
    holds:
      "This scheme keeps customers in their tier by what is on record, which formulas do not know. Values only.",
    arguments:
      "Thresholds were changed here. Formulas take them from a rules sheet: keep them there first (What if, or Edit rules).",
    between: (p: { header: string }): string =>
      `Column “${p.header}” stands among the columns that are read: a formula there would read itself. Move it to the right end of the table.`,
    headers:
      "The columns that you chose cannot be told apart by their headers. Name them as the inputs are named.",
  },
};
