/** What a rule of ours has in it, and nobody else's: by it rules are known as ours, also in a file that was closed meanwhile. */
export const TIER_SIGN = "clientele:tier";

/**
 * The formula that a cell must equal to have a tier, "=IF(N("clientele:tier")=0,"A")": the label, with our sign in it. It refers to no cell, since hosts
 * do not agree from where such a reference counts.
 */
export const tierFormula = (label: string): string =>
  `=IF(N("${TIER_SIGN}")=0,"${label.replaceAll('"', '""')}")`;

/** Whether a formula of a conditional format is one of ours. */
export const isTierFormula = (formula: string): boolean =>
  /^=?IF\(N\("clientele:tier"\)=0,/i.test(formula);
