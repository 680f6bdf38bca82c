import { inputsOf } from "../rules";
import { inputHeader } from "../text";
import { locale } from "./cell/locale";
import { namedScheme } from "./schemes/given";

/**
 * Gives the headers that a scheme reads, to paste above your customers.
 * @customfunction SCHEMEINPUTS
 * @param [scheme] A scheme's id or name; logistics-abc when omitted.
 * @returns One row of headers, each with its unit in brackets.
 */
export function schemeInputs(scheme?: string): unknown[][] {
  return [inputsOf(namedScheme(scheme)).map((input) => inputHeader(input, locale()))];
}
