/** Words of the sheets that are inserted for people to fill in, in English; its type is what the other locale must have. */
export const template = {
  /** The column in front that names the customer. */
  key: {
    header: "Customer no.",
    note: "Names the customer, each by a number of its own. Grades are written to the row that bears it.",
  },
  /** The name of a table in formulas, from the name of the scheme. */
  table: (p: { name: string }): string =>
    p.name.startsWith("Customer") ? p.name : `Customers_${p.name}`,
  /** Answers as the drop-down list offers them. */
  yes: "Yes",
  no: "No",
  /** Stands between the sentences of a note. */
  space: " ",
  listSeparator: ", ",
  /** A remark as a sentence, whether or not it ends with a full stop. */
  remark: (p: { words: string }): string => `${p.words.replace(/\.$/, "")}.`,
  type: {
    number: "A number.",
    date: "A date, as 2026-01-31.",
    boolean: "Yes or No.",
    text: "Text.",
    choice: "One of a list.",
  },
  unit: (p: { unit: string }): string => `A number, in ${p.unit}.`,
  percent: "In percent, as 25%.",
  range: (p: { range: string }): string => `Plausible: ${p.range}.`,
  choices: (p: { list: string }): string => `One of: ${p.list}.`,
  blank: {
    unknown: "Blank: not known; graded only where the grade does not depend on it.",
    error: "Blank: the row is not graded.",
    none: "Blank: there is none",
    value: (p: { value: string }): string => `Blank: counts as ${p.value}`,
    /** Follows one of the two above. */
    why: (p: { words: string }): string => ` (${p.words}).`,
    stop: ".",
  },
};
