/** Words of the pane's settings in English; its type is what the other locale must have. */
export const preferencesPage = {
  numbers: "Amounts",
  full: (p: { example: string }): string => `All digits: ${p.example}`,
  short: (p: { example: string }): string => `Short: ${p.example}`,
  scheme: "Scheme to begin with",
  schemeHint:
    "Put forward first for a table that it fits. A scheme that is chosen already stays chosen.",
  bestFit: "Whichever fits the table best",
  names: "Names of the functions",
  noNamespace: "Functions are called by their plain names in this installation.",
  namespace: (p: { name: string }): string =>
    `In this installation ${p.name} and a dot stand before the names of functions. Whoever manages it decides that.`,
  keys: "Keyboard shortcuts",
  keysHint: "They work while the sheet has the keyboard. In Excel you can choose others.",
};
