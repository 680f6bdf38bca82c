import { shownOperators, storedOperators } from "./operators";
import { formulaTokens, type FormulaToken } from "./tokens";

/**
 * Functions younger than the file format, which files spell with a prefix (MS-XLSX 2.2.2, "future functions"). Those of the
 * second list take one prefix more.
 */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE
  EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
  LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
  PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE
  SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/),
);
const FUTURE_WORKSHEET = new Set(["FILTER", "SORT"]);

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;

/** A formula as the file stores it -> as people read it: `_xlfn.XLOOKUP(` -> `XLOOKUP(`, `T[#This Row]` -> `T[@]`. No `=` on either side. */
export const displayFormula = (formula: string): string => {
  const signs = shownOperators(formula);
  return signs.includes("_xl") || signs.includes("_XL")
    ? formulaTokens(signs)
        .map(({ kind, text }) => (kind === "name" ? text.replace(PREFIXES, "") : text))
        .join("")
    : signs;
};

const isCall = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at + 1]?.text === "(";

/** The names that LET and LAMBDA bind: names that stand right behind their `(` or a comma of theirs and before a comma. */
const boundNames = (tokens: readonly FormulaToken[]): Set<string> => {
  const bound = new Set<string>();
  const calls: string[] = [];
  const solid = tokens.filter(({ text }) => text.trim() !== "");
  solid.forEach((token, at) => {
    if (token.text === "(") calls.push(solid[at - 1]?.text.toUpperCase() ?? "");
    if (token.text === ")") calls.pop();
    const binds =
      /^(?:LET|LAMBDA)$/.test(calls.at(-1) ?? "") &&
      /^[(,]$/.test(solid[at - 1]?.text ?? "") &&
      solid[at + 1]?.text === ",";
    if (token.kind === "name" && binds) bound.add(token.text.toUpperCase());
  });
  return bound;
};

const storedName = (name: string, called: boolean, bound: ReadonlySet<string>): string => {
  const upper = name.toUpperCase();
  if (bound.has(upper)) return `_xlpm.${name}`;
  if (!called) return name;
  return FUTURE_WORKSHEET.has(upper)
    ? `_xlfn._xlws.${upper}`
    : FUTURE.has(upper)
      ? `_xlfn.${upper}`
      : name;
};

/**
 * A formula as people write it -> as the file stores it: newer functions and the names bound by LET and LAMBDA get the prefixes
 * without which Excel shows `#NAME?`; `A1#`, `@A1:A9` and `[@Sales]` become what files have for them. `table` is the name of the table
 * around the formula's cell, if it stands in one. No `=` on either side.
 */
export const storedFormula = (formula: string, table = ""): string => {
  const tokens = formulaTokens(storedOperators(formula, table));
  const bound = boundNames(tokens);
  return tokens
    .map(({ kind, text }, at) =>
      kind === "name" && !PREFIXES.test(text) ? storedName(text, isCall(tokens, at), bound) : text,
    )
    .join("");
};
