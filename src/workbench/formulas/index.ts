/** Formulas: Excel's functions on Univer's engine, the add-in's functions through a port, spills and recalculation. Runs without a page. */
export { createCalculator } from "./calculator";
export type { CalculatorOptions, FormulaCalculator } from "./calculator";
export { shiftFormula, tidyFormula } from "./rewrite";
export { createConditionalLook } from "./conditional";
export { readFunctions } from "./metadata";
export type { CustomFunction, FunctionParameter } from "./metadata";
export type { CallFunctions, FunctionCall, FunctionResult } from "./port";
